import { describe, expect, it } from 'vitest';
import { article, denial, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const SEAT = { driver: 'Ava Stone', team: 'Northline Racing', series: 'cup', season: 2030, number: '7' };
const TOLD = [
  ...article('2030-02-01', [sure('ride', SEAT)]),
  ...article('2030-10-01', [sure('exit', SEAT)], 'a'),
  ...article('2030-10-01', [denial('exit', SEAT)], 'b'),
];
const CALLS = [
  '/driver name:Ava Stone',
  '/car number:7',
  '/team name:Northline Racing',
  '/grid series:Cup season:2030',
  '/grid series:Cup season:2031',
];

describe('a departure that one report tells and another of the day rules out', () => {
  it.each(CALLS)('%s: is told as that, and not as a fact or as ruled out', async (call) => {
    const lines = await linesOf(call, settingOn('2030-10-05', TOLD));
    const from = lines.findIndex((line) => line.includes('Reports disagree'));
    expect(lines[from + 1]).toMatch(/Leaving Northline Racing.+\(a, 1 Oct 2030\) \/ not so: .+\(b, 1 Oct 2030\)/);
    expect(lines.filter((line) => /leaving, last season|leaves after|Ruled out|open ·/.test(line))).toEqual([]);
  });

  it.each(CALLS)('%s: is settled by a later report', async (call) => {
    const leaves = [...TOLD, ...article('2030-10-04', [sure('exit', SEAT)])];
    const lines = (await linesOf(call, settingOn('2030-10-05', leaves))).join('\n');
    expect(lines).not.toContain('disagree');
    expect(lines).toMatch(/leaving, last season 2030|open · Ava Stone until 2030/);
  });
});
