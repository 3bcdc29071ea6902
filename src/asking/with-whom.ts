import { namesIn } from './names-in.js';
import type { Part } from './part.js';

const WITH_WHOM =
  /^\s*(?:(?:and|so|hey) )?(?:who(?:['’]?s|['’]re| is| are| was| will be| else is)?(?: (?:driving|racing|running|in))?(?: the car)? with\b|with who(?:m|['’]?s)?\b|who(?:m|['’]?s)?\b.* with (?:at|in|for)\b)/i;

/** "Who is with Stone at Talladega?" asks who shares the car: behind a name of somebody who drives, and before one of a track or car. */
export function withWhom(question: string, parts: readonly Part[]): readonly Part[] {
  const [who, driver, place, ...more] = parts;
  const isOfDriver = namesIn(driver).driver !== undefined && namesIn(driver).team === undefined;
  const isThere = place?.is === 'car' || namesIn(place).track !== undefined;
  const asksWho = who?.is === 'meaning' && who.meaning === 'WHO';
  if (!asksWho || driver === undefined || place === undefined || more.length > 0) return parts;
  if (!isOfDriver || !isThere || !WITH_WHOM.test(question)) return parts;
  return [who, { is: 'meaning', meaning: 'SHARE', text: 'with' }, driver, place];
}
