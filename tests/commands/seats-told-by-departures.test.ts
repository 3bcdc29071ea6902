import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const OLD = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '7' } as const;
const left = sure('exit', { ...OLD, season: 2030 });
const PLOVER = { driver: 'Ann Example', team: 'Plover Racing', season: 2031 } as const;
const comes = sure('ride', { ...PLOVER, series: 'cup', number: '8' });

/** What a call shows of Ann on 20 December 2030, by what was said on the tenth and, in another article, in February. */
async function told(call: string, then: readonly Said[], before: readonly Said[] = []): Promise<readonly string[]> {
  const claims = [...article('2030-02-01', before), ...article('2030-12-10', then)];
  const lines = await linesOf(call, settingOn('2030-12-20', claims));
  return lines.filter((line) => /Ann Example|No\. 8/.test(line));
}

describe('a departure tells which seat was had', () => {
  it.each<readonly [string, readonly Said[], readonly Said[], string]>([
    [
      'in the series',
      [left, comes],
      [],
      'Ann Example to No. 8 Plover Racing · Cup Series 2031, from No. 7 Heron Motorsports',
    ],
    [
      'in another series',
      [left, sure('ride', { ...PLOVER, series: 'truck' })],
      [],
      'Ann Example to Plover Racing · Truck Series 2031, from No. 7 Heron Motorsports · Cup Series 2030',
    ],
    [
      'before some races elsewhere',
      [left, sure('ride', { ...PLOVER, series: 'cup', number: '8', extent: 'part-time' })],
      [],
      'Ann Example to No. 8 Plover Racing · Cup Series 2031 · part-time, from No. 7 Heron Motorsports',
    ],
    [
      'though an older seat is known',
      [left, comes],
      [sure('ride', { ...OLD, season: 2028 })],
      'Ann Example to No. 8 Plover Racing · Cup Series 2031, from No. 7 Heron Motorsports',
    ],
    [
      'where only the year of the article tells the season',
      [sure('exit', OLD), comes],
      [],
      'Ann Example to No. 8 Plover Racing · Cup Series 2031, from No. 7 Heron Motorsports',
    ],
    [
      'years ago',
      [comes],
      [sure('exit', { ...OLD, season: 2028 })],
      'Ann Example to No. 8 Plover Racing · Cup Series 2031 · last known: No. 7 Heron Motorsports · Cup Series 2028',
    ],
  ])('/moves has it %s', async (_, then, before, line) => {
    expect(await told('/moves', then, before)).toEqual([`10 Dec 2030 · ${line}`]);
  });

  it.each<readonly [string, readonly Said[], readonly Said[], string]>([
    [
      'another seat of that season is known',
      [left, comes],
      [sure('ride', { ...OLD, team: 'Kestrel Racing', number: '9', season: 2030 })],
      'from No. 9 Kestrel Racing',
    ],
    ['it is only rumoured', [rumour('exit', { ...OLD, season: 2030 }), comes], [], ''],
    [
      'two teams were left',
      [left, sure('exit', { ...OLD, team: 'Kestrel Racing', season: 2030 }), comes],
      [],
      'Left Heron',
    ],
    [
      'it was taken back',
      [denial('exit', { ...OLD, season: 2030 }), comes],
      [sure('exit', { ...OLD, season: 2030 })],
      '',
    ],
  ])('/moves does not take it for the last one where %s', async (_, then, before, line) => {
    const lines = (await told('/moves', then, before)).join('\n');
    expect(lines).not.toContain('from No. 7');
    expect(lines).toContain(line);
  });

  it('/grid has one who comes from there as new', async () => {
    expect(await told('/grid series:cup season:2031', [left, comes])).toContain('No. 8 Ann Example · new to the team');
    expect(await told('/grid series:cup season:2031', [comes])).toContain('No. 8 Ann Example');
  });
});

describe('a departure newer than the last seat known', () => {
  const older = sure('ride', { ...OLD, season: 2028, make: 'Ford' });

  it.each(['Heron Motorsports', 'Kestrel Racing'])(
    'is what /driver begins with, and not the older seat: %s',
    async (team) => {
      const gone = sure('exit', { ...OLD, team, season: 2030 });
      const claims = [...article('2027-12-01', [older]), ...article('2030-12-10', [gone])];
      const lines = await linesOf('/driver name:Ann Example', settingOn('2030-12-20', claims));
      expect(lines[1]).toBe(`Left ${team} after 2030 · No. 7 Cup Series`);
      expect(lines.filter((line) => line.startsWith('Left'))).toHaveLength(1);
      expect(lines.join('\n')).not.toMatch(/No seat known|Last known/);
    },
  );

  it('says nothing of the seat once its season is over', async () => {
    const gone = sure('exit', { ...OLD, season: 2030 });
    const claims = [...article('2027-12-01', [older]), ...article('2030-12-10', [gone])];
    expect((await linesOf('/driver name:Ann Example', settingOn('2031-03-01', claims)))[1]).toBe(
      'No seat known for 2031.',
    );
  });

  it('/ask tells where somebody went of whom only the departure is known', async () => {
    const ask = async (then: readonly Said[]) =>
      (
        await linesOf('/ask question:where did Ann Example go?', settingOn('2031-02-10', article('2031-01-10', then)))
      )[1];
    const next = sure('ride', { ...PLOVER, series: 'truck' });
    expect(await ask([left, next])).toBe('Ann Example to Plover Racing · Truck Series 2031');
    expect(await ask([next])).toBe('No article speaks of a move.');
    expect(await ask([left, sure('ride', { ...PLOVER, team: OLD.team, series: 'truck' })])).toBe(
      'No article speaks of a move.',
    );
  });
});
