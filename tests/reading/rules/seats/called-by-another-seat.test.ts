import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

/** Rides and starts of a text of August 2031, without those of the present season unless they are asked for. */
function toCome(body: string): string[] {
  return claimsOfKinds(['ride', 'start'], '2031-08-20', body, ['driver', 'team', 'season', 'number', 'track']).filter(
    (claim) => claim.includes('season=2032'),
  );
}

const NEW_SEAT = 'ride confirmed driver=Ava Stone team=Northline Racing season=2032 number=12';
const NEWS = 'Ava Stone will drive the No. 12 for Northline Racing in 2032.';

describe('a driver who is called by the seat that she has now', () => {
  it.each([
    ['its number', `No. 8 driver ${NEWS}`],
    ['a team', `Pinecrest Motorsports driver ${NEWS}`],
    ['a number behind her name', NEWS.replace('Stone', 'Stone, driver of the No. 8,')],
    ['a car behind her name', NEWS.replace('Stone', 'Stone, driver of the No. 8 Pinecrest Motorsports Ford,')],
  ])('%s', (_, body) => {
    expect(toCome(body)).toEqual([NEW_SEAT]);
  });

  it.each([
    ['the same number', `No. 12 driver ${NEWS}`],
    ['the same team', `Northline Racing driver ${NEWS}`],
    ['nothing', NEWS],
  ])('but not by another: %s', (_, body) => {
    expect(toCome(body)).toEqual([NEW_SEAT]);
  });

  it('has what is hers then', () => {
    expect(toCome('Northline Racing rookie Ava Stone will make her debut in February 2032.').join()).not.toContain(
      '2031',
    );
  });
});

describe('a place by which a driver is called is no race of hers', () => {
  it.each([
    ['a town with a track', `Las Vegas’ ${NEWS}`],
    ['what she has won', `Le Mans winner ${NEWS}`],
    ['how often she has won it', `Three-time Bristol winner ${NEWS}`],
  ])('%s', (_, body) => {
    expect(toCome(body)).toEqual([NEW_SEAT]);
  });

  it('but one with a preposition is', () => {
    expect(
      claimsOfKinds(['start'], '2031-08-20', 'At Bristol Motor Speedway Ava Stone will drive the No. 12.', ['track']),
    ).toEqual(['start confirmed track=Bristol Motor Speedway']);
  });
});

describe('words before names', () => {
  it.each([
    ['Siblings Ava and Ben Stone will drive for Northline Racing in 2032.'],
    ['Twins Ava Stone and Ben Stone will drive for Northline Racing in 2032.'],
    ['Newlyweds Ava and Ben Stone will drive for Northline Racing in 2032.'],
  ])('%s', (body) => {
    expect(toCome(body)).toEqual([
      'ride confirmed driver=Ava Stone team=Northline Racing season=2032',
      'ride confirmed driver=Ben Stone team=Northline Racing season=2032',
    ]);
  });

  it.each([
    ['Two-time Daytona 500 winner Ava Stone will drive the No. 12.'],
    ['Recent Daytona 500 winner Ava Stone will drive the No. 12.'],
  ])('%s', (body) => {
    expect(claimsOfKinds(['result'], '2031-08-20', body, ['driver', 'race'])).toEqual([
      'result confirmed driver=Ava Stone race=Daytona 500',
    ]);
  });
});
