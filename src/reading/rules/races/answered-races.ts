import type { CarMention, Person } from '../../mentions/mention.js';
import { peopleIn } from '../clause/clause-parts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, type Scene } from '../scene.js';
import { isAhead, isPlace, type Outing, outingsOf } from './outings.js';
import { rowCar, rowStarts, textOf } from './row-starts.js';

// "When does she race again?", "First race?", "What is next?"
const WHEN =
  /\b(?:when (?:do|does|will|is|are|can)|first race|next race|first start|next start|what[’']?s next|what is next|debut)\b/i;
// What an answer of races alone answers: "Any truck races this year?", "Two that are sure.", "Which four?"
const RACES =
  /\b(?:races?|starts?|rounds?|events?|outings?|one-offs?|trucks|schedule|calendar|debut|what[’']?s (?:first|next|left)|for another|to go|rest of|which (?:ones?|two|three|four|five|six|races?)|when)\b/i;
const ELSE =
  /\b(?:won|wins?|last|latest|previous|did|was|were|happened|tests?|testing|tickets?|wedding|married|baby|due|surgery|holiday|vacation|birthday|favou?rite|watch(?:ed|ing)?)\b/i;
// What stands between races that are only counted up.
const BESIDE =
  /^(?:and|then|the|a|an|on|in|at|for|with|both|all|each|of|them|that|this|week|weekend|later|after|before|day|night|race|races|round|street|spring|summer|fall|opener|one|two|three|four|first|next|again|too|also|maybe not|my|uncle|dad)$/;
// How many sentences of the answer, and the question, tell what is asked.
const REACH = 4;

/** Rules for answers that only count up races. */
export const ANSWERED_RACES: readonly PhraseRule[] = [
  {
    name: 'race-in-answer',
    example:
      'Ava Stone drives for Northline Racing. When does Stone race again? April 12, 2026 at Bristol Motor Speedway.',
    needs: ['time'],
    read: (scene) => {
      if (scene.clauses.length > 0 || isAsked(scene)) return [];
      const outings = outingsOf(scene.mentions);
      if (outings.length === 0 || !outings.every(({ time }) => time !== undefined && isAhead(time, scene))) return [];
      const speaker = scene.discourse.speaker(scene.sentence);
      return speaker ? ownRaces(scene, speaker, outings) : racesAskedFor(scene, outings);
    },
  },
];

/** "When does Stone race again?", "Any races for you this year?", and the day and place alone. */
function racesAskedFor(scene: Scene, outings: readonly Outing[]): ReturnType<typeof rowStarts> {
  const question = questionBefore(scene);
  if (!question || peopleIn(scene.mentions).length > 0) return [];
  const words = textOf(question, question.sentence);
  if (!WHEN.test(words) && !(YOU.test(words) && RACES.test(words) && !ELSE.test(words))) return [];
  if (!WHEN.test(words) && !(scene.mentions.some(isPlace) && isList(scene))) return [];
  const asked = peopleIn(question.mentions);
  // "When do we see the 9?": whoever has it, and not who was spoken of last.
  if (asked.length === 0 && question.mentions.some(({ type }) => type === 'car')) return [];
  const driver = asked.length > 0 ? asked[0]?.person : scene.discourse.driverBefore(scene.sentence);
  if (!driver || asked.length > 1 || scene.discourse.officeHolders.has(driver)) return [];
  const seat: Seat = { car: rowCar(scene), team: undefined, series: undefined };
  addSeat(seat, question);
  const { car, team, series } = seat;
  return rowStarts('race-in-answer', scene, [driver], outings, car, car?.team ?? team, car?.series ?? series);
}

const YOU = /\byou(?:r|[’']re|[’']ve)?\b/i;

/** The question before an answer of a few words: "One. Bristol, April 12." */
function questionBefore(scene: Scene): Scene | undefined {
  let back = scene.previous;
  for (let step = 0; back && step < 2; step += 1, back = back.previous) {
    if (isAsked(back)) return back;
    if (back.clauses.length > 0 || peopleIn(back.mentions).length > 0) return undefined;
  }
  return undefined;
}

/** "Two races for Northline, in the 12. Bristol on April 12 and Pocono on June 14.": of whoever answers. */
function ownRaces(scene: Scene, speaker: Person, outings: readonly Outing[]): ReturnType<typeof rowStarts> {
  const { discourse, mentions } = scene;
  if (!mentions.some(isPlace) || discourse.officeHolders.has(speaker) || discourse.crew.has(speaker)) return [];
  if (peopleIn(mentions).some(({ person }) => person !== speaker) || !isList(scene)) return [];
  const seat: Seat = { car: rowCar(scene), team: undefined, series: undefined };
  let isAnswer = false;
  let isOfThose = false;
  let back = scene.previous;
  for (let step = 0; back && step < REACH; step += 1, back = back.previous) {
    const words = textOf(back, back.sentence);
    if (ELSE.test(words) || peopleIn(back.mentions).some(({ person }) => person !== speaker)) break;
    addSeat(seat, back);
    const isQuestion = discourse.speaker(back.sentence) !== speaker;
    isAnswer ||= RACES.test(words) || (isQuestion && seat.series !== undefined);
    // "Which four?": those of which the words before the question tell.
    isOfThose ||= WHICH.test(words);
    if (isQuestion && !isOfThose) break;
  }
  if (!isAnswer) return [];
  const { car, team, series } = seat;
  return rowStarts('race-in-answer', scene, [speaker], outings, car, car?.team ?? team, car?.series ?? series);
}

const WHICH = /^(?:and )?which\b/i;

/** What the words around an answer tell of the car that the races are for. */
interface Seat {
  car: CarMention | undefined;
  team: string | undefined;
  series: string | undefined;
}

function addSeat(seat: Seat, scene: Scene): void {
  seat.car ??= rowCar(scene);
  for (const mention of scene.mentions) {
    if (mention.type === 'team') seat.team ??= mention.team;
    if (mention.type === 'series') seat.series ??= mention.series;
  }
}

/** Between its mentions the sentence has only words that join races. */
function isList({ discourse, sentence, mentions }: Scene): boolean {
  const { tokens } = discourse.text;
  const named = new Set(
    mentions.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at)),
  );
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = tokens[at];
    if (!named.has(at) && token?.kind === 'word' && !BESIDE.test(token.lower)) return false;
  }
  return true;
}
