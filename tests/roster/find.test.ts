import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, sure } from './news.js';

const view = buildRoster(
  article('2024-03-01', [
    sure('ride', { driver: 'Ana Vance', team: 'Northgate Racing', series: 'cup', season: 2024, number: '12' }),
    sure('ride', { driver: 'Rico Vance', team: 'Calder Autosport', series: 'truck', season: 2024, number: '5' }),
    sure('ride', { driver: 'Tess Harrow Jr.', team: 'JR Motorsports', series: 'xfinity', season: 2024, number: '07' }),
    sure('ride', { driver: 'Iñaki Zubiri', team: 'Richard Vance Racing', series: 'cup', season: 2024 }),
    sure('crew', { person: 'Lou Petrie', role: 'crew chief', number: '12', series: 'cup', season: 2024 }),
    sure('start', { driver: 'Ana Vance', series: 'cup', season: 2024, track: 'Circuit of the Americas' }),
  ]),
).asOf('2024-04-01');

describe('find', () => {
  const exact: readonly (readonly ['driver' | 'team' | 'track' | 'series', string, string])[] = [
    ['driver', 'ana vance', 'Ana Vance'],
    ['driver', ' ANA-VANCE ', 'Ana Vance'],
    ['driver', 'inaki zubiri', 'Iñaki Zubiri'],
    ['driver', 'Tess Harrow', 'Tess Harrow Jr.'],
    ['driver', 'tess harrow jr', 'Tess Harrow Jr.'],
    ['driver', 'Lou Petrie', 'Lou Petrie'],
    ['team', 'northgate racing', 'Northgate Racing'],
    ['team', 'JRM', 'JR Motorsports'],
    ['track', 'cota', 'Circuit of the Americas'],
    ['series', 'CUP', 'cup'],
    ['series', 'NASCAR Cup Series', 'cup'],
    ['series', 'Busch Series', 'xfinity'],
  ];
  it.each(exact)('%s %s is %s', (kind, typed, name) => {
    expect(view.find(kind, typed)).toEqual({ found: 'exact', name });
  });

  const near: readonly (readonly ['driver' | 'team' | 'track' | 'series', string, readonly string[]])[] = [
    ['driver', 'vance', ['Ana Vance', 'Rico Vance']],
    ['driver', 'zubiri', ['Iñaki Zubiri']],
    ['driver', 'petrie', ['Lou Petrie']],
    ['driver', 'Anna Vance', ['Ana Vance']],
    ['driver', 'tess harow', ['Tess Harrow Jr.']],
    ['driver', 'zub', ['Iñaki Zubiri']],
    ['driver', 'z', ['Iñaki Zubiri']],
    ['team', 'northgate', ['Northgate Racing']],
    ['team', 'RVR', ['Richard Vance Racing']],
    ['team', 'calder racing', ['Calder Autosport']],
    ['track', 'circuit americas', ['Circuit of the Americas']],
    ['series', 'xfinty', ['xfinity']],
  ];
  it.each(near)('%s %s is near %j', (kind, typed, names) => {
    expect(view.find(kind, typed)).toEqual({ found: 'near', names });
  });

  const none: readonly (readonly ['driver' | 'team' | 'track' | 'series', string])[] = [
    ['driver', 'Gil Bonner'],
    ['driver', ''],
    ['driver', '   '],
    ['driver', '???'],
    ['driver', '🏁'],
    ['team', 'Ana Vance'],
    ['track', 'Birch Raceway'],
    ['series', 'chess'],
  ];
  it.each(none)('%s %j is nobody', (kind, typed) => {
    expect(view.find(kind, typed)).toEqual({ found: 'none' });
  });
});

it('gives pages for exact names only', () => {
  expect(view.driver('iñaki zubiri')?.name).toBe('Iñaki Zubiri');
  expect(view.driver('Vance')).toBeUndefined();
  expect(view.team('jrm')?.name).toBe('JR Motorsports');
  expect(view.team('Northgate')).toBeUndefined();
  expect(view.races({ track: 'COTA' }).ahead).toHaveLength(1);
  expect(view.races({ driver: 'nobody' })).toEqual({ ahead: [], over: [], unsure: [], disagreements: [] });
});

it('lists the names known', () => {
  expect(view.names).toEqual({
    drivers: ['Ana Vance', 'Iñaki Zubiri', 'Rico Vance', 'Tess Harrow Jr.'],
    teams: ['Calder Autosport', 'JR Motorsports', 'Northgate Racing', 'Richard Vance Racing'],
    numbers: ['5', '07', '12'],
    series: ['cup', 'truck', 'xfinity'],
    tracks: ['Circuit of the Americas'],
  });
});
