import fc from 'fast-check';
import type { Claim, Kind } from '../../src/claims/claim.js';
import { article, type Said } from './news.js';

const DRIVERS = ['Ana Vance', 'ANA VANCE', 'Vance', 'Rico Vance', 'Tess Harrow', 'Tess Harrow Jr.'];
const TEAMS = ['Northgate Racing', 'Northgate', 'JRM', 'JR Motorsports'];
const PEOPLE = ['Max Orr', 'Pia Orr', 'Ana Vance', 'Orr'];

/** A value, now and then left out. Few values, so that claims meet and contradict each other. */
function some<T>(...values: readonly T[]): fc.Arbitrary<T | undefined> {
  return fc.option(fc.constantFrom(...values), { nil: undefined, freq: 6 });
}

const driver = fc.constantFrom(...DRIVERS);
const team = some(...TEAMS);
const series = some('cup', 'cup', 'cup', 'truck', 'imsa', 'supercars');
const season = some(2022, 2023, 2023, 2023, 2024);
const number = some('5', '5', '12', '07');
const make = some('Ford', 'Toyota');
const extent = some('full-time', undefined, undefined, 'part-time');
const track = some('Alder Speedway', 'COTA', 'Circuit of the Americas');
const race = some(undefined, 'Alder 500', 'Alder 300');
const day = some('2022-03-05', '2022-11-20', '2023-02-11', '2023-07-04', '2023-07-06', '2024-05-01');
const position = fc.constantFrom(1, 2, 3);

const SLOTS: Readonly<Record<Kind, fc.Arbitrary<object>>> = {
  ride: fc.record({ driver, team, series, season, number, make, extent }),
  start: fc.record({ driver, team, series, season, number, make, track, race, date: day }),
  contract: fc.record({ driver, team, until: season, loanTo: team }),
  exit: fc.record({ driver, team, series, season, number, replacedBy: some(undefined, ...DRIVERS) }),
  crew: fc.record({
    person: fc.constantFrom(...PEOPLE),
    role: fc.constantFrom('crew chief', 'spotter'),
    driver: some(...DRIVERS),
    team,
    number,
    series,
    season,
  }),
  title: fc.record({ driver, series, season, position }),
  result: fc.record({ driver, series, season, track, race, position, date: day }),
  bio: fc.record({ driver, age: fc.integer({ min: 16, max: 60 }) }),
  role: fc.record({ person: fc.constantFrom(...PEOPLE), role: fc.constantFrom('owner', 'team president'), team }),
  alliance: fc.record({ team: fc.constantFrom(...TEAMS), partner: fc.constantFrom(...TEAMS) }),
};

/** One claim of some kind: seats above all, as they are what contradicts each other. */
const said: fc.Arbitrary<Said> = fc
  .oneof(
    { weight: 6, arbitrary: fc.constant<Kind>('ride') },
    { weight: 2, arbitrary: fc.constant<Kind>('exit') },
    { weight: 2, arbitrary: fc.constant<Kind>('start') },
    { weight: 3, arbitrary: fc.constantFrom<Kind>('contract', 'crew', 'title', 'result', 'bio', 'role', 'alliance') },
  )
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      status: fc.constantFrom('confirmed', 'confirmed', 'rumored', 'denied'),
      slots: SLOTS[kind].map(withoutGaps),
    }),
  )
  .map((claim) => claim as Said);

/** Some articles, each with its claims; now and then two of one day. Names and teams are invented. */
export const articles: fc.Arbitrary<readonly (readonly Claim[])[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom('2022-03-01', '2022-11-20', '2023-02-10', '2023-07-04', '2024-01-15'),
      fc.array(said, { minLength: 2, maxLength: 8 }),
    ),
    {
      minLength: 2,
      maxLength: 7,
    },
  )
  .map((list) => list.map(([published, claims], index) => article(published, claims, `article-${index}`)));

/** Days on which to ask: before, between and after all articles. */
export const askedOn = fc.constantFrom(
  '2022-01-01',
  '2022-03-01',
  '2022-12-31',
  '2023-03-01',
  '2023-07-04',
  '2024-06-01',
  '2026-01-01',
);

function withoutGaps(slots: object): object {
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined));
}
