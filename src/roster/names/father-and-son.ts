import type { Claim, ClaimOf } from '../../claims/claim.js';
import { yearOf } from '../days.js';
import { agree, compatible, differ } from '../facts/same-thing.js';

/** What claims say of somebody under some spellings of a name. */
export interface SaidOf {
  readonly spellings: readonly string[];
  readonly claims: readonly Claim[];
}

/** An owner or crew chief whose last season is so long ago is not the driver of today whom the same article names. */
const YEARS_AWAY = 20;
/** So many years between the last season of one and the first of another are in no career. */
const YEARS_BETWEEN = 25;

/**
 * Whether a name with a suffix and the same one without are two people. Articles leave out a suffix as they like, so they are one driver
 * unless what is said cannot be of one: one article has them both, and one races while the other, who owns a team or leads a crew, does
 * not or not for the last twenty years; or it gives each a car of his own in one season, for all of it or for a race; or a generation
 * lies between the seasons of the one and those of the other.
 */
export function areFatherAndSon(one: SaidOf, other: SaidOf): boolean {
  if (one.claims.length === 0 || other.claims.length === 0) return false;
  const [years, otherYears] = [seasonsRaced(one), seasonsRaced(other)];
  if (isGenerationBefore(years, otherYears) || isGenerationBefore(otherYears, years)) return true;
  const ofOther = new Set(other.claims.map(({ article }) => article));
  return one.claims
    .filter(({ article }) => ofOther.has(article))
    .some(({ article, published }) => {
      const isOver = (seasons: readonly number[]) => seasons.every((year) => year <= yearOf(published) - YEARS_AWAY);
      const isOnlyRacer = (racer: readonly number[], elder: readonly number[], { claims }: SaidOf) =>
        !isOver(racer) && isOver(elder) && (elder.length === 0 || claims.some(isOffice));
      return (
        isOnlyRacer(years, otherYears, other) ||
        isOnlyRacer(otherYears, years, one) ||
        haveTwoCars(carsIn(article, one), carsIn(article, other))
      );
    });
}

function isGenerationBefore(earlier: readonly number[], later: readonly number[]): boolean {
  return earlier.length > 0 && later.length > 0 && Math.min(...later) - Math.max(...earlier) >= YEARS_BETWEEN;
}

/** Whether somebody is said to own a team, lead a crew, or have any other post. */
function isOffice({ kind }: Claim): boolean {
  return kind === 'role' || kind === 'crew';
}

/** A car that an article gives somebody for a season or a race. */
type Car = Pick<ClaimOf<'ride'>, 'series' | 'season' | 'number'>;

function carsIn(article: string, { claims }: SaidOf): readonly Car[] {
  return claims.flatMap((claim): Car[] => {
    if (claim.article !== article || claim.status !== 'confirmed') return [];
    if (claim.kind === 'ride') return [claim];
    if (claim.kind !== 'start') return [];
    const { series, season = claim.date && yearOf(claim.date), number } = claim;
    return [{ ...(series && { series }), ...(season && { season }), ...(number && { number }) }];
  });
}

/** Whether each has a car of his own in one season, and they have none in common: the suffix left out of one sentence of two. */
function haveTwoCars(some: readonly Car[], others: readonly Car[]): boolean {
  const pairs = some.flatMap((car) => others.map((other) => [car, other] as const));
  return (
    pairs.some(([car, other]) => agree(car, other, 'season') && differ(car, other, 'number')) &&
    !pairs.some(([car, other]) => agree(car, other, 'number') && compatible(car, other, ['series', 'season']))
  );
}

/** The years in which somebody is said to race; what names no season speaks of its own day. */
function seasonsRaced({ spellings, claims }: SaidOf): readonly number[] {
  return claims.flatMap((claim) => {
    const isOther = claim.kind === 'role' || (claim.kind === 'crew' && !spellings.includes(claim.driver ?? ''));
    return isOther ? [] : [('season' in claim ? claim.season : undefined) ?? yearOf(claim.published)];
  });
}
