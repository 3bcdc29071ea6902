import { wordsBetween } from '../text/words-between.js';
import type { Backing, Firm } from './backing.js';
import type { Scene } from './scene.js';

const APPOSITION = /^, [^,]{1,60} , /;

const BACKS =
  /^(?:(?:will|is|are|has|have|to|also|again|be|been|set|once|continues?|returns?|comes?|serves?|sign|signs|signed|rides?|joins?|replaces|takes|taking|appears?) )*(?:adorns?|adorning|sponsors?|sponsoring|sponsored|backs?|backing|backed|funds?|funding|graces?|(?:\w+ ){0,6}(?:sponsors?|partners?|backer)|(?:over |on )?the (?:hood|bonnet)|on (?:the )?(?:hood|board|for|the \w+ ?(?:truck|car|chevrolet|ford|toyota)))\b/;

const BACKED_BY =
  /(?:(?:sponsored|backed|funded|supported|presented) by|(?:backing|support|sponsorship|funding) from|colou?rs of|livery of|(?:sponsor|partner|sponsors|partners)(?: :| ,| is| will be)?)$/;

const WITH =
  /^(?:as (?:\w+ ){0,4}(?:sponsor|partner|backer)|on (?:board|the hood|the car|the truck)|aboard|sponsoring|backing|adorning|taking over|stepping)/;

const REACH = 24;

/** Finds the firms of a sentence that put their name on a car; `scene` has no backings yet. */
export function backingsIn(scene: Omit<Scene, 'backings' | 'memory'>): Backing[] {
  const { tokens, quoted } = scene.discourse.text;
  const last = scene.sentence.last;
  const firms = scene.mentions.filter(
    (mention): mention is Firm =>
      quoted[mention.first] !== 1 &&
      (mention.type === 'name' ||
        (mention.type === 'team' && mention.described !== true) ||
        (mention.type === 'person' && mention.form === 'full')),
  );
  const found: Backing[] = [];
  for (const firm of firms) {
    const after = wordsBetween(scene.discourse.text.tokens, firm.last, Math.min(last, firm.last + REACH));
    const before = wordsBetween(
      scene.discourse.text.tokens,
      Math.max(scene.sentence.first, firm.first - 4),
      firm.first,
    );
    const isWith = /\bwith(?: the)?$/.test(before) && WITH.test(after);
    const by = BACKED_BY.test(before) && !(firm.type === 'person' && firm.person.sure);
    const person = firm.type === 'person' || firm.type === 'team';
    // "through the support of Hixon, will serve": behind a preposition it is not the one who serves.
    if (!isWith && !by && /\b(?:of|from|for|to|at|in)(?: the)?$/.test(before)) continue;
    if (!isWith && !by && !(BACKS.test(after.replace(APPOSITION, '')) && (!person || isFirm(scene, firm, after))))
      continue;
    const verb = scene.clauses.findLast((clause) => clause.verb.first <= firm.last + 1)?.verb;
    if (verb?.negated) continue;
    found.push({ firm, until: last, behind: isWith || by });
  }
  return found.map((backing, index) => ({
    ...backing,
    until: Math.min(backing.until, stopAt(found[index + 1], last)),
  }));

  function stopAt(next: Backing | undefined, end: number): number {
    if (!next) return end;
    return tokens[next.firm.first - 1]?.lower === 'with' ? next.firm.first - 1 : next.firm.first;
  }
}

// A team fields and a driver drives: what they "back" or "sponsor" is something else, unless hood, sponsor or partner is named.
function isFirm(scene: Omit<Scene, 'backings' | 'memory'>, firm: Firm, after: string): boolean {
  if (firm.type === 'person' && scene.discourse.officeHolders.has(firm.person)) return false;
  return firm.type === 'person' && firm.person.sure && !/\b(?:sponsor|partner)\b/.test(after)
    ? false
    : /\b(?:adorns?|sponsors?|partners?|hood|backs?|on for|on board)\b/.test(after);
}
