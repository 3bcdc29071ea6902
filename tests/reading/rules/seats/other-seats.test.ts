import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-10-07';
const carters = (body: string): string[] =>
  claimsOf('ride', DAY, body, ['driver', 'team', 'season', 'number']).filter((one) => one.includes('Carter'));
const NEWS = 'Northline Racing will have Ava Stone in the No. 12 in 2026.';
const SEAT = 'driver=Ben Carter team=Northline Racing season=2026';

describe('the other seat of a team', () => {
  it.each([
    'Ben Carter is in the other car.',
    'Ben Carter stays in the second car.',
    'Ben Carter will again drive the other entry.',
    'Ben Carter has been signed for the second seat.',
    'Ben Carter gets the last seat.',
    'The other seat is Ben Carter’s.',
    'The second seat goes to Ben Carter.',
    'The other driver’s contract runs until 2027, and the other car goes to Ben Carter.',
  ])('is one of the team that the paragraph is about: %s', (body) => {
    expect(carters(`${NEWS} ${body}`)).toContain(`confirmed ${SEAT}`);
  });

  it('is as open as its verb', () => {
    expect(carters(`${NEWS} Ben Carter could get the second seat.`)).toEqual([`rumored ${SEAT}`]);
  });

  it.each([
    ['of another team', 'Ben Carter is in the second car of Pinecrest Motorsports.'],
    ['on a crew', 'Crew chief Ben Carter stays with the other car.'],
    ['denied', 'Ben Carter will not be in the other car.'],
    ['asked', 'Is Ben Carter in the other car?'],
    ['gone by', 'Ben Carter was in the other car.'],
    ['in a race', 'Ben Carter is in the other car at Bristol on Sunday.'],
    ['hit', 'Ben Carter hit the other car.'],
  ])('gives nobody this one: %s', (_, body) => {
    expect(carters(`${NEWS} ${body}`).filter((one) => one.includes('Northline'))).toEqual([]);
  });
});

describe('teammates behind a colon', () => {
  it.each([
    'Her teammate: Ben Carter.',
    'Her new team-mates: Ben Carter and Mia Torres.',
    'Alongside her: Ben Carter.',
  ])('have her team: %s', (body) => {
    expect(carters(`${NEWS} ${body}`)).toEqual([`confirmed ${SEAT}`]);
  });

  it.each([
    'Her crew chief: Ben Carter.',
    'Her former teammate: Ben Carter.',
    'Her message to teammates: Ben Carter is fast.',
  ])('are none with other words: %s', (body) => {
    expect(carters(`${NEWS} ${body}`)).toEqual([]);
  });
});

describe('an old seat', () => {
  it('goes from who had it to who gets it', () => {
    const body =
      'Ava Stone will drive for Pinecrest Motorsports in 2026. Her old seat at Northline Racing goes to Ben Carter.';
    expect(carters(body)).toEqual([`confirmed ${SEAT}`]);
    expect(claimsOf('exit', DAY, body, ['driver', 'team', 'season', 'replacedBy'])).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2025 replacedBy=Ben Carter',
    ]);
  });

  it('is not left where it is lent for some races', () => {
    const body = 'Ava Stone drives Northline Racing’s No. 12. Her seat goes to Ben Carter for the next two races.';
    expect(claimsOf('exit', DAY, body, ['driver'])).toEqual([]);
  });

  it('says nothing of when it was come by', () => {
    const body = 'Northline Racing keeps both cars. Ava Stone stays in the No. 12 she inherited from Ben Carter.';
    expect(claimsOf('exit', DAY, body, ['driver', 'season'])).toEqual([]);
  });
});

it('takes "she" behind a semicolon for who stands right behind it', () => {
  const body =
    'Mia Torres gets the No. 21; Ava Stone stays in the No. 12 that she has had at Northline Racing since 2024.';
  expect(claimsOf('ride', DAY, body, ['driver', 'season', 'number'])).toContain(
    'confirmed driver=Ava Stone season=2024 number=12',
  );
});
