import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const DAY = '2024-11-09';
const rides = (body: string): readonly string[] =>
  claimsOf('ride', DAY, body, ['driver', 'team', 'season', 'number']).map((one) => one.replace('confirmed ', ''));
const crews = (body: string): readonly string[] =>
  claimsOf('crew', DAY, body, ['person', 'driver', 'team', 'season']).map((one) => one.replace('confirmed ', ''));

describe('the post of somebody who comes along is not that of the driver', () => {
  const [of2024, of2025] = ['2024', '2025'].map(
    (season) => `driver=Ava Stone team=Northline Racing season=${season} number=12`,
  );
  it.each([
    ['Ava Stone will drive the No. 12 for Northline Racing in 2025, with Dan Marsh as her crew chief.', [of2025]],
    ['Ava Stone is back in the No. 12 of Northline Racing, with veteran Dan Marsh as her new crew chief.', [of2024]],
    ['Ava Stone returns to the No. 12 of Northline Racing in 2025 with Dan Marsh as her spotter.', [of2025]],
    ['Ava Stone will stay in the No. 12 for Northline Racing in 2025, with Dan Marsh as crew chief.', [of2024, of2025]],
    [
      'Northline Racing has signed Ava Stone for the No. 12 in 2025, with Dan Marsh as crew chief and Cole Adler as spotter.',
      [of2025],
    ],
  ])('%s', (body, told) => {
    expect(rides(body)).toEqual(told);
    expect(crews(body).every((one) => /person=(?:Dan Marsh|Cole Adler) driver=Ava Stone/.test(one))).toBe(true);
  });

  it.each([
    'Dan Marsh joins the No. 12 team as its crew chief.',
    'Dan Marsh stays with Northline Racing as crew chief of the No. 12.',
    'Dan Marsh works with Ava Stone as her crew chief.',
    'Northline Racing has signed Dan Marsh as crew chief of the No. 12.',
  ])('but: %s', (body) => {
    expect(rides(body).some((one) => one.includes('Dan Marsh'))).toBe(false);
  });

  it('is on the crew of who comes, and not of who goes', () => {
    const body = 'Ava Stone replaces Ben Carter in the No. 12 at Northline Racing, with Dan Marsh as her crew chief.';
    expect(crews(body)).toEqual(['person=Dan Marsh driver=Ava Stone team=Northline Racing season=2024']);
  });
});

describe('whom a crew chief leads', () => {
  it.each([
    'Dan Marsh was named crew chief in 2012. He led Ava Stone to the series title in 2014, and was atop the box when Ben Carter won at Bristol in 2017.',
    'Northline Racing fired crew chief Dan Marsh. He guided rookie Ava Stone to a win in 2021 and was on the pit box when Ben Carter won at Dover in 2023.',
  ])('is no crew chief: %s', (body) => {
    expect(crews(body).filter((one) => one.includes('person=Ava Stone'))).toEqual([]);
  });

  it('had him at the old place until now', () => {
    const body =
      'Ava Stone will drive for Northline Racing in 2025 after four years at Pinecrest Motorsports. Dan Marsh, her crew chief at Pinecrest Motorsports, will have the same job at Northline.';
    expect(crews(body)).toContain('person=Dan Marsh driver=Ava Stone team=Pinecrest Motorsports season=2024');
    expect(crews(body)).not.toContain('person=Dan Marsh driver=Ava Stone team=Pinecrest Motorsports season=2025');
    expect(rides(body)).not.toContain('driver=Ava Stone team=Pinecrest Motorsports season=2025');
  });
});

describe('a team told by whose it is', () => {
  it.each([
    [
      'Ava Stone heard from Dan Marsh on Monday. Northline Racing, the team Marsh co-owns, has signed the 22-year-old.',
      'co-owner',
    ],
    [
      'Ava Stone heard from Dan Marsh on Monday. Northline Racing, the outfit that Marsh owns, has signed the 22-year-old.',
      'owner',
    ],
  ])('%s', (body, role) => {
    expect(claimsOf('role', DAY, body, ['person', 'role', 'team'])).toEqual([
      `confirmed person=Dan Marsh role=${role} team=Northline Racing`,
    ]);
    expect(claimsOf('contract', DAY, body, ['driver', 'team'])).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing',
    ]);
  });

  it('is not that of whom a driver runs for', () => {
    expect(rides('Northline Racing, the team Ava Stone runs for in the No. 12, is for sale.')).not.toEqual([]);
  });

  it('has an owner for whom somebody else won', () => {
    const body =
      'Ava Stone leaves Northline Racing. Owner Dan Marsh, for whom she won at Pocono in 2016, has not begun to look for a driver.';
    expect(claimsOf('result', DAY, body, ['driver', 'track'])).not.toContain(
      'confirmed driver=Dan Marsh track=Pocono Raceway',
    );
  });
});

describe('the team of a departure', () => {
  it('is that of the car that is left', () => {
    const body =
      'Ava Stone has told Northline Racing that she is leaving its No. 12 Ford after the finale, and Pinecrest Motorsports is a driver short.';
    expect(claimsOf('exit', DAY, body, ['driver', 'team', 'number'])).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing number=12',
    ]);
  });

  it('does not keep somebody with the deal that she goes for', () => {
    const body =
      'Pinecrest Motorsports has its driver. Ava Stone moves across from Northline Racing on a deal that will keep her there until the end of 2026.';
    expect(rides(body).filter((one) => /Northline Racing season=202[56]/.test(one))).toEqual([]);
  });

  it('is not the one to which somebody does not return', () => {
    const body =
      'Ava Stone, who was dropped by Northline Racing on Monday, has ruled out a return to the team that gave her a debut in 2017.';
    expect(claimsOf('ride', DAY, body, ['team', 'season'])).not.toContain('denied team=Northline Racing season=2025');
  });
});

describe('which season with a team somebody enters', () => {
  it('counts up to the one announced', () => {
    const body =
      'Northline Racing has signed Ben Carter for the 2025 Truck Series season. Ava Stone enters her third year with the team.';
    expect(rides(body).filter((one) => one.includes('Stone'))).toEqual(
      [2023, 2024, 2025].map((season) => `driver=Ava Stone team=Northline Racing season=${season}`),
    );
  });

  it('counts up to this one else', () => {
    const body = 'Ava Stone enters her third year with Northline Racing in the Truck Series.';
    expect(rides(body)).toEqual(
      [2022, 2023, 2024].map((season) => `driver=Ava Stone team=Northline Racing season=${season}`),
    );
  });
});
