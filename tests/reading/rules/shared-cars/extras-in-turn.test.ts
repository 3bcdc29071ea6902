import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const OVER =
  'Northline Racing enters two Acuras in the 2026 IMSA SportsCar Championship. Mia Torres and Kai Berg share the No. 8, Dan Marsh and Ed Carr the No. 18. ';

const seats = (body: string): readonly string[] =>
  claimsOf('ride', '2025-11-20', `${OVER}${body}`, ['driver', 'number', 'extent']).filter((one) =>
    /Stone|Carter/.test(one),
  );

const STONE = 'confirmed driver=Ava Stone number=8 extent=part-time';
const CARTER = 'confirmed driver=Ben Carter number=18 extent=part-time';

describe('extra drivers of several cars, one behind the other', () => {
  it.each([
    'Each of the cars takes on a third driver for the long ones. In the No. 8 that is Ava Stone; in the No. 18, Ben Carter.',
    'Both will have a third driver when the races get long. In the No. 8 it will be Ava Stone, and in the No. 18 Ben Carter.',
    'The third driver in the No. 8 is Ava Stone, and in the No. 18 it is Ben Carter.',
    'There is an extra driver for each at the longest rounds: Ava Stone in the No. 8, rookie Ben Carter in the No. 18.',
    'The endurance drivers are Ava Stone in the No. 8 and Ben Carter in the No. 18.',
  ])('%s', (body) => {
    expect(seats(body)).toEqual([STONE, CARTER]);
  });

  it('at the race that the words name', () => {
    const body = `${OVER}At Daytona there is a fourth as well: IndyCar regular Ava Stone in the 8 and Ben Carter in the 18.`;
    expect(claimsOf('start', '2025-11-20', body, ['driver', 'number', 'track'])).toEqual([
      'confirmed driver=Ava Stone number=8 track=Daytona International Speedway',
      'confirmed driver=Ben Carter number=18 track=Daytona International Speedway',
    ]);
  });

  it.each(['Both are signed for', 'Both will do', 'Both are down for', 'They will race in', 'The two are booked for'])(
    '%s the races that follow',
    (verb) => {
      const body = `${OVER}Each car takes on a third driver. In the No. 8 that is Ava Stone; in the No. 18, Ben Carter. ${verb} the Rolex 24 on Jan. 24, 2026 and the Twelve Hours of Sebring on March 21.`;
      const starts = claimsOf('start', '2025-11-20', body, ['driver', 'number', 'date']);
      expect(starts).toEqual([
        'confirmed driver=Ava Stone number=8 date=2026-01-24',
        'confirmed driver=Ava Stone number=8 date=2026-03-21',
        'confirmed driver=Ben Carter number=18 date=2026-01-24',
        'confirmed driver=Ben Carter number=18 date=2026-03-21',
      ]);
    },
  );
});

describe('no extra drivers', () => {
  it.each([
    ['looked for', 'Each car needs a third driver. In the No. 8 that could be Ava Stone; in the No. 18, Ben Carter.'],
    ['none', 'Neither car has a third driver. In the No. 8 that was Ava Stone in 2024.'],
    ['a question', 'Who are the third drivers: Ava Stone in the No. 8, Ben Carter in the No. 18?'],
  ])('%s', (_, body) => {
    expect(seats(body).filter((one) => one.includes('part-time'))).toEqual([]);
  });

  it('cars of stock car racing, which nobody shares', () => {
    const body =
      'Northline Racing adds a third driver in the Cup Series in 2026. In the No. 8 that is Ava Stone; in the No. 18, Ben Carter.';
    expect(claimsOfKinds(['ride'], '2025-11-20', body, ['extent']).join()).not.toContain('part-time');
  });
});
