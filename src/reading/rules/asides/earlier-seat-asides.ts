import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person, PersonMention, TimeMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, subjectDrivers, timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { seasonBeforeWinter } from '../clause/season-before-winter.js';
import { isStated } from '../clause/status.js';
import { isQuoted, type Scene } from '../scene.js';
import type { AsideRule } from './aside.js';
import { seasonsBehind } from './aside-seasons.js';
import { isSeat, type SeatMention, seatAside } from './seat-aside.js';

const HOME =
  /^(?:(?:former|old|first|previous|last|own|full-time|main) )*(?:team|employer|home|outfit|squad|ride) (?:in|for|of|from|during|through|since)$/;
const DRIVES = new Set(['drive', 'have', 'leave', 'share', 'finish', 'win']);

/** Rules for seats that somebody had before the one that a sentence is about. */
export const EARLIER_SEAT_ASIDES: readonly AsideRule[] = [
  {
    name: 'whose-car-somebody-drove',
    example: 'Ava Stone has left Pinecrest Motorsports, whose No. 18 Ford she drove in 2024.',
    read: (scene) =>
      scene.mentions.flatMap((car, index) => {
        if (car.type !== 'car' || car.numbers.length !== 1 || isQuoted(scene, car.first)) return [];
        const driver = scene.mentions[index + 1];
        if (scene.discourse.text.tokens[car.first - 1]?.lower !== 'whose' || driver?.type !== 'person') return [];
        const clause = drivenIn(scene, car, driver);
        const seasons = clause && saidSeasons(clause, scene.discourse.year);
        if (!clause || clause.verb.negated || !seasons) return [];
        const owner = scene.mentions[index - 1];
        const team = car.team ?? (owner?.type === 'team' ? owner.team : undefined);
        return seatAside(scene, driver.person, team === undefined ? car : { ...car, team }, { seasons, said: true });
      }),
  },
  {
    name: 'last-driven-by',
    example: 'Northline Racing will give Ben Carter the No. 12 Ford, last driven by Ava Stone, for 2026.',
    read: (scene) =>
      scene.mentions.flatMap((car, index) => {
        if (car.type !== 'car' || car.numbers.length !== 1 || isQuoted(scene, car.first)) return [];
        const behind = scene.mentions.slice(index + 1, index + 4);
        const driver = behind.find(({ type }) => type !== 'time');
        if (driver?.type !== 'person' || driver.possessive || driver.first - car.last > LONGEST_LAST) return [];
        const words = wordsBetween(scene.discourse.text.tokens, car.last, driver.first);
        const time = behind[0];
        const between = time?.type === 'time' && time.last <= driver.first ? time : undefined;
        if (!LAST_DRIVEN.test(words)) return [];
        const seasons = between?.seasons ?? seasonsBehind(scene, driver)?.seasons ?? seasonBeforeComing(scene, words);
        return seasons ? seatAside(scene, driver.person, car, { seasons, said: true }) : [];
      }),
  },
  {
    name: 'came-from-team',
    example: 'Ava Stone has been in the Truck Series since 2022, when she arrived from Pinecrest Motorsports.',
    read: (scene) =>
      scene.clauses.flatMap((clause) => {
        if (clause.verb.frame !== 'join' || clause.verb.tense !== 'past' || !isStated(clause) || clause.verb.negated)
          return [];
        const winter = seasonBeforeWinter(clause, scene) ?? seasonBeforeItsWinter(clause, scene);
        const year = yearOf(clause, scene) ?? (winter === undefined ? undefined : winter + 1);
        const origin = complementsOf(clause, 'team').find(({ prep, before }) => !before && prep === 'from')?.mention;
        const [driver, another] = subjectDrivers(clause, scene.discourse);
        if (!origin || !driver || another || year === undefined || /\bloan\b/.test(clause.words)) return [];
        return seatAside(scene, driver, origin, { seasons: [year - 1], said: true });
      }),
  },
  {
    name: 'whose-team-then',
    example:
      'Ava Stone is in the Cup Series. Northline Racing, her Truck Series team in 2023 and 2024, has a new shop.',
    read: (scene) =>
      scene.mentions.flatMap((time) => {
        if (time.type !== 'time' || !time.seasons || isQuoted(scene, time.first)) return [];
        const held = heldBefore(scene, time);
        return held ? seatAside(scene, held.driver, held.seat, { seasons: time.seasons, said: true }) : [];
      }),
  },
];

