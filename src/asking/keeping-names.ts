import { memo } from '../values/memo.js';
import type { Names } from './names.js';

/** The same names, of which each typed text is looked up once: a question that is read in many ways has few words. */
export function keepingNames(view: Names): Names {
  const finders = memo((kind) => memo((typed) => view.find(kind as Parameters<Names['find']>[0], typed)));
  return { ...view, find: (kind, typed) => finders(kind)(typed) };
}
