import type { Race } from '../../racing/races/race.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import { PARTICLES } from '../words/name-words.js';
import type { Found } from './found.js';
import { carriesIs } from './meant/carries-is.js';
import type { Mention, Person } from './mention.js';
import type { People } from './people/people.js';
import { printedName } from './people/printed-name.js';
import { printedRace } from './people/printed-race.js';
import { raceInShort, type shortNamesOfRaces } from './races-in-short.js';
import type { Teams } from './teams/teams.js';
import { isWorksTeam } from './teams/works-teams.js';
import { pluralTrackAt } from './tracks/plural-tracks.js';
import type { Known } from './vocabulary.js';

/** Who and what an article names, as the first pass leaves it. `races` are those named in full. */
interface Names {
  readonly people: People;
  readonly teams: Teams;
  readonly races: readonly Race[];
  /** The tracks that the article names in full, by their names without "Speedway" and the like, lower case. */
  readonly tracks: ReadonlyMap<string, string>;
  /** What the races that the article names in full are called by their last words. */
  readonly raceShorts: ReturnType<typeof shortNamesOfRaces>;
  /** The article is about a championship that makers of cars enter as teams. */
  readonly works: boolean;
}

// Where places stand: "at Coronado", whatever team has that name.
const AT_PLACE =
  /^(?:at|in|from|to|near|of|for|through|the|and|before|after|on|outside|around|since|until|or|,|\(|–|—)$/;

// Where a track stands and a driver or team does not.
const AT_TRACK = /^(?:at|in|from|to|after|before|since)$/;

/** The second pass: the mention that a find is, now that people and teams are known. */
export function toMention(tokens: readonly Token[], item: Found, names: Names): Mention | undefined {
  const { first, last } = item;
  switch (item.what) {
    case 'car':
      return { type: 'car', numbers: item.numbers, first, last };
    case 'place':
      return { type: 'place', place: item.place, first, last };
    case 'known':
      return knownMention(tokens, item, names);
    default:
      return groupMention(tokens, item, names);
  }
}

/** The mention that a phrase of the vocabulary is; its words may mean a person of the article, or nothing. */
function knownMention(
  tokens: readonly Token[],
  { known, first, last }: Extract<Found, { what: 'known' }>,
  { people, teams, races, works }: Names,
): Mention | undefined {
  const possessive = tokens[last - 1]?.possessive === true;
  switch (known.type) {
    case 'team': {
      const person = known.full ? undefined : people.byShortName(first, last);
      const team = teams.named(known.team, known.weak, tokens, first, last, person !== undefined);
      if (team && !(person && speaks(tokens, first, last))) return { type: 'team', team, possessive, first, last };
      return person ? { type: 'person', person, form: 'short', possessive, first, last } : undefined;
    }
    case 'series': {
      const person = known.weak ? people.byShortName(first, last) : undefined;
      if (person) return { type: 'person', person, form: 'short', possessive, first, last };
      return known.weak && !standsForSeries(tokens, first, last)
        ? undefined
        : { type: 'series', series: known.series, first, last };
    }
    case 'track': {
      const person = known.weak ? people.byShortName(first, last) : undefined;
      if (person) return { type: 'person', person, form: 'short', possessive, first, last };
      const team = AT_PLACE.test(tokens[first - 1]?.lower ?? '') ? undefined : teams.short(tokens, first, last);
      if (team) return { type: 'team', team, possessive, first, last };
      return { type: 'track', track: known.track, first, last };
    }
    case 'race': {
      const race = known.weak ? raceMeant(tokens, first, known, races) : known.race;
      if (!race) return undefined;
      return {
        type: 'race',
        race: race.name,
        ...(race.track === undefined ? {} : { track: race.track }),
        ...(race.series === undefined ? {} : { series: race.series }),
        first,
        last,
      };
    }
    case 'make': {
      // "Vantage" for Vantage Motorsports, in spite of the model.
      const isModel = tokens[first]?.lower !== known.make.toLowerCase() && last === first + 1;
      const team = isModel ? teams.short(tokens, first, last) : undefined;
      if (team) return { type: 'team', team, possessive, first, last };
      if (isWorksTeam(tokens, first, last, known.make, works))
        return { type: 'team', team: known.make, possessive, first, last };
      return known.weak && tokens[first]?.capital !== true
        ? undefined
        : { type: 'make', make: known.make, first, last };
    }
    default:
      return undefined;
  }
}

/** The mention that a name is. */
function groupMention(
  tokens: readonly Token[],
  { group, first, last }: Extract<Found, { what: 'group' }>,
  { people, teams, tracks, raceShorts }: Names,
): Mention {
  const possessive = tokens[last - 1]?.possessive === true;
  const race =
    group.kind === 'race' || group.kind === 'team' ? undefined : raceInShort(tokens, first, last, raceShorts);
  if (race) return race;
  // "at Lonesome Hill", where the article has named Lonesome Hill Speedway.
  const track = AT_TRACK.test(tokens[first - 1]?.lower ?? '')
    ? tracks.get(wordsBetween(tokens, first, last))
    : pluralTrackAt(tokens, first, last);
  if (track !== undefined && !possessive) return { type: 'track', track, first, last };
  const owns = possessive && !carriesIs(tokens, last);
  const printed = printedName(tokens, first, last);
  switch (group.kind) {
    case 'team':
      return { type: 'team', team: teams.short(tokens, first, last) ?? teams.full(printed), possessive, first, last };
    case 'race':
      return { type: 'race', race: printedRace(tokens, first, last), first, last };
    case 'candidate': {
      const person = people.byGroup(group);
      // "Lantern Hill" for Lantern Hill Racing looks like a person's name.
      const shortTeam = person?.sure === true ? undefined : teams.short(tokens, first, last);
      if (shortTeam) return { type: 'team', team: shortTeam, possessive, first, last };
      if (person) return { type: 'person', person, form: 'full', possessive: owns, first, last };
      const short = people.byShortName(first, last);
      if (short) return { type: 'person', person: short, form: 'short', possessive: owns, first, last };
      return { type: 'name', name: printed, first, last };
    }
    case 'single': {
      const person = people.byShortName(first, last);
      const team = teams.short(tokens, first, last);
      if (team && !(person && speaks(tokens, first, last))) return { type: 'team', team, possessive, first, last };
      if (person)
        return {
          type: 'person',
          person,
          form: 'short',
          possessive: owns,
          first: withParticles(tokens, first, person),
          last,
        };
      return { type: 'name', name: printed, first, last };
    }
    default: {
      const team = teams.short(tokens, first, last);
      return team ? { type: 'team', team, possessive, first, last } : { type: 'name', name: printed, first, last };
    }
  }
}

/** Where "van der Berg" begins, of somebody who is called so, when `surname` is its last word. */
function withParticles(tokens: readonly Token[], surname: number, { name }: Person): number {
  let first = surname;
  while (first > 0 && PARTICLES.has(tokens[first - 1]?.lower ?? '') && tokens[first - 1]?.capital === false) first -= 1;
  return first < surname && name.endsWith(` ${printedName(tokens, first, surname + 1)}`) ? first : surname;
}

/** "the 500": the race of the article whose name ends so. */
function raceMeant(
  tokens: readonly Token[],
  first: number,
  known: Extract<Known, { type: 'race' }>,
  races: readonly Race[],
): Race | undefined {
  const word = tokens[first]?.text ?? '';
  if (!/^\d+$/.test(word)) return races.includes(known.race) || tokens[first]?.capital ? known.race : undefined;
  // "the 500", "last year's 500"
  const before = tokens[first - 1];
  if (before?.lower !== 'the' && !(before?.possessive && before.lower.startsWith('year'))) return undefined;
  return races.find((race) => race.name.endsWith(` ${word}`));
}

/** "said Kaulig", "Kaulig said", "owner Kaulig": the man and not his team. */
function speaks(tokens: readonly Token[], first: number, last: number): boolean {
  const around = /^(?:said|says|added|told|owner|joked|explained|president|mr|believes|thinks|admitted)$/;
  if (around.test(tokens[first - 1]?.lower ?? '') || around.test(tokens[last]?.lower ?? '')) return true;
  // "For Abel, who lives in Ohio,", "Abel, 23, of Louisville"
  const behind = tokens[last]?.text === ',' ? tokens[last + 1] : tokens[last];
  if (behind?.lower === 'who') return true;
  return behind !== tokens[last] && /^[1-7]\d$/.test(behind?.text ?? '') && tokens[last + 2]?.text === ',';
}

/** "a Cup ride", "in Cup", "the Truck race": words that stand beside a series and beside nothing else. */
function standsForSeries(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const token = tokens[first];
  if (!token) return false;
  // "remains in the trucks", and not "the trucks were slow"
  const into = before?.lower === 'the' ? tokens[first - 2] : before;
  if (token.text === 'trucks') return (into === before ? RACES_IN : INTO).test(into?.lower ?? '');
  // "Talladega truck entry list", "Saturday’s truck race", and not "the truck races on"
  if (token.text === 'truck') {
    const noun = tokens[last]?.lower ?? '';
    return OF_TRUCKS.test(noun) && !(noun === 'races' && into !== before) && before?.lower !== 'pickup';
  }
  if (!token.capital)
    return (
      before?.lower === 'the' ||
      /^(?:nascar|stock)$/.test(before?.lower ?? '') ||
      /^(?:in|to|from|for)$/.test(before?.lower ?? '')
    );
  const next = tokens[last]?.lower ?? '';
  // "the No. 12 Harbor/Xfinity Toyota", "Busch Light": the sponsor and not its series.
  // But "the No. 12 Xfinity Chevrolet" is in the Xfinity Series: that sponsor has no car of its own.
  const isNumbered = token.lower === 'xfinity' && before?.kind === 'number';
  if (before?.text === '/' || (MAY_SPONSOR.test(token.lower) && !isNumbered && OF_SPONSOR.test(next))) return false;
  return !(before?.capital && before.spaced && tokens[last]?.capital);
}

// "in trucks", "will race trucks", and not "two trucks", "the trucks".
const RACES_IN = /^(?:in|to|from|rac(?:e|es|ed|ing)|runs?|ran|running|drives?|drove|driven|driving)$/;

const OF_TRUCKS =
  /^(?:race|races|opener|finale|entry|field|grid|garage|regulars?|rookies?|playoffs?|standings|title|championship|schedule|ranks|entries|doubleheader)$/;

const INTO = /^(?:in|to|into|from)$/;

const MAY_SPONSOR = /^(?:xfinity|oreilly|o['’]reilly|nationwide|busch|craftsman)$/;
const OF_SPONSOR =
  /^(?:chevrolet|chevy|camaro|ford|mustang|toyota|camry|supra|dodge|light|beer|latte|insurance|children)$/;
