import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const at = (team: string, season: number, slots: object = {}) => ({
  ...{ driver: 'Ann Example', team, series: 'f1', season },
  ...slots,
});
const COMES = '18 Dec 2030 · Ann Example to Heron Grand Prix · Formula 1 2031';
type News = readonly [day: string, said: readonly Said[]];

async function moves(...news: readonly News[]): Promise<string[]> {
  const setting = settingOn(
    '2030-12-31',
    news.flatMap(([day, said]) => article(day, said)),
  );
  return linesOf('/moves since:2030-05-01', setting);
}

const rumoured: News = ['2030-05-14', [rumour('ride', at('Kestrel', 2031))]];
const signed: News = ['2030-05-14', [sure('ride', at('Kestrel', 2031))]];
const confirmed: News = ['2030-12-18', [sure('ride', at('Heron Grand Prix', 2031))]];

describe('/moves of one of whom no seat is known before, and who was to go elsewhere', () => {
  it.each<[string, News]>([
    ['by a rumour', rumoured],
    ['as was confirmed', signed],
  ])('tells that the driver comes: %s', async (_, before) => {
    const lines = await moves(before, confirmed);
    expect(lines).toContain(COMES);
    expect(lines[1]).toContain('1 confirmed');
    expect(lines.join('\n')).toContain('Newest article: Wed 18 December 2030');
  });

  it.each<[string, readonly News[]]>([
    ['who was with the team', [['2030-02-01', [sure('ride', at('Heron Grand Prix', 2030))]], rumoured, confirmed]],
    [
      'who was with the team, as the same article says',
      [rumoured, ['2030-12-18', [...confirmed[1], sure('ride', at('Heron Grand Prix', 2029))]]],
    ],
    [
      'of whom something was told there before',
      [['2030-04-01', [rumour('contract', { driver: 'Ann Example', team: 'Heron Grand Prix' })]], rumoured, confirmed],
    ],
    [
      'who has a deal there, which may be a longer one',
      [
        rumoured,
        [
          '2030-12-18',
          [...confirmed[1], sure('contract', { driver: 'Ann Example', team: 'Heron Grand Prix', until: 2033 })],
        ],
      ],
    ],
    ['who said no to the rumour', [rumoured, ['2030-06-01', [denial('ride', at('Kestrel', 2031))]], confirmed]],
    [
      'who was to race in another series',
      [['2030-05-14', [rumour('ride', at('Kestrel', 2031, { series: 'indycar' }))]], confirmed],
    ],
    ['who was to go elsewhere for another season', [['2030-05-14', [rumour('ride', at('Kestrel', 2032))]], confirmed]],
    [
      'who has some races',
      [rumoured, ['2030-12-18', [sure('ride', at('Heron Grand Prix', 2031, { extent: 'part-time' }))]]],
    ],
    ['of whom nothing else was told', [confirmed]],
    ['of whom one article says both', [['2030-12-18', [rumour('ride', at('Kestrel', 2031)), ...confirmed[1]]]]],
  ])('tells of nobody %s', async (_, news) => {
    expect((await moves(...news)).join('\n')).not.toContain('Ann Example to Heron');
  });
});

describe('/moves of a rumour about who had some races with the team', () => {
  const some: News = [
    '2030-10-17',
    [sure('ride', at('Heron Motorsports', 2030, { series: 'arca', number: '18', extent: 'part-time' }))],
  ];
  const again = (slots: object): News => [
    '2030-10-17',
    [rumour('ride', at('Heron Motorsports', 2031, { series: 'arca', ...slots }))],
  ];

  it('tells of none where it may be for some races again', async () => {
    const said = [...some[1], ...again({})[1]];
    expect((await moves(['2030-10-17', said])).join('\n')).not.toContain('Ann Example');
  });

  it.each([{ extent: 'full-time' }, { number: '20' }])('tells of it with %o', async (slots) => {
    const said = [...some[1], ...again(slots)[1]];
    expect((await moves(['2030-10-17', said])).join('\n')).toContain('Ann Example to');
  });
});
