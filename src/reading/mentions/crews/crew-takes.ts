import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, PersonMention } from '../mention.js';
import { type Crew, type CrewSigns, isDriving } from './crew-signs.js';

const ADVERBS = '(?:will |now |again |also |then |once more |next year |instead )*';
/** "gets Stone", "has Stone, as before", "teams up with Stone": no driver does so with another. */
const TAKES_DRIVER = new RegExp(
  `^,? ?${ADVERBS}(?:gets?|has|have|inherits?|joins?|rejoins?|takes?|takes? over|draws?|goes to|switches to|shifts to|moves to|teams? up with|links? up with|pairs? up with)(?: (?:driver|rookie|veteran|champion))*$`,
);
const BY_THEN = /^(?:in|on|at|for|as|again|and|while|with|after|who|next|this)$/;

/** Where crews are the topic: who of those not known to drive is given a driver, "X gets Stone". */
export function takesDriver(
  tokens: readonly Token[],
  { last }: PersonMention,
  driver: PersonMention | undefined,
  crew: Crew,
  signs: CrewSigns,
): boolean {
  if (!isDriving(driver, crew, signs) || driver.first > last + 6) return false;
  const next = tokens[driver.last];
  const isEnd = next === undefined || next.kind === 'mark' || BY_THEN.test(next.lower);
  return isEnd && TAKES_DRIVER.test(wordsBetween(tokens, last, driver.first));
}

const MOVES = '(?:moves?|moved|switch(?:es)?|shifts?|slides?|goes|go|transfers?|transferred|comes|come|heads)';
const TO_CAR = new RegExp(
  `^,? ?${ADVERBS}(?:(?:is|are|be|has been|have been|gets|was) )?(?:(?:back|over|across) )?(?:${MOVES}(?: over| across| up| down)? (?:to|from)|takes? over|takes? charge of|takes? on|inherits?|assigned(?: to)?|reassigned to|moved to|shifted to|remains? (?:on|with)|stays? (?:on|with)|gets|has)(?: the)?$`,
);

/** Where an article is about crews alone: who of those not known to drive is given a car, "X moves to the No. 12". */
export function takesCar(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  { last }: PersonMention,
  signs: CrewSigns,
): boolean {
  if (!signs.isOnlyTopic) return false;
  const car = mentions.find(({ first }) => first >= last);
  return car?.type === 'car' && car.numbers.length === 1 && TO_CAR.test(wordsBetween(tokens, last, car.first));
}
