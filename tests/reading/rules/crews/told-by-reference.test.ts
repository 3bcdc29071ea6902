import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-10-10';
const crews = (body: string): readonly string[] =>
  claimsOf('crew', DAY, body, ['person', 'driver', 'team', 'number', 'season']);

describe('crew chiefs whom a sentence takes up by another word than their name', () => {
  const LEAVES =
    'Northline Racing announced that Dan Marsh will step down from Ava Stone’s No. 12 Chevrolet once the 2025 NASCAR Cup Series season is over. ';

  it.each([
    'In 2026 he is going to be Ben Carter’s crew chief on the No. 21.',
    'Next year he moves over to be crew chief for Ben Carter and the No. 21.',
    'In 2026, he becomes the crew chief of Ben Carter in the No. 21.',
    'He takes over as crew chief of Ben Carter’s No. 21 in 2026.',
  ])('%s', (body) => {
    const claims = crews(LEAVES + body);
    expect(claims).toContain(
      'confirmed person=Dan Marsh driver=Ben Carter team=Northline Racing number=21 season=2026',
    );
    expect(claimsOf('ride', DAY, LEAVES + body, ['driver']).join()).not.toContain('Marsh');
    expect(claimsOf('exit', DAY, LEAVES + body, ['driver'])).toEqual([]);
  });

  it.each([
    'The former Hendrick engineer is in his third year as Ava Stone’s crew chief on the No. 12 Xfinity car of Pinecrest Motorsports, which Rick Hendrick co-owns.',
    'The 41-year-old is in his third season as Ava Stone’s crew chief on the No. 12 Xfinity car of Pinecrest Motorsports.',
    'The ex-Hendrick mechanic is in his third year as Ava Stone’s crew chief on Pinecrest Motorsports’ No. 12 Xfinity car.',
  ])('%s', (body) => {
    const before = 'Hendrick Motorsports has made up its mind. Cole Adler gets the seat on the box. ';
    expect(crews(before + body)).toEqual(
      [2023, 2024, 2025].map(
        (year) =>
          `confirmed person=Cole Adler driver=Ava Stone team=Pinecrest Motorsports number=12 season=${String(year)}`,
      ),
    );
  });

  it('drivers, whom the words leave what they are', () => {
    const body =
      'Northline Racing announced that Dan Marsh will leave the No. 12 Chevrolet after the 2025 NASCAR Cup Series season. In 2026 he is going to drive Ben Carter’s No. 21.';
    expect(crews(body)).toEqual([]);
  });
});

describe('crew chiefs who give up a car', () => {
  it.each([
    'Crew chief Dan Marsh gives up Ava Stone’s No. 12 at Northline Racing when the Cup season ends.',
    'Crew chief Dan Marsh is giving up the No. 12 of Ava Stone at Northline Racing after the Cup season.',
  ])('%s', (body) => {
    expect(crews(body)).toEqual([
      'confirmed person=Dan Marsh driver=Ava Stone team=Northline Racing number=12 season=2025',
    ]);
  });
});
