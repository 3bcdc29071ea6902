import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };
const had: Said = sure('ride', { driver: 'Ann Example', ...HERON, season: 2030, number: '33' });
const ride = (slots: object): Said => sure('ride', { driver: 'Bo Sample', ...HERON, season: 2031, ...slots });
const leads = (person: string, slots: object = {}): Said =>
  sure('crew', { person, role: 'crew chief', ...HERON, season: 2031, number: '73', ...slots });

/** The lines of cars on the grid of a season. */
async function cars(said: readonly Said[], then: readonly Said[] = [], season = 2031): Promise<string[]> {
  const claims = [...article('2030-10-01', [had, ...said]), ...article('2030-10-05', then)];
  const lines = await linesOf(`/grid series:Cup season:${season}`, settingOn('2030-11-20', claims));
  return lines.filter((line) => /^No\. |^driver not|^Bo Sample/.test(line));
}

const UNKNOWN = 'No. 33 not known · Ann Example in 2030';

describe('a car of which the crew chief alone is known', () => {
  it('is on the grid of its season', async () => {
    expect(await cars([leads('Cy Chief')])).toEqual([UNKNOWN, 'No. 73 driver not known · Crew chief: Cy Chief']);
    expect(await cars([leads('Cy Chief')], [], 2030)).toEqual(['No. 33 Ann Example']);
  });

  it('has whoever was told last, and nobody of whom that was taken back', async () => {
    const both = await cars([leads('Cy Chief')], [leads('Di Other')]);
    expect(both).toEqual([UNKNOWN, 'No. 73 driver not known · Crew chief: Di Other']);
    const not = denial('crew', { person: 'Cy Chief', role: 'crew chief', ...HERON, season: 2031, number: '73' });
    expect(await cars([leads('Cy Chief')], [not])).toEqual([UNKNOWN]);
  });

  it('names the driver that the crew chief is to work with', async () => {
    expect(await cars([leads('Cy Chief', { driver: 'Gil Maybe' })])).toEqual([
      UNKNOWN,
      'No. 73 driver not known · Crew chief: Cy Chief · Gil Maybe',
    ]);
  });

  it.each<[string, Said]>([
    ['somebody has it', ride({ number: '73' })],
    ['another team has the number', ride({ number: '73', team: 'Kestrel Racing' })],
    ['it may be that of somebody whose number nobody says', ride({})],
  ])('is no car of its own where %s', async (_, seat) => {
    expect((await cars([leads('Cy Chief'), seat])).join('\n')).not.toContain('driver not known');
  });

  it('is no car of its own where the driver has another number by now', async () => {
    const told = await cars([leads('Cy Chief', { driver: 'Bo Sample' })], [ride({ number: '8' })]);
    expect(told.join('\n')).not.toContain('73');
  });
});

it('tells the crew chief of a car beside whoever had it in the season before', async () => {
  expect(await cars([leads('Cy Chief', { number: '33' })])).toEqual([`${UNKNOWN} · Crew chief: Cy Chief`]);
});
