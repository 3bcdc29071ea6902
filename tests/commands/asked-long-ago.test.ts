import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CUP = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', season: 2031, number: '7' };
const TRUCK = { driver: 'Ann Example', team: 'Kestrel Racing', series: 'truck', season: 2031, number: '1' };
const chief = (person: string, of: typeof CUP) => sure('crew', { person, role: 'crew chief', ...of });
const seats = [sure('ride', CUP), sure('ride', { ...TRUCK, extent: 'part-time' })];
const race = sure('start', { ...CUP, track: 'Iowa Speedway', date: '2031-11-10' });

/** The short answer to a question about what was said in January, and in June. */
async function answer(
  question: string,
  day: string,
  january: Parameters<typeof article>[1],
  june: typeof january = [],
) {
  const claims = [...article('2031-01-13', january), ...article('2031-06-13', june)];
  return (await linesOf(`/ask question:${question}`, settingOn(day, claims)))[1];
}

describe('what was last heard of long ago', () => {
  const both = [...seats, chief('Lou First', CUP), chief('Mo Second', TRUCK)];

  it('has its day once, where two crew chiefs were told on one', async () => {
    const asked = "who is Ann Example's crew chief?";
    expect(await answer(asked, '2031-10-30', both)).toBe('Last known, from 13 Jan 2031: Lou First, Mo Second');
    expect(await answer(asked, '2031-02-01', both)).toBe('Lou First, Mo Second');
  });

  it('has a day for each of two that were told on different days', async () => {
    const asked = "who is Ann Example's crew chief?";
    expect(await answer(asked, '2031-12-01', both, [chief('Mo Second', TRUCK)])).toBe(
      'Last known, from 13 Jun 2031: Mo Second · Last known, from 13 Jan 2031: Lou First',
    );
    expect(await answer(asked, '2031-09-01', both, [chief('Mo Second', TRUCK)])).toBe(
      'Mo Second · Last known, from 13 Jan 2031: Lou First',
    );
  });

  it('is not said to be the next race', async () => {
    const asked = 'when does Ann Example race next?';
    expect(await answer(asked, '2031-10-30', [race])).toMatch(/^Last known, from 13 Jan 2031: Mon 10 November 2031 · /);
    expect(await answer(asked, '2031-02-01', [race])).toMatch(/^Next: Mon 10 November 2031 · /);
  });
});
