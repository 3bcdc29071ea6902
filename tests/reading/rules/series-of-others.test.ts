import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const seriesOf = (driver: string, body: string): string[] => [
  ...new Set(
    claimsOf('ride', '2025-06-18', body, ['driver', 'series'])
      .filter((one) => one.includes(`driver=${driver}`))
      .map((one) => /series=(\S+)/.exec(one)?.[1] ?? 'open'),
  ),
];

const FAR =
  'The cars were quick on Tuesday. A crowd of 300 came to watch. It rained at noon. Nobody minded the wait at all.';
const HERS = 'Ava Stone drives the No. 12 for Northline Racing.';

describe('a series that is somebody else’s', () => {
  it.each([
    `${FAR} ${HERS} Ben Carter, an Xfinity driver, was second.`,
    `${FAR} Mia Duke, who helps out Pinecrest’s Xfinity team now and again, was third. ${HERS}`,
    `${FAR} ${HERS} Her brother once won the 2009 ARCA race at Toledo.`,
    `${FAR} ${HERS} Cleo Diaz won the 2011 Truck Series race at Dover.`,
    `${FAR} ${HERS} Truck Series veteran Ben Carter sold the tickets.`,
    `${FAR} Ben Carter is in an Xfinity car these days.\n\n${HERS}`,
    `Ava Stone, the 2019 Formula 3 runner-up, has a new helmet. ${HERS}`,
    `Ava Stone succeeds Ben Carter, who moves to the Formula E team Silver Volt. ${HERS}`,
    `Ben Carter joined Ava Stone, a former Xfinity champion, for lunch. ${HERS}`,
    `${FAR} A former Supercars champion, Liam Baker, took photographs. ${HERS}`,
  ])('is not that of the article: %s', (body) => {
    expect(seriesOf('Ava Stone', body)).toEqual(['open']);
  });

  it('and a team’s own series is not the one that it moves into', () => {
    const sold =
      'Northline Racing has bought a charter, clearing the way for the Xfinity Series team to expand to three Cup cars.';
    expect(seriesOf('Ava Stone', `${sold} The charter was used on the No. 12, driven by Ava Stone.`)).toEqual(['cup']);
  });
});

describe('a series that is the article’s', () => {
  it.each([
    [`The Cup Series is back. ${HERS}`, 'cup'],
    [`Northline Racing will run the full Truck Series season. ${FAR} ${HERS}`, 'truck'],
    [`Xfinity Series team Northline Racing has a new car. ${HERS}`, 'xfinity'],
    [`Reigning Truck Series champion Ava Stone has a new helmet. ${HERS}`, 'truck'],
    [`${FAR} ${HERS} The team has two Cup cars. The other Cup car is the No. 21.`, 'cup'],
  ])('stays: %s', (body, series) => {
    expect(seriesOf('Ava Stone', body)).toEqual([series]);
  });
});
