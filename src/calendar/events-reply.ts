import type { Markdown } from '../replies/markdown.js';
import { render } from '../replies/message.js';
import type { Reply } from '../replies/reply.js';
import type { Words } from '../replies/words.js';

/** What is being done, or was done, about events of a server; for the asker alone. */
export function eventsReply(lines: readonly Markdown[], words: Words): Reply {
  return render({ look: 'fact', title: words.events.title, lead: lines, private: true }, words);
}
