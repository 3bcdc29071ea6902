import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const AVA = 'Ava Stone';
const ELI = 'Eli Fox';
const CAR = { team: 'Northline Racing', series: 'cup', season: 2024, number: '7' };
const RACE = { track: 'Pocono Raceway', date: '2024-07-14' };
const left = (slots: object = {}) => sure('exit', { driver: AVA, ...CAR, ...slots });
const back = (slots: object = {}): Said => sure('ride', { driver: AVA, ...CAR, season: 2025, ...slots });

/** What a command says on the first of December, of what the articles of 10 July and 20 November tell. */
async function told(call: string, inJuly: readonly Said[], inNovember: readonly Said[]): Promise<string[]> {
  const claims = [
    ...article('2024-02-01', [sure('ride', { driver: AVA, ...CAR })]),
    ...article('2024-07-10', inJuly),
    ...article('2024-11-20', inNovember),
  ];
  return linesOf(call, settingOn('2024-12-01', claims));
}

describe('who is out of a seat in the season and gets it for the next one', () => {
  it.each<readonly [string, readonly Said[], string]>([
    ['at once, as told', [left({ atOnce: true })], 'left (10 Jul 2024)'],
    ['with somebody else in the car', [left(), sure('start', { driver: ELI, ...CAR, ...RACE })], 'left (10 Jul 2024)'],
    [
      'for a successor',
      [left({ replacedBy: ELI }), sure('start', { driver: ELI, ...CAR, ...RACE })],
      `left (10 Jul 2024), replaced by ${ELI}`,
    ],
    ['for somebody with the seat', [left(), sure('ride', { driver: ELI, ...CAR })], `replaced by ${ELI} (10 Jul 2024)`],
    [
      'for another team',
      [left(), sure('start', { driver: AVA, ...CAR, ...RACE, team: 'Pinecrest Motorsports', number: '9' })],
      'left (10 Jul 2024)',
    ],
  ])('was out of it, and returns: %s', async (_, inJuly, how) => {
    const page = await told(`/driver name:${AVA}`, inJuly, [back()]);
    expect(page).toContainEqual(expect.stringContaining(`Cup Series 2024 · ${how}`));
    expect(await told('/grid series:cup season:2025', inJuly, [back()])).toContain(
      `No. 7 ${AVA} · returns, last known here in 2024`,
    );
    const moves = await told('/moves since:2024-01-01', inJuly, [back()]);
    expect(moves).toContain(
      `20 Nov 2024 · ${AVA} to No. 7 Northline Racing · Cup Series 2025 · last known: No. 7 Northline Racing · Cup Series 2024`,
    );
    expect(moves).toContainEqual(expect.stringContaining(`${AVA} · Left Northline Racing · No. 7 Cup Series 2024`));
  });

  it('comes back in another car too', async () => {
    expect(await told('/moves since:2024-11-01', [left({ atOnce: true })], [back({ number: '8' })])).toContain(
      `20 Nov 2024 · ${AVA} to No. 8 Northline Racing · Cup Series 2025 · last known: No. 7 Northline Racing · Cup Series 2024`,
    );
  });

  it.each<readonly [string, readonly Said[]]>([
    ['nobody else is told to have raced the car', [left()]],
    [
      'somebody filled in',
      [left(), denial('start', { driver: AVA, ...CAR, ...RACE }), sure('start', { driver: ELI, ...CAR, ...RACE })],
    ],
    ['the successor was for the next season', [left({ replacedBy: ELI }), back({ driver: ELI })]],
    ['somebody else raced another car', [left(), sure('start', { driver: ELI, ...CAR, ...RACE, number: '8' })]],
  ])('never left where %s', async (_, inJuly) => {
    expect(await told('/grid series:cup season:2025', inJuly, [back()])).toContainEqual(
      expect.stringMatching(/^No\. 7 Ava Stone · stays/),
    );
    expect((await told(`/driver name:${AVA}`, inJuly, [back()])).join()).not.toContain('left (');
  });

  it('never left where the season was over', async () => {
    const claims = [
      ...article('2024-02-01', [sure('ride', { driver: AVA, ...CAR })]),
      ...article('2024-11-28', [left({ atOnce: true })]),
      ...article('2024-12-10', [back()]),
    ];
    expect(await linesOf('/grid series:cup season:2025', settingOn('2024-12-20', claims))).toContain(
      `No. 7 ${AVA} · stays`,
    );
  });
});
