import type { About } from '../../src/asking/understood.js';
import type { Markdown } from '../../src/replies/markdown.js';
import type { When } from '../options/when.js';

/**
 * The line that answers a question directly, made from the roster's pages alone. Undefined where there is nothing to
 * say that the answer below does not begin with.
 */
export type ShortAnswer = (about: About, when: When) => Markdown | undefined;
