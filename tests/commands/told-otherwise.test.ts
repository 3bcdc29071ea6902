import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const DRIVER = 'Luke Farr';
const BEFORE = 'Dan Marsh';
const told = { driver: DRIVER, team: 'Northline Racing', series: 'supercars', season: 2025, number: '14' } as const;
const real = { driver: DRIVER, team: 'Calder Autosport', series: 'supercars', season: 2025, number: '4' } as const;
const place = sure('exit', { ...told, driver: BEFORE, season: 2024, replacedBy: DRIVER });
const OTHERWISE =
  'No. 14 Northline Racing · Supercars 2025 · told otherwise later: No. 4 Calder Autosport (30 Sep 2025)';

/** An answer of October 2025 in one text. */
async function answer(call: string, before: readonly Said[], inSeason: readonly Said[]): Promise<string> {
  const claims = [...article('2024-11-26', before), ...article('2025-09-30', inSeason)];
  return (await linesOf(call, settingOn('2025-10-05', claims))).join('\n');
}

describe('a seat told before its season alone, and another team once that is on', () => {
  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    [
      'of which the seat is for the season after',
      [sure('ride', told), place],
      [sure('ride', real), sure('ride', { ...told, season: 2026 })],
    ],
    [
      'with which the driver was before',
      [sure('ride', told), place, sure('ride', { ...real, season: 2024 })],
      [sure('ride', real)],
    ],
  ])('was told otherwise: %s', async (_, before, inSeason) => {
    const page = await answer(`/driver name:${DRIVER}`, before, inSeason);
    expect(page).toContain('No. 4 Calder Autosport · Supercars 2025');
    expect(page).toContain(OTHERWISE);
    expect(page).not.toContain('Takes over from');
    const moves = await answer('/moves', before, inSeason);
    expect(moves).not.toContain('from No. 14');
    expect(moves).toContain(`Called off\n26 Nov 2024 · ${DRIVER} to No. 14 Northline Racing`);
    expect(await answer('/team name:Calder Autosport', before, inSeason)).not.toContain('left after 2024');
  });

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    ['nothing else is known of the driver', [sure('ride', told)], [sure('ride', real)]],
    [
      'a departure is told',
      [sure('ride', told), sure('ride', { ...real, season: 2024 })],
      [sure('ride', real), sure('exit', told)],
    ],
    [
      'the article tells of both',
      [sure('ride', told), sure('ride', { ...real, season: 2024 })],
      [sure('ride', real), sure('ride', told)],
    ],
  ])('was had, as far as anybody knows, where %s', async (_, before, inSeason) => {
    expect(await answer(`/driver name:${DRIVER}`, before, inSeason)).not.toContain('told otherwise');
  });

  it('is another number where the team is the same', async () => {
    const before = [sure('ride', told), sure('ride', { ...told, season: 2024 })];
    const page = await answer(`/driver name:${DRIVER}`, before, [sure('ride', { ...told, number: '8' })]);
    expect(page).not.toContain('told otherwise');
  });
});

describe('a seat of which an article tells another number', () => {
  const seat = { driver: DRIVER, team: 'Northline Racing', series: 'cup', season: 2025 } as const;
  const page = async (day: string, ...more: readonly Said[]) => {
    const first = article('2025-10-02', [sure('ride', { ...seat, number: '51' })]);
    const later = article(day, [sure('ride', { ...seat, number: '46' }), ...more]);
    return (await linesOf(`/driver name:${DRIVER}`, settingOn('2025-12-20', [...first, ...later]))).join('\n');
  };

  it('was told otherwise once the season is over, also within its year', async () => {
    expect(await page('2025-12-10')).toContain(
      'No. 51 Northline Racing · Cup Series 2025 · told otherwise later: No. 46',
    );
    const left = sure('exit', { ...seat, number: '46' });
    expect(await page('2025-12-10', left)).toContain('Cup Series 2025 · told otherwise later: No. 46');
  });

  it('was left for that while the season may still be on', async () => {
    for (const day of ['2025-10-20', '2025-11-16'])
      expect(await page(day)).toContain('moved to No. 46 Northline Racing');
  });
});
