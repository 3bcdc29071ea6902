import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

function told(kind: 'exit' | 'ride', body: string, published = '2025-10-01'): string[] {
  return claimsOf(kind, published, body, ['driver', 'season', 'number', 'team']);
}

const STONE = 'confirmed driver=Ava Stone';
const CARTER = 'confirmed driver=Ben Carter';
const PINECREST = 'team=Pinecrest Motorsports';
const ANNOUNCED = 'Northline Racing announced its drivers for 2026 on Tuesday.';
const LIST = 'The 2026 line-up of the Truck Series, team by team:\n\nNORTHLINE RACING\n\n';

describe('where somebody comes from', () => {
  it.each<readonly [string, ...string[]]>([
    [
      `${ANNOUNCED} Ava Stone comes from Pinecrest Motorsports and Ben Carter from Larkfield Racing.`,
      `${STONE} season=2025 ${PINECREST}`,
      `${CARTER} season=2025 team=Larkfield Racing`,
    ],
    [`${ANNOUNCED} Ava Stone moves there from Pinecrest Motorsports.`, `${STONE} season=2025 ${PINECREST}`],
    [
      'Ava Stone, arriving from Pinecrest Motorsports, will drive the No. 7 for Northline Racing in 2026.',
      `${STONE} season=2025 ${PINECREST}`,
    ],
    [
      'Ava Stone, up from the No. 9 truck of Pinecrest Motorsports, will drive the No. 12 for Northline Racing in 2026.',
      `${STONE} season=2025 number=9 ${PINECREST}`,
    ],
    [
      'Ava Stone, a recruit from Pinecrest Motorsports, will drive the No. 7 for Northline Racing in 2026.',
      `${STONE} season=2025 ${PINECREST}`,
    ],
    [
      'Ava Stone, whom Northline Racing hired away from Pinecrest Motorsports for 2026, is 22.',
      `${STONE} season=2025 ${PINECREST}`,
    ],
    [`${LIST}31 - Ava Stone, over from Pinecrest Motorsports\n21 - Ben Carter`, `${STONE} season=2025 ${PINECREST}`],
    [
      `${LIST}31 - Ava Stone, who arrives from Pinecrest Motorsports\n21 - Ben Carter`,
      `${STONE} season=2025 ${PINECREST}`,
    ],
  ])('is the seat that is left: %s', (text, ...exits) => {
    expect(told('exit', text)).toEqual(exits);
  });

  it.each([
    'Northline Racing will have a new competition director in 2026. Dan Marsh comes from Pinecrest Motorsports.',
    'Northline Racing has a new crew chief for 2026. Dan Marsh arrives from Pinecrest Motorsports.',
    'Northline Racing announced its plans for 2026. The engine comes from Pinecrest Motorsports.',
    'Ava Stone, two laps down from the leader of Pinecrest Motorsports, will be at Northline Racing in 2026.',
    'Ava Stone, from Ohio, will drive for Northline Racing in 2026.',
    'Ava Stone, a fan of Pinecrest Motorsports, will drive for Northline Racing in 2026.',
  ])('is none: %s', (text) => {
    expect(told('exit', text)).toEqual([]);
  });

  it('counts the years that the row of a list names', () => {
    expect(
      told('ride', `${LIST}31 - Ava Stone, after two years in the No. 41 of Pinecrest Motorsports\n21 - Ben Carter`),
    ).toEqual(
      expect.arrayContaining([
        `${STONE} season=2024 number=41 ${PINECREST}`,
        `${STONE} season=2025 number=41 ${PINECREST}`,
        `${STONE} season=2026 number=31 team=Northline Racing`,
      ]),
    );
  });

  it('gives no car to the team that somebody comes from', () => {
    expect(told('ride', '4 - Ava Stone, from Pinecrest Motorsports.')).toEqual([`${STONE} season=2025 number=4`]);
    expect(told('ride', 'Ava Stone, an import from Pinecrest Motorsports, drives the No. 12.')).toEqual([
      `${STONE} season=2025 number=12`,
    ]);
    expect(
      told(
        'ride',
        "Ava Stone graduated to Northline Racing's Cup team this year after two seasons in Larkfield's No. 9 Truck.",
      ),
    ).toEqual([`${STONE} season=2025 team=Northline Racing`]);
  });

  it('has the agreement with the team to which somebody goes', () => {
    const moved = `${ANNOUNCED} Ava Stone moves there from Pinecrest Motorsports on a multi-year deal.`;
    expect(claimsOf('contract', '2025-10-01', moved, ['driver', 'team'])).toEqual([`${STONE} team=Northline Racing`]);
    const row = `${LIST}31 - Ava Stone, from Pinecrest Motorsports, on a multi-year contract.\n21 - Ben Carter`;
    expect(claimsOf('contract', '2025-10-01', row, ['driver', 'team'])).toEqual([`${STONE} team=Northline Racing`]);
    expect(told('ride', row)).toContain(`${STONE} season=2026 number=31 team=Northline Racing`);
  });

  it('tells of the car from which a team promotes', () => {
    expect(
      told('ride', 'Northline Racing promotes Ava Stone from its No. 9 Xfinity car to the Cup Series in 2026.'),
    ).toContain(`${STONE} season=2025 number=9 team=Northline Racing`);
    expect(told('ride', 'Northline Racing moves its No. 9 from the shop of Ava Stone to Dover.')).toEqual([]);
  });
});
