import type { Kind } from '../../claims/claim.js';
import { type Markdown, md } from '../markdown.js';
import { count } from './numbers.js';

/** What an answer rests on: articles, sentences, corrections. */
export const evidence = {
  // Why
  whyTitle: (title: string) => `Why: ${title}`,
  whyLead: (sentences: number, articles: number) =>
    md`${count(sentences, 'sentence')} from ${count(articles, 'article')}, newest first.`,
  noEvidence: md`There is nothing behind this answer: no article says anything about it.`,
  continued: (heading: string) => `${heading}, continued`,
  onlyOperator: md`No article is behind this answer, only the operator of this bot.`,

  // Corrections of the operator
  stated: (day: string) => `Stated by the operator of this bot, ${day}`,
  statedTitle: 'stated by the operator of this bot',
  setAside: 'Set aside by the operator of this bot',
  takenForOne: 'Taken for one by the operator of this bot',
  keptApart: 'Kept apart by the operator of this bot',
  correction: (reason: string, what: Markdown) => md`**${reason}** · ${what}`,
  quoted: (quote: string) => `“${quote}”`,
  setAsideName: (reason: string) => md`-# The operator of this bot set aside what an article says: ${reason}`,
  claimsSetAside: (number: number) => `${number} set aside by the operator of this bot`,

  // Sources
  sourcesTitle: 'What I have read',
  sourcesLead: (articles: number, said: number, facts: number, newest: string | undefined) =>
    newest === undefined
      ? md`I have read nothing yet.`
      : md`${count(articles, 'article')}, ${count(said, 'statement')} that make ${count(facts, 'fact')}. The newest is of **${newest}**.`,
  readNothing: 'nothing about rosters',
  kinds: {
    ride: (number: number) => count(number, 'seat'),
    start: (number: number) => count(number, 'race to come', 'races to come'),
    contract: (number: number) => count(number, 'deal'),
    exit: (number: number) => count(number, 'departure'),
    crew: (number: number) => count(number, 'crew post'),
    title: (number: number) => count(number, 'final standing'),
    result: (number: number) => count(number, 'result'),
    bio: (number: number) => count(number, 'personal detail'),
    role: (number: number) => count(number, 'team role'),
    alliance: (number: number) => count(number, 'alliance'),
  } satisfies Record<Kind, (number: number) => string>,
};
