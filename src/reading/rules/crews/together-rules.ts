import type { PersonMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { ordinal } from '../../words/ordinals.js';
import { clauseAt, seasonsBehind } from '../asides/aside-seasons.js';
import { isSeat, type SeatMention } from '../asides/seat-aside.js';
import { peopleIn } from '../clause/clause-parts.js';
import { seasonsOf } from '../clause/clause-seasons.js';
import { mayDrive } from '../clause/may-drive.js';
import { isStated } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { crewDrafts } from './crew-drafts.js';

const TOGETHER = wordSet('together');
const LONGEST = 8;
const REACH = 12;
const LINKS =
  /^(?:,|(?:is|are|was|were|be|been|being|stay|remain|remained|have|has|had|will|back|again|now|still|paired|both|all| )+)$/;
const BEFORE_SEAT = /(?:^|\s)(?:on|in|at|with|for|aboard|of)(?: (?:the|its|his|her|their))?$/;

/** The rule for people who are together in a car or at a team: drivers who share it, or a driver and somebody of the crew. */
export const TOGETHER_RULES: readonly PhraseRule[] = [
  {
    name: 'together-in-seat',
    example: 'Ava Stone and Ben Carter, together at Northline Racing since 2024, are sixth and ninth in the points.',
    needs: ['person', ['team', 'car']],
    words: TOGETHER,
    read: (scene) => {
      if (isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
        if (!TOGETHER.has(tokens[at]) || isQuoted(scene, at)) continue;
        const clause = clauseAt(scene, at);
        if (clause && (!isStated(clause) || clause.verb.negated || clause.verb.stance !== 'fact')) return [];
        const people = pairBefore(scene, at);
        const seat = seatBehind(scene, at) ?? seatBefore(scene, people[0]);
        return people.length > 1 && seat ? drafts(scene, people, seat, at) : [];
      }
      return [];
    },
  },
];

function drafts(scene: Scene, people: readonly PersonMention[], seat: SeatMention, at: number): Draft[] {
  const seasons = seasonsTogether(scene, seat, at);
  const drivers = people.filter(({ person }) => mayDrive(scene, person));
  if (!seasons || drivers.length === 0 || (seat.type === 'car' && drivers.length > 1 && seat.numbers.length > 1))
    return [];
  const car = seat.type === 'car' ? seat : undefined;
  const team = seat.team ?? scene.discourse.headingTeam(scene.sentence);
  const rides = seasons.flatMap((season) =>
    drivers.flatMap(({ person }) => phraseRide('together-in-seat', scene, person, car, team, season)),
  );
  const [driver] = drivers;
  const crew = people.flatMap(({ person }) => {
    const role = scene.discourse.crew.get(person);
    return role && driver && drivers.length === 1
      ? crewDrafts('together-in-seat', scene, {
          person,
          role,
          seat: {
            driver: driver.person,
            ...(car?.numbers[0] === undefined ? {} : { number: car.numbers[0] }),
            ...(team === undefined ? {} : { team }),
          },
          seasons,
          said: true,
          status: 'confirmed',
        })
      : [];
  });
  return [...rides, ...crew];
}

/** "Stone and crew chief Marsh, together", "Stone and Carter are together": those named last before the word. */
function pairBefore(scene: Scene, at: number): PersonMention[] {
  const { tokens } = scene.discourse.text;
  const people: PersonMention[] = [];
  let next = at;
  for (const mention of peopleIn(scene.mentions)
    .filter(({ last }) => last <= at)
    .reverse()) {
    const gap = wordsBetween(tokens, mention.last, next);
    const isJoined =
      people.length === 0 ? gap === '' || LINKS.test(gap) : /^(?:and|,|, and)(?: [a-z]+){0,3}$/.test(gap);
    if (!isJoined || mention.possessive) break;
    people.unshift(mention);
    next = mention.first;
  }
  return people;
}

function seatBehind(scene: Scene, at: number): SeatMention | undefined {
  const seat = scene.mentions.find(({ first, type }) => first > at && (type === 'team' || type === 'car'));
  if (!seat || !isSeat(seat) || seat.first - at > REACH) return undefined;
  return BEFORE_SEAT.test(wordsBetween(scene.discourse.text.tokens, at + 1, seat.first)) ? seat : undefined;
}

/** "The No. 12 is unchanged, with Stone and Carter together": the one car that the sentence has named. */
function seatBefore(
  { mentions, discourse: { text } }: Scene,
  first: PersonMention | undefined,
): SeatMention | undefined {
  if (first === undefined || text.tokens[first.first - 1]?.lower !== 'with') return undefined;
  const seats = mentions.filter(({ type, last }) => (type === 'car' || type === 'team') && last <= first.first);
  const [only, other] = seats;
  return only?.type === 'car' && !other && isSeat(only) ? only : undefined;
}

/** "since 2024", "for a third year", or those of the clause. */
function seasonsTogether(scene: Scene, seat: SeatMention, at: number): readonly number[] | undefined {
  const behind = seasonsBehind(scene, seat);
  if (behind) return behind.seasons;
  const clause = clauseAt(scene, at);
  const around = clause ? seasonsOf(clause, scene.discourse).seasons : undefined;
  const words = wordsBetween(scene.discourse.text.tokens, at + 1, Math.min(at + REACH, scene.sentence.last)).split(' ');
  const nth = words.map(ordinal).find((place) => place !== undefined && place > 1 && place <= LONGEST);
  const last = around?.at(-1);
  if (nth === undefined || last === undefined || !/\bfor a\b/.test(words.join(' '))) return around;
  return Array.from({ length: nth }, (_, index) => last - nth + 1 + index);
}