const LONGEST_LAST = 12;
const LAST_DRIVEN =
  /^,? ?(?:(?:an?|the) (?:car|truck|seat|ride|entry|machine) ?,? ?)?(?:(?:that|which) (?:was|had been) )?(?:(?:last|most recently|previously|formerly|until now|until recently|lately|then) )?(?:driven|piloted|raced|wheeled|occupied|held|filled)(?: (?:last|this|in|the|past|most recently|previously|for|part|of|most|\d{4}|season|year|fall|summer|spring|two|three|years|seasons|races))* by$/;

/** "last driven by": in the season before the one that the article announces. */
function seasonBeforeComing({ discourse: { coming } }: Scene, words: string): readonly number[] | undefined {
  return coming !== undefined && /\b(?:last|most recently|until|lately)\b/.test(words) ? [coming - 1] : undefined;
}

/** "Northline, her former team in": a seat, and whose it is said to have been at the time behind. */
function heldBefore({ mentions, discourse }: Scene, time: TimeMention): Held | undefined {
  const { tokens } = discourse.text;
  const index = mentions.findLastIndex(({ type, last }) => last <= time.first && type === 'person');
  const [seat, owner] = [mentions[index - 1], mentions[index]];
  if (owner?.type !== 'person' || !owner.possessive || !seat || !isSeat(seat)) return undefined;
  if (seat.last !== owner.first - 1 || tokens[seat.last]?.text !== ',') return undefined;
  const words = wordsBetween(tokens, owner.last, time.first);
  const series = mentions.find(({ type, first }) => type === 'series' && first >= owner.last && first < time.first);
  if (HOME.test(words)) return { driver: owner.person, seat };
  if (series?.type !== 'series' || !HOME.test(wordsBetween(tokens, series.last, time.first))) return undefined;
  const car: CarMention = seat.type === 'car' ? seat : { ...seat, type: 'car', numbers: [] };
  return { driver: owner.person, seat: { ...car, series: series.series } };
}

interface Held {
  readonly driver: Person;
  readonly seat: SeatMention;
}

/** The clause of "she drove" straight behind a car. */
function drivenIn(scene: Scene, car: CarMention, driver: PersonMention): Clause | undefined {
  if (driver.possessive || driver.first !== car.last) return undefined;
  return scene.clauses.find(
    ({ verb }) =>
      DRIVES.has(verb.frame) &&
      verb.first >= driver.last &&
      /^(?:(?:then|had|has|also|last|once|previously) ?)*$/.test(
        wordsBetween(scene.discourse.text.tokens, driver.last, verb.first),
      ),
  );
}

/** "Over the winter Marsh became crew chief of Stone, who came from Pinecrest": in the same winter. */
function seasonBeforeItsWinter(clause: Clause, scene: Scene): number | undefined {
  const main = clause.marker === 'who' && timesOf(clause).length === 0 ? scene.clauses[0] : undefined;
  return main && main !== clause ? seasonBeforeWinter(main, scene) : undefined;
}

/** The season in which somebody came: of the clause, or the one whose "when" it explains. */
function yearOf(clause: Clause, scene: Scene): number | undefined {
  // "at the end of 2023": the season before the next.
  const after = timesOf(clause).find((time) => time.after !== undefined)?.after;
  if (after !== undefined) return after + 1;
  const said = saidSeasons(clause, scene.discourse.year);
  if (said) return said.length === 1 ? said[0] : undefined;
  if (clause.marker !== 'when') return undefined;
  const named = scene.mentions.findLast(
    (mention) => mention.type === 'time' && mention.last <= clause.first && clause.first - mention.last <= 2,
  );
  if (named?.type !== 'time') return undefined;
  return named.since ?? (named.seasons?.length === 1 ? named.seasons[0] : undefined);
}
