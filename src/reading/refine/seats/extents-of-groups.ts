import { groupBy } from '../../../values/group-by.js';
import type { ExtentMention, Person } from '../../mentions/mention.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { wordSet } from '../../text/word-set.js';

/** Drivers, or a car, that a sentence calls full-time or part-time, and the claims of whose sentence that is. */
export interface GroupExtent {
  readonly sentence: Scene['sentence'];
  readonly extent: ExtentMention['extent'];
  readonly people: ReadonlySet<Person>;
  readonly number?: string | undefined;
}

// "full-time drivers Stone and Carter", "four full-time trucks: Stone (No. 12), ...".
const GROUPS = wordSet('drivers trucks cars entries lineup line-up regulars roster trio pair duo quartet');
/** What may stand between the word for the group and its first driver, and between two drivers of a list. */
const LEADS = wordSet('are will be driven by for of in the its their as , : –');
const JOINS = wordSet('and in the for as well , ; ( ) : & –');

/** "Northline’s full-time drivers, Ava Stone (No. 12) and Ben Carter (No. 21)", "Ben Carter, No. 21 (part-time)". */
export function groupExtentsIn(scene: Scene): GroupExtent[] {
  const { mentions, sentence } = scene;
  return mentions.flatMap((mention) => {
    if (mention.type !== 'extent') return [];
    const { extent } = mention;
    // "the part-time No. 33 Cup car"
    const car = mentions.find(({ first }) => first === mention.last);
    if (car?.type === 'car' && car.numbers.length === 1)
      return [{ sentence, extent, people: new Set<Person>(), number: car.numbers[0] }];
    const people = isInBrackets(scene, mention) ? lastBefore(scene, mention) : listed(scene, mention);
    const all = people.size > 0 ? people : listedBefore(scene, mention);
    return all.size > 0 ? [{ sentence, extent, people: all }] : [];
  });
}

/** The seats of such drivers that their sentence tells, one for each, are of that extent. */
export function applyGroupExtents(drafts: readonly Draft[], groups: readonly GroupExtent[]): void {
  const bySentence = groupBy(
    drafts.filter((draft) => draft.kind === 'ride'),
    ({ sentence }) => sentence,
  );
  for (const { sentence, extent, people, number } of groups) {
    const rides = bySentence.get(sentence) ?? [];
    for (const { slots } of rides) if (number !== undefined && slots.number === number) slots.extent ??= extent;
    for (const person of people) {
      const seats = rides.filter(({ slots }) => slots.driver === person.name);
      const seasons = new Set(seats.map(({ slots }) => slots.season));
      if (seasons.size > 1) continue;
      for (const { slots } of seats) slots.extent ??= extent;
    }
  }
}

function isInBrackets({ discourse }: Scene, { first, last }: ExtentMention): boolean {
  const { tokens } = discourse.text;
  return tokens[first - 1]?.text === '(' && tokens[last]?.text === ')';
}

/** Of an extent in brackets: the driver beside it, or of the car beside it. */
function lastBefore({ mentions }: Scene, extent: ExtentMention): ReadonlySet<Person> {
  const before = mentions.filter(({ last, type }) => last < extent.first && (type === 'person' || type === 'car'));
  const beside = before.at(-1);
  if (beside?.last !== extent.first - 1) return new Set();
  const owner = beside.type === 'car' ? before.at(-2) : beside;
  return new Set(owner?.type === 'person' ? [owner.person] : []);
}

// "Stone and Carter, the car's full-season crew"
const CALLED = wordSet('as , – — the its their car truck');
const CREWS = wordSet('pairing crew drivers lineup line-up regulars trio pair duo quartet partners pilots');

/** The drivers of whom the words behind them say that they are such a group: "named Stone and Carter as its season-long pairing". */
function listedBefore(scene: Scene, extent: ExtentMention): ReadonlySet<Person> {
  const { tokens } = scene.discourse.text;
  const people = new Set<Person>();
  if (!CREWS.has(tokens[extent.last])) return people;
  let at = extent.first;
  for (const mention of scene.mentions.filter(({ last }) => last <= extent.first).reverse()) {
    for (; at > mention.last; at -= 1)
      if (!(people.size > 0 ? JOINS : CALLED).has(tokens[at - 1])) return people.size > 1 ? people : new Set();
    at = mention.first;
    if (mention.type === 'person' && !mention.possessive) people.add(mention.person);
    else if (people.size > 0 || !/^(?:team|car|series)$/.test(mention.type)) break;
  }
  return people.size > 1 ? people : new Set();
}

/** The drivers that a list behind the word for the group names. */
function listed(scene: Scene, extent: ExtentMention): ReadonlySet<Person> {
  const { tokens } = scene.discourse.text;
  const people = new Set<Person>();
  let at = extent.last;
  let isGroup = /timers$/.test(tokens[at - 1]?.lower ?? '');
  for (const mention of scene.mentions) {
    if (mention.first < at) continue;
    for (; at < mention.first; at += 1) {
      if (!isGroup && GROUPS.has(tokens[at])) isGroup = true;
      else if (!(people.size > 0 ? JOINS : LEADS).has(tokens[at])) return people;
    }
    if (mention.type === 'person') {
      if (!isGroup || mention.possessive) return people;
      people.add(mention.person);
    } else if (!/^(?:series|time|car|make|team)$/.test(mention.type)) return people;
    at = mention.last;
  }
  return people;
}
