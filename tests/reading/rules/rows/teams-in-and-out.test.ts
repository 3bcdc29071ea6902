import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2020-02-06';
const listed = (body: string): string => `Staying put or not: the Truck Series in 2020\n\nIt is that time.\n\n${body}`;
const rides = (body: string): string[] =>
  claimsOf('ride', DAY, listed(body), ['driver', 'team', 'series', 'season', 'number', 'extent']);

describe('lines that say who comes, stays and goes under a team’s name', () => {
  it('keep their team where another one has that number', () => {
    const body =
      'NORTHLINE RACING (Ford)\nIn: Ava Stone, No. 15.\n\nPINECREST MOTORSPORTS (Ford)\nOut: Ben Carter, who is a Cup rookie with Crosshill Garage’s No. 15.';
    expect(rides(body)).toContain(
      'confirmed driver=Ava Stone team=Northline Racing series=truck season=2020 number=15',
    );
  });

  it('are of the article’s series, whatever the line above told of somebody’s past', () => {
    const body =
      'NORTHLINE RACING (Ford)\nIn: Ava Stone, No. 21. Stone got ten Xfinity starts out of Pinecrest Motorsports in 2019.\nStaying: Ben Carter, No. 2, with Dan Marsh on the box.';
    expect(rides(body)).toContain(
      'confirmed driver=Ben Carter team=Northline Racing series=truck season=2020 number=2',
    );
  });

  it.each([
    ['Sharing the No. 24: Ava Stone, once she turns 18, and sprint car driver Ben Carter.', 'confirmed'],
    ['Sharing the No. 24: Ben Carter has it at Daytona. Ava Stone will do five races.', 'confirmed'],
    ['Splitting the No. 24: Dan Marsh, Ben Carter and Ava Stone.', 'confirmed'],
    ['The No. 24 will be shared. Ava Stone is expected to get most of what is left.', 'rumored'],
    ['The No. 24 is a shared ride again. Ava Stone takes the lion’s share.', 'confirmed'],
    ['The No. 24 will be shared. Ava Stone has up to ten races, the rest is open.', 'confirmed'],
  ])('share a car: %s', (line, status) => {
    expect(rides(`NORTHLINE RACING (Ford)\n${line}`)).toContain(
      `${status} driver=Ava Stone team=Northline Racing series=truck season=2020 number=24 extent=part-time`,
    );
  });

  it.each([
    'Sharing the No. 24: nobody yet. Ava Stone took five races last year.',
    'The No. 24 will be shared. Ava Stone has won most races of all.',
    'The No. 24 will be shared. Ava Stone takes most of the blame.',
    'The No. 24 will be shared. Ava Stone has the No. 25 for five races.',
  ])('share nothing more: %s', (line) => {
    expect(rides(`NORTHLINE RACING (Ford)\n${line}`).filter((ride) => /Stone.*number=24/.test(ride))).toEqual([]);
  });

  it('tell with whom a team is allied', () => {
    const body =
      'PINECREST MOTORSPORTS (Ford)\nIn: Ben Carter, No. 9. Out: see Crosshill.\n\nNORTHLINE RACING (Ford)\nIn: Ava Stone, No. 38. There is an alliance with Pinecrest Motorsports.';
    expect(claimsOf('alliance', DAY, listed(body), ['team', 'partner'])).toEqual([
      'confirmed team=Northline Racing partner=Pinecrest Motorsports',
    ]);
  });
});

describe('a line that counts up who has no seat', () => {
  const ledger = (line: string): string =>
    `Silly season: the Truck Series in 2020\n\nAva Stone drove the No. 12 for Northline Racing in 2019.\n\nTHE LEDGER\nNew seats: Ben Carter (Northline Racing)\n${line}`;
  const exits = (line: string): string[] => claimsOf('exit', DAY, ledger(line), ['driver', 'team', 'season']);

  it.each(['No seat: Stone', 'Without a seat: Stone, Dan Marsh', 'Odd men out: Dan Marsh and Stone'])('%s', (line) => {
    expect(exits(line)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2019']);
  });

  it.each(['No seat belts: Stone', 'No seat is safe: not Stone', 'No change: Stone'])('is none: %s', (line) => {
    expect(exits(line)).toEqual([]);
  });
});
