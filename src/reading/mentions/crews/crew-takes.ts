import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, PersonMention } from '../mention.js';
import { type Crew, type CrewSigns, isDriving } from './crew-signs.js';

const ADVERBS = '(?:will |now |again |also |then |once more |next year |instead )*';
/** "gets Stone", "has Stone, as before", "teams up with Stone": no driver does so with another. */
const TAKES_DRIVER = new RegExp(
  `^,? ?${ADVERBS}(?:who (?:last |most recently )?(?:had|worked with|guided|led)|gets?|has|have|inherits?|joins?|rejoins?|takes?|takes? over|draws?|goes to|switches to|shifts to|moves to|teams? up with|links? up with|pairs? up with)(?: (?:driver|rookie|veteran|champion))*$`,
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
  if (wonTogether(tokens, last, driver.first)) return true;
  const next = tokens[driver.last];
  const isEnd = next === undefined || next.kind === 'mark' || BY_THEN.test(next.lower);
  return isEnd && TAKES_DRIVER.test(wordsBetween(tokens, last, driver.first));
}

const LEAVES_DRIVER = new RegExp(
  `^${ADVERBS}(?:is )?(?:leaves?|left|leaving|departs?|departing|parts? (?:ways )?with|moves? on from|exchanges?|trades?|swaps?)(?: (?:driver|rookie|veteran))*$`,
);
const WHO_REPLACES = /^, who (?:will )?(?:replaces?|takes? (?:over|the)|succeeds?|drives?|gets?|moves? into)\b/;
const COMES_WITH =
  /^(?:will |is )?(?:also )?(?:moves?|moving|comes?|coming|steps?|stepping|goes|going|graduates?|graduating|follows?|makes the (?:move|jump|step))(?: up| over| along)?(?: (?:to|from|out of) (?:the )?(?:\S+ ){1,4}?)? ?(?:together |along )?with(?: (?:driver|rookie|champion))*$/;

/** "X leaves Stone for Carter’s No. 12", "X moves up from the Xfinity Series with Stone": where crews are the topic, drivers leave no drivers. */
export function leavesDriver(
  tokens: readonly Token[],
  { last, possessive }: PersonMention,
  driver: PersonMention | undefined,
  crew: Crew,
  signs: CrewSigns,
): boolean {
  if (possessive || !driver || driver.possessive || crew.has(driver.person) || driver.first > last + FAR / 2)
    return false;
  const words = wordsBetween(tokens, last, driver.first);
  if (COMES_WITH.test(words) && WHO_REPLACES.test(wordsBetween(tokens, driver.last, driver.last + 4))) return true;
  return isDriving(driver, crew, signs) && (LEAVES_DRIVER.test(words) || COMES_WITH.test(words));
}

/** "X, with whom Stone won the title": where crews are the topic, drivers win with no drivers. */
function wonTogether(tokens: readonly Token[], from: number, to: number): boolean {
  return /^, (?:together )?(?:with|under|alongside) whom(?: driver| rookie| champion)?$/.test(
    wordsBetween(tokens, from, to),
  );
}

const MOVES = '(?:moves?|moved|switch(?:es)?|shifts?|slides?|goes|go|transfers?|transferred|comes|come|heads)';
const TO_CAR = new RegExp(
  `^,? ?${ADVERBS}(?:(?:is|are|be|has been|have been|gets|was) )?(?:(?:back|over|across) )?(?:${MOVES}(?: over| across| up| down)? (?:to|from)|takes? over|takes? charge of|takes? on|inherits?|assigned(?: to)?|reassigned to|moved to|shifted to|remains? (?:on|with)|stays? (?:on|with)|gets|has|keeps?|kept|retains?)(?: the)?$`,
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
  if (car?.type !== 'car' || car.numbers.length !== 1) return false;
  // "takes over the No. 12 from Carter": who had it until then may have driven it.
  const giver = mentions.find(({ first }) => first >= car.last);
  if (giver?.type === 'person' && tokens[giver.first - 1]?.lower === 'from') return false;
  return TO_CAR.test(wordsBetween(tokens, last, car.first));
}

const RAN = /^(?:ran|led|oversaw|guided|headed|directed|engineered|had|called (?:the )?races for)(?: the)?$/;
// In tokens, from a name to the car or driver that its bearer had elsewhere.
const FAR = 24;

/** "X comes from Pinecrest, where he ran the No. 1 of Stone", "where she guided Stone": where crews are the topic, drivers lead no drivers. */
export function ledThere(tokens: readonly Token[], mentions: readonly Mention[], { last }: PersonMention): boolean {
  let where = last;
  while (where < last + FAR && tokens[where]?.lower !== 'where') {
    if (/^[.;:]$/.test(tokens[where]?.text ?? '.') && !/^nos?$/.test(tokens[where - 1]?.lower ?? '')) return false;
    where += 1;
  }
  if (!/^(?:he|she)$/.test(tokens[where + 1]?.lower ?? '')) return false;
  // Somebody named between is who was there.
  const behind = mentions.filter(({ first }) => first >= last);
  if (behind.some(({ type, first }) => type === 'person' && first < where)) return false;
  const [led, driver] = behind.filter(({ type, first }) => first > where && (type === 'car' || type === 'person'));
  if (!led || !RAN.test(wordsBetween(tokens, where + 2, led.first))) return false;
  if (led.type === 'person') return true;
  return driver?.type === 'person' && /^(?:of|for|driven by|with)$/.test(wordsBetween(tokens, led.last, driver.first));
}

/** "Stone is in the No. 12 Ford with X": where crews are the topic, nobody is in a car with her. */
export function isBesideCar(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  mention: PersonMention,
  driver: PersonMention | undefined,
): boolean {
  if (!driver || driver.possessive || tokens[mention.first - 1]?.lower !== 'with') return false;
  const car = mentions.find(({ last }) => last === mention.first - 1);
  if (car?.type !== 'car' || car.numbers.length !== 1 || car.first < driver.last) return false;
  return /\b(?:in|drives|drive|has|gets|have)(?: the)?$/.test(wordsBetween(tokens, driver.last, car.first));
}
