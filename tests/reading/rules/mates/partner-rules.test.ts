import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SEAT = 'Ava Stone will drive the No. 12 Honda for Northline Racing in the IndyCar Series in 2027.';

/** The rides of everybody but Ava Stone whom a sentence behind her seat names. */
function matesIn(sentence: string): string[] {
  return claimsOf('ride', '2026-09-24', `${SEAT} ${sentence}`, ['driver', 'team', 'series', 'season']).filter(
    (ride) => !ride.includes('Ava Stone'),
  );
}

const CARTER = 'confirmed driver=Ben Carter team=Northline Racing series=indycar season=2027';
const TORRES = 'confirmed driver=Mia Torres team=Northline Racing series=indycar season=2027';

describe('whose team somebody joins', () => {
  it.each([
    ['At Northline she will be a team-mate of Ben Carter and Mia Torres.', [CARTER, TORRES]],
    ['She’ll be teammates with Ben Carter.', [CARTER]],
    ['Stone becomes a teammate to Ben Carter.', [CARTER]],
    ['She and Ben Carter will be teammates.', [CARTER]],
    ['She will have Ben Carter, a former champion, for a team-mate.', [CARTER]],
    ['She will be paired with Ben Carter.', [CARTER]],
    ['She will team up with Ben Carter and Mia Torres.', [CARTER, TORRES]],
    ['She will partner with Ben Carter.', [CARTER]],
    ['Northline Racing has named her as Ben Carter’s team-mate.', [CARTER]],
    ['She was announced by Northline Racing on Monday as Ben Carter’s new team-mate for 2027.', [CARTER]],
    [
      'On Monday Northline Racing confirmed the 20-year-old from Las Vegas as team-mate to Ben Carter for 2027.',
      [CARTER],
    ],
    ['Stone partners Ben Carter at Northline Racing.', [CARTER]],
    ['She will join Ben Carter and Mia Torres in the line-up.', [CARTER, TORRES]],
  ])('is read from: %s', (sentence, rides) => {
    expect(matesIn(sentence)).toEqual(rides);
  });

  it.each([
    'She was once a team-mate of Ben Carter in Formula 3.',
    'Stone, a former teammate of Ben Carter, comes from Ohio.',
    'She would have liked to be a team-mate of Ben Carter.',
    'She will not be a team-mate of Ben Carter.',
    'Is she going to be a team-mate of Ben Carter?',
    'She will be paired with crew chief Dan Marsh.',
    'She will team up with Ben Carter at Sebring.',
    'She will join Ben Carter in retirement.',
    '“I will be a team-mate of Ben Carter,” said nobody.',
  ])('is none: %s', (sentence) => {
    expect(matesIn(sentence)).toEqual([]);
  });

  it('is told with the team of both by the way', () => {
    const rides = claimsOf(
      'ride',
      '2026-09-24',
      'Ava Stone, a teammate of Ben Carter at Northline Racing in the Cup Series, comes from Ohio.',
      ['driver', 'team', 'series', 'season'],
    );
    expect(rides).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing series=cup season=2026',
      'confirmed driver=Ben Carter team=Northline Racing series=cup season=2026',
    ]);
  });

  it('is told of no team that only the words before name', () => {
    const body =
      'Ava Stone, third in the Formula 2 standings for Pinecrest Racing, is expected to get the second seat next to Ben Carter.';
    expect(claimsOf('ride', '2026-09-24', body, ['driver', 'team']).join()).not.toContain('Ben Carter');
  });
});
