import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { seasonAhead } from '../clause/another-season.js';
import { peopleIn } from '../clause/clause-parts.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';

// "My money is", "The smart money remains", "I’d put a dollar", "I would bet the house"
const BETS =
  /(?:\b(?:(?:my|our|the (?:smart|early|safe|local)|smart) (?:money|bet|pick|guess|dollar|chips) (?:is|remains|would be|stays|goes|has to be)|(?:i|we|you)(?:[’']?(?:d|ll|m))?(?: would| will| am)? (?:still |also |even )?(?:put|putting|bet|betting|wager|lay|stake)(?: (?:your|my|our|a|an|some|the|all|few|good|five|ten))*(?: (?:dollars?|money|fiver|tenner|bucks?|house|farm|ranch|chips|shirt|mortgage|paycheck|lunch|pounds?|quid))?) )on(?: (?:it being|seeing))?$/;
/** Between the name and the seat: "at", "in the", "to land at", "for the". */
const IN_SEAT =
  /^(?:(?:still |again )?(?:to (?:land|end up|wind up|be|drive|go|get|take)|landing|ending up|getting|taking|going|returning|being|next year|,) ?)*(?:at|in|with|for|to|into)?(?: the| its| that)?$/;
const LONGEST = 12;
const OF_RACES = /\b(?:win|wins|winning|won|title|championship|pole|podium|victory|beat|beats|finish\w*|crown)\b/;

/** The rule for seats on which whoever tells it would bet: "My money is on Stone for the No. 12". */
export const BET_RULES: readonly PhraseRule[] = [
  {
    name: 'bet-on-driver',
    example: 'My money is on Ava Stone for the No. 12 of Northline Racing.',
    needs: ['person', ['car', 'team']],
    words: wordSet('money bet pick guess dollar dollars chips bucks house farm put lay wager stake'),
    read: (scene) => {
      const { text } = scene.discourse;
      return peopleIn(scene.mentions).flatMap((driver): Draft[] => {
        if (driver.possessive || isAsked(scene) || isQuoted(scene, driver.first)) return [];
        const lead = wordsBetween(text.tokens, Math.max(scene.sentence.first, driver.first - LONGEST), driver.first);
        if (!BETS.test(lead) || scene.discourse.crew.has(driver.person)) return [];
        const seat = scene.mentions.find(
          ({ type, first }) => first >= driver.last && /^(?:car|team|track|race)$/.test(type),
        );
        if (seat?.type !== 'car' && seat?.type !== 'team') return [];
        if (!IN_SEAT.test(wordsBetween(text.tokens, driver.last, seat.first))) return [];
        if (OF_RACES.test(wordsBetween(text.tokens, driver.last, scene.sentence.last))) return [];
        const car = seat.type === 'car' ? seat : undefined;
        return phraseRide('bet-on-driver', scene, driver.person, car, seat.team, seasonOf(scene)).map((one) => ({
          ...one,
          status: 'rumored' as const,
        }));
      });
    },
  },
];

/** The season that the sentence names, or the one to come. */
function seasonOf({ mentions, discourse }: Scene): number {
  const [said, another] = mentions.flatMap((one) => (one.type === 'time' ? (one.seasons ?? []) : []));
  return said !== undefined && another === undefined ? said : seasonAhead(discourse);
}
