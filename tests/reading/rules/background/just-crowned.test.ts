import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

it.each(['Ava Stone has just been crowned Indy NXT champion.', 'Ava Stone has now become Indy NXT champion.'])(
  'is a title of the season that is ending: %s',
  (body) => {
    expect(claimsOf('title', '2025-10-01', body, ['driver', 'season'])).toEqual([
      'confirmed driver=Ava Stone season=2025',
    ]);
  },
);
