import { SHARED_CAR_SERIES } from '../../../racing/series.js';
import type { Mention, Person, PersonMention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { holdersOf } from './holder.js';
import type { Honour } from './honour.js';
import { type HonourRead, readHonours } from './read-honours.js';
import { results } from './result-drafts.js';
import { settingOf } from './setting.js';

/** Rules for finishes that the place of somebody else, or of several together, tells. */
export const BESIDE_RULES: readonly PhraseRule[] = [
  {
    name: 'place-behind',
    example: 'Ava Stone finished third at Bristol Motor Speedway in March, one spot ahead of Ben Carter.',
    words: wordSet('ahead followed'),
    read: (scene) =>
      readHonours(scene).flatMap((read) => {
        if (read.honour.kind !== 'place' || read.setting.of !== 'race') return [];
        // Where cars are shared, those who follow are two or three in the next one.
        if (SHARED_CAR_SERIES.has(read.setting.series ?? scene.discourse.series ?? '')) return [];
        // Whoever is ahead of somebody must have finished himself.
        if (results('place-behind', scene, read).length === 0) return [];
        return behind(scene, read.honour.last).flatMap((person, index) =>
          placed('place-behind', scene, read, person, read.honour.position + 1 + index),
        );
      }),
  },
  {
    name: 'beaten-by',
    example: 'Ava Stone beat Ben Carter by half a second to win at Bristol Motor Speedway in March.',
    words: wordSet('by'),
    read: (scene) =>
      readHonours(scene).flatMap((read) => {
        if (read.honour.kind !== 'win' || read.setting.of !== 'race') return [];
        const beaten = beatenIn(scene);
        const winners = beaten ? holdersOf(scene, read.honour) : [];
        if (!beaten || winners.length === 0 || winners.includes(beaten)) return [];
        return placed('beaten-by', scene, read, beaten, 2);
      }),
  },
  {
    name: 'rounds-out',
    example: 'Ava Stone won Saturday’s Harvest 250 at Iowa Speedway. Ben Carter and Cleo Diaz rounded out the podium.',
    words: wordSet('rounded rounding rounds completed completing completes'),
    read: (scene) =>
      scene.clauses.flatMap((clause) => {
        const { tokens } = scene.discourse.text;
        const group = lastPlace(wordsBetween(tokens, clause.verb.last, clause.verb.last + 5));
        const { tense, negated, stance } = clause.verb;
        if (!group || tense !== 'past' || negated || stance !== 'fact') return [];
        const named = clause.subjects.filter((one): one is PersonMention => one.type === 'person' && !one.possessive);
        const first = group.place - named.length + 1;
        if (named.length !== clause.subjects.length || first < 2) return [];
        return named.flatMap(({ person }, index) => {
          const honour: Honour = {
            kind: 'place',
            position: first + index,
            first: clause.verb.last,
            last: clause.verb.last + group.words,
            verb: false,
          };
          const setting = settingOf(scene, honour, undefined, undefined);
          return setting.of === 'race' ? results('rounds-out', scene, { honour, setting }, [person]) : [];
        });
      }),
  },
];

function placed(rule: string, scene: Scene, read: HonourRead, person: Person, position: number): Draft[] {
  const { team: _, ...setting } = read.setting;
  const honour = { ...read.honour, kind: 'place' as const, position };
  return results(rule, scene, { honour, setting: { ...setting, team: undefined } }, [person]);
}

// "third, ahead of", "third, one spot ahead of", "third for Northline, followed by"
const AHEAD =
  /^(?:overall )?(?:, )?(?:just |right |directly |immediately )?(?:an? |one )?(?:spot |place |position )?(?:ahead of|followed by)(?: (?:his|her|the|fellow|rookie|veteran|points|leader|former|winner|pole-sitter|teammate|team-mate|race|defending|title|rival))*$/;

const LISTED = /^(?:,|and|, and)(?: (?:his|her|the|fellow|rookie|veteran|teammate|team-mate))*$/;

/** Who came home straight behind a place: "third, ahead of Carter and Diaz". */
function behind({ mentions, discourse: { text } }: Scene, place: number): Person[] {
  const at = mentions.findIndex((mention) => mention.first >= place && isPlainPerson(mention));
  const [first, ...more] = mentions.slice(at);
  if (at < 0 || first?.type !== 'person') return [];
  let from = place;
  let to = first.first;
  for (const mention of mentions.slice(0, at)) {
    if (mention.first < place) continue;
    if (!/^(?:team|car|track|race|time)$/.test(mention.type)) return [];
    // "third for Northline Racing", "third in the No. 12", "third at Dover in May"
    if (/^(?:(?:for|in|with|aboard|at|on)(?: the)?)?$/.test(wordsBetween(text.tokens, from, mention.first)))
      from = mention.last;
    else to = Math.min(to, mention.first);
  }
  if (!AHEAD.test(wordsBetween(text.tokens, from, to))) return [];
  const people = [first.person];
  let last = first.last;
  for (const mention of more) {
    if (!isPlainPerson(mention) || !LISTED.test(wordsBetween(text.tokens, last, mention.first))) break;
    // "third, ahead of Carter, and Diaz was": the next clause.
    people.push(mention.person);
    last = mention.last;
  }
  return /^(?:[.;,—–)]|while|as|with|after|in|at|on|for|)$/.test(text.tokens[last]?.text ?? '')
    ? people
    : people.slice(0, 1);
}

