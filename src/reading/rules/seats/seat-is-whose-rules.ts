import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf } from '../clause/clause-parts.js';
import { saidSeasons, seasonsOf } from '../clause/clause-seasons.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import { startsBeforeVerb } from '../races/starts-before-verb.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';

/** Behind a team and before the verb: "Northline’s 2026 driver is", "Northline’s drivers will be". */
const ITS_DRIVER = /^(?:20\d\d )?drivers?$/;
const SEAT = '(?:seats?|cars?|trucks?|entry|entries|rides?|drives?)';
const WHEN = '(?:(?:for|in) (?:20\\d\\d|next (?:year|season)))';
/** Before a team and behind it: "One of the two seats at" Northline "for 2026". */
const SEAT_AT = new RegExp(`\\b${SEAT} (?:at|with|in|for|of)(?: the)?$`);
const ONLY_WHEN = new RegExp(`^${WHEN}?$`);
/** "The second" Northline "car" */
/** "it’s Stone, a Northline man since 2014, with Carter": the years of what is put in behind the name are not those of the seat. */
function withoutAsideTimes(clause: Clause, from: number, { discourse: { text } }: Scene): Clause {
  if (
    text.tokens[from]?.text !== ',' ||
    /^(?:in|for|from|since|through|next|this)$/.test(text.tokens[from + 1]?.lower ?? '')
  )
    return clause;
  const complements = clause.complements.filter(({ mention }) => mention.type !== 'time' || mention.first < from);
  return complements.length === clause.complements.length ? clause : { ...clause, complements };
}

const SEAT_BEHIND = new RegExp(`^(?:(?:two|three|four)(?: other)? )?${SEAT}(?: ${WHEN})?$`);
const NOT_HIS = /\b(?:idea|fault|sponsor|colou?rs?|livery|shop|design|gone|vacant|open|favou?rites?|last|old|former)\b/;

