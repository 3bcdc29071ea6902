import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/reading/read-article.js';
import { claimsOf } from '../claims-of.js';

function seatsOf(body: string): string[] {
  return readArticle({ name: 'tiny', published: '2026-01-20', body, hash: '' })
    .flatMap((claim) => {
      if (claim.kind === 'ride' && claim.status === 'confirmed')
        return [`ride ${claim.driver} ${claim.number ?? '-'} ${claim.team ?? '-'} ${claim.season ?? '-'}`];
      return claim.kind === 'start'
        ? [`start ${claim.driver} ${claim.number ?? '-'} ${claim.race ?? claim.track ?? '-'}`]
        : [];
    })
    .sort();
}

describe('cars that several drivers share', () => {
  it.each<readonly [string, string, ...string[]]>([
    [
      'the car, then its drivers',
      'In IMSA, the No. 47 Northline Racing Cadillac goes the distance with Ava Stone and Ben Carter, unchanged from last year.',
      'ride Ava Stone 47 Northline Racing 2026',
      'ride Ben Carter 47 Northline Racing 2026',
    ],
    [
      'drivers, then the car',
      'Northline Racing is back in the WEC. Ava Stone, Ben Carter and Dan Marsh will be in the No. 7 Ferrari.',
      'ride Ava Stone 7 Northline Racing 2026',
      'ride Ben Carter 7 Northline Racing 2026',
      'ride Dan Marsh 7 Northline Racing 2026',
    ],
    [
      'two cars in turn',
      'In the WEC, the No. 7 Northline Racing Ferrari is shared by Ava Stone and Ben Carter, the No. 8 by Mia Torres and Tess Oakley.',
      'ride Ava Stone 7 Northline Racing 2026',
      'ride Ben Carter 7 Northline Racing 2026',
      'ride Mia Torres 8 Northline Racing 2026',
      'ride Tess Oakley 8 Northline Racing 2026',
    ],
    [
      'an age between commas before the verb',
      'Northline Racing runs the No. 7 Ferrari in the WEC. Ava Stone, 31, shares the No. 7 with Ben Carter.',
      'ride Ava Stone 7 Northline Racing 2026',
      'ride Ben Carter 7 Northline Racing 2026',
    ],
  ])('%s', (_, body, ...seats) => {
    expect(seatsOf(body).filter((seat) => seat.startsWith('ride'))).toEqual(expect.arrayContaining([...seats].sort()));
  });

  it.each<readonly [string, string]>([
    ['rivals', 'In IMSA, Ava Stone and Ben Carter beat the No. 7 Northline Racing Ferrari at Daytona.'],
    ['those who are gone', 'In the WEC, Ava Stone and Ben Carter are leaving the No. 7 Northline Racing Ferrari.'],
    [
      'those who were never asked',
      'In the WEC, neither Ava Stone nor Ben Carter will drive the No. 7 Northline Racing Ferrari.',
    ],
  ])('gives no coming seat to %s', (_, body) => {
    expect(seatsOf(body).filter((seat) => /^ride .* 7 .*2026$/.test(seat) && !body.includes('leaving'))).toEqual([]);
  });
});

describe('a car that somebody has with others', () => {
  const ALL = ['Ava Stone', 'Ben Carter', 'Dan Marsh'];
  it.each([
    'In IMSA, Ava Stone and Dan Marsh will co-drive with five-time winner Ben Carter in the No. 59 Northline Racing Porsche.',
    'Ava Stone and Dan Marsh are joined by Ben Carter in the No. 59 Northline Racing Porsche in IMSA.',
    'In IMSA, the No. 59 Northline Racing Porsche will be shared by three-time race winner Ava Stone, 2016 champion Dan Marsh and Ben Carter.',
    'In IMSA, the No. 59 Northline Racing Porsche will be shared by Ava Stone, 2016 IMSA champion Dan Marsh and 2016 IndyCar Series champion Ben Carter.',
  ])('is that of all: %s', (body) => {
    expect(claimsOf('ride', '2026-11-20', body, ['driver', 'team', 'number'])).toEqual(
      ALL.map((driver) => `confirmed driver=${driver} team=Northline Racing number=59`),
    );
  });

  it.each([
    'Ava Stone will co-drive with Ben Carter at the Rolex 24.',
    'In IMSA, the No. 59 Northline Racing Porsche was chased by Ava Stone, 2016 champion Dan Marsh and Ben Carter.',
  ])('but none where no car of theirs is named: %s', (body) => {
    expect(claimsOf('ride', '2026-11-20', body, ['driver'])).toEqual([]);
  });
});