function isPlainPerson(mention: Mention): mention is PersonMention {
  return mention.type === 'person' && !mention.possessive && mention.form !== 'described';
}

const BEAT = /^(?:beat|beating|edged|edging|nipped|nipping|outran|outdueled|outduelled|pipped|pipping)$/;
const OF_MARGIN =
  /^(?:just|only|a|an|about|around|nearly|almost|less|more|than|over|under|half|scant|mere|roughly|some|two|three|four|five|of|car|point|oh|zero|\d+(?:\.\d+)?|\.)$/;
const UNIT =
  /^(?:seconds?|tenths?|hundredths?|thousandths?|(?:half-)?lengths?|car-lengths?|nose|bumper|fender|inch|inches|feet|foot|whisker)$/;
const LONGEST_MARGIN = 9;

/** Where "by half a second" that begins at a token ends; undefined where it says no margin of a race. */
function marginEnd(tokens: readonly Token[], by: number): number | undefined {
  if (tokens[by]?.lower !== 'by') return undefined;
  for (let at = by + 1; at < by + LONGEST_MARGIN; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (UNIT.test(word)) return /^(?:of|and)$/.test(tokens[at + 1]?.lower ?? '') ? undefined : at + 1;
    if (!OF_MARGIN.test(word)) return undefined;
  }
  return undefined;
}

/** "beat Carter by half a second", "won by half a second over Carter": the one who was second. */
function beatenIn({ mentions, discourse: { text }, sentence }: Scene): Person | undefined {
  const { tokens, quoted } = text;
  for (let by = sentence.first; by < sentence.last; by += 1) {
    const end = quoted[by] === 1 ? undefined : marginEnd(tokens, by);
    if (end === undefined) continue;
    const before = mentions.findLast((mention) => isPlainPerson(mention) && mention.last <= by);
    const isBeaten = before && BEAT.test(tokens[before.first - 1]?.lower ?? '') && by - before.last <= BEATEN_REACH;
    if (isBeaten && isPlainPerson(before)) return before.person;
    const behind = mentions.find((mention) => isPlainPerson(mention) && mention.first > end);
    const isOver = behind && /^(?:over|from|ahead of)$/.test(wordsBetween(tokens, end, behind.first));
    if (isOver && isPlainPerson(behind)) return behind.person;
  }
  return undefined;
}

// "beat Carter to the line by half a second"
const BEATEN_REACH = 5;

/** The last of the places that "out the podium" and "the top five" are, and of how many words they are. */
function lastPlace(words: string): { readonly place: number; readonly words: number } | undefined {
  const found =
    /^(?:out )?the (?:podium|top three|top[ -](four|five|six|10|ten))(?! (?:in|of) (?:the )?(?:points|standings|championship))/.exec(
      words,
    );
  if (!found) return undefined;
  const place = { four: 4, five: 5, six: 6, '10': 10, ten: 10 }[found[1] ?? ''] ?? 3;
  return { place, words: found[0].split(' ').length };
}
