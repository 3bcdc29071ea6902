const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Why a file was not decoded, for the operator. */
export const NOT_UTF8 = 'is not UTF-8 text; save it as UTF-8';

/** The text of a file without a byte order mark; undefined if it is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}
