import { SHARED_CAR_SERIES } from '../../../racing/series.js';
import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn } from '../clause/clause-parts.js';
import { isLeftOut } from '../clause/left-out.js';
import { isStated, statusOf } from '../clause/status.js';
import { reportedTimes } from '../races/clause-outings.js';
import { isNoRace } from '../races/no-race.js';
import { isAhead, isPlace, type Outing, outingsOf } from '../races/outings.js';
import { starts } from '../races/race-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';

/** Races in which several drivers share each car. */
const SHARED_RACE =
  /\b(?:\d+|six|eight|ten|twelve|twenty-four)[- ]?(?:hours?|hrs?|h)\b|\bpetit le mans\b|\brolex 24\b|\b24 at daytona\b|\bbathurst 1000\b|\bsandown (?:500|retro)\b|\bthe bend 500\b|\bendur(?:o|ance)/i;

// Between two who are listed side by side.
const LISTED = /^(?:,|and|&|\/|, and|as well as|, as well as|plus)$/;
// Before who is in the same car as the one named before.
const COMPANY =
  /(?:^| )(?:with|alongside|beside|together with|along with|joins?|joining|to join|partners?|to partner|partnering|joined (?:\S+ ){0,12}by|partnered (?:\S+ ){0,12}by|reunit(?:e|es|ed|ing) with)(?: (?:the|his|her|its|their|both|full-season|full-time|regular|series|regulars?|drivers?|pair|duo|of|co-drivers?|fellow|veteran|rookie|and|new|usual|experienced|endurance|enduro|main|primary|[a-z]+[’']s)){0,5}$/;
// "Joining Carter in the No. 31 will be Stone"
const INVERTED = /(?:^| )(?:will be|is|are)$/;
const OPENS_INVERTED = /^(?:(?:again|once again|also) )?(?:joining|partnering|sharing (?:\S+ ){0,8}with)\b/;
// Behind "Carter’s", and behind it who that is.
const CO_DRIVER = /^(?:\S+ )?(?:co-?drivers?|partner|crewmates?)\b/;
// Before who is not in the car since the one named before is.
const IN_PLACE_OF =
  /^(?:(?:will|is|to|be) )*(?:replac(?:e|es|ing)|stands? in for|(?:standing|filling|fills?|steps?) in for|subs? for|subbing for|deputi[sz](?:e|es|ing) for|in place of|in for)(?: (?:the|an?|injured|ill|unwell|suspended|absent|regular|unavailable|departing|usual|driver))*$/;
// What sets people apart, or says something else than who is in the car.
const APART =
  /\b(?:beat|ahead|behind|from|instead|replac\w*|succeed\w*|than|against|battl\w*|fight\w*|duel\w*|clash\w*|vie|vies|tied|level|trad\w+|swap\w*|talk\w*|spok\w+|speak\w*|collid\w*|contact|out of|leav\w*|lost|loses|without|unlike|former|team-?mates?|neither|nor|not|but|while|whose|as crew|strateg\w+|engineers?|sister|own|respectively|or)\b|;/;

/** The rule for those who share one car in a race: "is entered for the 24 Hours of Le Mans in the No. 38 with Carter and Marsh". */
export const RACE_CREW_RULES: readonly PhraseRule[] = [
  {
    name: 'crew-of-race',
    example:
      'Ava Stone joins Ben Carter and Dan Marsh in the No. 38 Northline Racing Cadillac for the 24 Hours of Le Mans.',
    needs: ['person', ['track', 'race'], ['car', 'team']],
    read: (scene) => {
      const clause = scene.clauses[0];
      const crew = clause && !isAsked(scene) ? crewIn(scene) : [];
      if (
        !clause ||
        crew.length < 2 ||
        !scene.clauses.every((one) => isRemark(one) || isAside(one, scene) || isOfCrew(one, scene))
      )
        return [];
      const car = carOfCrew(scene);
      const team = car?.team ?? onlyTeam(scene);
      if ((!car && !team) || (car && car.numbers.length > 1)) return [];
      const outings = racesShared(scene, car);
      const main = scene.clauses.find((one) => one.verb.form === 'finite' && !isRemark(one)) ?? clause;
      const status = statusOf(main, scene.discourse);
      // "could join Stone and Carter": whether she is there is open, and not whether they are.
      const own = main.subjects.flatMap((mention) => (mention.type === 'person' ? [mention.person] : []));
      const drivers = status === 'confirmed' || own.length === 0 ? crew : own;
      return starts('crew-of-race', main, scene, drivers, { outings, car, team, status });
    },
  },
];

/** ", who won at Spa in May,": what somebody has done is told by the way. */
function isRemark({ marker, verb }: Clause): boolean {
  return marker === 'who' && (verb.tense === 'past' || verb.perfect);
}

/** ", and nobody was surprised": about none of them. */
function isAside({ verb, first, last }: Clause, { mentions }: Scene): boolean {
  const names = mentions.some(({ type, ...at }) => at.first >= first && at.first < last && type !== 'time');
  return verb.frame !== 'say' && !names;
}

/** Nothing that is over, denied or only wished for. */
function isOfCrew(clause: Clause, scene: Scene): boolean {
  const { verb } = clause;
  if (verb.frame === 'say') return true;
  if (!isStated(clause) || verb.negated || isNoRace(clause)) return false;
  return (
    verb.tense !== 'past' || ((verb.perfect || /^(?:sign|field|pair|get)$/.test(verb.frame)) && !isOver(clause, scene))
  );
}

function isOver({ verb, marker }: Clause, { clauses }: Scene): boolean {
  return /^(?:who|which|after|when|where)$/.test(marker) || (verb.form === 'ing' && clauses.length > 1);
}

/** All people of a sentence, if its words put them into one car. */
function crewIn(scene: Scene): Person[] {
  const { tokens } = scene.discourse.text;
  const people = peopleIn(scene.mentions);
  const { officeHolders, crew } = scene.discourse;
  if (people.some(({ person, first }) => officeHolders.has(person) || crew.has(person) || isQuoted(scene, first)))
    return [];
  const opening = wordsBetween(tokens, scene.sentence.first, (people[0]?.first ?? scene.sentence.first) + 1);
  const isInverted = OPENS_INVERTED.test(opening);
  const together: PersonMention[] = [];
  for (const next of people) {
    const last = together.at(-1);
    if (last && isReplaced(scene, last, next)) continue;
    if (last && !areOneCrew(scene, last, next, isInverted)) return [];
    if (!last && next.possessive && !CO_DRIVER.test(wordsBehind(scene, next))) return [];
    together.push(next);
  }
  return [...new Set(together.map(({ person }) => person))];
}

/** "Marsh replaces the injured Carter alongside Stone": whoever is replaced is not in the car. */
function isReplaced({ discourse }: Scene, last: PersonMention, next: PersonMention): boolean {
  return IN_PLACE_OF.test(wordsBetween(discourse.text.tokens, last.last, next.first));
}

function areOneCrew(scene: Scene, last: PersonMention, next: PersonMention, isInverted: boolean): boolean {
  const gap = wordsBetween(scene.discourse.text.tokens, last.last, next.first);
  if (last.person === next.person) return !next.possessive;
  if (APART.test(gap)) return false;
  if (next.possessive) return CO_DRIVER.test(wordsBehind(scene, next)) && /(?:^| )(?:be|is|as|named|the)$/.test(gap);
  if (last.possessive) return CO_DRIVER.test(gap) && / (?:is|are|will be|include|includes)$/.test(gap);
  if (LISTED.test(gap) || (isInverted && INVERTED.test(gap))) return true;
  return COMPANY.test(gap) && !doesElse(scene, next);
}

/** "with Carter taking over at Spa": whoever has a verb of her own is not in the car at once. */
function doesElse({ clauses }: Scene, person: PersonMention): boolean {
  return clauses.some(({ subjects, verb }) => subjects.includes(person) && verb.first >= person.last);
}

function wordsBehind({ discourse }: Scene, { last }: PersonMention): string {
  return wordsBetween(discourse.text.tokens, last, last + 2);
}

/** The one car of the sentence; none where it names several. */
function carOfCrew({ mentions }: Scene): CarMention | undefined {
  const cars = mentions.filter((mention): mention is CarMention => mention.type === 'car');
  const [car] = cars;
  return cars.every(({ numbers }) => numbers.join() === car?.numbers.join()) ? car : undefined;
}

function onlyTeam({ mentions }: Scene): string | undefined {
  if (mentions.filter(({ type }) => type === 'car').length > 1) return undefined;
  const teams = new Set(mentions.flatMap((mention) => (mention.type === 'team' ? [mention.team] : [])));
  return teams.size === 1 ? [...teams][0] : undefined;
}

/** The races ahead that a sentence names, if cars are shared in all of them. */
function racesShared(scene: Scene, car: CarMention | undefined): readonly Outing[] {
  const { discourse, clauses } = scene;
  const remarks = clauses.filter(isRemark);
  const reported = reportedTimes(scene);
  const mentions = scene.mentions.filter(
    (mention) =>
      !reported.has(mention) && !remarks.some(({ first, last }) => mention.first >= first && mention.first < last),
  );
  if (
    mentions.some(
      (mention) =>
        (mention.type === 'extent' && !isOfPeople(scene, mention.last)) || (mention.type === 'time' && mention.seasons),
    )
  )
    return [];
  const { tokens } = discourse.text;
  const behind = mentions.filter((mention, index) => {
    const before = mentions[index - 1]?.last ?? scene.sentence.first;
    return isPlace(mention) && !isWhere(wordsBetween(tokens, before, mention.first));
  });
  if (behind.length > 0) return [];
  const series = mentions.find((mention) => mention.type === 'series');
  const outings = outingsOf(mentions);
  const areShared = outings.every(({ race, series: own, track }) =>
    race !== undefined
      ? SHARED_RACE.test(race) || SHARED_CAR_SERIES.has(own ?? '')
      : track !== undefined && SHARED_CAR_SERIES.has(car?.series ?? (series?.type === 'series' ? series.series : '')),
  );
  return areShared ? outings.filter(({ time }) => !time || isAhead(time, scene, true)) : [];
}

/** "by full-season pair Stone and Carter": what they are, and no programme. */
function isOfPeople({ discourse: { text }, mentions }: Scene, at: number): boolean {
  if (mentions.some(({ type, first }) => type === 'person' && first === at)) return true;
  return /^(?:pair|duo|trio|drivers?|regulars?|pairing|team-?mates?|co-drivers?|pilots?)$/.test(
    text.tokens[at]?.lower ?? '',
  );
}

/** "at the", "for next month’s", "The", "and": by the words that lead to a race. */
function isWhere(lead: string): boolean {
  return !isLeftOut(lead) && !/\b(?:won|since|after|from|before|winners?|until|of)\b/.test(lead);
}
