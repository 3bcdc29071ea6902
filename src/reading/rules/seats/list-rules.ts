import type { CarMention, Mention, Person } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn } from '../clause/clause-parts.js';
import { carOverList } from '../races/car-over-list.js';
import { isComparedWith } from '../races/compared-with.js';
import { peopleInARow } from '../races/entry-rules.js';
import { isAhead, outingsOf } from '../races/outings.js';
import { programmeOver } from '../races/programme-over-list.js';
import { rowCar, rowStarts, textOf, withTeam } from '../races/row-starts.js';
import { rowParts } from '../rows/row-parts.js';
import { columnAt, sponsorInRow, tableHead } from '../rows/table-head.js';
import type { PhraseRule } from '../rule.js';
import { isRow, type Scene } from '../scene.js';

/** The line over a list says that races follow: "The schedule for the No. 44:". */
const SCHEDULE =
  /\b(?:schedule|schedules|scheduled|races?|starts?|events?|dates?|slate|calendar|list|programme?|appearances|rounds?|outings|stops|run|drive|compete|line-?ups?|entries|who drives)\b/i;
const NO_ROW =
  /\b(?:winners?|wins?|won|since|results?|test|practice|qualifying|finished|last (?:year|season)|previous|past|tv|booth|tickets?)\b/i;

// "Stone's 2026 schedule": what stands before the colon of a list in one line.
const TITLE = /\b(?:schedule|races|starts|slate|dates|calendar|events|programme?|itinerary|diary|docket|agenda)\b/;
const LONGEST_TITLE = 8;
// More people in one row are a result or a line-up of another kind.
const MOST_DRIVERS = 4;

