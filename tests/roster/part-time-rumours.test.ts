import { describe, expect, it } from 'vitest';
import type { SlotsOf } from '../../src/claims/claim.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, rumour, type Said, sure } from './news.js';

const ANN = 'Ann Example';
const SEAT = { driver: ANN, team: 'Heron Motorsports', series: 'cup', season: 2032 };
const [car, some] = [rumour('ride', { ...SEAT, number: '51' }), rumour('ride', { ...SEAT, extent: 'part-time' })];

/** What is rumoured: number and extent of each, newest first. */
function rumours(...months: readonly (readonly Said[])[]): readonly (readonly (string | undefined)[])[] {
  const claims = months.flatMap((said, at) => article(`2031-0${at + 1}-20`, said));
  const page = buildRoster(claims).asOf('2031-05-01').driver(ANN);
  return (page?.rumours ?? []).map(({ slots }) =>
    'number' in slots || 'extent' in slots ? [slots.number, 'extent' in slots ? slots.extent : undefined] : [],
  );
}

describe('a rumour of a car, and one of some races', () => {
  it('are two where articles of their own tell them', () => {
    expect(rumours([car], [some])).toEqual([
      [undefined, 'part-time'],
      ['51', undefined],
    ]);
    expect(rumours([some], [car])).toEqual([
      ['51', undefined],
      [undefined, 'part-time'],
    ]);
  });

  it.each<readonly [string, readonly (readonly Said[])[], string]>([
    ['one article tells both', [[car, some]], 'part-time'],
    ['one says both', [[car], [rumour('ride', { ...SEAT, number: '51', extent: 'part-time' })]], 'part-time'],
    ['it is all of the season', [[car], [rumour('ride', { ...SEAT, extent: 'full-time' })]], 'full-time'],
  ])('are one where %s', (_, said, extent) => {
    expect(rumours(...said)).toEqual([['51', extent]]);
  });

  it('are one once they are confirmed', () => {
    const claims = [
      ...article('2031-01-20', [sure('ride', { ...SEAT, number: '51' })]),
      ...article('2031-02-20', [sure('ride', { ...SEAT, extent: 'part-time' })]),
    ];
    expect(buildRoster(claims).asOf('2031-05-01').driver(ANN)?.next).toHaveLength(1);
  });
});

describe('a rumour of some races', () => {
  const race = (more: Partial<SlotsOf['start']> = {}) =>
    sure('start', { ...SEAT, number: '51', track: 'Iowa Speedway', date: '2032-07-14', ...more });
  const talk = rumour('ride', { ...SEAT, number: '51', extent: 'part-time' });

  it('came true with a race told later', () => {
    expect(rumours([talk], [race()])).toEqual([]);
    expect(rumours([some], [race()])).toEqual([]);
  });

  it.each<readonly [string, readonly (readonly Said[])[]]>([
    ['the race is told with it', [[talk, race()]]],
    ['the race was told before', [[race()], [talk]]],
    ['there is talk of more since', [[talk], [race()], [talk]]],
    ['the race is in another car', [[talk], [race({ number: '52' })]]],
    ['the race is for another team', [[talk], [race({ team: 'Kestrel Racing' })]]],
    ['the race is in another season', [[talk], [race({ season: 2031, date: '2031-07-14' })]]],
  ])('stays one where %s', (_, said) => {
    expect(rumours(...said)).toEqual([['51', 'part-time']]);
  });

  it('stays one where it was of the whole season', () => {
    expect(rumours([car], [race()])).toEqual([['51', undefined]]);
  });
});
