import type { Article } from '../articles/article.js';
import type { ExplainedClause, ExplainedDraft, ExplainedSentence } from '../reading/explain-article.js';

/** How the reader came to what it took from an article, for people: sentence by sentence, ending in a line break. */
export function explanationText({ name, published }: Article, sentences: readonly ExplainedSentence[]): string {
  return [`${name}, published ${published}`, ...sentences.map(sentenceText)].join('\n\n').concat('\n\n');
}

function sentenceText({ block, text, mentions, clauses, drafts }: ExplainedSentence): string {
  return [
    `[${block}] ${text}`,
    ...mentions.map(({ words, type, means }) => `  ${type.padEnd(7)} ${words}${means === words ? '' : ` = ${means}`}`),
    ...clauses.map(clauseText),
    ...drafts.flatMap(draftText),
  ].join('\n');
}

function clauseText({ verb, readAs, subjects, complements }: ExplainedClause): string {
  const who = subjects.length > 0 ? [`subject ${subjects.join(' and ')}`] : [];
  const rest = complements.map(({ words, lead }) => (lead === '' ? words : `${words} behind "${lead}"`));
  return `  clause  ${[`${verb || '(no verb)'} (${readAs})`, ...who, ...rest].join('; ')}`;
}

function draftText(draft: ExplainedDraft): string[] {
  const { rule, kind, status, slots, inherited, follows } = draft;
  const said = list(slots);
  const taken = inherited.length > 0 ? `; not said here: ${inherited.join(', ')}` : '';
  return [
    `  -> ${rule}${follows ? ' (follows from other claims)' : ''}: ${kind}, ${status}: ${said}${taken}`,
    `     ${outcomeText(draft)}`,
  ];
}

function outcomeText({ outcome, reason, changed }: ExplainedDraft): string {
  if (outcome === 'dropped') return `dropped: ${reason}`;
  if (outcome === 'joined') return 'joined to another claim of the same thing';
  return Object.keys(changed).length > 0 ? `kept, with ${list(changed)}` : 'kept';
}

function list(slots: Readonly<Record<string, string | number | true | undefined>>): string {
  return Object.entries(slots)
    .map(([slot, value]) => (value === undefined ? `no ${slot}` : value === true ? slot : `${slot} ${value}`))
    .join(', ');
}
