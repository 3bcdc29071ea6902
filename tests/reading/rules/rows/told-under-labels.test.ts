import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const TITLE = 'The 2023 Xfinity Series cheat sheet\n\n';
const OTHERS =
  '\n\nPinecrest Motorsports: Dan Marsh, No. 30. Mia Torres is back in the No. 31.\n\nCastle Racing: Ed Carr, No. 40.';

const rides = (body: string): readonly string[] =>
  claimsOf('ride', '2023-01-31', `${TITLE}${body}${OTHERS}`, ['driver', 'team', 'series', 'season', 'number'])
    .filter((one) => /Stone|Carter/.test(one))
    .map((one) => one.replace('confirmed driver=', ''));

const exits = (body: string): readonly string[] =>
  claimsOf('exit', '2023-01-31', `${TITLE}${body}${OTHERS}`, ['driver', 'team', 'season', 'number', 'replacedBy']);

const CARTER = 'Ben Carter team=Northline Racing series=xfinity season=2023 number=9';

describe('what follows the name of a team is told of that team', () => {
  it.each([
    'Northline Racing: Ava Stone, No. 7. Ben Carter, No. 9.',
    'Northline Racing: Ava Stone in the No. 7. Ben Carter is the rookie in the No. 9.',
    'Northline Racing — Ava Stone is back. Ben Carter, No. 9, is new.',
    'Northline Racing: Ava Stone keeps the No. 7. Ben Carter gets the No. 9.',
  ])('%s', (body) => {
    expect(rides(body)).toContain(CARTER);
  });
});

describe('a seat after seasons in another series', () => {
  it.each([
    'Northline Racing: Ben Carter gets the No. 9 after two seasons in the Truck Series with Osprey Motorsports.',
    'Northline Racing: Ben Carter takes over the No. 9 following two years in the Truck Series for Osprey Motorsports.',
  ])('%s', (body) => {
    expect(rides(body)).toEqual([
      'Ben Carter team=Northline Racing series=xfinity season=2023 number=9',
      'Ben Carter team=Osprey Motorsports series=truck season=2021',
      'Ben Carter team=Osprey Motorsports series=truck season=2022',
    ]);
  });

  it('is not the car named before', () => {
    const body =
      'Northline Racing: Ava Stone is back in the No. 7. Ben Carter joins after two seasons in the Truck Series.';
    expect(rides(body).filter((one) => one.startsWith('Ben Carter') && one.includes('number=7'))).toEqual([]);
  });
});

describe('who has a car no more', () => {
  it('gave it up to race elsewhere', () => {
    const body =
      'Northline Racing: Ben Carter gets the No. 9. Ava Stone gave it up to go Cup racing with Osprey Motorsports.';
    expect(exits(body)[0]).toMatch(/driver=Ava Stone team=Northline Racing season=2022 number=9/);
  });

  it('lost it to one who has it from now on', () => {
    const body =
      'Northline Racing: Ben Carter, No. 9.\n\nLooking for work: Ava Stone, who lost the No. 9 at Northline to Carter.';
    expect(exits(body)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2022 number=9 replacedBy=Ben Carter',
    ]);
  });
});

describe('who swapped cars', () => {
  it.each([
    'Northline Racing: Ava Stone and Ben Carter have traded numbers, so that Stone is now in the No. 7 and Carter in the No. 9.',
    'Northline Racing: Ava Stone and Ben Carter swap cars. Stone drives the No. 7 and Carter the No. 9.',
    'Northline Racing: Ava Stone and Ben Carter have exchanged seats, with Stone in the No. 7 and Carter in the No. 9.',
  ])('%s', (body) => {
    const told = rides(body);
    expect(told).toContain('Ava Stone team=Northline Racing series=xfinity season=2022 number=9');
    expect(told).toContain('Ben Carter team=Northline Racing series=xfinity season=2022 number=7');
  });

  it.each([
    'Northline Racing: Ava Stone and Ben Carter swapped stories. Stone drives the No. 7 and Carter the No. 9.',
    'Northline Racing: Ava Stone and Ben Carter have not swapped numbers: Stone is in the No. 7, Carter in the No. 9.',
    'Northline Racing: Ava Stone and Ben Carter could swap cars. Stone drives the No. 7 and Carter the No. 9.',
  ])('not %s', (body) => {
    expect(rides(body).filter((one) => one.includes('season=2022'))).toEqual([]);
  });
});

it('takes no place for where a series is named', () => {
  const body =
    'Daytona is on Feb. 18.\n\nNorthline Racing: Ava Stone is the rookie in the No. 7. She comes from the ARCA Menards Series, where she was runner-up for Osprey Motorsports last season.';
  const slots = ['driver', 'series', 'season', 'position'];
  expect(claimsOf('result', '2023-01-31', `${TITLE}${body}`, slots)).toEqual([]);
  expect(claimsOf('title', '2023-01-31', `${TITLE}${body}`, slots)).toEqual([
    'confirmed driver=Ava Stone series=arca season=2022 position=2',
  ]);
});
