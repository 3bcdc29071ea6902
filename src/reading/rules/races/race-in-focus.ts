import type { Clause } from '../../clauses/clause.js';
import type { TimeMention } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import type { Scene } from '../scene.js';
import { reportedTimes } from './clause-outings.js';
import { isAhead, isDay, type Outing, outingsOf } from './outings.js';

// How many sentences back the race may stand.
const REACH = 2;

const ABSENT =
  /\b(?:miss(?:es)?|skips?|sidelined|suspend(?:ed|s)|parked|benched|ruled out|not (?:been )?(?:medically )?cleared|will not (?:race|drive|run|be|compete|start)|won['’]t (?:race|drive|run|be|compete|start)|(?:pull|pulled|sit|sits|sitting|sat|is|be|dropped|bow|bowed) out|(?:is|be|been|are) out (?:of|for)|withdr(?:ew|awn|aws)|scratched|absent|unavailable|in (?:his|her) absence|(?:not|n['’]t) (?:been )?clear(?:ed)?|(?:was|were) (?:supposed|due|meant|slated|scheduled|set|to have)\b|(?:keep|keeps|kept|ruled?|rules|knocks?|knocked|forced?|forces) (?:\S+ ){1,4}out)\b/i;

/** The one race still ahead that the sentences straight before a sentence name. */
const raceBefore = remembered((scene: Scene): Outing | undefined => {
  let back = scene.previous;
  for (let step = 0; back && step < REACH; step += 1, back = back.previous) {
    const reported = reportedTimes(back);
    const named = outingsOf(back.mentions.filter((mention) => mention.type !== 'time' || !reported.has(mention)));
    // "has been ruled out of the Bathurst 1000": the next one.
    const ahead = named.filter(({ time, place }) => (time ? isAhead(time, back ?? scene) : place?.type === 'race'));
    if (named.length > 0) return ahead.length === 1 ? ahead[0] : undefined;
  }
  return undefined;
});

/** The race that somebody misses, by the sentences straight before: whoever takes the seat then, races there. */
export const missedBefore = remembered((scene: Scene): Outing | undefined => {
  const race = raceBefore(scene);
  if (!race) return undefined;
  let back = scene.previous;
  for (let step = 0; back && step < REACH; step += 1, back = back.previous) {
    const { start, end } = back.sentence;
    if (back.clauses.every(({ verb }) => verb.tense === 'past' && /^(?:finish|win|lead)$/.test(verb.frame))) continue;
    const isOfSomebody = back.mentions.some(({ type }) => type === 'person');
    if (isOfSomebody && ABSENT.test(back.discourse.text.article.body.slice(start, end))) return race;
  }
  return undefined;
});

/** "Doctors have not cleared Carter for Sunday's race, and Northline has called on Stone": the race missed in the sentence itself. */
export function missedEarlierIn(scene: Scene, { first, subjects }: Clause): Outing | undefined {
  const { text } = scene.discourse;
  const end = Math.max(first, subjects[0]?.first ?? first);
  const named = outingsOf(scene.mentions.filter((mention) => mention.last <= end));
  const [race, another] = named.filter(({ time }) => !time || isAhead(time, scene));
  const before = text.article.body.slice(scene.sentence.start, text.tokens[end]?.start);
  if (another || !ABSENT.test(before)) return undefined;
  return race ?? (named.length === 0 && /\brace\b/.test(before) ? dayOfRace(scene, end) : undefined);
}

/** "will miss a second race on Sunday, and": a race that only its day tells. */
export function dayOfRace(scene: Scene, end: number): Outing | undefined {
  const reported = reportedTimes(scene);
  const days = scene.mentions.filter(
    (mention): mention is TimeMention =>
      mention.type === 'time' && mention.last <= end && isDay(mention) && !reported.has(mention),
  );
  const [day, another] = days.filter((time) => isAhead(time, scene));
  return day && !another ? { time: day } : undefined;
}
