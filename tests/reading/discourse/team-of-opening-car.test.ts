import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../rules/claims-of.js';

const NEWS =
  'Ava Stone will make her Cup Series debut on March 26 at COTA in Northline Racing’s No. 15 Ford, the team announced. ';
const ALSO =
  '\n\nBen Carter is entered at COTA by Pinecrest Motorsports in the No. 91 Chevrolet. He has been at the Pinecrest shop all week.\n\n';

describe('a car that a sentence opens with', () => {
  it.each([
    'The No. 15 has been passed around this season. Dan Marsh is its crew chief.',
    'The No. 15 has had four drivers. Dan Marsh is the team’s crew chief for it.',
  ])('turns to the team that has its number: %s', (text) => {
    expect(claimsOf('crew', '2025-03-09', `${NEWS}${ALSO}${text}`, ['person', 'team'])).toEqual([
      'confirmed person=Dan Marsh team=Northline Racing',
    ]);
  });

  it('goes on about that team', () => {
    const text = `${NEWS}${ALSO}The No. 15 has been passed around this season. Cleo Diaz is full-time in the No. 51.`;
    expect(claimsOf('ride', '2025-03-09', text, ['driver', 'team', 'number'])).toContain(
      'confirmed driver=Cleo Diaz team=Northline Racing number=51',
    );
  });

  it('is any team’s where two have that number', () => {
    const text = `${NEWS}${ALSO}Pinecrest’s No. 15 is elsewhere. The No. 15 has been passed around. Cleo Diaz is full-time in the No. 51.`;
    expect(claimsOf('ride', '2025-03-09', text, ['driver', 'team', 'number'])).not.toContain(
      'confirmed driver=Cleo Diaz team=Northline Racing number=51',
    );
  });
});

describe('a team that is only named for what it makes or once won', () => {
  it.each([
    'Stone is sharing a Chevrolet prepared by Pinecrest Motorsports in the 24 Hours of Le Mans on June 10-11.',
    'Stone is sharing a car built by Pinecrest Motorsports in the 24 Hours of Le Mans on June 10-11.',
  ])('is not the team that the text goes on about: %s', (aside) => {
    const text = `${NEWS}${aside} Cleo Diaz is full-time in the No. 51.`;
    expect(claimsOf('ride', '2025-03-09', text, ['driver', 'team'])).toContain(
      'confirmed driver=Cleo Diaz team=Northline Racing',
    );
  });

  it('has no seat of hers, since no year is told', () => {
    const text = `${NEWS}Stone, 43, won her title with Pinecrest Motorsports and was second two years later.`;
    expect(claimsOf('ride', '2025-03-09', text, ['driver', 'team'])).not.toContain(
      'confirmed driver=Ava Stone team=Pinecrest Motorsports',
    );
  });
});

describe('a number that another team has further down', () => {
  const text =
    'Northline Racing laid out the numbers of its four Chevrolets for the 2026 NASCAR Cup Series. Ava Stone goes to the No. 9.\n\n' +
    'Ben Carter has three wins this season in Pinecrest Motorsports’ No. 9 Chevrolet. Cleo Diaz, who owns a slice of the team, told him so.\n\n' +
    'Owner Dan Marsh is happy: Stone is signed through 2027.';

  it('is not that of the paragraph’s own team', () => {
    expect(claimsOfKinds(['ride', 'contract'], '2025-08-29', text, ['driver', 'team', 'season', 'number'])).toEqual([
      'contract confirmed driver=Ava Stone team=Northline Racing',
      'ride confirmed driver=Ava Stone team=Northline Racing season=2026 number=9',
      'ride confirmed driver=Ben Carter team=Pinecrest Motorsports season=2025 number=9',
    ]);
  });

  it('leaves the team to whom the text is about', () => {
    expect(claimsOf('role', '2025-08-29', text, ['person', 'team'])).toContain(
      'confirmed person=Cleo Diaz team=Northline Racing',
    );
  });
});

describe('a sponsor whose name ends in a number', () => {
  it.each([
    ['Mobil 1 is the sponsor.', 'Mobil 1'],
    ['Mobil 1 will sponsor the car.', 'Mobil 1'],
    ['Millfield Grain will sponsor the car.', 'Millfield Grain'],
  ])('%s', (text, sponsor) => {
    expect(claimsOf('start', '2025-03-09', `${NEWS}${text}`, ['driver', 'sponsor'])).toEqual([
      `confirmed driver=Ava Stone sponsor=${sponsor}`,
    ]);
  });
});

describe('a remark between subject and verb', () => {
  const LINE = 'Northline Racing laid out its cars for the 2026 Cup Series. ';
  it.each([
    'needless to say',
    'to nobody’s surprise',
    'as always',
    'not surprisingly',
    'it goes without saying',
    'inevitably',
    'like it or not',
    'sure enough',
  ])('changes nothing: %s', (remark) => {
    const text = `${LINE}Dan Marsh takes over the 88 and Ava Stone, ${remark}, stays in the 48.`;
    expect(claimsOf('ride', '2025-08-03', text, ['driver', 'season', 'number'])).toEqual(
      expect.arrayContaining([
        'confirmed driver=Ava Stone season=2026 number=48',
        'confirmed driver=Dan Marsh season=2026 number=88',
      ]),
    );
  });
});
