import type { Article } from '../articles/article.js';
import type { Kind, Status } from '../claims/claim.js';
import type { Clause } from './clauses/clause.js';
import type { Mention } from './mentions/mention.js';
import { proposeClaims } from './read-article.js';
import { refine } from './refine/refine.js';
import { slotsOf } from './refine/slots.js';
import type { Draft } from './rules/draft.js';
import type { Scene } from './rules/scene.js';
import type { Sentence } from './text/sentence.js';

/** Slots by name, those that are known. */
type KnownSlots = Readonly<Record<string, string | number | true>>;

/** What became of something that a rule proposed. */
export interface ExplainedDraft {
  readonly rule: string;
  readonly kind: Kind;
  readonly status: Status;
  /** As the rule proposed it. */
  readonly slots: KnownSlots;
  /** Slots that the sentence does not say: taken over from the words before, the article, or another claim. */
  readonly inherited: readonly string[];
  /** No rule on sentences proposed it: it follows from other claims. */
  readonly follows: boolean;
  /** `kept` as a claim, `joined` to another claim of the same thing, or `dropped`. */
  readonly outcome: 'kept' | 'joined' | 'dropped';
  /** Why it was dropped. */
  readonly reason?: string;
  /** Slots that are otherwise in the claim that was kept, as they are there; `undefined` for those that it lost. */
  readonly changed: Readonly<Record<string, string | number | true | undefined>>;
}

/** A verb with what belongs to it, as the rules get it. */
export interface ExplainedClause {
  /** As it stands: "will drive". */
  readonly verb: string;
  /** The kind of verb that it is for the rules, and how it is said: "drive, future", "be, present, rumor, not". */
  readonly readAs: string;
  readonly subjects: readonly string[];
  /** Each with the words that lead to it: "for the", "as the driver of the". */
  readonly complements: readonly { readonly words: string; readonly lead: string }[];
}

/** A sentence with all that was found in it. */
export interface ExplainedSentence {
  /** What its line is: a paragraph, a heading, a row, a bullet. */
  readonly block: string;
  readonly text: string;
  readonly mentions: readonly { readonly words: string; readonly type: Mention['type']; readonly means: string }[];
  readonly clauses: readonly ExplainedClause[];
  readonly drafts: readonly ExplainedDraft[];
}

/**
 * Reads an article as `readArticle` does, and tells for each sentence what was found in it, what each rule proposed, and
 * what became of that. Pure; never throws.
 */
export function explainArticle(article: Article): readonly ExplainedSentence[] {
  const { scenes, drafts, cars } = proposeClaims(article);
  const proposed = new Map<Draft, KnownSlots>(drafts.map((draft) => [draft, knownOf(draft)]));
  const taken = new Map<Draft, readonly string[]>(drafts.map((draft) => [draft, [...draft.inherited]]));
  const { kept, dropped } = refine(drafts, article.published, cars, scenes);
  const reasons = new Map(dropped.map(({ draft, reason }) => [draft, reason]));
  const claims = new Set(kept);

  const explained = new Map<Sentence, ExplainedDraft[]>();
  for (const draft of new Set([...drafts, ...reasons.keys(), ...claims])) {
    const slots = proposed.get(draft) ?? knownOf(draft);
    const reason = reasons.get(draft);
    const outcome = reason !== undefined ? 'dropped' : claims.has(draft) ? 'kept' : 'joined';
    const { rule, kind, status, sentence } = draft;
    const one: ExplainedDraft = {
      rule,
      kind,
      status,
      slots,
      inherited: taken.get(draft) ?? [...draft.inherited],
      follows: !proposed.has(draft),
      outcome,
      ...(reason === undefined ? {} : { reason }),
      changed: outcome === 'kept' ? changesOf(slots, knownOf(draft)) : {},
    };
    explained.set(sentence, [...(explained.get(sentence) ?? []), one]);
  }
  return scenes.map((scene) => ({
    block: scene.sentence.block.kind,
    text: article.body.slice(scene.sentence.start, scene.sentence.end),
    mentions: scene.mentions.map((mention) => ({
      words: wordsOf(mention, scene),
      type: mention.type,
      means: meaningOf(mention),
    })),
    clauses: scene.clauses.map((clause) => explainClause(clause, scene)),
    drafts: explained.get(scene.sentence) ?? [],
  }));
}

function knownOf(draft: Draft): KnownSlots {
  const known: Record<string, string | number | true> = {};
  for (const [slot, value] of Object.entries(slotsOf(draft))) if (value !== undefined) known[slot] = value;
  return known;
}

function changesOf(before: KnownSlots, after: KnownSlots): ExplainedDraft['changed'] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names].filter((slot) => before[slot] !== after[slot]).map((slot) => [slot, after[slot]]),
  );
}

function wordsOf({ first, last }: Pick<Mention, 'first' | 'last'>, { discourse: { text } }: Scene): string {
  const [from, to] = [text.tokens[first], text.tokens[last - 1]];
  return from && to ? text.article.body.slice(from.start, to.end) : '';
}

function explainClause({ verb, subjects, complements }: Clause, scene: Scene): ExplainedClause {
  const { frame, tense, stance, passive, negated } = verb;
  const said = [frame, tense, passive && 'passive', stance !== 'fact' && stance, negated && 'not'].filter(Boolean);
  return {
    verb: wordsOf(verb, scene),
    readAs: said.join(', '),
    subjects: subjects.map((mention) => wordsOf(mention, scene)),
    complements: complements.map(({ mention, lead }) => ({ words: wordsOf(mention, scene), lead })),
  };
}

/** What a mention was taken for, in short. */
function meaningOf(mention: Mention): string {
  switch (mention.type) {
    case 'person':
      return mention.person.name;
    case 'team':
      return mention.team;
    case 'car': {
      const numbers = mention.numbers.map((number) => `No. ${number}`).join(' and ');
      return [numbers, mention.team, mention.make, mention.series].filter(Boolean).join(', ');
    }
    case 'series':
      return mention.series;
    case 'track':
      return mention.track;
    case 'race':
      return [mention.race, mention.track, mention.series].filter(Boolean).join(', ');
    case 'make':
      return mention.make;
    case 'place':
      return mention.place;
    case 'time': {
      const { date, from, to, seasons, since, after, through } = mention;
      const window = from !== undefined || to !== undefined ? `${from ?? ''} to ${to ?? ''}` : undefined;
      const [begins, ends, last] = [
        since === undefined ? undefined : `since ${since}`,
        after === undefined ? undefined : `after ${after}`,
        through === undefined ? undefined : `through ${through}`,
      ];
      return [date, window, seasons?.join(' and '), begins, ends, last].filter(Boolean).join(', ');
    }
    case 'role':
      return mention.role;
    case 'extent':
      return mention.extent;
    case 'name':
      return 'a name that nothing more is known of';
  }
}
