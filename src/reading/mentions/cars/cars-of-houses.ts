import { fold } from '../../../racing/fold.js';
import { TEAMS } from '../../../racing/teams.js';
import type { Text } from '../../text/read-text.js';
import { wordsBetween } from '../../text/words-between.js';
import type { CarMention, Mention, Person, PersonMention } from '../mention.js';
import { drivingSigns } from '../people/driving-signs.js';

/** The mentions of each sentence, with the teams of cars that bear an owner’s name, and who is no more than such an owner. */
interface CarsOfHouses {
  readonly bySentence: readonly (readonly Mention[])[];
  readonly heads: readonly Person[];
}

/** Between a driver and a car that somebody else enters: "drives", "will be in", "is the new driver of". */
const IN_CAR =
  /\b(?:has|have|had|gets?|got|drives?|drove|driving|driven|races?|raced|runs?|ran|in|into|aboard|inside|takes|climbs? into|moves? (?:in)?to|steps? into|pilots?|wheels?|shares?|shared|driver of|wheel of)(?: the| one of)?$/;
/** Behind such a car: "Carter’s No. 12, driven by Stone", "Carter’s No. 12 with Stone". */
const DRIVEN_BY = /^,? ?(?:driven by|with|which|with driver|and driver|of|for driver)$/;
const OTHER = /[.;:]|\b(?:over|beat|past|behind|ahead of|against|like|who|whose|before|after)\b/;
// In tokens, between a driver and the car.
const FARTHEST = 14;

/**
 * Tells from drivers the owners whose teams bear their names: in "Stone drives Carter’s No. 12", beside Carter Motorsports, the car is
 * that team’s, and Carter does not drive it. `office` are those known to have an office, `crew` those on crews.
 */
export function carsOfHouses(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  office: ReadonlySet<Person>,
  crew: ReadonlyMap<Person, unknown>,
): CarsOfHouses {
  const all = bySentence.flat();
  const owned = all.filter((one): one is CarMention => one.type === 'car' && one.owner !== undefined);
  if (owned.length === 0) return { bySentence, heads: [] };
  const teams = new Set(
    all.flatMap((one) => ((one.type === 'team' || one.type === 'car') && one.team ? [one.team] : [])),
  );
  const counts = new Map<Person, number>();
  const changed = bySentence.map((mentions) =>
    mentions.map((mention) => {
      if (mention.type !== 'car' || !mention.owner) return mention;
      const { owner, ...car } = mention;
      const team = teamOf(owner, teams, office.has(owner));
      if (team === undefined || !(office.has(owner) || isDrivenByAnother(text, mentions, mention, crew)))
        return mention;
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
      return { ...car, team: car.team ?? team };
    }),
  );
  if (counts.size === 0) return { bySentence, heads: [] };
  const driving = drivingSigns(text, bySentence);
  // Each such car looks like a sign that he drives.
  const heads = [...counts].filter(([one, cars]) => (driving.get(one) ?? 0) <= 2 * cars).map(([one]) => one);
  return { bySentence: changed, heads };
}

/** The one team that has somebody's name: among those that the article names, else, for who is known to have an office, among all. */
function teamOf({ name }: Person, teams: ReadonlySet<string>, isInOffice: boolean): string | undefined {
  const own = [...teams].filter((team) => bears(team, name));
  const known =
    own.length > 0 || !isInOffice ? own : TEAMS.map((team) => team.name).filter((team) => bears(team, name));
  return known.length === 1 ? known[0] : undefined;
}

function bears(team: string, name: string): boolean {
  const [words, own] = [fold(team), fold(name)];
  const surname = own.split(' ').at(-1) ?? own;
  return own.includes(' ') && (words.startsWith(`${own} `) || words.startsWith(`${surname} `));
}

/** "Stone will drive Carter’s No. 12", "Carter’s No. 12, driven by Stone" */
function isDrivenByAnother(
  { tokens }: Text,
  mentions: readonly Mention[],
  car: CarMention,
  crew: ReadonlyMap<Person, unknown>,
): boolean {
  const isOther = (one: Mention | undefined): one is PersonMention =>
    one?.type === 'person' && one.person !== car.owner && !one.possessive && !crew.has(one.person);
  const before = mentions.findLast((one) => one.last <= car.first && one.type === 'person');
  if (isOther(before) && car.first - before.last <= FARTHEST) {
    const words = wordsBetween(tokens, before.last, car.first);
    if (IN_CAR.test(words) && !OTHER.test(words)) return true;
  }
  // "She drives Carter’s No. 12"
  const lead = wordsBetween(tokens, Math.max(0, car.first - 4), car.first);
  if (/^(?:.* )?(?:he|she)(?: will| now| also)* (?:drives?|drove|is in|races?)$/.test(lead)) return true;
  const behind = mentions.find((one) => one.first >= car.last);
  return isOther(behind) && DRIVEN_BY.test(wordsBetween(tokens, car.last, behind.first));
}
