import { describe, expect, it } from 'vitest';
import { entriesOf } from '../replies/within-limits.js';
import { article, type Said, sure } from '../roster/news.js';
import { ask, lines, linesOf, press } from './ask.js';
import { settingOn } from './paddock.js';

const AVA = 'Ava Stone';
const NORTHLINE = 'Northline Racing';
const seat = (driver: string, number: string): Said =>
  sure('ride', { driver, team: NORTHLINE, series: 'cup', season: 2031, number });
const CLAIMS = article('2030-11-16', [
  seat(AVA, '12'),
  seat('Ben Carter', '21'),
  seat('Mia Torres', '8'),
  sure('contract', { driver: AVA, team: 'Pinecrest Motorsports', multiYear: true, loanTo: NORTHLINE }),
]);
const today = (day: string, claims = CLAIMS) => settingOn(day, claims);

describe('what was said long ago', () => {
  it('has its day once above all seats of that day, once the last race is run as in later seasons', async () => {
    const told = await linesOf('/team name:Northline Racing', today('2031-12-20'));
    const at = told.indexOf('Cup Series 2031');
    expect(told.slice(at + 1, at + 5)).toEqual([
      'Last known, from 16 Nov 2030:',
      'No. 8 Mia Torres',
      'No. 12 Ava Stone',
      'No. 21 Ben Carter',
    ]);
    const later = await linesOf('/team name:Northline Racing', today('2033-06-01'));
    expect(later.slice(1, 4)).toEqual([
      'No driver known for 2033.',
      'Last known, from 16 Nov 2030:',
      'No. 8 Mia Torres · Cup Series 2031',
    ]);
  });

  it('comes below what still stands', async () => {
    const news = article('2031-09-20', [seat('Dan Marsh', '33')]);
    const told = await linesOf('/team name:Northline Racing', today('2031-12-20', [...CLAIMS, ...news]));
    const at = told.indexOf('Cup Series 2031');
    expect(told.slice(at + 1, at + 3)).toEqual(['No. 33 Dan Marsh', 'Last known, from 16 Nov 2030:']);
  });

  it('still has the ways to its drivers and cars', async () => {
    const labels = entriesOf(await ask('/team name:Northline Racing', today('2033-06-01'))).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining([AVA, 'Ben Carter', 'No. 12, Cup', 'Cup Series']));
  });

  it.each(['where is Ava Stone going?', 'is Ava Stone going to Pinecrest?'])(
    'is no news of where somebody goes: %s',
    async (question) => {
      const said = 'Multi-year deal with Pinecrest Motorsports, on loan to Northline Racing';
      expect((await linesOf(`/ask question:${question}`, today('2033-06-01')))[1]).toBe(
        `Last known, from 16 Nov 2030: ${said}`,
      );
    },
  );
});

describe('the reasons for an answer', () => {
  it('name the day only once it is another one', async () => {
    const reply = await ask('/driver name:Ava Stone', today('2031-01-10'));
    const title = async (day: string) => lines((await press(reply, 'Why?', today(day))).reply)[0];
    expect(await title('2031-01-10')).toBe('Why: Ava Stone');
    expect(await title('2031-01-11')).toBe('Why: Ava Stone, as of Fri 10 January 2031');
  });

  it('have every sentence of a long article', async () => {
    const long = CLAIMS.map((claim) => ({ ...claim, quote: `${claim.quote} ${'and so on '.repeat(40)}` }));
    const page = '/team name:Northline Racing';
    const told = lines(
      (await press(await ask(page, today('2031-01-10', long)), 'Why?', today('2031-01-10', long))).reply,
    );
    expect(told.filter((line) => line.startsWith('> Sentence'))).toHaveLength(4);
    expect(told).toContain('Sat 16 November 2030: 2030-11-16, continued');
  });
});