/** Rules for who a driver, or whose a seat, is said to be, where the words before the verb tell the seat. */
export const SEAT_IS_WHOSE_RULES: readonly ClauseRule[] = [
  {
    name: 'in-car-is-driver',
    example: 'Behind the wheel of the No. 12 Northline Racing Ford in 2026 will be Ava Stone.',
    frames: ['be'],
    read: (clause, scene) => {
      const { tokens } = scene.discourse.text;
      const opening = wordsBetween(tokens, scene.sentence.first, clause.verb.first);
      // "Joining Carter at Northline will be Stone": the first is whom she joins.
      const isSubject =
        clause.subjects.some(({ type }) => type === 'person') && !/^(?:joining|replacing)\b/.test(opening);
      if (isSubject || !isStated(clause) || clause.verb.tense === 'past' || clause.verb.negated) return [];
      const first = clause.complements.find(({ before }) => !before);
      if (first?.mention.type !== 'person' || first.prep !== '' || first.mention.possessive) return [];
      // "At Northline there's Stone in the No. 12, and Carter in the No. 21": cars of their own, for other rules.
      if (complementsOf(clause, 'car').some(({ before }) => !before)) return [];
      if (
        !isItsDriver(clause, scene) &&
        !/\b(?:choice|pick|(?<!(?:former|old|reserve|test|backup|development|previous|simulator|first|third) )driver|man|woman) (?:for|of|in|at)\b|\b(?:candidate|favou?rite|front-?runner|contender|option|replacement|successor)s? (?:for|in|to (?:drive|fill|land|get|take))\b(?! (?:the )?(?:win|race|title|championship|pole|victory|crown))|(?<!\b(?:former|reserve|test|development|other|academy|junior) )\b(?:drivers|(?:new|newest|latest|next|second|third|fourth|other|lone|only|full-time) driver)(?: (?:for|in) (?:the )?(?:20\d\d|next year|next season|this year|this season))?$/.test(
          opening,
        ) &&
        !/^(?:also |back |new |returning |once again )?(?:behind the wheel|at the wheel|in|on|at|driving|piloting|joining|taking|filling|back|returning|new|alongside|handling|replacing|racing|running|stepping|sliding|climbing|moving|hopping|strapping|inheriting|steering|wheeling)\b/.test(
          opening,
        )
      )
        return [];
      const before = scene.mentions.filter((mention) => mention.last <= clause.verb.first);
      const car = before.find((mention) => mention.type === 'car');
      const team = before.find((mention) => mention.type === 'team');
      const named = team?.type === 'team' ? team.team : undefined;
      if (car?.type !== 'car' && !named) return [];
      const drivers = complementsOf(clause, 'person')
        .filter(
          ({ before: earlier, prep, mention }) =>
            !earlier &&
            prep === '' &&
            !mention.possessive &&
            // "At Northline it's Stone out, Carter in"
            tokens[mention.last]?.lower !== 'out' &&
            // "In the No. 12 it's Dan Marsh, the owner of Pinecrest": he drives it himself.
            !(car ? scene.discourse.crew : scene.discourse.officeHolders).has(mention.person),
        )
        .map(({ mention }) => mention.person);
      const times = before.flatMap((mention) => (mention.type === 'time' && mention.seasons ? mention.seasons : []));
      const ownTeam = car?.type === 'car' ? (car.team ?? named) : named;
      const seat = { team: ownTeam, car: car?.type === 'car' ? car : undefined };
      const forRace = startsBeforeVerb(clause, scene, drivers, seat);
      if (forRace.length > 0) return forRace;
      const told = {
        team: ownTeam,
        numbers: car?.type === 'car' ? car.numbers : [],
        make: car?.type === 'car' ? car.make : undefined,
        ...(times.length > 0 ? { seasons: times } : {}),
      };
      const guest = guestOfRace(clause, drivers);
      const plain = withoutAsideTimes(clause, first.mention.last, scene);
      if (!guest) return rides('in-car-is-driver', plain, scene, { drivers, ...told });
      const others = drivers.filter((driver) => driver !== guest);
      const { seasons } = seasonsOf(clause, scene.discourse);
      return [
        ...rides('in-car-is-driver', clause, scene, { seasons, ...told, drivers: others }),
        ...rides('in-car-is-driver', clause, scene, { ...told, drivers: [guest] }),
      ];
    },
  },
  {
    name: 'seat-is-whose',
    example: 'One of the two seats at Northline Racing for 2026 is Ava Stone’s.',
    frames: ['be'],
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (!isStated(clause) || verb.negated || verb.tense === 'past' || clause.subjects.length > 0) return [];
      const first = clause.complements.find(({ before }) => !before);
      if (first?.mention.type !== 'person' || first.prep !== '' || !first.mention.possessive) return [];
      const next = scene.discourse.text.tokens[first.mention.last];
      if (next?.kind === 'word' && !/^(?:in|for|next|again|now)$/.test(next.lower)) return [];
      const ahead = scene.mentions.filter(({ last }) => last <= verb.first);
      const [team, another] = ahead.filter(({ type }) => type === 'team');
      if (team?.type !== 'team' || another || ahead.some(({ type }) => type === 'person')) return [];
      const { tokens } = scene.discourse.text;
      const before = wordsBetween(tokens, clause.first, team.first);
      const behind = wordsBetween(tokens, team.last, verb.first);
      const isSeat = SEAT_BEHIND.test(behind) || (SEAT_AT.test(before) && ONLY_WHEN.test(behind));
      if (!isSeat || NOT_HIS.test(before) || NOT_HIS.test(behind)) return [];
      const seasons = ahead.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
      const told = { drivers: [first.mention.person], team: team.team, numbers: [] };
      return rides('seat-is-whose', clause, scene, seasons.length > 0 ? { ...told, seasons } : told);
    },
  },
  {
    name: 'team-it-is-for',
    example: 'It’s Northline Racing for Ava Stone in 2026.',
    frames: ['be'],
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const { tokens } = scene.discourse.text;
      if (!isStated(clause) || clause.verb.negated || clause.verb.tense === 'past') return [];
      if (
        !/^(?:so |and |now )?it(?:[’']?s)?$/.test(
          wordsBetween(tokens, clause.first, clause.verb.last).replace(/ (?:is|will be)$/, ''),
        )
      )
        return [];
      const [team, person, another] = clause.complements.filter(({ before }) => !before);
      if (team?.mention.type !== 'team' || team.prep !== '' || team.mention.possessive) return [];
      if (person?.mention.type !== 'person' || person.lead !== 'for' || person.mention.possessive) return [];
      const isNext = another?.mention.type === 'time' || another === undefined;
      const seasons = saidSeasons(clause, scene.discourse.year);
      if (!isNext || !seasons || scene.discourse.officeHolders.has(person.mention.person)) return [];
      return rides('team-it-is-for', clause, scene, {
        drivers: [person.mention.person],
        team: team.mention.team,
        numbers: [],
        seasons,
      });
    },
  },
];

/** "Northline’s 2026 driver is": straight behind the team that the clause names first. */
function isItsDriver({ verb }: Clause, { mentions, discourse: { text } }: Scene): boolean {
  const team = mentions.findLast(({ type, last }) => type === 'team' && last <= verb.first);
  return team !== undefined && ITS_DRIVER.test(wordsBetween(text.tokens, team.last, verb.first));
}

/** "At Northline, it’s Stone, Carter, Torres, and Lark for the Indianapolis 500": the last of so many, who is there for a race alone. */
function guestOfRace(clause: Clause, drivers: readonly Person[]): Person | undefined {
  const last = complementsOf(clause, 'person').at(-1)?.mention;
  const race = complementsOf(clause, 'race').find(({ prep, before }) => prep === 'for' && !before)?.mention;
  if (drivers.length < 3 || !last || !race || race.first - last.last > 3 || race.first < last.last) return undefined;
  return drivers.includes(last.person) ? last.person : undefined;
}
