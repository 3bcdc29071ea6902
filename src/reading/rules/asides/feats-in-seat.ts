import type { Mention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { seasonJustOver } from '../departures/exits.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import type { Aside, AsideRule } from './aside.js';
import { isSeat, seatAside } from './seat-aside.js';

// "Stone, 19, with three wins and eleven top-fives as a rookie in the Truck Series for"
const REACH = 20;
const WON =
  '(?:wins?|victor(?:y|ies)|poles?|podiums?|top-?(?: ?(?:fives?|tens?|10s?|5s?))|top 10s?|top fives?|trophies|starts?|runner-up finishes|second places)';
/** "with three wins … in", "two poles to his name … for": counted, so of the season under way. */
const WITH_FEATS = new RegExp(
  `^(?: ?, \\d+)? ?, (?:already |now |and )?with (?:[\\w-]+ ){1,3}?${WON}\\b[^,;:()]*\\b(?:in|for|with|aboard|driving|at)(?: the| its)?$`,
);
/** "a three-time winner this year in", "a winner at Dover in May for": of the time that is named beside it. */
const FEAT =
  /^(?: ?, \d+)? ?, (?:now |already )?(?:an?|the) (?:[\w-]+ ){0,2}?(?:winner|pole-?sitter|runner-up|finalist)\b[^,;:()]*\b(?:in|for|with|aboard|driving|at)(?: the| its)?$/;
/** "winless in 21 tries with" */
const WITHOUT =
  /^(?: ?, \d+)? ?, (?:still |so far )?(?:winless|pointless|without a (?:win|top-?\w+|point|podium))\b[^,;:()]*\b(?:in|for|with|aboard|driving|at)(?: the| its)?$/;
const LONG_AGO =
  /\b(?:career|former|formerly|previous|old|ago|once|past|all-time|lifetime|combined|against|over|between)\b/;

/** The rule for what somebody did in a car or for a team, said behind her name: "Stone, 19, with three wins in Northline’s No. 12". */
export const FEATS_IN_SEAT: AsideRule = {
  name: 'feats-in-seat',
  example: 'Ava Stone, 19, with three wins as a rookie in Northline Racing’s No. 12, has the pick of them.',
  read: (scene) =>
    isAsked(scene)
      ? []
      : scene.mentions.flatMap((person, index) =>
          person.type === 'person' && !person.possessive && !isQuoted(scene, person.first)
            ? featIn(scene, person, index)
            : [],
        ),
};

function featIn(scene: Scene, person: PersonMention, index: number): Aside[] {
  const behind = scene.mentions.slice(index + 1, index + 7);
  const seat = behind.find(isSeat);
  if (!seat || seat.first - person.last > REACH) return [];
  const between = behind.filter(({ last }) => last <= seat.first);
  if (between.some(isOther)) return [];
  if (scene.clauses.some(({ verb }) => verb.first >= person.last && verb.first < seat.first && verb.form !== 'ing'))
    return [];
  const words = wordsBetween(scene.discourse.text.tokens, person.last, seat.first);
  if (LONG_AGO.test(words)) return [];
  const numbered = seat.type === 'car' && seat.numbers.length === 1;
  const time = between.find((mention) => mention.type === 'time');
  const said = time?.type === 'time' ? (time.seasons ?? seasonOfDay(time.date)) : undefined;
  const counted = WITH_FEATS.test(words) || WITHOUT.test(words);
  if (!(counted && (numbered || said)) && !(FEAT.test(words) && said)) return [];
  const series = between.find((mention) => mention.type === 'series');
  const own =
    series?.type === 'series' && seat.type === 'team'
      ? { ...seat, type: 'car' as const, numbers: [], series: series.series }
      : series?.type === 'series' && seat.type === 'car'
        ? { ...seat, series: seat.series ?? series.series }
        : seat;
  return seatAside(scene, person.person, own, { seasons: said ?? [seasonJustOver(scene)], said: said !== undefined });
}

function seasonOfDay(date: string | undefined): number[] | undefined {
  return date === undefined ? undefined : [Number(date.slice(0, 4))];
}

function isOther({ type }: Mention): boolean {
  return !/^(?:series|time|extent|track|race)$/.test(type);
}
