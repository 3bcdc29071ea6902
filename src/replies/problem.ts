import type { Markdown } from './markdown.js';
import { render } from './message.js';
import type { Reply } from './reply.js';
import type { Words } from './words.js';

/** What is wrong with a question and what to do instead; only the asker sees it. */
export function problem({ title, line }: { title: string; line: Markdown }, words: Words): Reply {
  return render({ look: 'problem', title, lead: [line], private: true }, words);
}
