import type { Command } from '../../commands/command.js';
import { decodePress } from '../replies/custom-id.js';
import { md } from '../replies/markdown.js';
import { problem } from '../replies/problem.js';
import type { Reply } from '../replies/reply.js';
import { type Words, wordsFor } from '../replies/words.js';
import { CallError, parseCall } from '../routing/parse-call.js';
import type { Asker, Router } from '../routing/router.js';
import { printReply } from './print-reply.js';

/** How answers are printed: as text, with the evidence or without, or as the bodies that Discord would get. */
export type Form = 'text' | 'text with why' | 'json';

/**
 * Answers calls as typed, in order. A mistake in one does not stop the others: its message takes the place of the
 * answer, so that there is one line of JSON for each call.
 */
export async function answerCalls(
  typed: readonly string[],
  commands: readonly Command[],
  router: Router,
  form: Form,
  asker: Asker,
): Promise<{ readonly output: string; readonly mistakes: readonly string[] }> {
  const words = wordsFor(asker.locale);
  const outputs: string[] = [];
  const mistakes: string[] = [];
  for (const text of typed) {
    try {
      const reply = await router.answer(parseCall(text, commands, words), asker);
      if (form === 'json') outputs.push(asLine(reply));
      else if (form === 'text') outputs.push(printReply(reply));
      else outputs.push([printReply(reply, ''), ...(await evidenceOf(reply, router, asker))].join('\n'));
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      mistakes.push(`${text.trim()}\n  ${error.message}`);
      if (form === 'json') outputs.push(asLine(mistakeReply(error.message, words)));
    }
  }
  return { output: outputs.join(form === 'json' ? '' : `\n${'-'.repeat(72)}\n\n`), mistakes };
}

function asLine(reply: Reply): string {
  return `${JSON.stringify(reply)}\n`;
}

/** What the `Why?` buttons of a reply lead to. */
async function evidenceOf({ components }: Reply, router: Router, asker: Asker): Promise<readonly string[]> {
  const ids = (components ?? []).flatMap((row) =>
    row.components.map((part) => ('custom_id' in part ? part.custom_id : '')),
  );
  const whys = ids.filter((id) => decodePress(id)?.does === 'why');
  return Promise.all(whys.map(async (id) => printReply((await router.press(id, asker)).reply)));
}

function mistakeReply(message: string, words: Words): Reply {
  return problem({ title: words.mistypedTitle, line: md`${message}` }, words);
}
