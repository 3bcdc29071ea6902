import type { Clause, Complement } from '../../clauses/clause.js';
import type { Mention } from '../../mentions/mention.js';

/** What a clause names but for "from Dover on June 1 to Bristol in August": a part of the season, and no two races of it. */
export function outsideStretch(complements: readonly Complement[]): readonly Complement[] {
  // "through the season finale at Phoenix on Nov. 4": up to then.
  const finale = complements.findIndex(
    ({ lead, mention }, index) =>
      isPlace(mention) && FINALE.test(lead) && isThrough(complements[index - 1]) && !complements[index - 1]?.before,
  );
  if (finale >= 0) return complements.slice(0, finale - 1);
  const from = complements.findIndex(
    ({ prep, mention, before }) =>
      prep === 'from' && !before && (isPlace(mention) || /^(?:place|name)$/.test(mention.type)),
  );
  const to = complements.findIndex(
    ({ prep, mention }, index) => from >= 0 && index > from && index <= from + 3 && TO.test(prep) && isPlace(mention),
  );
  return to < 0 ? complements : complements.filter((_, index) => index < from || index > to + 1);
}

const FINALE = /^(?:finale|season-ender|closer|curtain-closer|final race|last race)\b/;

function isThrough(complement: Complement | undefined): boolean {
  return complement?.mention.type === 'time' && complement.mention.through !== undefined;
}

const TO = /^(?:to|through|until|till)$/;
const UP_TO = /^(?:until|till)$/;

/** "from Dover to the last race", "from Qatar on 28 February to Bahrain": a part of the season, and not its first race. */
export function isStretch({ complements, words }: Clause): boolean {
  if (outsideStretch(complements) !== complements) return true;
  if (isUpToRace(complements)) return true;
  return (
    complements.some(({ prep, mention }) => prep === 'from' && isPlace(mention)) &&
    /\b(?:through|to|until|till|onwards?)\b/.test(words)
  );
}

/** "is in the No. 12 until Dover in October": until a race of the season under way. */
export function isUpToRace(complements: readonly Complement[]): boolean {
  return complements.some(({ prep, mention, before }) => !before && UP_TO.test(prep) && isPlace(mention));
}

function isPlace({ type }: Mention): boolean {
  return type === 'track' || type === 'race';
}
