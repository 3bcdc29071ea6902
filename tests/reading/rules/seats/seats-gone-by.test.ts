import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (published: string, body: string): string[] =>
  claimsOf('ride', published, body, ['driver', 'team', 'season', 'number']);

describe('seats of years ago', () => {
  const NOW = 'Northline Racing has signed Ava Stone for 2025. She will drive the No. 12.';
  it.each([
    'She drove the No. 41 in 2018 and 2019.',
    'She last raced full-time in the Truck Series in 2014.',
    'Stone piloted the No. 41 in 2019.',
    'In 2019 she had the No. 41 for the full season.',
  ])('are not with the team that the article is about: %s', (body) => {
    const old = rides('2024-10-02', `${NOW} ${body}`).filter((one) => /season=201/.test(one));
    expect(old.filter((one) => one.includes('team='))).toEqual([]);
  });

  it.each([
    'She drove the No. 41 for Pinecrest Motorsports in 2019.',
    'Pinecrest Motorsports had her in its No. 41 in 2019.',
  ])('but with the one that is said: %s', (body) => {
    expect(rides('2024-10-02', `${NOW} ${body}`)).toContain(
      'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2019 number=41',
    );
  });
});

describe('what somebody is, told by the way', () => {
  it.each([
    [
      '2024-11-21',
      'Northline Racing has an open seat for 2025. Ava Stone, who replaced Ben Carter, would like to stay.',
      'season=2024',
    ],
    [
      '2024-12-08',
      'Will Ava Stone, who has raced the No. 12 for Northline Racing, be back in 2025? She has raced the No. 12 for Northline Racing.',
      'season=2024',
    ],
    [
      '2024-07-29',
      'Moves for 2025\n\nAva Stone – The No. 12 driver of Northline Racing announced in May that she will be driving for Pinecrest Motorsports in 2025.',
      'team=Northline Racing season=2024',
    ],
  ])('is of its own season: %s %s', (published, body, slots) => {
    const hers = rides(published, body).filter((one) => /Stone.*Northline/.test(one));
    expect(hers.length).toBeGreaterThan(0);
    for (const one of hers) expect(one).toContain(slots);
  });
});

describe('cars fielded for several', () => {
  it('are of the team behind each driver', () => {
    const body =
      'Three cars failed inspection, including the No. 12 entry for Ava Stone of Northline Racing, the No. 30 entry for Ben Carter of Pinecrest Motorsports and the No. 8 Toyota for driver Mia Duke at Larkfield Racing.';
    expect(rides('2025-07-08', body)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12',
      'confirmed driver=Ben Carter team=Pinecrest Motorsports season=2025 number=30',
      'confirmed driver=Mia Duke team=Larkfield Racing season=2025 number=8',
    ]);
  });
});
