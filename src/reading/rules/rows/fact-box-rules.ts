import type { Mention, Person } from '../../mentions/mention.js';
import type { Fact } from '../../text/fact-boxes.js';
import type { FactLabel } from '../../text/fact-labels.js';
import type { Text } from '../../text/read-text.js';
import { seriesFor } from '../clause/clause-series.js';
import { type Draft, draft } from '../draft.js';
import { dayOf, isAhead, isPlace, type Outing, outingsOf } from '../races/outings.js';
import type { Scene } from '../scene.js';
import { seasonHere } from '../seats/phrase-ride.js';

const NUMBER = /^(?:Nos?\.? ?|#)?(\d{1,3})\b(?! ?[%:.,]\d)/i;

// "Age: 19" tells of no number, "2025 finish: 11th with Northline Racing" of no team.
const OF_NO_SEAT = /^(?:age|date|season|hometown|other)$/;

/** Reads boxes of facts, such as "Driver: Ava Stone / Car: No. 12 / Crew chief: Dan Marsh": rides, crews and the race that they are for. `scenes` are those of the article. */
export function readFactBoxes(text: Text, boxes: readonly (readonly Fact[])[], scenes: readonly Scene[]): Draft[] {
  if (boxes.length === 0) return [];
  const byBlock = new Map<number, Scene[]>();
  for (const scene of scenes) {
    const { blockIndex } = scene.sentence;
    byBlock.set(blockIndex, [...(byBlock.get(blockIndex) ?? []), scene]);
  }
  return boxes.flatMap((box) => draftsOf(text, box, byBlock));
}

function draftsOf(text: Text, box: readonly Fact[], byBlock: ReadonlyMap<number, readonly Scene[]>): Draft[] {
  const valuesOf = (label: FactLabel): Mention[] => box.filter((fact) => fact.label === label).flatMap(mentionsIn);
  const scene = byBlock.get(box[0]?.blockIndex ?? -1)?.[0];
  if (!scene) return [];
  const { discourse, sentence } = scene;
  const heading = discourse.headingDriver(sentence) ?? onlyPerson(byBlock.get(0));
  const named = peopleOf(valuesOf('driver'));
  const drivers = named.length > 0 ? named : heading ? [heading] : [];
  const all = [
    ...box.filter(({ label }) => !OF_NO_SEAT.test(label)).flatMap(mentionsIn),
    ...carOver(byBlock.get(sentence.blockIndex - 1)),
  ];
  const team = firstOf(all, (mention) =>
    mention.type === 'team' || mention.type === 'car' ? mention.team : undefined,
  );
  const make = firstOf(all, (mention) =>
    mention.type === 'make' || mention.type === 'car' ? mention.make : undefined,
  );
  const said = firstOf(all, (mention) =>
    mention.type === 'series' || mention.type === 'car' ? mention.series : undefined,
  );
  const numbers = [...new Set(valuesOf('car').flatMap((mention) => (mention.type === 'car' ? mention.numbers : [])))];
  const number = numberOf();
  const ownTeam = team ?? discourse.headingTeam(sentence);
  const series = said ?? seriesFor(undefined, scene, ownTeam, number).series;
  const seasons = valuesOf('season').flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
  const season = seasons.length === 1 ? seasons[0] : seasonHere(scene);
  const inherited = [
    ...(said ? [] : ['series']),
    ...(seasons.length === 1 ? [] : ['season']),
    ...(team ? [] : ['team']),
  ];
  const seat = { team: ownTeam, series, season, number };
  const drafts: Draft[] = [];
  if (ownTeam !== undefined || number !== undefined)
    drivers.forEach((driver, index) => {
      const ride = { driver: driver.name, ...seat, number: numberOfDriver(index), make, extent: undefined };
      drafts.push(draft('ride', 'fact-box', sentence, 'confirmed', ride, inherited));
    });
  const driver = drivers.length === 1 ? drivers[0]?.name : undefined;
  const outing = raceOfBox();
  if (outing && driver !== undefined) {
    const day = dayOf(outing.time);
    const year = Number((day.date ?? day.from ?? '').slice(0, 4));
    const where = { track: outing.track, race: outing.race, ...day, sponsor: sponsorOf() };
    const start = { driver, ...seat, series: said ?? outing.series ?? series, season: year, make, ...where };
    drafts.push(draft('start', 'fact-box', sentence, 'confirmed', start, inherited));
  }
  const age = ageOf();
  const hometown = firstOf(valuesOf('hometown'), (mention) => (mention.type === 'place' ? mention.place : undefined));
  if (driver !== undefined && (age ?? hometown) !== undefined) {
    const bio = { driver, age, hometown, birthDate: undefined, nationality: undefined };
    drafts.push(draft('bio', 'fact-box', sentence, 'confirmed', bio));
  }
  for (const role of ['crew chief', 'spotter'] as const) {
    const people = box.some((fact) => fact.label === role && isSaid(fact)) ? [] : peopleOf(valuesOf(role));
    const inTurn = drivers.length > 1 && people.length === drivers.length;
    // Of two chiefs and one of several cars nobody knows whose each is.
    if (!inTurn && (drivers.length > 1 || numbers.length > 1)) continue;
    people.forEach((person, index) => {
      const own = inTurn ? drivers[index]?.name : driver;
      const car = inTurn ? numberOfDriver(index) : number;
      if (own === undefined && car === undefined) return;
      const post = { person: person.name, role, driver: own, ...seat, number: car };
      drafts.push(draft('crew', 'fact-box', sentence, 'confirmed', post, inherited));
    });
  }
  return drafts;

  /** "Crew chiefs: Marsh stays with Stone": more than names. */
  function isSaid({ blockIndex }: Fact): boolean {
    return (byBlock.get(blockIndex) ?? []).some(({ clauses }) => clauses.length > 0);
  }

  /** "Cars: No. 12, No. 21" over "Drivers: Ava Stone, Dan Marsh": each in the order of the other. */
  function numberOfDriver(index: number): string | undefined {
    if (numbers.length < 2) return number;
    return numbers.length === drivers.length ? numbers[index] : undefined;
  }

  function mentionsIn({ blockIndex, start, end }: Fact): Mention[] {
    return (byBlock.get(blockIndex) ?? []).flatMap(({ mentions }) =>
      mentions.filter((mention) => {
        const at = text.tokens[mention.first]?.start ?? -1;
        return at >= start && at < end;
      }),
    );
  }

  /** "Race: Bristol, April 12": the race to come, at the track of the title where the box names none. */
  function raceOfBox(): Outing | undefined {
    const title = (byBlock.get(0) ?? []).flatMap(({ mentions }) => mentions.filter(({ type }) => type === 'track'));
    const own = [...valuesOf('race'), ...valuesOf('date')];
    const [race, another] = outingsOf(own.some(isPlace) ? own : [...title.slice(0, 1), ...own]);
    return !another && race?.time && scene && isAhead(race.time, scene, true) ? race : undefined;
  }

  function sponsorOf(): string | undefined {
    const fact = box.find(({ label }) => label === 'sponsor');
    return (
      fact &&
      text.article.body
        .slice(fact.start, fact.end)
        .split(/[,;/(|]/, 1)[0]
        ?.trim()
    );
  }

  function ageOf(): number | undefined {
    const fact = box.find(({ label }) => label === 'age');
    const said = fact && /^\d\d(?=\s*$|[ ,;(])/.exec(text.article.body.slice(fact.start, fact.end))?.[0];
    return said === undefined ? undefined : Number(said);
  }

  function numberOf(): string | undefined {
    const car = firstOf(all, (mention) => (mention.type === 'car' ? mention.numbers[0] : undefined));
    const bare = box.find(({ label }) => label === 'car');
    // "12 AVA STONE" over her box
    const headed = scene && heading === drivers[0] ? NUMBER.exec(discourse.heading(sentence))?.[1] : undefined;
    return car ?? headed ?? (bare ? NUMBER.exec(text.article.body.slice(bare.start, bare.end))?.[1] : undefined);
  }
}

/** "Ava Stone file": the one person whom a title names. */
function onlyPerson(title: readonly Scene[] | undefined): Person | undefined {
  const people = new Set(peopleOf((title ?? []).flatMap(({ mentions }) => mentions)));
  return people.size === 1 && title?.[0]?.sentence.block.kind === 'heading' ? [...people][0] : undefined;
}

/** "No. 12 Northline Racing Ford": the car that a line straight over the box names, and nobody with it. */
function carOver(over: readonly Scene[] | undefined): Mention[] {
  const mentions = (over ?? []).flatMap((scene) => scene.mentions);
  const isCar =
    mentions.length > 0 && mentions.every(({ type }) => type === 'car' || type === 'team' || type === 'make');
  return isCar ? mentions : [];
}

function peopleOf(mentions: readonly Mention[]): Person[] {
  return mentions.flatMap((mention) => (mention.type === 'person' ? [mention.person] : []));
}

function firstOf<T>(mentions: readonly Mention[], of: (mention: Mention) => T | undefined): T | undefined {
  for (const mention of mentions) {
    const value = of(mention);
    if (value !== undefined) return value;
  }
  return undefined;
}
