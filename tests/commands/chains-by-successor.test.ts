import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'supercars' } as const;
const KESTREL = { team: 'Kestrel Racing', series: 'supercars' } as const;
const leaves = (slots: object = {}): Said =>
  sure('exit', { driver: 'Ann Example', ...HERON, season: 2030, replacedBy: 'Bo Sample', ...slots });
const goes = sure('ride', { driver: 'Ann Example', ...KESTREL, season: 2031, number: '10' });
const comes = (slots: object = {}): Said =>
  sure('ride', { driver: 'Bo Sample', ...HERON, season: 2031, number: '2', ...slots });
const CHAIN = 'Ann Example to No. 10 Kestrel Racing → Bo Sample to No. 2 Heron Motorsports';

/** The lines with chains of what was told in one article. */
async function chains(...said: readonly Said[]): Promise<string[]> {
  const lines = await linesOf('/moves', settingOn('2031-03-01', article('2031-02-16', said)));
  return lines.filter((line) => line.includes('→'));
}

describe('/moves of seats of which no number is told', () => {
  it('shows that one opens another where the successor is named', async () => {
    expect(await chains(leaves(), goes, comes())).toEqual([CHAIN]);
  });

  it('goes on from one to the next', async () => {
    const before = sure('exit', {
      driver: 'Bo Sample',
      team: 'Plover Racing',
      series: 'supercars',
      season: 2030,
      replacedBy: 'Cas Third',
    });
    const third = sure('ride', {
      driver: 'Cas Third',
      team: 'Plover Racing',
      series: 'supercars',
      season: 2031,
      number: '9',
    });
    expect(await chains(leaves(), goes, comes(), before, third)).toEqual([
      `${CHAIN} → Cas Third to No. 9 Plover Racing`,
    ]);
  });

  it('shows it too where the successor gets another number for the season after', async () => {
    expect(await chains(leaves({ number: '7' }), goes, comes())).toEqual([CHAIN]);
  });

  it.each<[string, readonly Said[]]>([
    ['nobody is named', [sure('exit', { driver: 'Ann Example', ...HERON, season: 2030 }), goes, comes()]],
    ['somebody else is named', [leaves({ replacedBy: 'Cas Third' }), goes, comes()]],
    ['who is named comes to another team', [leaves(), goes, comes({ team: 'Plover Racing' })]],
    ['who is named comes in another series', [leaves(), goes, comes({ series: 'indycar' })]],
    ['who is named comes to another car in the season', [leaves({ number: '7', season: 2031 }), goes, comes()]],
    ['who is named comes a season later', [leaves(), goes, comes({ season: 2032 })]],
    ['the driver goes nowhere', [leaves(), comes()]],
  ])('shows none where %s', async (_, said) => {
    expect(await chains(...said)).toEqual([]);
  });
});