/** Rules for the rows of a schedule and of an entry list. */
export const LIST_RULES: readonly PhraseRule[] = [
  {
    name: 'dated-race-in-list',
    example: 'Ava Stone drives for Northline Racing.\nStone’s schedule:\nSept. 13: Bristol Motor Speedway',
    read: (scene) => {
      const { discourse, sentence } = scene;
      if (!isRow(scene)) return [];
      const lead = discourse.leadIn(sentence);
      const { over } = scene;
      const words = over ? textOf(over, over.sentence) : '';
      if (NO_ROW.test(textOf(scene, sentence)) || NO_ROW.test(words)) return [];
      // "Feb. 14: Daytona (Millfield Grain)" in the schedule of somebody: what may be a firm is one.
      const own = peopleInRow(scene).filter(({ sure }) => sure || lead?.drivers.length !== 1);
      const announced =
        words.endsWith(':') || isOfWhoDrivesWhen(scene) || SCHEDULE.test(words) || scene.mentions[0]?.type === 'car';
      const outings = outingsOf(scene.mentions).filter(
        ({ time, place }) =>
          !isComparedWith(place, scene) &&
          (isAhead(time, scene) || (!time && (own.length > 0 ? announced : SCHEDULE.test(words)))),
      );
      if (outings.length === 0) return [];
      if (own.length > 0) {
        // "Ava Stone/Ben Carter (Daytona: Dan Marsh)": his race alone.
        if ([...rowParts(scene).notes.values()].some(({ outing }) => outing)) return [];
        const plain = scene.clauses.length === 0 && own.length <= MOST_DRIVERS;
        if (!plain) return [];
        const named = rowCar(scene) ?? carOfTitle(scene);
        const told = named || lead?.car ? undefined : carOverList(scene);
        const [car, series] = told ? [told.car, told.series ?? lead?.series] : [named, lead?.series];
        const starts = rowStarts('dated-race-in-list', scene, own, outings, car, lead?.team, series);
        const head = tableHead(scene);
        const sponsor = head && sponsorInRow(scene, head);
        if (sponsor !== undefined)
          for (const start of starts) if (start.kind === 'start') start.slots.sponsor = sponsor;
        return starts;
      }
      const first = scene.mentions[0];
      if (!first || !/^(?:time|track|race)$/.test(first.type)) return [];
      if (lead) {
        const car = lead.car ?? carNear(over, lead.drivers, lead.series);
        return rowStarts('dated-race-in-list', scene, lead.drivers, outings, car, lead.team, lead.series);
      }
      // Nobody named over the list: it is about the driver of its heading or of the whole article.
      const driver = discourse.headingDriver(sentence) ?? ownerOver(over);
      const dated = outings.every(({ time }) => time !== undefined);
      const programme = dated ? programmeOver(scene) : undefined;
      if (programme && (!driver || programme.car))
        return rowStarts(
          'dated-race-in-list',
          scene,
          [programme.driver],
          outings,
          programme.car,
          undefined,
          programme.series,
        );
      if (driver ? !dated && !SCHEDULE.test(words) : !over || !SCHEDULE.test(words) || !isOfOneDriver(over)) return [];
      return rowStarts('dated-race-in-list', scene, [driver], outings, over ? rowCar(over) : undefined);
    },
  },
  {
    name: 'schedule-in-line',
    example:
      'Ava Stone drives for Northline Racing. Stone’s schedule: Bristol Motor Speedway (April 12, 2026) and Pocono Raceway (June 14, 2026).',
    needs: ['person'],
    words: wordSet(':'),
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      const { first, last } = scene.sentence;
      const behind = tokens.slice(first + 1, last).findIndex((token) => token.text === ':');
      const colon = first + 1 + behind;
      const end = endOfTitle(tokens, first, colon);
      const before = scene.mentions.filter((mention) => mention.first < end);
      if (behind < 0 || end - first > LONGEST_TITLE || isRow(scene)) return [];
      if (scene.clauses.some(({ verb }) => verb.first < end) || before.some(({ type }) => type === 'name')) return [];
      const title = wordsBetween(tokens, first, end);
      const people = peopleIn(before);
      const outings = outingsOf(
        scene.mentions.filter((one) => one.first > colon && !isOfOtherThing(one, scene, colon)),
      );
      const ahead = outings.filter(({ time }) => isAhead(time, scene));
      // "Stone: Phoenix (March 6), Kansas (April 18)."
      const isNamed = people[0]?.first === first && people[0].last === colon && !people[0].possessive;
      const isList = isNamed && scene.clauses.length === 0 && ahead.length > 1 && ahead.length === outings.length;
      if (!(TITLE.test(title) || isList) || people.length !== 1) return [];
      const [driver] = people.map(({ person }) => person);
      return driver && !scene.discourse.officeHolders.has(driver)
        ? rowStarts('schedule-in-line', scene, [driver], ahead, rowCar(scene))
        : [];
    },
  },
  {
    name: 'row-of-entries',
    example:
      'The entry list for Sunday’s race at Bristol Motor Speedway is out.\nNo. 12, Ava Stone — Northline Racing has entered a second Ford.',
    needs: ['car', 'person'],
    read: (scene) => {
      const [car] = scene.mentions;
      if (car?.type !== 'car' || car.first !== scene.sentence.first || car.numbers.length !== 1) return [];
      if (outingsOf(scene.mentions).length > 0) return [];
      const listed = peopleInARow(scene, car.last).map(({ person }) => person);
      // "43 – Car number that ...": a bare number opens an entry only straight before the driver.
      const bare = scene.discourse.text.tokens[car.first]?.kind === 'number';
      const [driver] = bare ? listed : peopleInRow(scene);
      // "The car was driven by Carter at Daytona"
      if (scene.clauses.some(({ verb, subjects }) => verb.tense === 'past' && subjects.includes(car))) return [];
      const quiet = scene.clauses.every(({ verb }) => verb.tense === 'past' || verb.negated);
      if (!driver || (quiet && scene.clauses.length > 0 && scene.clauses[0]?.first === scene.sentence.first)) return [];
      // "No. 12 Porsche: Stone, Carter, Diaz" under the race that they share it in
      const { over } = scene;
      const race = over ? outingsOf(over.mentions).filter(({ time }) => isAhead(time, scene)) : [];
      const shared = listed.length > 1 && race.length === 1;
      return rowStarts('row-of-entries', scene, shared ? listed : [driver], shared ? race : [{}], withTeam(scene, car));
    },
  },
];

