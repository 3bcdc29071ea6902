import type { PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { SeatMention } from '../asides/seat-aside.js';
import { NO_SEAT } from '../departures/no-seat-words.js';
import { peopleInARow } from '../races/entry-rules.js';
import type { Scene } from '../scene.js';

/** "the No. 12 of Stone", "the No. 12, driven by Stone,", "Northline drivers Stone and Carter". */
export function driversBehind(scene: Scene, seat: SeatMention): PersonMention[] {
  const { tokens } = scene.discourse.text;
  const first = scene.mentions.find((mention) => mention.type === 'person' && mention.first >= seat.last);
  if (first?.type !== 'person' || first.first - seat.last > 8) return [];
  if (
    scene.mentions.some(
      (mention) =>
        mention.first >= seat.last &&
        mention.last <= first.first &&
        mention.type !== 'series' &&
        mention.type !== 'extent',
    )
  )
    return [];
  const gap = wordsBetween(tokens, seat.last, first.first);
  if (NO_SEAT.test(gap)) return [];
  const after = wordsBetween(tokens, first.last, Math.min(scene.sentence.last, first.last + 3));
  const people = peopleInARow(scene, first.first).filter(({ form }) => form !== 'described');
  const ofCar =
    seat.type === 'car' &&
    (/^(?:of(?: (?:[a-z]+-timer|rookie|veteran|driver|champion|newcomer|teammate))?|and (?:its )?driver(?: ,)?|(?:, )?(?:to be |which is |that is |which was )?(?:driven|piloted|wheeled|shared|raced|crewed) (?:in turn |full-time |again |now )?(?:by|with)|, for|\()$/.test(
      gap,
    ) ||
      (/^,? ?with$/.test(gap) &&
        /^(?:at the wheel|behind the wheel|at the controls|aboard|driving|inside|in it)/.test(after)));
  const closes = scene.discourse.text.tokens[first.last]?.text === ')';
  const inBrackets = seat.type === 'car' && gap === ',' && closes && tokens[seat.first - 1]?.text === '(';
  if (ofCar || inBrackets || isWithDriver(scene, seat, gap, after)) return first.possessive ? [] : people;
  const named =
    /^(?!and\b)(?:[a-z-]+ ){0,3}?(?:drivers?|rookies?|veterans?|regulars?|newcomers?|teammates?|team-mates?|stablemates?|duo|pair|pairing|trio|quartet|star|stars|ace|youngster|standout|racer)(?: of)?(?: ,| :)?$/.test(
      gap,
    );
  return named || (seat.type === 'team' && /^and (?:its )?drivers?$/.test(gap)) ? people : [];
}

/** "The No. 12 and Stone will be there": not "Carter in the No. 12 and Stone in the No. 21". */
function isWithDriver(scene: Scene, seat: SeatMention, gap: string, after: string): boolean {
  if (gap !== 'and' || seat.type !== 'car') return false;
  const before = wordsBetween(scene.discourse.text.tokens, Math.max(scene.sentence.first, seat.first - 2), seat.first);
  return (
    !/\b(?:in|to|aboard|with|on|from|into)(?: the| its| his| her)?$/.test(before) &&
    /^(?:will|are|were|have|had|make|return|go)\b/.test(after)
  );
}
