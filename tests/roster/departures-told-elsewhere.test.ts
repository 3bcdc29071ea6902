import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, rumour, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const CUP = { driver: AVA, team: 'Northline Racing', series: 'cup', season: 2030, number: '12' };
const TRUCK = { driver: AVA, team: 'Pinecrest Motorsports', series: 'truck', season: 2031, number: '5' };

/** What became of the rumour of May that Ava Stone leaves her team, where each list of what was said is an article of its own. */
function became(day: string, exit: object, ...later: readonly (readonly [string, ...Said[]])[]): string | undefined {
  const claims = [
    ...article('2030-01-10', [sure('ride', CUP)]),
    ...article('2030-05-10', [rumour('exit', { driver: AVA, team: CUP.team, ...exit })]),
    ...later.flatMap(([published, ...said], at) => article(published, said, `${published}-${at}`)),
  ];
  const page = buildRoster(claims).asOf(day).driver(AVA);
  const end = page?.lives.find(({ rumour: { kind } }) => kind === 'exit')?.end;
  return end?.how === 'confirmed' ? `confirmed ${end.on}` : end?.how;
}

describe('a rumoured departure of a driver who gets a seat in another series', () => {
  it.each<readonly [string, object]>([
    ['named with team alone', {}],
    ['named with the season', { season: 2030 }],
    ['named with series and season', { series: 'cup', season: 2030 }],
  ])('came true: %s', (_, exit) => {
    expect(became('2030-07-01', exit, ['2030-07-10', sure('ride', TRUCK)])).toBe('open');
    expect(became('2030-07-10', exit, ['2030-07-10', sure('ride', TRUCK)])).toBe('confirmed 2030-07-10');
  });

  it.each<readonly [string, readonly [string, ...Said[]][]]>([
    ['for some races', [['2030-07-10', sure('ride', { ...TRUCK, extent: 'part-time' })]]],
    ['in the season', [['2030-07-10', sure('ride', { ...TRUCK, season: 2030 })]]],
    [
      'where the driver is already',
      [
        ['2030-03-10', sure('ride', { ...TRUCK, season: 2030 })],
        ['2030-07-10', sure('ride', TRUCK)],
      ],
    ],
    ['that was known before', [['2030-03-10', sure('ride', TRUCK)]]],
  ])('did not, by a seat %s', (_, later) => {
    expect(became('2030-07-20', { season: 2030 }, ...later)).toBe('open');
  });

  it('did not where the driver goes on with the team, there or elsewhere', () => {
    const stays = ['2030-07-10', sure('ride', { ...TRUCK, team: CUP.team })] as const;
    expect(became('2030-07-20', { season: 2030 }, stays)).toBe('cold');
  });

  it.each<readonly [string, readonly (readonly [string, ...Said[]])[], string]>([
    ['another series', [['2030-07-10', sure('ride', { ...TRUCK, team: CUP.team })]], 'confirmed 2030-07-10'],
    [
      'one of years before',
      [
        ['2030-03-10', sure('ride', { ...TRUCK, team: CUP.team, season: 2028 })],
        ['2030-07-10', sure('ride', { ...TRUCK, team: CUP.team })],
      ],
      'confirmed 2030-07-10',
    ],
    [
      'another series for some races',
      [['2030-07-10', sure('ride', { ...TRUCK, team: CUP.team, extent: 'part-time' })]],
      'open',
    ],
    ['one that was known before', [['2030-03-10', sure('ride', { ...TRUCK, team: CUP.team })]], 'open'],
    [
      'one where the driver is already',
      [
        ['2030-03-10', sure('ride', { ...TRUCK, team: CUP.team, season: 2030 })],
        ['2030-07-10', sure('ride', { ...TRUCK, team: CUP.team })],
      ],
      'open',
    ],
    [
      'both',
      [['2030-07-10', sure('ride', { ...TRUCK, team: CUP.team }), sure('ride', { ...CUP, season: 2031, number: '8' })]],
      'cold',
    ],
  ])('from a car of its series is answered by the team: %s', (_, later, end) => {
    expect(became('2030-07-20', { season: 2030, series: 'cup', number: '12' }, ...later)).toBe(end);
  });

  it('did not where the team keeps the driver beside it', () => {
    const both = [
      ['2030-07-10', sure('ride', TRUCK)],
      ['2030-08-10', sure('ride', { ...CUP, season: 2031 })],
    ] as const;
    expect(became('2030-08-01', { season: 2030 }, ...both)).toBe('confirmed 2030-07-10');
    expect(became('2030-08-10', { season: 2030 }, ...both)).toBe('cold');
  });
});
