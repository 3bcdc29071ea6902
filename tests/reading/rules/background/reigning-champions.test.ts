import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const titles = (text: string): string[] =>
  claimsOf('title', '2020-02-20', `Northline Racing news\n\nAva Stone has a plan for her year.\n\n${text}`, [
    'driver',
    'series',
    'season',
  ]);

it.each([
  'Northline Racing said that the defending Cup champion will drive the No. 54 in five NASCAR Xfinity Series races in 2020.',
  'The reigning Cup Series champion will drive the No. 54 of Northline Racing in five Xfinity Series races in 2020.',
  'Stone, the defending Cup champion, will drive the No. 54 in five Xfinity Series races in 2020.',
  'Stone, the reigning NASCAR Cup Series champion, will also run the Truck Series opener in 2020.',
])('whoever defends a title has won that of the year before, in its own series: %s', (text) => {
  expect(titles(text)).toEqual(['confirmed driver=Ava Stone series=cup season=2019']);
});

it.each(['Stone, the 2018 Cup champion, will drive the No. 54 in five Xfinity Series races in 2020.'])(
  'a year that stands before it counts: %s',
  (text) => {
    expect(titles(text)).toEqual(['confirmed driver=Ava Stone series=cup season=2018']);
  },
);

it.each([
  'Northline Racing wants a defending champion in the No. 54 in the 2020 Xfinity Series.',
  'Stone will be defending against every champion of the Xfinity Series in 2020.',
])('and nobody has won anything: %s', (text) => {
  expect(titles(text)).toEqual([]);
});