const WHO_WHEN =
  /\bwho(?:[’']s| is| drives| races| runs)? (?:(?:in|at|when|where|and|which|races?) ?)*\b(?:when|where|which races?)\b|\brace[- ]by[- ]race\b|\bdriver (?:rotation|schedule)\b/i;

/** "The No. 34: who drives when": a title that announces rows of races and drivers. */
function isOfWhoDrivesWhen({ discourse: { text } }: Scene): boolean {
  const [title] = text.sentences;
  return title?.block.kind === 'heading' && WHO_WHEN.test(text.article.body.slice(title.start, title.end));
}

// Rows and sentences between a row and the title of its article.
const FARTHEST_TITLE = 60;

/** The car whose drivers a title announces: the one number in it. */
function carOfTitle(scene: Scene): CarMention | undefined {
  if (!isOfWhoDrivesWhen(scene)) return undefined;
  let title: Scene = scene;
  for (let step = 0; title.previous && step < FARTHEST_TITLE; step += 1) title = title.previous;
  return title.previous ? undefined : rowCar(title);
}

/** Drivers whom a row names: not its crew, and nobody's possessor. */
function peopleInRow(scene: Scene): Person[] {
  const { tokens } = scene.discourse.text;
  const head = tableHead(scene);
  return [
    ...new Set(
      peopleIn(scene.mentions)
        .filter(({ person, first, form }) => {
          const before = `${tokens[first - 2]?.lower ?? ''} ${tokens[first - 1]?.lower ?? ''}`;
          return (
            form !== 'described' &&
            (head === undefined || columnAt(scene, head, first) === head.driver) &&
            !isInBrackets(scene, first) &&
            !scene.discourse.officeHolders.has(person) &&
            !scene.discourse.crew.has(person) &&
            !/\b(?:chief|spotter|replacing|replaces|than|beat|owner|to)$/.test(before) &&
            !/\b(?:chief|spotter) :$/.test(before)
          );
        })
        .map(({ person }) => person),
    ),
  ];
}

/** "Ava Stone (Millfield Grain)": a name in brackets behind another is that of a sponsor, and no second driver. */
function isInBrackets({ discourse: { text }, mentions }: Scene, first: number): boolean {
  return (
    text.tokens[first - 1]?.text === '(' && mentions.some(({ type, last }) => type === 'person' && last === first - 1)
  );
}

/** "Her No. 12 will be seen at the following events:" */
function ownerOver(over: Scene | undefined): Person | undefined {
  return over && textOf(over, over.sentence).endsWith(':') ? rowCar(over)?.owner : undefined;
}

// How far over a list the car of its driver may be named.
const NEAR = 3;

/** The one car that a sentence over the list names beside its drivers. */
function carNear(over: Scene | undefined, drivers: readonly Person[], series?: string): CarMention | undefined {
  let scene = over;
  for (let step = 0; scene && step < NEAR; step += 1, scene = scene.previous) {
    const car = rowCar(scene);
    // "is in the No. 97 in the Xfinity Series. Her Cup dates:": another car.
    const isOther = scene.mentions.some(
      (one) => one.type === 'series' && series !== undefined && one.series !== series,
    );
    if (car && isOther) return undefined;
    if (car && peopleIn(scene.mentions).every(({ person }) => drivers.includes(person))) return car;
  }
  return undefined;
}

const PART_TIME = /\b(?:part-time|partial|limited|select|schedule|races|starts|events)\b/i;

/** "Her calendar, as pinned to the wall:": where a title ends before what is put in behind it. */
function endOfTitle(tokens: readonly Token[], first: number, colon: number): number {
  const comma = first + tokens.slice(first, colon).findIndex(({ text }) => text === ',');
  const isAside = comma > first && colon - comma <= LONGEST_ASIDE && PUT_IN.has(tokens[comma + 1]?.lower ?? '');
  return isAside ? comma : colon;
}

/** "Dover on June 7, an exam on June 10": the day of an item of a list that is no race. */
function isOfOtherThing({ type, first }: Mention, { mentions, discourse }: Scene, colon: number): boolean {
  const { tokens } = discourse.text;
  if (type !== 'time') return false;
  const start = Math.max(colon + 1, first - LONGEST_ITEM);
  const from = start + tokens.slice(start, first).findLastIndex(({ text }) => /^[,;]$/.test(text)) + 1;
  if (!OTHER_ITEM.test(wordsBetween(tokens, from, first))) return false;
  return !mentions.some((one) => /^(?:track|race)$/.test(one.type) && one.first >= from && one.last <= first);
}

const LONGEST_ITEM = 8;
const OTHER_ITEM =
  /^(?:and )?(?:an?|his|her|the) (?:(?!race|round|finale|opener|event|weekend|season)[a-z-]+ ){1,4}on$/;
const LONGEST_ASIDE = 12;
const PUT_IN = new Set(['as', 'at', 'per', 'according', 'such', 'so', 'for', 'if', 'which', 'subject', 'barring']);

/** The line over a list, or the sentence before it, speaks of one driver's races and not of a series'. */
function isOfOneDriver(over: Scene): boolean {
  const title =
    over.sentence.block.kind === 'heading' && !over.mentions.some(({ type }) => /^(?:series|team)$/.test(type));
  const own =
    title || over.mentions.some(({ type }) => type === 'car') || /\b(?:his|her)\b/i.test(textOf(over, over.sentence));
  const before = over.previous;
  return (
    own ||
    (before !== undefined && peopleIn(before.mentions).length === 1 && PART_TIME.test(textOf(before, before.sentence)))
  );
}
