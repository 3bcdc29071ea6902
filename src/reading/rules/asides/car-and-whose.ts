import type { PersonMention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { isToldOfPastYear } from '../clause/told-of-past-year.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import type { Aside, AsideRule } from './aside.js';
import { isSeat, seatAside } from './seat-aside.js';

/** Between a car and the name of whose it is. */
const BEHIND_CAR =
  /^(?:,|\(|–|—|, (?:which (?:is|remains|has been)|that (?:is|remains)|being|for now|still)|, which is (?:still|currently|now|presently))$/;
const OF_TODAY = /^(?:[,(] )?(?:which is )?(?:currently|now|presently|still|at present|today)$/;
/** What it is to her. */
const ITS_NOUN = /^(?:car|ride|seat|truck|machine|mount|chair|cockpit|office|home|entry|baby)$/;
const ENDS = /^(?:[.,;)!?:–—]|at|with|for|this|since|and|is|was|will)$/;
/** Between "Stone’s" and the car behind: "is Stone’s, in Northline’s No. 12". */
const BEFORE_CAR = /^, (?:in|aboard|with)(?: the)?$/;
const OTHERS = /^(?:not|like|than|from|against|behind|over|past|formerly|once|unlike)$/;

/** The rule for a car beside which stands whose it is: "Northline’s No. 12, Stone’s car", "the No. 12 (Stone’s ride)". */
export const CAR_AND_WHOSE: AsideRule = {
  name: 'car-and-whose',
  example: 'The plum of the winter is Northline Racing’s No. 12, Ava Stone’s car.',
  read: (scene) => {
    if (isAsked(scene)) return [];
    return scene.mentions.flatMap((person, index) => {
      if (person.type !== 'person' || !person.possessive || person.form === 'described') return [];
      if (isQuoted(scene, person.first) || isToldOfPastYear(scene, person.first)) return [];
      return [...carBefore(scene, person, index), ...carBehind(scene, person, index)];
    });
  },
};

/** "the No. 12, Stone’s car," */
function carBefore(scene: Scene, person: PersonMention, index: number): Aside[] {
  const { tokens } = scene.discourse.text;
  const [before, team] = [scene.mentions[index - 1], scene.mentions[index - 2]];
  // "the No. 12 at Northline, currently Stone’s"
  const isTeams = before?.type === 'team' && team?.type === 'car' && /^(?:at|of|from)$/.test(word(tokens, team.last));
  const seat = isTeams ? { ...team, team: team.team ?? before.team } : before;
  if (seat?.type !== 'car' || seat.numbers.length !== 1 || !before) return [];
  const gap = wordsBetween(tokens, before.last, person.first);
  const isToday = OF_TODAY.test(gap);
  if (!isToday && !BEHIND_CAR.test(gap)) return [];
  const noun = ITS_NOUN.test(word(tokens, person.last));
  const end = noun ? person.last + 1 : person.last;
  if (!(noun || isToday) || (end < scene.sentence.last && !ENDS.test(word(tokens, end)))) return [];
  return seatAside(scene, person.person, seat, { seasons: [scene.discourse.year], said: false });
}

/** "is Stone’s, in Northline’s No. 12" */
function carBehind(scene: Scene, person: PersonMention, index: number): Aside[] {
  const { tokens } = scene.discourse.text;
  const seat = scene.mentions[index + 1];
  if (!seat || !isSeat(seat) || seat.type !== 'car' || OTHERS.test(word(tokens, person.first - 1))) return [];
  if (!/^(?:is|are|be)$/.test(word(tokens, person.first - 1))) return [];
  if (!BEFORE_CAR.test(wordsBetween(tokens, person.last, seat.first))) return [];
  return seatAside(scene, person.person, seat, { seasons: [scene.discourse.year], said: false });
}

function word(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.lower || token?.text || '';
}
