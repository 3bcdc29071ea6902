import { expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-article.js';
import { EXTENT_PHRASINGS } from './phrasings/extents.js';

/** Rides of a text as `driver number extent`, `-` for what it does not say. */
function extentsOf(body: string): string[] {
  const claims = readArticle({ name: 'phrasing', published: '2025-10-01', body, hash: '' });
  return claims.flatMap((claim) =>
    claim.kind === 'ride' ? [`${claim.driver} ${claim.number ?? '-'} ${claim.extent ?? '-'}`] : [],
  );
}

it.each(EXTENT_PHRASINGS.map(([text, ...rides]) => [text, rides] as const))('%s', (text, rides) => {
  expect(extentsOf(text).sort()).toEqual([...rides].sort());
});
