import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, denial, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = 'Ann Example';
const BO = 'Bo Sample';
const CAR = { team: 'Heron Motorsports', series: 'cup', season: 2030, number: '7' };

it('who drives instead is told where a driver misses a race, with the sentence', async () => {
  const race = { ...CAR, track: 'Dover Motor Speedway', date: '2030-04-26' };
  const told = (number: string) =>
    settingOn('2030-04-22', [
      ...article('2030-01-20', [sure('ride', { driver: ANN, ...CAR })]),
      ...article('2030-04-20', [denial('start', { driver: ANN, ...race })]),
      ...article('2030-04-21', [sure('start', { driver: BO, ...race, number })]),
    ]);
  const out = /^Fri 26 April 2030 · Dover Motor Speedway .* \(20 Apr 2030, 2 days old\)/;
  expect(await linesOf(`/driver name:${ANN}`, told('7'))).toContainEqual(
    expect.stringMatching(new RegExp(`${out.source} · replaced by ${BO}$`)),
  );
  expect(await linesOf(`/driver name:${ANN}`, told('8'))).toContainEqual(
    expect.stringMatching(new RegExp(`${out.source}$`)),
  );
  expect((await linesOf('/car number:7', told('7'))).join('\n')).not.toContain('replaced by');
});

it('the day of a place that is taken is that on which the successor was named', async () => {
  const exit = { driver: ANN, ...CAR };
  const setting = settingOn('2031-07-01', [
    ...article('2030-08-12', [
      sure('exit', { ...exit, replacedBy: BO }),
      sure('ride', { driver: BO, ...CAR, season: 2031 }),
      sure('ride', { driver: ANN, ...CAR }),
    ]),
    ...article('2030-11-18', [sure('exit', exit)]),
  ]);
  expect(await linesOf(`/driver name:${BO}`, setting)).toContainEqual(
    expect.stringMatching(/^Ann Example .*\(12 Aug 2030/),
  );
});

describe('two drivers of a team who swap their cars', () => {
  const [seven, eight] = [CAR, { ...CAR, number: '8' }];
  const roster = buildRoster([
    ...article('2030-02-01', [sure('ride', { driver: ANN, ...seven }), sure('ride', { driver: BO, ...eight })]),
    ...article('2030-06-01', [sure('ride', { driver: BO, ...seven }), sure('ride', { driver: ANN, ...eight })]),
  ]);

  it.each([ANN, BO])('are both moved: %s', (driver) => {
    expect(roster.asOf('2030-06-02').driver(driver)?.past).toMatchObject([
      { ended: { why: 'moved', on: '2030-06-01' } },
    ]);
  });
});

describe('a driver on a grid', () => {
  const grid = (before: object) =>
    buildRoster([
      ...article('2029-02-01', [sure('ride', { driver: ANN, ...CAR, season: 2029, ...before })]),
      ...article('2029-12-02', [sure('ride', { driver: ANN, ...CAR })]),
    ])
      .asOf('2030-01-02')
      .grid('cup', 2030)
      .cars.flatMap(({ drivers }) => drivers.map((each) => each.before));

  it.each<[string, object, string]>([
    ['returns in another car of the team', { number: '8' }, 'returns'],
    ['returns where nobody named the series', { series: undefined }, 'returns'],
    ['is new who raced in another series for the team', { series: 'truck' }, 'new in series'],
    ['is new who raced for another team', { team: 'Kestrel Racing' }, 'new'],
  ])('%s', (_, before, standing) => {
    expect(grid(before)).toEqual([standing]);
  });
});
