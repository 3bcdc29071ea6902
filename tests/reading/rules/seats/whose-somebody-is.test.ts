import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const seats = (body: string): string[] =>
  claimsOf('ride', '2026-11-20', body, ['driver', 'team', 'season']).filter((one) => one.includes('Stone'));

describe('a team that only tells whose somebody is or was', () => {
  it.each([
    'Ava Stone joins former Pinecrest Racing driver Ben Carter at Northline Racing.',
    'Ava Stone will join ex-Pinecrest Racing teammate Ben Carter at Northline Racing in 2027.',
  ])('is not where somebody goes: %s', (body) => {
    expect(seats(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2027']);
  });

  it('nor where nothing tells it', () => {
    const body =
      'Ava Stone will team up with her former Pinecrest Racing teammate Ben Carter in the No. 5 Northline Racing Porsche.';
    expect(seats(body).filter((one) => one.includes('Pinecrest'))).toEqual([]);
  });

  it('is not "the team" behind it', () => {
    const body =
      'Northline Racing has a new look. They have signed Ava Stone alongside Pinecrest Racing junior Ben Carter, who also drove for the team in 2025.';
    expect(claimsOf('ride', '2026-11-20', body, ['driver', 'team', 'season'])).toContain(
      'confirmed driver=Ben Carter team=Northline Racing season=2025',
    );
  });

  it('is no part of the names of those who are its juniors', () => {
    const body = 'Northline Racing has signed the likes of Red Bull Juniors Ava Stone and Ben Carter for 2027.';
    expect(claimsOf('ride', '2026-11-20', body, ['driver', 'team'])).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing',
      'confirmed driver=Ben Carter team=Northline Racing',
    ]);
  });
});

describe('a driver who is nobody yet', () => {
  it.each([
    'Ben Carter leaves Pinecrest Racing. His teammate Ava Stone is fast, and they have been replaced by the Harbor Racing driver line-up from last season.',
    'Ava Stone is fast. The Northline Racing driver pairing will change in 2027.',
    'Ava Stone is fast. Northline Racing has yet to find a sponsor to hire a driver — the driver who replaces Ben Carter will need money.',
  ])('has no seat: %s', (body) => {
    expect(seats(body)).toEqual([]);
  });
});

describe('races that are over', () => {
  it.each([
    'Ava Stone had to miss the race at Dover Motor Speedway. She drives for Northline Racing.',
    'Ava Stone was forced to sit out the race at Dover Motor Speedway. She drives for Northline Racing.',
    'Ava Stone drives for Northline Racing and makes her debut there after a stint at Daytona earlier this season.',
  ])('are not to be run: %s', (body) => {
    expect(claimsOf('start', '2026-11-20', body, ['driver', 'track'])).toEqual([]);
  });

  it('but one that has to be missed is', () => {
    const body = 'Ava Stone has to miss the race at Dover Motor Speedway on Sunday. She drives for Northline Racing.';
    expect(claimsOf('start', '2026-11-20', body, ['driver', 'track'])).toEqual([
      'denied driver=Ava Stone track=Dover Motor Speedway',
    ]);
  });
});

describe('words that mean something else', () => {
  it('a frontrunner of a series is no candidate', () => {
    expect(seats('Former Stock Cup frontrunner Ava Stone joined Northline Racing in 2026.')).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2026',
    ]);
    expect(seats('Ava Stone is a frontrunner for the No. 12 at Northline Racing.').join()).toContain('rumored');
  });

  it('an agreement for a year and beyond has no end', () => {
    expect(
      claimsOf('contract', '2026-11-20', 'Ava Stone has signed a contract with Northline Racing for 2027 and beyond.', [
        'team',
        'until',
      ]),
    ).toEqual(['confirmed team=Northline Racing']);
  });

  it.each([
    'Dan Marsh created Northline Racing. He leased a Riley – a car last raced by Pinecrest Racing.',
    'Ava Stone makes her testing debut with Northline Racing today at Sebring.',
  ])('is no seat and no loan: %s', (body) => {
    expect(claimsOfKinds(['ride', 'contract'], '2026-11-20', body, ['driver', 'team'])).toEqual([]);
  });

  it('the field of a race is no team', () => {
    const body =
      'Ava Stone drives for Northline Racing. She will be one of three champions to join the field, alongside Ben Carter and Dan Marsh.';
    expect(claimsOf('ride', '2026-11-20', body, ['driver']).filter((one) => !one.includes('Stone'))).toEqual([]);
  });

  it('leaves what somebody has won out of a team’s name', () => {
    const body = 'The field has the Rolex 24 At Daytona-winning Northline Racing team, with Ava Stone in the No. 10.';
    expect(seats(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2026']);
  });
});
