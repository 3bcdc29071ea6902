import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const told = async (slots: object, day: string) =>
  linesOf(
    '/driver name:Ann Example',
    settingOn(day, article('2030-08-19', [sure('exit', { driver: 'Ann Example', ...slots })])),
  );

describe('a departure of which no team is named', () => {
  it('is told with season and series alone', async () => {
    const slots = { series: 'f1', season: 2030 };
    expect(await told(slots, '2030-08-20')).toContain('Leaving the team, last season 2030 · Formula 1');
    expect(await told(slots, '2031-08-20')).toContain('Left after 2030 · Formula 1');
  });

  it('is one from the team where no season is told either, and from that which is named', async () => {
    expect(await told({ series: 'f1' }, '2030-08-20')).toContain('Leaving the team · Formula 1');
    expect(await told({ team: 'Heron Motorsports', season: 2030 }, '2031-08-20')).toContain(
      'Last known, from 19 Aug 2030: Left Heron Motorsports after 2030',
    );
  });
});
