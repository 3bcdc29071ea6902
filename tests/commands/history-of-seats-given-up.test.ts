import { expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'truck', number: '12' };

it('/history counts no seat that was called off', async () => {
  const claims = [
    ...article('2025-04-10', [
      sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2025 }),
      sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2026 }),
    ]),
    ...article('2025-10-01', [sure('exit', { driver: 'Ava Stone', ...NORTHLINE, season: 2025 })]),
  ];
  const lead = async (call: string) => (await linesOf(call, settingOn('2026-03-01', claims)))[1];
  expect(await lead('/history driver:Ava Stone')).toBe('1 seat in 1 season, and 1 called off. Newest first.');
  const off = [
    ...article('2025-12-01', [sure('ride', { driver: 'Dan Marsh', ...NORTHLINE, season: 2026 })]),
    ...article('2026-01-05', [sure('exit', { driver: 'Dan Marsh', ...NORTHLINE, season: 2025 })]),
  ];
  expect((await linesOf('/history driver:Dan Marsh', settingOn('2026-03-01', off)))[1]).toBe(
    'No seat taken up, 1 called off.',
  );
});

it('/history has the seat to which a driver came back above the one that was had in between', async () => {
  const lent = { team: 'Pinecrest Motorsports', series: 'truck', season: 2025, number: '86' };
  const claims = [
    ...article('2025-01-15', [sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2025 })]),
    ...article('2025-05-30', [
      sure('contract', { driver: 'Ava Stone', team: NORTHLINE.team, loanTo: lent.team }),
      sure('ride', { driver: 'Ava Stone', ...lent }),
    ]),
    ...article('2025-08-01', [
      sure('exit', { driver: 'Ava Stone', ...lent }),
      sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2025 }),
    ]),
  ];
  const seats = async (day: string) =>
    (await linesOf('/history driver:Ava Stone', settingOn(day, claims))).filter((line) => line.startsWith('No. '));
  expect(await seats('2025-07-01')).toEqual([
    expect.stringMatching(/^No\. 86/),
    expect.stringMatching(/moved to No\. 86/),
  ]);
  expect(await seats('2025-09-01')).toEqual([
    expect.not.stringContaining('No. 86'),
    expect.stringMatching(/^No\. 86 .* moved to/),
  ]);
});
