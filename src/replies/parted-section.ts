import { LIMITS } from './limits.js';
import type { Section } from './message.js';
import type { Words } from './words.js';

/** Lines under a heading: in one section as far as Discord takes them, and the others in further ones that say so. */
export function partedSection({ heading, lines }: Section, words: Words): readonly Section[] {
  const parts: Section['lines'][number][][] = [];
  let room = 0;
  for (const line of lines) {
    const needed = line.markdown.length + 1;
    const part = parts.at(-1);
    if (part === undefined || needed > room) {
      parts.push([line]);
      room = LIMITS.fieldValue - needed;
    } else {
      part.push(line);
      room -= needed;
    }
  }
  return parts.map((part, at) => ({ heading: at === 0 ? heading : words.continued(heading), lines: part }));
}
