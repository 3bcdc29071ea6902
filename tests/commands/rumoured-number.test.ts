import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const SEAT = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', season: 2031 };

/** What is told of the seat of which a number was rumoured, and maybe another confirmed. */
async function told(call: string, rumoured?: string, confirmed?: string): Promise<string | undefined> {
  const of = (number: string | undefined) => ({ ...SEAT, ...(number !== undefined && { number }) });
  const setting = settingOn('2031-02-01', [
    ...article('2030-08-06', [rumour('ride', of(rumoured))]),
    ...article('2030-10-06', [sure('ride', of(confirmed))]),
  ]);
  return (await linesOf(call, setting)).find((line) => line.includes('Heron Motorsports · Cup Series'));
}

describe('a seat that was rumoured with another number', () => {
  it.each(['/driver name:Ann Example', '/ask question:did the rumour about Ann Example come true?'])(
    'is told with the car of which the rumour was: %s',
    async (call) => {
      expect(await told(call, '18', '54')).toMatch(
        /No\. 54 Heron .* · first rumoured 6 Aug 2030 for the No\. 18, confirmed 61 days later$/,
      );
    },
  );

  it('is told as any other if it is the same car or one of the two is not known', async () => {
    for (const numbers of [['54', '54'], [undefined, '54'], ['18', undefined], []] as const) {
      expect(await told('/driver name:Ann Example', ...numbers)).toMatch(
        / · first rumoured 6 Aug 2030, confirmed 61 days later$/,
      );
    }
  });
});
