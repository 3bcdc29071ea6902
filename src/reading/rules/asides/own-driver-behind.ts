import type { TeamMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import type { SeatMention } from './seat-aside.js';

const WHICH =
  '(?:(?:lead|senior|longest-serving|sole|only|regular|full-time|part-time|rookie|star|veteran|other|second|third|new|newest|longtime|current) )?';
const DRIVER = new RegExp(`^${WHICH}driver\\b`);
/** Who is called so has a car, where it is named behind the word. */
const IN_CAR = new RegExp(
  `^${WHICH}(?:driver|full-timer|part-timer|regular|rookie|veteran|wheelman|pilot|ace|incumbent|occupant|man|woman|anchor|star|racer|newcomer|entry) (?:in|of|aboard|for)(?: the)?$`,
);
const LONGEST = 6;
// "his man in the No. 12 garage"
const THING = /^(?:garage|pits?|shop|camp|box|team|crew|stall|hauler|group|side|corner|war)$/;

/**
 * The seat of "Stone, Northline’s driver since 2023", "Salinas, Northline’s full-timer in the No. 22,": behind a comma and a team that
 * owns the noun, with the car that the noun's own words name; undefined where they call nobody a driver. `team` is that team.
 */
export function ownDriverBehind({ mentions, sentence, discourse }: Scene, team: TeamMention): SeatMention | undefined {
  const { tokens } = discourse.text;
  // "full-timer" is a mention of its own.
  const next = mentions.find(({ first, type }) => first >= team.last && type !== 'extent');
  if (
    next?.type === 'car' &&
    next.numbers.length === 1 &&
    (next.team ?? team.team) === team.team &&
    next.first - team.last <= LONGEST &&
    !THING.test(tokens[next.last]?.lower ?? '') &&
    IN_CAR.test(wordsBetween(tokens, team.last, next.first))
  )
    return { ...next, team: team.team };
  return DRIVER.test(wordsBetween(tokens, team.last, Math.min(team.last + 4, sentence.last))) ? team : undefined;
}
