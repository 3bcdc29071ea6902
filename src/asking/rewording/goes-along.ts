import type { Meaning } from '../meanings.js';
import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, tidy } from './rewording.js';

const ALONG: ReadonlySet<Meaning> = new Set(['GO', 'STAY', 'RETURN']);

/** "Is Marsh going with Stone to Northline?" asks of one on a crew whether he is on hers there. */
export const goesAlong: Rewording = (text, setting) => {
  const { parts } = readPiece(text.replace(/\bfollow(?:s|ed|ing)?\b/i, 'going'), setting);
  const [person, verb, driver, place, ...more] = parts;
  const name = namesIn(person).driver;
  const isAsked = verb?.is === 'meaning' && ALONG.has(verb.meaning) && namesIn(driver).driver !== undefined;
  if (name === undefined || !isAsked || driver === undefined || more.length > 0) return [];
  if (place !== undefined && place.is !== 'car' && namesIn(place).team === undefined) return [];
  const role = setting.view.driver(name)?.posts[0]?.slots.role;
  const at = text.toLowerCase().lastIndexOf(driver.text.toLowerCase());
  return role === undefined || at < 0 ? [] : [tidy(`is ${name} the ${role} of ${text.slice(at)}`)];
};
