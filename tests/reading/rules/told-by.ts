import { claimsOf } from './claims-of.js';

/** All that an article of June 2025 says of seats, agreements and crews, but for seats of that season. */
export function newsOf(body: string): string[] {
  return (['ride', 'start', 'exit', 'contract', 'crew'] as const).flatMap((kind) =>
    claimsOf(kind, '2025-06-18', body, ['person', 'driver', 'team', 'number', 'season'])
      .filter((claim) => kind !== 'ride' || !claim.endsWith('season=2025'))
      .map((claim) => `${kind} ${claim}`),
  );
}
