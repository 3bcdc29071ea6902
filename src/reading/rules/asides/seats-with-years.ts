import type { Person, TimeMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { tellsOtherWork } from '../clause/no-seat-meant.js';
import { isStated } from '../clause/status.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import type { Aside, AsideRule } from './aside.js';
import { clauseAt } from './aside-seasons.js';
import { isSeat, type SeatMention, seatAside } from './seat-aside.js';

/** Rules for seats that a phrase gives with the years in which somebody had them. */
export const SEATS_WITH_YEARS: readonly AsideRule[] = [
  {
    name: 'years-in-brackets',
    example:
      'Ava Stone is at her third team in three years after Northline Racing (2023) and Pinecrest Motorsports (2024).',
    read: (scene) => {
      const driver = isAsked(scene) || tellsOtherWork(scene) ? undefined : onlyDriver(scene);
      if (!driver) return [];
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((seat, index) => {
        const time = scene.mentions[index + 1];
        if (!isSeat(seat) || time?.type !== 'time' || isQuoted(scene, seat.first)) return [];
        if (tokens[time.last]?.text !== ')' || !IN_BRACKETS.test(wordsBetween(tokens, seat.last, time.first)))
          return [];
        if (!OF_CAREER.test(wordsBetween(tokens, scene.sentence.first, seat.first))) return [];
        return ofYears(scene, driver, seat, time);
      });
    },
  },
  {
    name: 'campaign-with-team',
    example: 'Ava Stone joined Northline Racing in 2023 after a strong 2022 campaign with Pinecrest Motorsports.',
    read: (scene) =>
      scene.mentions.flatMap((time, index) => {
        const seat = scene.mentions[index + 1];
        if (time.type !== 'time' || time.seasons?.length !== 1 || !seat || !isSeat(seat)) return [];
        if (isQuoted(scene, time.first) || tellsOtherWork(scene)) return [];
        if (!CAMPAIGN.test(wordsBetween(scene.discourse.text.tokens, time.last, seat.first))) return [];
        const clause = clauseAt(scene, time.first);
        const [driver, another] = clause && isStated(clause) ? subjectDrivers(clause, scene.discourse) : [];
        return driver && !another ? ofYears(scene, driver, seat, time) : [];
      }),
  },
  {
    name: 'beside-in-years',
    example: 'Ava Stone was a teammate of Ben Carter at Northline Racing in 2023.',
    read: (scene) =>
      scene.clauses.flatMap((clause) => {
        const { verb } = clause;
        if (verb.tense !== 'past' || verb.negated || !isStated(clause) || !/^(?:be|drive)$/.test(verb.frame)) return [];
        const seasons = saidSeasons(clause, scene.discourse.year);
        const team = complementsOf(clause, 'team').find(
          ({ before, prep }) => !before && /^(?:at|with|for)$/.test(prep),
        )?.mention;
        if (!seasons || !team || placesToRace(clause).length > 0) return [];
        const isMate = verb.frame === 'be' && MATE_OF.test(clause.words);
        const beside = complementsOf(clause, 'person').filter(
          ({ before, lead }) => !before && (isMate ? /\bof$/ : /\b(?:alongside|beside)$/).test(lead),
        );
        const [mate, more] = beside;
        if (!mate || more || scene.discourse.crew.has(mate.mention.person)) return [];
        const drivers = [...(isMate ? subjectDrivers(clause, scene.discourse) : []), mate.mention.person];
        return drivers.flatMap((driver) => seatAside(scene, driver, team, { seasons, said: true }));
      }),
  },
  {
    name: 'with-team-since',
    example: 'Ben Carter drives the No. 21. Ava Stone, with Northline Racing since 2022, stays in the No. 12.',
    read: (scene) =>
      scene.mentions.flatMap((time, index) => {
        if (time.type !== 'time' || !time.seasons || isQuoted(scene, time.first)) return [];
        const [person, seat] = [scene.mentions[index - 2], scene.mentions[index - 1]];
        if (person?.type !== 'person' || person.possessive || (seat?.type !== 'team' && seat?.type !== 'car'))
          return [];
        const { tokens } = scene.discourse.text;
        const when = wordsBetween(tokens, seat.last, time.first);
        const isSince = when === 'since' && time.since !== undefined;
        if (!/^[,.;)—–]$/.test(tokens[time.last]?.text ?? '') || !(isSince || OF_YEARS.test(when))) return [];
        if (!APPOSED_WITH.test(wordsBetween(tokens, person.last, seat.first))) return [];
        return ofYears(scene, person.person, seat, time);
      }),
  },
  {
    name: 'its-driver-in-years',
    example: 'Ava Stone keeps the No. 12. Ben Carter, the car’s driver from 2021 to 2023, is now a coach.',
    read: (scene) =>
      scene.mentions.flatMap((time, index) => {
        if (time.type !== 'time' || !time.seasons || isQuoted(scene, time.first)) return [];
        const [person, seat] = [scene.mentions[index - 2], scene.mentions[index - 1]];
        if (person?.type !== 'person' || person.possessive || (seat?.type !== 'team' && seat?.type !== 'car'))
          return [];
        const { tokens } = scene.discourse.text;
        if (!ITS_DRIVER.test(wordsBetween(tokens, seat.last, time.first))) return [];
        if (!/^, ?(?:the|formerly the|once the)?$/.test(wordsBetween(tokens, person.last, seat.first))) return [];
        return ofYears(scene, person.person, seat, time);
      }),
  },
];

const CAMPAIGN = /^(?:[\w-]+ )?(?:campaign|season|stint|spell|year) (?:with|for|at|in)(?: the)?$/;
const MATE_OF = /^(?:an? )?(?:\S+ )?(?:team-?mate|stable-?mate) of\b/;
const IN_BRACKETS = /^(?:(?:driver|regular|seat|ride|car|team|entry|racer) )?\($/;
// Words of a career, somewhere before the first team.
const OF_CAREER =
  /\b(?:after|following|stints?|spells?|seasons?|years?|stops?|drove|driven|driving|raced|racing|competed|career|seats?|rides?|time|stays?|campaigns?|teams?|driver)\b/;
const APPOSED_WITH = /^, (?:who (?:has|had) been |also |now )?(?:with|at|in|part of|aboard)(?: the)?$/;
// "with Northline from 2021 to 2023"
const OF_YEARS = /^(?:from|in|during|between|throughout)$/;
const ITS_DRIVER =
  /^(?:(?:full-time|regular|primary|lead|sole|only|first|former) )*driver (?:from|in|for|during|through|throughout|between)(?: the)?$/;

/** The one driver of whom a sentence speaks. */
function onlyDriver({ mentions, discourse }: Scene): Person | undefined {
  const people = new Set(mentions.flatMap((mention) => (mention.type === 'person' ? [mention.person] : [])));
  const [driver, another] = people;
  return driver && !another && !discourse.crew.has(driver) ? driver : undefined;
}

/** The seat in each of the years, if all of them have begun. */
function ofYears(
  scene: Scene,
  driver: Person,
  seat: Parameters<typeof isSeat>[0],
  { seasons = [] }: TimeMention,
): Aside[] {
  if (seasons.some((season) => season > scene.discourse.year) || scene.discourse.crew.has(driver)) return [];
  if (seat.type !== 'team' && seat.type !== 'car') return [];
  const named: SeatMention = seat;
  return seatAside(scene, driver, named, { seasons, said: true });
}
