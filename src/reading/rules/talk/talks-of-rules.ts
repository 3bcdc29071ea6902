import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { seriesFor } from '../clause/clause-series.js';
import { seasonsTalked } from '../clause/seasons-talked.js';
import { clauseAt } from '../crews/crew-seat.js';
import { type Draft, draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';

const TALKS = wordSet('talks negotiations discussions conversations');
// "broke off", "went nowhere": there is nothing to talk about any more.
const OVER =
  /\b(?:br(?:oke|eak|oken)|collapsed?|ended|over|failed?|fell|fallen|nowhere|cold|stalled|halted|dead|denied|denies|no longer|no more|not|never|off|apart|abandoned|sponsor\w*|crew|media|rights)\b/;
const BEHIND = 14;

/** The rule for talks that are somebody's: "Stone, whose talks with Northline about the No. 12 are warm". */
export const TALKS_OF: PhraseRule = {
  name: 'talks-of',
  example: 'Ava Stone, whose talks with Northline Racing about the No. 12 are going well, is 24.',
  needs: ['person', 'team'],
  words: TALKS,
  read: (scene) => {
    if (isAsked(scene)) return [];
    const { sentence, discourse } = scene;
    const { tokens } = discourse.text;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (TALKS.has(tokens[at]) && !isQuoted(scene, at)) return talksAt(scene, at);
    }
    return [];
  },
};

function talksAt(scene: Scene, at: number): Draft[] {
  const { mentions, discourse, sentence } = scene;
  const { tokens } = discourse.text;
  const who = whoseTalks(scene, at);
  const team = mentions.find((one) => one.type === 'team' && one.first > at && one.first < at + BEHIND);
  if (!who || team?.type !== 'team') return [];
  if (
    !/^(?:\w+ )?with(?: the)?$/.test(wordsBetween(tokens, at + 1, team.first)) &&
    !isBetween(scene, at, who, team.first)
  )
    return [];
  if (discourse.officeHolders.has(who.person) || discourse.crew.has(who.person)) return [];
  if (OVER.test(wordsBetween(tokens, at, Math.min(sentence.last, team.last + BEHIND)))) return [];
  const clause = scene.clauses.find(({ verb }) => verb.first >= team.last) ?? clauseAt(scene, at);
  if (!clause || clause.verb.tense === 'past') return [];
  const car = mentions.find(
    (one): one is CarMention =>
      one.type === 'car' &&
      one.first >= team.last &&
      /^(?:about|over|for|regarding|concerning)(?: the| its| their)?$/.test(wordsBetween(tokens, team.last, one.first)),
  );
  const number = car?.numbers.length === 1 ? car.numbers[0] : undefined;
  const series = seriesFor(undefined, scene, team.team, number);
  return seasonsTalked(clause, discourse).map((season) =>
    draft(
      'ride',
      'talks-of',
      sentence,
      'rumored',
      {
        driver: who.person.name,
        team: team.team,
        series: series.series,
        season,
        number,
        make: car?.make,
        extent: undefined,
      },
      series.said ? [] : ['series'],
    ),
  );
}

/** "Stone’s talks", "Stone, whose talks", "talks between Stone and Northline" */
function whoseTalks({ mentions, discourse: { text } }: Scene, at: number): PersonMention | undefined {
  const people = mentions.filter((one): one is PersonMention => one.type === 'person');
  const before = people.findLast(({ last }) => last <= at);
  if (before && /^(?:[a-z]+)?$/.test(wordsBetween(text.tokens, before.last, at)) && before.possessive) return before;
  if (before && !before.possessive && /^,? ?whose(?: [a-z]+)?$/.test(wordsBetween(text.tokens, before.last, at)))
    return before;
  const next = people.find(({ first }) => first > at);
  return next && wordsBetween(text.tokens, at + 1, next.first) === 'between' ? next : undefined;
}

function isBetween({ discourse: { text } }: Scene, at: number, who: PersonMention, team: number): boolean {
  return who.first > at && /^and(?: the)?$/.test(wordsBetween(text.tokens, who.last, team));
}
