import { isOfOwner } from '../asking-back.js';
import type { Meaning } from '../meanings.js';
import { crewRoleOf } from './crew-role-of.js';
import { readPiece, type Setting } from './rewording.js';
import { driversOf, isNamed } from './who-is-named.js';

/** What somebody may be asked the reason of. */
const OF_SEATS: ReadonlySet<Meaning> = new Set<Meaning>([
  ...([
    'LEAVE',
    'FIRE',
    'MISS',
    'RETIRE',
    'GO',
    'DRIVE',
    'RACE',
    'RUN',
    'REPLACE',
    'SUCCESSOR',
    'CHANGE',
    'SWAP',
    'FROM',
  ] as const),
  ...(['STAY', 'RETURN', 'BACK', 'SEAT', 'CAR', 'TEAM', 'NUMBER', 'SERIES', 'HAVE', 'TAKE', 'TAKE_OVER'] as const),
  ...(['CREW', 'SPOTTER'] as const),
]);
const WHY =
  /^(?:(?:so|and|but|hey|ok)[ ,]+)*(?:(?:do|does|did) (?:we|you|they|anyone|anybody) (?:know|say|ever say|tell us) )?(?:(?:what(?:['’]?s| is| was| are| were)? )?(?:the |any )?reasons?(?: (?:given|stated))?(?: (?:why|for|that|behind))?|for what reason|what (?:led to|caused|made)|why|how come)(?:['’]?s|['’]re|['’]?d)?(?=\s)/i;
const HEALTH =
  /^(?:is|was|did|has|does)\b.*\b(?:hurt|injured|injury|sick|ill|suspended|banned|concussion|concussed)\b/i;
/** What is taken out before the rest is read: whether it is so or not, the page says. */
const ASIDE =
  /\b(?:reasons?|behind|given|stated|led to|caused|made|do we know|did they say|whats|what|the|that|let|why['’]?[ds]?|how come|no longer|not|hurt|injured|injury|sick|ill|suspended|banned|concussion|concussed|out|get|got|an?)\b|n['’]t\b|(?<=\b(?:is|was|does|did|has|wo))nt\b/gi;

/** "Why is Stone in the 12 and not Marsh?" */
const AND_NOT = /[\s,]+(?:and not|not|instead of|rather than|over|in place of) (?=\S)/i;

/** A question why without whoever is named behind "and not": that another one might have been expected is no other question. */
function withoutOther(text: string, setting: Setting): string {
  const found = AND_NOT.exec(text);
  if (found === null || !WHY.test(text)) return text;
  const { parts } = readPiece(text.slice(found.index + found[0].length), setting);
  const [driver, ...others] = driversOf(parts);
  return driver !== undefined && others.length === 0 && parts.length === 1 ? text.slice(0, found.index) : text;
}

/** The driver of whom a question asks why something is so, or how he is: what happened is known, and no more. */
export function reasonAsked(typed: string, setting: Setting): string | undefined {
  const text = withoutOther(typed, setting);
  if (!WHY.test(text) && !HEALTH.test(text)) return undefined;
  const { parts } = readPiece(text.replace(ASIDE, ' '), setting);
  // Whoever owns the team that did it is not who is meant, nor is the driver whose crew chief left.
  const all = driversOf(parts.filter((part) => !isOfOwner(part, setting.view)));
  const ofCrew = all.filter((name) => crewRoleOf(name, setting) !== undefined);
  const [driver, ...others] = all.length === 2 && ofCrew.length === 1 ? ofCrew : all;
  const isWhole = parts.every((part) => isNamed(part) || (part.is === 'meaning' && OF_SEATS.has(part.meaning)));
  return isWhole && others.length === 0 ? driver : undefined;
}
