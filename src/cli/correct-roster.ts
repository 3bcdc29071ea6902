import type { Article, Refusal } from '../articles/article.js';
import type { Claim } from '../claims/claim.js';
import type { CorrectionSet } from '../corrections/parse-corrections.js';
import type { Ledger } from '../ledger/ledger.js';
import { buildRoster } from '../roster/build-roster.js';
import type { Roster } from '../roster/roster.js';

/** The roster of claims with the operator's corrections, and all that could not be used: of these, too. */
export function correctRoster(
  claims: readonly Claim[] | Ledger,
  articles: readonly Article[],
  { file, corrections, refusals }: CorrectionSet,
): { readonly roster: Roster; readonly refusals: readonly Refusal[] } {
  const roster = buildRoster(claims, articles, corrections);
  const inOrder = [...roster.unusedCorrections()].sort((a, b) =>
    a.place.localeCompare(b.place, 'en', { numeric: true }),
  );
  const unused = inOrder.map(({ place, problem }) => ({ file, reason: `${place}: ${problem}` }));
  return { roster, refusals: [...refusals, ...unused] };
}
