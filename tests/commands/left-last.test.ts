import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = 'Ann Example';
const old = sure('ride', { driver: ANN, team: 'Heron Motorsports', series: 'cup', season: 2028, number: '7' });
const left = sure('exit', { driver: ANN, team: 'Kestrel Racing', series: 'cup', season: 2030 });

/** The lines on a day, of an old seat and what was said in October 2030. */
async function told(call: string, said: readonly Said[], day = '2031-02-01'): Promise<string[]> {
  const claims = [...article('2028-02-01', [old]), ...article('2030-10-20', said)];
  return linesOf(call, settingOn(day, claims));
}

describe('what was last known of a driver', () => {
  it('is the team left last, where no article tells of the seat', async () => {
    const lines = await told(`/driver name:${ANN}`, [left]);
    expect(lines.slice(1, 5)).toEqual([
      'No seat known for 2031.',
      'Last known, from 20 Oct 2030: Left Kestrel Racing after 2030 · Cup Series',
      'Before',
      'No. 7 Heron Motorsports · Cup Series 2028',
    ]);
    expect(lines.filter((line) => line.includes('Kestrel'))).toHaveLength(1);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['of a season before', [sure('exit', { ...left.slots, season: 2027 } as never)]],
    ['of the very seat', [sure('exit', { ...old.slots, season: 2028 } as never)]],
    ['from no team that is named', [sure('exit', { driver: ANN, series: 'truck', season: 2030 })]],
  ])('is still the last seat beside a departure %s', async (_, said) => {
    expect((await told(`/driver name:${ANN}`, said))[2]).toMatch(/^Last known, from 1 Feb 2028: No\. 7 Heron/);
  });

  it('is told first on the page of the team too', async () => {
    const lines = await told('/team name:Kestrel Racing', [left]);
    expect(lines[2]).toBe('Last known, from 20 Oct 2030: Ann Example · Left Kestrel Racing after 2030 · Cup Series');
  });
});
