import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { mayDrive } from '../clause/may-drive.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { listBehindColon } from './list-behind-colon.js';
import { rowStarts } from './row-starts.js';

const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const RACES = '(?:races|rounds|starts|events|outings|weekends|enduros|dates)';
const THEY =
  '(?:each(?: of (?:them|the two|the pair))?|both(?: of them| drivers| men| women)?|(?:the )?(?:two|pair)(?: of them)?|them)';
// "That's five races for each of them: ...", "Each gets three races: ...", "Both are on the same programme: ..."
const FOR_EACH = new RegExp(
  `^(?:(?:that(?: is| means| makes)?|which means|it(?: is)?|this means)(?: a total of)? (?:the (?:same )?)?${COUNT} (?:\\w+ )?${RACES} (?:for|a ?piece for|to|by) ${THEY}|(?:that(?: is| means| makes)?) ${COUNT} (?:\\w+ )?${RACES} (?:each|apiece)|${THEY} (?:will )?(?:gets?|has|have|runs?|do|does|drives?|starts?) (?:the same )?${COUNT} (?:\\w+ )?${RACES}(?: in all)?|(?:both|they|each)(?: will)? (?:are (?:on|down for)|is down for|shares?|have|has|run|runs|follow|gets?) the same (?:\\w+ )?(?:programme?|schedule|races|rounds|calendar|dates|${COUNT} (?:\\w+ )?${RACES}))$`,
);
const GONE = /\b(?:not|no longer|former|was|were|had|could|might|may|would)\b|n[’']t\b/;

/** The rule for a list of races that is said of all drivers whom the sentence before puts into cars. */
export const RACES_FOR_EACH_RULES: readonly PhraseRule[] = [
  {
    name: 'races-for-each',
    example:
      'In IMSA, Ava Stone is the third driver in Northline Racing’s No. 10; Ben Carter has that job in the No. 40. That’s two races for each of them: Sebring (March 14, 2026) and Watkins Glen (June 28, 2026).',
    needs: [['track', 'race'], 'time'],
    read: (scene) => {
      const list = listBehindColon(scene);
      if (!list || !scene.before || isAsked(scene) || isQuoted(scene, list.colon)) return [];
      const { text } = scene.discourse;
      if (!FOR_EACH.test(wordsBetween(text.tokens, scene.sentence.first, list.colon))) return [];
      const pairs = pairsIn(scene.before);
      if (pairs.length < 2) return [];
      return pairs.flatMap(({ driver, car }) => rowStarts('races-for-each', scene, [driver.person], list.outings, car));
    },
  },
];

interface Pair {
  readonly driver: PersonMention;
  readonly car: CarMention;
}

/** "Stone is third in the No. 10; Carter has the same job in the No. 40": each driver with the car behind the name; none where a name has none. */
function pairsIn(scene: Scene): Pair[] {
  const { text } = scene.discourse;
  if (scene.sentence.block.kind === 'heading') return [];
  if (GONE.test(wordsBetween(text.tokens, scene.sentence.first, scene.sentence.last))) return [];
  const steps = scene.mentions.filter(
    (mention): mention is PersonMention | CarMention =>
      (mention.type === 'person' && !mention.possessive && mention.form !== 'described') || mention.type === 'car',
  );
  const pairs: Pair[] = [];
  for (let at = 0; at < steps.length; at += 2) {
    const [driver, car] = [steps[at], steps[at + 1]];
    if (driver?.type !== 'person' || car?.type !== 'car' || car.numbers.length !== 1) return [];
    if (!mayDrive(scene, driver.person) || isQuoted(scene, driver.first)) return [];
    pairs.push({ driver, car });
  }
  return pairs;
}
