import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = { driver: 'Ann Example', series: 'cup', team: 'Heron Motorsports', number: '34', season: 2031 } as const;
const POCONO = { track: 'Pocono Raceway', date: '2031-06-22' } as const;

async function told(question: string, said: readonly Said[], day = '2031-06-18') {
  return (await linesOf(`/ask question:${question}`, settingOn(day, article('2031-06-10', said))))[1];
}

describe('the races of a weekend', () => {
  const truck = { ...ANN, series: 'truck', team: 'Kestrel Racing', number: '07', ...POCONO, date: '2031-06-20' };
  const said = [
    sure('start', truck),
    sure('start', { ...ANN, ...POCONO }),
    sure('start', { ...ANN, track: 'Kansas Speedway', date: '2031-06-29' }),
  ];

  const BOTH = /Fri 20 June 2031 .*Truck Series.*; Sun 22 June 2031 .*Cup Series/;

  it.each([
    'what is Ann Example racing this weekend?',
    'is Example racing this weekend',
    'is Example racing at Pocono',
  ])('%s tells all of them', async (question) => {
    expect(await told(question, said)).toMatch(BOTH);
    expect(await told(question, said)).not.toContain('Kansas');
  });

  it.each([
    'what is Ann Example racing this weekend?',
    'who is Example driving for at Pocono?',
    'what is Example driving at Pocono',
    'when does Example race at Pocono?',
  ])('%s is not answered with a yes', async (question) => {
    expect(await told(question, said)).toMatch(/^Fri 20 June 2031/);
  });

  it.each(['is Example racing this weekend', 'is Example driving at Pocono?'])('%s is', async (question) => {
    expect(await told(question, said)).toMatch(/^Yes: Fri 20 June 2031/);
  });

  it('races of other months at the track are others', async () => {
    const later = sure('start', { ...ANN, ...POCONO, date: '2031-07-27' });
    expect(await told('is Example racing at Pocono?', [sure('start', truck), later])).not.toContain('July');
  });

  it('tells of one that is ruled out or rumoured', async () => {
    expect(await told('is Example racing this weekend?', [denial('start', { ...ANN, ...POCONO })])).toBe(
      'No: ruled out on 10 Jun 2031.',
    );
    expect(await told('is Example racing this weekend?', [rumour('start', { ...ANN, ...POCONO })])).toBe(
      'Rumoured, not confirmed: since 10 Jun 2031.',
    );
  });
});

describe('who fills in where no number says in which car', () => {
  const { number: _number, driver: _driver, ...car } = ANN;
  const said = [
    sure('ride', ANN),
    sure('ride', { ...ANN, driver: 'Cy Third', number: '35' }),
    denial('start', { driver: 'Ann Example', ...car, ...POCONO }),
    sure('start', { driver: 'Bo Sample', ...car, ...POCONO }),
  ];

  it.each(['who drives the 34 at Pocono?', 'who is in the 34 this weekend', 'who is filling in for Example at Pocono'])(
    '%s is told',
    async (question) => {
      expect(await told(question, said)).toBe('Bo Sample');
    },
  );

  it('and not of another car of the team', async () => {
    expect(await told('who drives the 35 at Pocono?', said)).toBe('Cy Third');
  });

  it('nor of another race', async () => {
    expect(await told('who drives the 34 at Kansas?', said)).toBe('Ann Example');
  });
});
