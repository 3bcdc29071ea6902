import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { team: 'Heron Motorsports', series: 'cup', number: '7' };
const ann = { driver: 'Ann Example', ...CAR };

describe('the day beside a fact', () => {
  const crew = (season: number) => sure('crew', { person: 'Cy Chief', role: 'crew chief', ...ann, season });
  const claims = [
    ...article('2030-09-12', [sure('ride', { ...ann, season: 2031 })]),
    ...article('2030-11-19', [crew(2031)]),
  ];
  const chief = async (question: string, day: string, said = claims) =>
    (await linesOf(`/ask question:${question}`, settingOn(day, said)))[1];

  it.each(["who is Ann Example's crew chief?", 'who is the crew chief of the 7?'])(
    'is that of the crew: %s',
    async (q) => {
      expect(await chief(q, '2031-02-10')).toBe('Cy Chief');
      expect(await chief(q, '2031-04-01')).toBe('Last known, from 19 Nov 2030: Cy Chief');
      const again = [...claims, ...article('2031-03-20', [sure('ride', { ...ann, season: 2031 })])];
      expect(await chief(q, '2031-04-01', again)).toBe('Last known, from 19 Nov 2030: Cy Chief');
    },
  );

  it('is that on which the successor was first named, in whatever form', async () => {
    const leaves = (replacedBy?: string) => sure('exit', { ...ann, season: 2030, ...(replacedBy && { replacedBy }) });
    const said = [
      ...article('2030-10-01', [leaves()]),
      ...article('2030-10-10', [leaves('Bo Sample')]),
      ...article('2030-10-20', [leaves('Cas Gone')]),
      ...article('2030-10-25', [leaves('Cas Gone')]),
    ];
    const heir = async (day: string) =>
      (await linesOf('/ask question:who replaces Ann Example?', settingOn(day, said)))[1];
    expect(await heir('2030-10-15')).toBe('Bo Sample, as said on 10 Oct 2030.');
    expect(await heir('2030-10-30')).toBe('Cas Gone, as said on 20 Oct 2030.');
  });
});

describe('whether somebody leaves or has left', () => {
  const claims = [
    ...article('2030-02-01', [sure('ride', { ...ann, season: 2030 })]),
    ...article('2030-09-12', [sure('exit', { ...ann, season: 2030 })]),
  ];
  const lines = async (call: string, day: string) => (await linesOf(call, settingOn(day, claims))).join('\n');

  it.each([
    '/car number:7',
    '/driver name:Ann Example',
    '/team name:Heron Motorsports',
    '/history driver:Ann Example',
    '/grid series:Cup',
  ])('hangs on the day and not on the season asked for: %s', async (call) => {
    const season = call.startsWith('/history') ? [''] : [' season:2030', ' season:2031'];
    for (const option of season) {
      const before = await lines(`${call}${option}`, '2030-10-25');
      expect(before).not.toContain('left after');
      const after = await lines(`${call}${option}`, '2031-03-01');
      expect(after).not.toContain('leaves after');
    }
    expect(await lines(`${call}${season[0]}`, '2030-10-25')).toContain('leaving, last season 2030');
    expect(await lines(`${call}${season[0]}`, '2031-03-01')).toContain('left after 2030');
  });
});
