import type { PersonMention } from '../../mentions/mention.js';
import { peopleIn } from '../clause/clause-parts.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { contract } from './contract-beside-name.js';
import { type DealTerms, isMultiYear } from './deal-terms.js';

const LONGEST = 12;
const OVER = /\b(?:expir\w+|ends?|ending|up|out of|no(?! ?\.)|without|option|talks|offer\w*|close to|near\w*)\b/i;

/** Whom a bracket around a token stands behind: "Ava Stone (contract through 2028)", "Stone in the No. 6 (signed until 2027)". */
export function bracketedBehind(at: number, scene: Scene): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  for (let open = at; open > Math.max(scene.sentence.first, at - LONGEST); open -= 1) {
    const text = tokens[open]?.text;
    if (text === ')') return undefined;
    if (text !== '(') continue;
    // "Stone in the No. 6 (signed until 2027)"
    const seat = scene.mentions.findIndex(({ type, last }) => type === 'car' && last === open);
    const driver = scene.mentions[seat - 1];
    const isInSeat = driver?.type === 'person' && (scene.mentions[seat]?.first ?? 0) - driver.last <= 2;
    const before = isInSeat ? driver.last : open;
    return peopleIn(scene.mentions).find(({ last, possessive }) => last === before && !possessive);
  }
  return undefined;
}

/** "Ava Stone (one year into a long-term deal), Ben Carter": an agreement of the one before the bracket alone. */
export function contractInBrackets(at: number, driver: PersonMention, scene: Scene): Draft[] {
  const { tokens, article } = scene.discourse.text;
  let close = at;
  while (close < scene.sentence.last && tokens[close]?.text !== ')') close += 1;
  let open = at;
  while (open > driver.last && tokens[open]?.text !== '(') open -= 1;
  const words = article.body.slice(tokens[open]?.start, tokens[close]?.start);
  if (OVER.test(words) || scene.discourse.officeHolders.has(driver.person)) return [];
  const until = scene.mentions.find(
    (mention) => mention.type === 'time' && mention.first > driver.last && mention.last <= close,
  );
  const through = until?.type === 'time' ? until.through : undefined;
  const terms: DealTerms = { multiYear: isMultiYear(words) ? true : undefined, until: through };
  if (through === undefined && !terms.multiYear) return [];
  // "Stone (Northline, No. 12, a new three-year deal)": the team inside, or the one that the sentence names first.
  const inside = scene.mentions.find(
    ({ type, first, last }) => /^(?:team|car)$/.test(type) && first > driver.last && last <= close,
  );
  const own = inside?.type === 'team' || inside?.type === 'car' ? inside.team : undefined;
  const team = scene.mentions.find((mention) => mention.type === 'team');
  return contract(
    'has-contract',
    scene,
    driver.person,
    own ?? (team?.type === 'team' ? team.team : undefined),
    'confirmed',
    terms,
    true,
  );
}
