import type { PersonMention } from '../mentions/mention.js';
import { wordsBetween } from '../text/words-between.js';
import type { Aside, AsideRule } from './aside.js';
import { seasonsAt } from './aside-seasons.js';
import { isAsked, isQuoted, type Scene } from './scene.js';
import { isSeat, type SeatMention, seatAside } from './seat-aside.js';

const WHERE = /^,? where(?: [a-z]+)?$/;
const HAS_SEAT = /^(?:contract|deal|option|agreement|time|future|teammate|team-mate|season|stay|tenure)$/;
const HIS_TEAM = /^,$/;
const TEAM_NOUN =
  /^(?:(?:[a-z-]+ ){0,2})?(?:team|employer|squad|outfit|home)(?: (?:in|for|from|during|through|of|since|over))?(?: the)?$/;
const FORMER = /\b(?:test|reserve|first|old|home|new|next|future)\b/;

/** Rules for a seat and its driver whom a relative clause or an apposition puts together. */
export const RELATIVE_SEAT_ASIDES: readonly AsideRule[] = [
  {
    name: 'seat-where-his',
    example:
      'Ben Carter won at Dover Motor Speedway in May. The choice is Northline Racing, where Carter’s contract runs out.',
    read: (scene) =>
      scene.mentions.flatMap((seat, index) => {
        const person = scene.mentions[index + 1];
        if (!isSeat(seat) || isLeftAlone(scene, seat) || person?.type !== 'person' || !person.possessive) return [];
        const { tokens } = scene.discourse.text;
        if (!WHERE.test(wordsBetween(tokens, seat.last, person.first))) return [];
        if (!HAS_SEAT.test(tokens[person.last]?.lower ?? '')) return [];
        const clause = scene.clauses.find(({ verb }) => verb.first >= person.last);
        return clause?.verb.tense === 'present' && !clause.verb.negated ? hasNow(scene, person, seat) : [];
      }),
  },
  {
    name: 'whose-car-is',
    example: 'Ava Stone, whose Northline Racing Ford is red this year, won at Dover Motor Speedway in May.',
    read: (scene) =>
      scene.mentions.flatMap((car, index) => {
        const person = scene.mentions[index - 1];
        if (car.type !== 'car' || !isSeat(car) || isLeftAlone(scene, car) || person?.type !== 'person') return [];
        if (wordsBetween(scene.discourse.text.tokens, person.last, car.first) !== ', whose') return [];
        return seatAside(scene, person.person, car, seasonsAt(scene, car.last));
      }),
  },
  {
    name: 'team-once-his',
    example:
      'Ava Stone won at Dover Motor Speedway in May. Stone was asked about Northline Racing, her Truck Series team in 2022 and 2023.',
    read: (scene) =>
      scene.mentions.flatMap((team, index) => {
        const person = scene.mentions[index + 1];
        if (team.type !== 'team' || !isSeat(team) || isLeftAlone(scene, team) || person?.type !== 'person') return [];
        const { tokens } = scene.discourse.text;
        const time = scene.mentions.find(({ type, first }) => type === 'time' && first >= person.last);
        if (!person.possessive || time?.type !== 'time' || !time.seasons?.length || time.first - person.last > 7)
          return [];
        const words = wordsBetween(tokens, person.last, time.first)
          .replace(/\b(?:truck|cup|xfinity|arca|series|nascar|indycar|formula [123e]) ?/g, '')
          .trim();
        if (
          !HIS_TEAM.test(wordsBetween(tokens, team.last, person.first)) ||
          !TEAM_NOUN.test(words) ||
          FORMER.test(words)
        )
          return [];
        const series = scene.mentions.find(
          ({ type, first, last }) => type === 'series' && first >= person.last && last <= time.first,
        );
        const seat: SeatMention =
          series?.type === 'series'
            ? { type: 'car', numbers: [], team: team.team, series: series.series, first: team.first, last: team.last }
            : team;
        return seatAside(scene, person.person, seat, { seasons: time.seasons, said: true });
      }),
  },
  {
    name: 'the-other-drivers',
    example: 'Ava Stone and Ben Carter, the other Northline Racing drivers, won at Dover Motor Speedway in May.',
    read: (scene) =>
      scene.mentions.flatMap((team, index) => {
        if (team.type !== 'team' || !isSeat(team) || isLeftAlone(scene, team)) return [];
        const { tokens } = scene.discourse.text;
        if (!/^(?:drivers|regulars|racers|rookies)$/.test(tokens[team.last]?.lower ?? '')) return [];
        const people: PersonMention[] = [];
        let next = team.first;
        for (let at = index - 1; at >= 0; at -= 1) {
          const person = scene.mentions[at];
          if (person?.type !== 'person' || person.possessive) break;
          const gap = wordsBetween(tokens, person.last, next);
          if (
            !(
              people.length === 0
                ? /^, (?:the|its|both|all) ?(?:other|two|three|full-time|remaining)?$/
                : /^(?:and|,|, and|&)$/
            ).test(gap)
          )
            break;
          people.unshift(person);
          next = person.first;
        }
        return people.length < 2
          ? []
          : people.flatMap(({ person }) => seatAside(scene, person, team, seasonsAt(scene, team.last)));
      }),
  },
];

function isLeftAlone(scene: Scene, { first }: SeatMention): boolean {
  return isAsked(scene) || isQuoted(scene, first);
}

function hasNow(scene: Scene, { person }: PersonMention, seat: SeatMention): Aside[] {
  return seatAside(scene, person, seat, { seasons: [scene.discourse.year], said: false });
}
