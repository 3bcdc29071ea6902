import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-article.js';
import { CREW_PHRASINGS } from './phrasings/crews.js';
import { CREWS_AFTER_ANOTHER } from './phrasings/crews-after-another.js';
import { CREWS_ASKED_FOR } from './phrasings/crews-asked-for.js';
import { CREWS_BY_WHAT_THEY_DO } from './phrasings/crews-by-what-they-do.js';
import { CREWS_HANDED_ON } from './phrasings/crews-handed-on.js';
import { CREWS_TOLD_AGAIN } from './phrasings/crews-told-again.js';
import { CREWS_WHO_STAY } from './phrasings/crews-who-stay.js';
import { NO_CREWS } from './phrasings/no-crews.js';

/** Crews of a text as `person / driver number / team / season`, with status and role before them where they are unusual. */
function crewsOf(body: string): string[] {
  const claims = readArticle({ name: 'phrasing', published: '2026-04-10', body, hash: '' });
  return claims.flatMap((claim) => {
    if (claim.kind !== 'crew') return [];
    const status = claim.status === 'confirmed' ? '' : `${claim.status} `;
    const role = claim.role === 'crew chief' ? '' : `${claim.role} `;
    const seat = `${claim.driver ?? '-'} ${claim.number ?? '-'} / ${claim.team ?? '-'} / ${claim.season ?? '-'}`;
    return [`${status}${role}${claim.person} / ${seat}`];
  });
}

describe('a crew chief or spotter', () => {
  it.each(
    [
      ...CREW_PHRASINGS,
      ...CREWS_TOLD_AGAIN,
      ...CREWS_ASKED_FOR,
      ...CREWS_HANDED_ON,
      ...CREWS_AFTER_ANOTHER,
      ...CREWS_WHO_STAY,
      ...CREWS_BY_WHAT_THEY_DO,
    ].map(([text, ...crews]) => [text, crews] as const),
  )('is read from: %s', (text, crews) => {
    expect(crewsOf(text).sort()).toEqual([...crews].sort());
  });

  it.each(NO_CREWS)('is not read from: %s', (text) => {
    expect(crewsOf(text)).toEqual([]);
  });
});
