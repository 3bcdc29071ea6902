import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'truck' } as const;
const FAY = { driver: 'Fay First', number: '8' } as const;

/** The line of a driver on the grid of 2031, by what was said of earlier seasons. */
async function onGrid(before: readonly Said[]): Promise<string | undefined> {
  const claims = [
    ...article('2028-02-01', before),
    ...article('2030-12-10', [sure('ride', { ...FAY, ...HERON, season: 2031 })]),
  ];
  const lines = await linesOf('/grid series:truck season:2031', settingOn('2030-12-20', claims));
  return lines.find((line) => line.includes('Fay First'));
}

const seat = (season: number, slots: object = {}) => sure('ride', { ...FAY, ...HERON, season, ...slots });
const LEFT = sure('exit', { driver: 'Fay First', ...HERON, season: 2028 });
const away = seat(2030, { team: 'Plover Racing', number: '3' });

describe('/grid of one who was with the team before', () => {
  it.each<readonly [string, readonly Said[], string | undefined]>([
    ['in the season before', [seat(2030)], 'stays'],
    ['in the season before in another car', [seat(2030, { number: '6' })], 'stays, in the No. 6 before'],
    ['in the season before in two cars', [seat(2030, { number: '6' }), seat(2030, { number: '5' })], 'stays'],
    ['in the season before in a car that nobody names', [seat(2030, { number: undefined })], 'stays'],
    ['in the season before in another car for some races', [seat(2030, { number: '6', extent: 'part-time' })], 'stays'],
    ['years ago', [seat(2027), seat(2028)], 'known here in 2028 too'],
    ['years ago, and left', [seat(2028), LEFT], 'returns, last known here in 2028'],
    [
      'and elsewhere for some races since',
      [seat(2028), { ...away, slots: { ...away.slots, extent: 'part-time' } } as Said],
      'known here in 2028 too',
    ],
    ['and elsewhere since', [seat(2028), away], 'returns, last known here in 2028'],
    ['in another series', [seat(2028, { series: 'arca' })], 'new in the series'],
    [
      'in another series, and elsewhere since',
      [seat(2028, { series: 'arca' }), away],
      'returns, last known here in 2028, in the ARCA Menards Series',
    ],
    ['for some races years ago', [seat(2028, { extent: 'part-time' })], undefined],
    ['never', [away], 'new to the team'],
  ])('%s', async (_, before, mark) => {
    expect(await onGrid(before)).toBe(['No. 8 Fay First', ...(mark === undefined ? [] : [mark])].join(' · '));
  });

  it('says nothing of whoever ran some races in a car that nobody names, and then has that of somebody else', async () => {
    const guest = seat(2030, { number: undefined, extent: 'part-time' });
    expect(await onGrid([guest, seat(2030, { driver: 'Gus Gone' })])).toBe('No. 8 Fay First');
    expect(await onGrid([guest])).toBe('No. 8 Fay First · stays');
    expect(await onGrid([seat(2030, { extent: 'part-time' }), seat(2030, { driver: 'Gus Gone' })])).toBe(
      'No. 8 Fay First · stays',
    );
  });
});
