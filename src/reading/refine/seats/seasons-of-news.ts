import type { Clause } from '../../clauses/clause.js';
import type { Draft, DraftOf } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { wordsBetween } from '../../text/words-between.js';

/** Who comes to a team, in words that are never said of somebody who stays there. */
const COMES = /^(?:joins-team|team-signs-driver|team-runs-driver|is-given-car)$/;
const HAS = /^(?:drive|be|have|share|replace|win|get)$/;
const TODAY = /\b(?:now|currently|presently|today|still|already|this (?:season|year|weekend)|also)\b/;

/**
 * Moves a seat told in the present into the season that the words around it announce: "Northline has signed Stone for 2026. She
 * drives the No. 12", "Stone will drive the No. 12 in 2026, while Carter has the No. 21".
 */
export function seasonsOfNews(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const [scene] = scenes;
  const coming = scene?.discourse.coming;
  if (!scene || coming === undefined || coming <= scene.discourse.year) return;
  const { year } = scene.discourse;
  const told = new Map<Sentence, Draft[]>();
  for (const one of drafts) {
    const list = told.get(one.sentence);
    if (list) list.push(one);
    else told.set(one.sentence, [one]);
  }
  for (const at of scenes) {
    const own = told.get(at.sentence) ?? [];
    if (own.length === 0 || names(at, year)) continue;
    const before = (at.previous && told.get(at.previous.sentence)) ?? [];
    for (const ride of own) {
      if (ride.kind !== 'ride' || ride.slots.season !== year || ride.status !== 'confirmed') continue;
      const clause = clauseOf(ride, at);
      if (!clause) continue;
      if (isAnnounced(ride, at, before, coming) || isBeside(ride, clause, at, ahead(own, coming)))
        ride.slots.season = coming;
    }
  }
}

function ahead(drafts: readonly Draft[], coming: number): DraftOf<'ride'>[] {
  return drafts.filter(
    (one): one is DraftOf<'ride'> => one.kind === 'ride' && one.slots.season === coming && one.status === 'confirmed',
  );
}

function names({ mentions }: Scene, year: number): boolean {
  return mentions.some((mention) => mention.type === 'time' && mention.seasons?.includes(year) === true);
}

/** The main clause in the present that gives somebody a seat. */
function clauseOf({ slots: { driver } }: DraftOf<'ride'>, { clauses, discourse, sentence }: Scene): Clause | undefined {
  const { tokens } = discourse.text;
  return clauses.find(({ verb, marker, subjects, complements, quoted }) => {
    if (verb.form !== 'finite' || verb.tense !== 'present' || verb.perfect || quoted) return false;
    if (!HAS.test(verb.frame) || !/^(?:|and|,|;|while|whereas|but|with)$/.test(marker)) return false;
    if (TODAY.test(wordsBetween(tokens, sentence.first, sentence.last))) return false;
    const named = [...subjects, ...complements.map(({ mention }) => mention)];
    return (
      named.some(({ type }) => type === 'car') &&
      named.some((mention) => mention.type === 'person' && mention.person.name === driver && !mention.possessive)
    );
  });
}

/** The sentence before brings him to that team, and nothing tells that he was there before. */
function isAnnounced(
  { slots: { driver, team } }: DraftOf<'ride'>,
  { previous }: Scene,
  before: readonly Draft[],
  coming: number,
): boolean {
  const news = ahead(before, coming).find(({ slots, rule }) => slots.driver === driver && COMES.test(rule));
  const isKept = previous?.clauses.some(({ verb }) => /^(?:keep|stay|extend)$/.test(verb.frame));
  if (!news || isKept === true || (team !== undefined && news.slots.team !== team)) return false;
  // "Stone leaves Pinecrest for Northline in 2026. She drives the No. 8": which team's, nobody says.
  return !before.some(
    (one) =>
      (one.kind === 'exit' || (one.kind === 'ride' && one.slots.season !== news.slots.season)) &&
      one.slots.driver === driver,
  );
}

/** The words before it in the sentence give somebody else a seat of that team in the season to come. */
function isBeside(
  { slots: { driver, team, number } }: DraftOf<'ride'>,
  { first }: Clause,
  { mentions, clauses }: Scene,
  beside: readonly DraftOf<'ride'>[],
): boolean {
  const before = clauses.filter((one) => one.first < first && one.verb.tense === 'future');
  if (before.length === 0) return false;
  return beside.some(({ slots }) => {
    if (slots.driver === driver || slots.number === number || slots.team !== team) return false;
    return mentions.some(
      (mention) => mention.type === 'person' && mention.person.name === slots.driver && mention.last <= first,
    );
  });
}
