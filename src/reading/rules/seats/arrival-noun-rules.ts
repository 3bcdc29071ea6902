import type { Clause } from '../../clauses/clause.js';
import type { Mention, PersonMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { mayDrive } from '../clause/may-drive.js';
import { isStated, statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { phraseRide } from './phrase-ride.js';

const NOUNS = 'signing signings addition arrival capture hiring recruitment promotion appointment acquisition';
const OF = new RegExp(`\\b(?:${NOUNS.replaceAll(' ', '|')}) of(?: [\\w’'&.-]+){0,7}$`);
/** What is set by somebody's coming: "its 2026 line-up". */
const LINE_UP = /\b(?:line-?up|roster|driver (?:roster|squad|pairing|crew|duo)|pairing)\b/;
const OTHER = /\b(?:reserve|test driver|simulator|development|academy|junior|engineer|chief|sponsor\w*|partner\w*)\b/;
const REPORTS =
  /^(?:announce|confirm|complete|finali[sz]e?|reveal|round|conclude|unveil|seal|say|bolster|strengthen|make|welcome)/;
const LONGEST = 10;

/** The rule for who comes to a team for a season, told by a noun: "announces the signing of Stone for 2026". */
export const ARRIVAL_NOUN_RULES: readonly PhraseRule[] = [
  {
    name: 'arrival-of-driver',
    example: 'Northline Racing has completed its 2026 line-up with the signing of Ava Stone.',
    needs: ['person', 'team'],
    words: wordSet(NOUNS),
    read: (scene) => {
      const { mentions, discourse } = scene;
      if (isAsked(scene) || mentions.some(({ type }) => type === 'race' || type === 'track')) return [];
      const first = mentions.findIndex((one) => one.type === 'person' && isOfNoun(scene, one));
      const comer = mentions[first];
      const team = teamOf(scene);
      if (comer?.type !== 'person' || team === undefined || isQuoted(scene, comer.first)) return [];
      const words = wordsBetween(discourse.text.tokens, scene.sentence.first, scene.sentence.last);
      const season = seasonOf(scene, LINE_UP.test(words));
      const clause = clauseOf(scene, comer);
      if (OTHER.test(words) || season === undefined || !clause || !isStated(clause) || clause.verb.negated) return [];
      // "hopes for the signing of Stone"
      if (/^(?:plan|deny)$/.test(clause.verb.frame)) return [];
      if (clause.verb.tense === 'past' && !REPORTS.test(clause.verb.lemma)) return [];
      const status = statusOf(clause, discourse);
      return run(scene, comer).flatMap(({ person }) =>
        mayDrive(scene, person)
          ? phraseRide('arrival-of-driver', scene, person, undefined, team, season).map(
              (one): Draft => ({ ...one, status }),
            )
          : [],
      );
    },
  },
];

/** "the signing of Indy NXT champion Stone": nobody and no team between the noun and the name. */
function isOfNoun({ mentions, sentence, discourse: { text } }: Scene, comer: PersonMention): boolean {
  if (comer.possessive || comer.form === 'described') return false;
  const from = Math.max(sentence.first, comer.first - LONGEST);
  const lead = OF.exec(wordsBetween(text.tokens, from, comer.first))?.[0];
  if (lead === undefined) return false;
  const start = comer.first - lead.split(' ').length;
  return !mentions.some(
    ({ type, first, last }) => (type === 'person' || type === 'team') && first >= start && last <= comer.first,
  );
}

/** The one team that the sentence names, and which nobody comes from. */
function teamOf({ mentions, discourse: { text } }: Scene): string | undefined {
  const teams = new Set(mentions.flatMap((one) => (one.type === 'team' ? [one.team] : [])));
  const isLeft = mentions.some(
    ({ type, first }) => type === 'team' && /^(?:from|ex|former)$/.test(text.tokens[first - 1]?.lower ?? ''),
  );
  return teams.size === 1 && !isLeft ? [...teams][0] : undefined;
}

/** The season said, or, where a line-up is spoken of, the one announced. */
function seasonOf({ mentions, discourse: { coming, year } }: Scene, isLineUp: boolean): number | undefined {
  const said = mentions.flatMap((one) => (one.type === 'time' ? (one.seasons ?? []) : []));
  const [only, another] = [...new Set(said)];
  if (only === undefined) return isLineUp ? coming : undefined;
  return another === undefined && only >= year ? only : undefined;
}

function clauseOf({ clauses }: Scene, { first }: Mention): Clause | undefined {
  return clauses.findLast(({ verb }) => verb.first < first && verb.form === 'finite') ?? clauses[0];
}

/** Those listed from the first on. */
function run({ mentions, discourse: { text } }: Scene, first: PersonMention): PersonMention[] {
  const found = [first];
  for (const one of mentions.slice(mentions.indexOf(first) + 1)) {
    const last = found.at(-1);
    if (one.type !== 'person' || !last || !/^(?:and|,|, and|&)$/.test(wordsBetween(text.tokens, last.last, one.first)))
      break;
    found.push(one);
  }
  return found;
}
