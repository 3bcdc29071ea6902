import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'truck', number: '38' };
const KESTREL = { team: 'Kestrel Racing', series: 'cup', number: '71' };
const had: Said = sure('ride', { driver: 'Ann Example', ...HERON, season: 2030, extent: 'full-time' });
const has = (slots: object = {}): Said => sure('ride', { driver: 'Ann Example', ...KESTREL, season: 2031, ...slots });

/** What the page tells of the seat of 2030, where nobody speaks of a departure. */
async function line(call: string, next: readonly Said[], first: Said = had): Promise<string | undefined> {
  const claims = [...article('2030-01-31', [first]), ...article('2031-08-28', next)];
  return (await linesOf(call, settingOn('2031-09-25', claims))).find((each) => each.includes('2030'));
}

describe.each(['/team name:Heron Motorsports', '/car number:38'])(
  '%s of one who has a seat elsewhere since',
  (call) => {
    it('says so, though it is in another series and nobody tells of a departure', async () => {
      expect(await line(call, [has()])).toMatch(/ · left after 2030, to Kestrel Racing$/);
    });

    it.each<readonly [string, readonly Said[]]>([
      ['for some races', [has({ extent: 'part-time' })]],
      ['years later', [has({ season: 2032 })]],
      [
        'beside one that goes on',
        [has(), sure('ride', { driver: 'Ann Example', ...HERON, season: 2031, number: '39' })],
      ],
      ['of the same team', [has({ team: HERON.team })]],
      ['with two teams', [has(), has({ team: 'Egret Racing', series: 'indycar', number: '9' })]],
    ])('says nothing of one %s', async (_, next) => {
      expect((await line(call, next)) ?? '').not.toMatch(/, to /);
    });

    it('says nothing of one who had some races', async () => {
      const some = sure('ride', { driver: 'Ann Example', ...HERON, season: 2030, extent: 'part-time' });
      expect(await line(call, [has()], some)).not.toMatch(/, to /);
    });
  },
);

it('who leaves a team is also whoever has a seat elsewhere, in another series, for the season after', async () => {
  const claims = article('2030-08-28', [had, has({ number: undefined })]);
  const lines = await linesOf(
    '/ask question:which drivers are leaving Heron Motorsports after 2030?',
    settingOn('2030-09-01', claims),
  );
  expect(lines[1]).toBe('Ann Example · Leaving Heron Motorsports after 2030, to Kestrel Racing');
});
