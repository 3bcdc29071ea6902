import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const car = { team: 'Heron Motorsports', season: 2030, number: '44' } as const;
const ride = (driver: string, slots: object) => sure('ride', { driver, ...car, ...slots });
const left = (driver: string, slots: object) => sure('exit', { driver, ...car, ...slots });

type News = readonly (readonly [day: string, said: readonly Said[]])[];

/** The confirmed moves, each without its day, and the chains. */
async function moves(news: News, call = '/moves', day = '2031-01-05'): Promise<string[]> {
  const lines = await linesOf(
    call,
    settingOn(
      day,
      news.flatMap(([on, said]) => article(on, said)),
    ),
  );
  return lines
    .slice(2)
    .filter((line) => !line.startsWith('Newest'))
    .map((line) => line.replace(/^\d+ \w+ \d+ · /, ''));
}

describe.each([
  ['supercars', 'Supercars'],
  ['imsa', 'IMSA'],
  ['cup', 'Cup Series'],
])('who comes in the season in place of somebody, in %s', (series, name) => {
  const begun = ['2030-02-11', [ride('Ann Example', { series })]] as const;
  const comes = `Bo Sample to No. 44 Heron Motorsports · ${name} 2030`;

  it.each<readonly [string, News]>([
    ['with the departure', [['2030-06-10', [left('Ann Example', { series }), ride('Bo Sample', { series })]]]],
    [
      'with one that names no car',
      [['2030-06-10', [left('Ann Example', { series, number: undefined }), ride('Bo Sample', { series })]]],
    ],
    [
      'later',
      [
        ['2030-06-10', [left('Ann Example', { series })]],
        ['2030-06-12', [ride('Bo Sample', { series })]],
      ],
    ],
  ])('is told %s, and named with it', async (_, news) => {
    const lines = await moves([begun, ...news]);
    expect(lines).toContain(comes);
    expect(lines.join('\n')).toMatch(/Ann Example · Left Heron Motorsports · .* · replaced by Bo Sample/);
  });

  it('is told beside a teammate who stays, and one who had a seat the year before', async () => {
    const lines = await moves([
      ['2029-02-11', [ride('Bo Sample', { series, season: 2029, number: '5', team: 'Kestrel Racing' })]],
      begun,
      ['2030-02-12', [ride('Cy Third', { series, number: '45' })]],
      [
        '2030-06-10',
        [left('Ann Example', { series, atOnce: true, replacedBy: 'Bo Sample' }), ride('Bo Sample', { series })],
      ],
    ]);
    expect(lines).toContain(`${comes} · last known: No. 5 Kestrel Racing · ${name} 2029`);
  });

  it('is told of one who is back in the very car', async () => {
    const lines = await moves([
      ['2029-02-11', [ride('Bo Sample', { series, season: 2029 })]],
      ['2029-11-11', [left('Bo Sample', { series, season: 2029, replacedBy: 'Ann Example' })]],
      begun,
      ['2030-06-10', [left('Ann Example', { series, replacedBy: 'Bo Sample' }), ride('Bo Sample', { series })]],
    ]);
    expect(lines).toContain(`${comes} · last known: No. 44 Heron Motorsports · ${name} 2029`);
  });
});

describe('who only joins in a shared car', () => {
  it('is no move', async () => {
    const lines = await moves([
      ['2030-02-11', [ride('Ann Example', { series: 'imsa' })]],
      ['2030-06-10', [ride('Ann Example', { series: 'imsa' }), ride('Bo Sample', { series: 'imsa' })]],
    ]);
    expect(lines.join()).not.toContain('Bo Sample');
  });
});

describe('one seat opens another', () => {
  const kestrel = { team: 'Kestrel Racing', number: '7' };
  const ofOthers: News = [
    [
      '2029-02-11',
      [
        ride('Ann Example', { series: 'cup', season: 2029 }),
        ride('Cy Third', { series: 'cup', season: 2029, ...kestrel }),
      ],
    ],
    ['2029-10-03', [ride('Cy Third', { series: 'cup' })]],
  ];
  const goes = (day: string): News => [
    [day, [ride('Ann Example', { series: 'truck', team: 'Plover Racing', number: '3' })]],
  ];
  const chain = 'Ann Example to No. 3 Plover Racing → Cy Third to No. 44 Heron Motorsports';

  it('for whoever had the car to the end of the season', async () => {
    expect(await moves([...ofOthers, ...goes('2029-12-10')], '/moves season:2030', '2030-01-05')).toContain(chain);
  });

  it.each<readonly [string, Said]>([
    ['has it since', ride('Dee Fourth', { series: 'cup', season: 2029 })],
    ['is not known to have it', left('Ann Example', { series: 'cup', season: 2029, atOnce: true })],
  ])('but not for one who had lost it in the season, where somebody else %s', async (_, now) => {
    const lost: News = [['2029-06-18', [left('Ann Example', { series: 'cup', season: 2029 }), now]]];
    const told = await moves([...ofOthers, ...lost, ...goes('2029-12-10')], '/moves season:2030', '2030-01-05');
    expect(told).not.toContain(chain);
    expect(told.join()).toContain('Ann Example to No. 3 Plover Racing');
  });

  it('for one who goes on in the season itself, on the day or before somebody takes the place', async () => {
    const lines = await moves([
      ['2030-02-11', [ride('Ann Example', { series: 'cup' })]],
      ['2030-06-10', [left('Ann Example', { series: 'cup', atOnce: true })]],
      ['2030-06-12', [ride('Ann Example', { series: 'cup', ...kestrel })]],
      ['2030-06-20', [ride('Cy Third', { series: 'cup' })]],
    ]);
    expect(lines).toContain('Ann Example to No. 7 Kestrel Racing → Cy Third to No. 44 Heron Motorsports');
  });
});

it('nobody comes to a car that is first told once its driver has left it for another', async () => {
  const series = 'truck';
  const other = { series, number: '45' } as const;
  const lines = await moves([
    ['2030-01-28', [ride('Bo Sample', { series, number: '41', extent: 'part-time' })]],
    ['2030-08-05', [left('Ann Example', { ...other, replacedBy: 'Bo Sample' }), ride('Bo Sample', other)]],
    ['2030-08-11', [ride('Cy Third', { series }), ride('Bo Sample', { series }), ride('Bo Sample', other)]],
  ]);
  expect(lines.join('\n')).toContain('Bo Sample: No. 44 becomes No. 45 Heron Motorsports');
  expect(lines.join('\n')).not.toContain('Bo Sample to No. 44');
});
