import { decodePress } from '../replies/custom-id.js';
import { CONTINUED } from '../replies/message.js';
import type { Reply } from '../replies/reply.js';

/**
 * A reply as plain text for a terminal: the message without its markdown, its buttons as hints. Ends with a line end.
 *
 * @param whyHint what stands for the button `Why?`
 */
export function printReply(reply: Reply, whyHint = 'For the sentences behind this, add --why.'): string {
  const blocks = reply.embeds.flatMap(({ title, description, fields, footer }) => [
    [title && unmarked(title), description && indented(description)],
    ...(fields ?? []).map(({ name, value }) => [name === CONTINUED ? undefined : unmarked(name), indented(value)]),
    [footer?.text],
  ]);
  return [[reply.content], ...blocks, hintsOf(reply, whyHint)]
    .map((lines) => lines.filter((line) => line !== undefined && line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

function indented(markdown: string): string {
  return unmarked(markdown).replace(/^/gm, '  ');
}

/** Text without bold and small print, and without the backslashes that keep other text from being formatted. */
function unmarked(markdown: string): string {
  return markdown.replace(/^-# /gm, '').replace(/\\([^0-9A-Za-z\s])|\*\*/g, (_, escaped?: string) => escaped ?? '');
}

function hintsOf({ components }: Reply, whyHint: string): string[] {
  const ids = (components ?? []).flatMap((row) =>
    row.components.map((part) => ('custom_id' in part ? part.custom_id : '')),
  );
  return ids.flatMap((id) => {
    const press = decodePress(id);
    if (press === undefined) return [];
    if (press.does === 'why') return [whyHint];
    if (press.does !== 'call') return [];
    const options = Object.entries(press.call.options).map(([option, value]) => ` ${option}:${value}`);
    return [`Ask: /${press.call.command}${options.join('')}`];
  });
}
