import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { mayDrive } from '../clause/may-drive.js';
import { isStated, statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { inPart } from './in-part.js';

// "Sharing the No. 24:", "By turns in the No. 24 –"
const LABEL =
  /^(?:also |all |and )?(?:sharing|splitting|rotating (?:in|through)|taking turns in|alternating in|swapping in and out of|part - time(?:rs)?(?: drivers?)? in|part-time(?:rs)?(?: drivers?)? in|(?:a |the )?(?:rotation|mix|cast|committee)(?: of drivers)? in|by turns in|dividing|time-share in|shared)(?: (?:the|its|their))?$/;
// "The No. 24 will be shared.", "The No. 24 is a shared ride again."
const SHARED =
  /^(?:(?:will|is|to|going|remains|stays|be|again|once|more|still|also|being|has|several|many|various) )*(?:shared|split|divided|(?:a|the) (?:shared|rotating|part-time|team[’']s part-time|all-star|house) (?:car|truck|ride|entry|seat)|(?:has )?(?:several|many|various) drivers)\b/;
// How much of a season a car's drivers have: "five races", "most of what is left", "the rest".
const SHARE =
  /^(?:(?:up to|at least|about|around|roughly|some|only|just|the first|the last|the other|the remaining|another) )?(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|a dozen|half a dozen|several|a few|a handful|a couple|many|most|some|half|part|much|the bulk|the majority|the lion(?:[’']?s)? share)(?: of)?(?: (?:the|its|those|these|them|this))?(?: (?:\S+ )?(?:races|rounds|events|starts|dates|weekends|outings|rest|remainder|year|season|schedule|slate|work|others?|what(?: is|[’']s|s)? (?:left|remains|remain)))?|the (?:rest|remainder|balance|others?|remaining races)(?: of (?:the|its|that|this) (?:season|year|schedule|races|slate|calendar|dates|starts|program|programme))?|what(?: is|[’']s|s)? (?:left|remains))(?=$| ?[,;.)]| (?:between|in|for|this|at|on|and|including|starting|beginning|too|as|while|but)\b)/;
const HAS = /^(?:do|run|get|take|have|make|drive|handle|start|contest|cover|receive|fill|race|split|share|claim|land)$/;
// Sentences of a block below its label.
const FARTHEST = 6;

/** Who has a car that a label says to be shared: names straight behind it, or how many of its races somebody has. */
export const SHARED_LABEL_RULES: readonly PhraseRule[] = [
  {
    name: 'shared-by-label',
    example: 'Northline Racing (Ford)\nSharing the No. 24: Ava Stone, once she turns 18, and Ben Carter.',
    needs: ['person'],
    read: (scene) => {
      const car = carOfLabel(scene);
      if (!car || isAsked(scene)) return [];
      const listed = car.isHere ? namesBehind(scene, car.last) : [];
      const rides = (mention: PersonMention): Draft[] => {
        const { isUnderTeam, blockTeam } = scene.discourse;
        // Elsewhere the number tells better whose it is than what the paragraph was about.
        const team = car.mention.team ?? (isUnderTeam(scene.sentence) ? blockTeam(scene.sentence) : undefined);
        return phraseRide('shared-by-label', scene, mention.person, car.mention, team).map(inPart);
      };
      const counted = scene.clauses.flatMap((clause) => {
        const { verb, subjects } = clause;
        if (!isStated(clause) || verb.negated || verb.tense === 'past' || !HAS.test(verb.lemma)) return [];
        const words = wordsBetween(scene.discourse.text.tokens, verb.last, clause.last).trimEnd();
        if (!SHARE.test(words) || clause.complements.some(({ mention }) => mention.type === 'car')) return [];
        const status = statusOf(clause, scene.discourse);
        if (status === 'denied') return [];
        return subjects
          .filter((one): one is PersonMention => one.type === 'person' && mayDrive(scene, one.person))
          .flatMap(rides)
          .map((ride) => ({ ...ride, status }));
      });
      return [...listed.flatMap(rides), ...counted];
    },
  },
];

interface LabelledCar {
  readonly mention: CarMention;
  /** The token behind the label. */
  readonly last: number;
  /** It opens the sentence itself. */
  readonly isHere: boolean;
}

/** The car that the opening of a sentence's block says to be shared, if no other stands between. */
function carOfLabel(scene: Scene): LabelledCar | undefined {
  let opening = scene;
  for (let far = 0; far < FARTHEST && opening.before; far += 1) {
    if (opening.mentions.some(({ type }) => type === 'car' && opening !== scene)) return undefined;
    opening = opening.before;
  }
  const { mentions, sentence, discourse } = opening;
  const car = mentions.find((one): one is CarMention => one.type === 'car' && one.numbers.length === 1);
  if (!car || opening.before || isQuoted(opening, car.first)) return undefined;
  const { tokens } = discourse.text;
  const isLabel =
    /^(?::|–|—)$/.test(tokens[car.last]?.text ?? '') && LABEL.test(wordsBetween(tokens, sentence.first, car.first));
  if (isLabel) return { mention: car, last: car.last + 1, isHere: opening === scene };
  if (opening === scene || mentions.some(({ type }) => type === 'person')) return undefined;
  const isOpener = /^(?:the|its|their)?$/.test(wordsBetween(tokens, sentence.first, car.first));
  const isShared = isOpener && SHARED.test(wordsBetween(tokens, car.last, sentence.last));
  return isShared ? { mention: car, last: sentence.last, isHere: false } : undefined;
}

/** The people listed behind a label, none of whom does anything there but in an aside. */
function namesBehind({ mentions, clauses, sentence, discourse }: Scene, from: number): PersonMention[] {
  const { tokens } = discourse.text;
  const main = clauses.filter(
    ({ marker, verb }) => !/^(?:who|once|when|if|after|which|whom|whose)$/.test(marker) && verb.first >= from,
  );
  if (main.length > 0) return [];
  const people = mentions.filter(
    (one): one is PersonMention =>
      one.type === 'person' && one.first >= from && one.form !== 'described' && !one.possessive,
  );
  return people.filter(({ person, last }) => {
    if (discourse.officeHolders.has(person) || discourse.crew.has(person)) return false;
    return last >= sentence.last || tokens[last]?.kind !== 'word' || tokens[last]?.lower === 'and';
  });
}
