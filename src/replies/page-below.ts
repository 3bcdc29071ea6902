import type { Markdown } from './markdown.js';
import { openWith } from './open-with.js';
import { problem } from './problem.js';
import type { Reply } from './reply.js';
import type { Words } from './words.js';

/** What is wrong with a question, and below it a finished page that may help nevertheless; only the asker sees it. */
export function pageBelow(
  { title, lines }: { readonly title: string; readonly lines: readonly Markdown[] },
  page: Reply,
  words: Words,
): Reply {
  const said = problem({ title, line: { markdown: '' } }, words);
  const [head] = said.embeds;
  const [embed, ...others] = page.embeds;
  const { embeds } = openWith(lines, { ...page, embeds: [{ ...embed, ...head }, ...others] }, words);
  return { ...page, ...said, ...(page.components && { components: page.components }), embeds };
}
