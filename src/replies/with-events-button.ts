import { decodePress } from './custom-id.js';
import type { Reply } from './reply.js';
import { withButton } from './with-button.js';
import type { Words } from './words.js';

/** A reply with the button that makes events of a server, if it has the one to a file of the same races. */
export function withEventsButton(reply: Reply, words: Words): Reply {
  const parts = (reply.components ?? []).flatMap(({ components }) => components);
  const presses = parts.map((part) => ('custom_id' in part ? decodePress(part.custom_id) : undefined));
  const file = presses.find((press) => press?.does === 'file');
  return file === undefined ? reply : withButton(reply, { label: words.events.make, does: 'events', call: file.call });
}
