import { randomUUID } from 'node:crypto';
import type { Reply } from '../replies/reply.js';
import { wordsFor } from '../replies/words.js';
import type { Asker } from './router.js';

/** Where an error is written down; a log is one. */
interface ErrorLog {
  readonly error: (fields: Readonly<Record<string, unknown>>, message: string) => void;
}

const EPHEMERAL = 64;

/**
 * What the asker gets in place of an answer that could not be made: a private apology with a reference, which stands in
 * the log too, beside the error.
 *
 * @param about what was asked, for the log
 */
export function apologise(
  cause: unknown,
  about: Readonly<Record<string, string>>,
  { locale }: Asker,
  log: ErrorLog,
): Reply {
  const reference = randomUUID().slice(0, 8);
  log.error({ err: cause, reference, ...about }, 'Answering failed');
  const { markdown: content } = wordsFor(locale).apology(reference);
  return { content, embeds: [], allowed_mentions: { parse: [] }, flags: EPHEMERAL };
}
