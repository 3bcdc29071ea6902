/** Put in by build.mjs; not there when the sources run as they are, as in tests. */
declare const BUILT_READER_VERSION: string | undefined;

/**
 * A hash of everything that decides what is read from a text: the sources of the reader and its vocabulary, and the
 * versions of the libraries. Claims that were kept are worth nothing to another reader.
 */
export const READER_VERSION: string = typeof BUILT_READER_VERSION === 'string' ? BUILT_READER_VERSION : 'dev';
