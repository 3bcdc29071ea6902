import { expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from './news.js';

const ride = (driver: string, number: string): Said =>
  sure('ride', { driver, team: 'Heron Motorsports', series: 'truck', season: 2030, number });

/** The numbers of the driver's cars on 20 August 2030: those now, and those before. */
function cars(...told: readonly (readonly [string, readonly Said[]])[]) {
  const view = buildRoster(told.flatMap(([day, said]) => article(day, said))).asOf('2030-08-20');
  const page = view.driver('Bo Sample');
  return [page?.present, page?.past].map((seats) => seats?.map(({ slots }) => slots.number));
}

it('a car that an article gives to somebody else beside the driver’s new one was had before, though it is told later', () => {
  const first = ['2030-08-05', [ride('Bo Sample', '45')]] as const;
  const then = ['2030-08-11', [ride('Cy Third', '44'), ride('Bo Sample', '44'), ride('Bo Sample', '45')]] as const;
  expect(cars(first, then)).toEqual([['45'], ['44']]);
  expect(cars(then, first)).toEqual([['45'], ['44']]);
});

it('a car told later is the new one where nobody else gets it, or nobody speaks of the old one', () => {
  const first = ['2030-08-05', [ride('Bo Sample', '45')]] as const;
  expect(cars(first, ['2030-08-11', [ride('Bo Sample', '44'), ride('Bo Sample', '45')]])).toEqual([['44'], ['45']]);
  expect(cars(first, ['2030-08-11', [ride('Cy Third', '45'), ride('Bo Sample', '44')]])).toEqual([['44'], ['45']]);
});
