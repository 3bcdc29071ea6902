import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };
const KESTREL = { team: 'Kestrel Racing', series: 'cup' };

const in2030 = (driver: string, number: string, where = HERON): Said =>
  sure('ride', { driver, ...where, season: 2030, number });
const in2031 = (driver: string, number: string, where: { team: string; series: string }): Said =>
  sure('ride', { driver, ...where, season: 2031, number });
const leaves = (driver: string, where = HERON): Said => sure('exit', { driver, ...where, season: 2030 });

/** The lines about Heron on the grid of the next season. */
async function heron(before: readonly Said[], news: readonly Said[], series = 'Cup'): Promise<string[]> {
  const claims = [...article('2030-02-01', before), ...article('2030-09-09', news)];
  const lines = await linesOf(`/grid series:${series} season:2031`, settingOn('2030-10-01', claims));
  const from = lines.indexOf('Heron Motorsports');
  const own = from < 0 ? [] : lines.slice(from + 1);
  const isOfCar = (line: string) => /open ·|not known ·|^No\. /.test(line);
  return own.slice(
    0,
    own.findIndex((line) => !isOfCar(line)),
  );
}

describe('a number that goes along with its driver to another team', () => {
  const goes = in2031('Ann Example', '33', KESTREL);

  it('leaves an open seat behind, which has no number then', async () => {
    expect(await heron([in2030('Ann Example', '33')], [goes, leaves('Ann Example')])).toEqual([
      'open · Ann Example until 2030',
    ]);
  });

  it('leaves none where nobody is said to leave: it may be the team that has another name', async () => {
    expect(await heron([in2030('Ann Example', '33')], [goes])).toEqual([]);
  });

  it('leaves none where the number went to somebody else of the other team', async () => {
    const sold = in2031('Bo Sample', '33', KESTREL);
    expect(await heron([in2030('Ann Example', '33')], [sold, leaves('Ann Example')])).toEqual([]);
  });

  it('leaves one that whoever is new in the team has, under whatever number', async () => {
    const comes = in2031('Fay First', '85', HERON);
    expect(await heron([in2030('Ann Example', '33')], [goes, leaves('Ann Example'), comes])).toEqual([
      'No. 85 Fay First',
    ]);
    const two = [in2030('Ann Example', '33'), in2030('Bo Sample', '8')];
    expect(await heron(two, [goes, leaves('Ann Example'), comes])).toEqual([
      'No. 8 not known · Bo Sample in 2030',
      'No. 85 Fay First',
    ]);
  });

  it('leaves none where other teams have the numbers of all cars of the team: it was sold', async () => {
    const two = [in2030('Ann Example', '33'), in2030('Bo Sample', '8')];
    const gone = [goes, leaves('Ann Example'), leaves('Bo Sample'), in2031('Fay First', '8', KESTREL)];
    expect(await heron(two, gone)).toEqual([]);
    expect(await heron(two, gone.slice(0, 3))).toEqual([
      'No. 8 open · Bo Sample until 2030',
      'open · Ann Example until 2030',
    ]);
  });

  it('leaves none where the car of another team went to the same one: they go on together', async () => {
    const PIPIT = { team: 'Pipit Racing', series: 'cup' };
    const before = [in2030('Ann Example', '33'), in2030('Bo Sample', '8', PIPIT)];
    const news = [goes, leaves('Ann Example'), in2031('Bo Sample', '8', KESTREL), leaves('Bo Sample', PIPIT)];
    expect(await heron(before, news)).toEqual([]);
    const apart = [goes, leaves('Ann Example'), in2031('Bo Sample', '8', PIPIT)];
    expect(await heron(before, apart)).toEqual(['open · Ann Example until 2030']);
  });

  it('leaves one of a shared car with all who had it', async () => {
    const [here, there] = [
      { ...HERON, series: 'imsa' },
      { ...KESTREL, series: 'imsa' },
    ];
    const shared = [in2030('Ann Example', '33', here), in2030('Bo Sample', '33', here)];
    const news = [in2031('Ann Example', '33', there), leaves('Ann Example', here), leaves('Bo Sample', here)];
    expect(await heron(shared, news, 'IMSA')).toEqual(['open · Ann Example, Bo Sample until 2030']);
  });

  it('leaves one in the season too', async () => {
    const claims = [
      ...article('2031-02-01', [in2031('Ann Example', '33', HERON)]),
      ...article('2031-06-01', [
        sure('exit', { driver: 'Ann Example', ...HERON, season: 2031, atOnce: true }),
        in2031('Ann Example', '33', KESTREL),
      ]),
    ];
    const lines = await linesOf('/grid series:Cup', settingOn('2031-07-01', claims));
    expect(lines).toContain('open · Ann Example until 1 Jun 2031');
  });

  it('is told where it is asked for open seats', async () => {
    const claims = [
      ...article('2030-02-01', [in2030('Ann Example', '33')]),
      ...article('2030-09-09', [goes, leaves('Ann Example')]),
    ];
    const [, short] = await linesOf(
      '/ask question:which seats are open in the Cup for 2031?',
      settingOn('2030-10-01', claims),
    );
    expect(short).toBe('Open: Heron Motorsports (Ann Example until 2030)');
  });
});
