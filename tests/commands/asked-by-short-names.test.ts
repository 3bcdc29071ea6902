import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup', season: 2031 };
const CLAIMS = article('2031-02-01', [
  sure('ride', { driver: 'Ann van Example', ...HERON, number: '7', extent: 'full-time' }),
  sure('ride', { driver: 'Tib Sample', ...HERON, number: '45' }),
  sure('ride', { driver: 'Cas Third', team: 'Cas Heronson Racing', series: 'cup', season: 2031, number: '1' }),
  sure('ride', { driver: 'Dee Young', team: 'Dee Young Racing', series: 'cup', season: 2031, number: '2' }),
  sure('start', { driver: 'Tib Sample', ...HERON, number: '7', track: 'St. Petersburg', date: '2031-04-06' }),
  sure('start', {
    driver: 'Cas Third',
    ...HERON,
    number: '7',
    track: 'World Wide Technology Raceway',
    date: '2031-06-01',
  }),
]);

const told = async (question: string) => await linesOf(`/ask question:${question}`, settingOn('2031-03-10', CLAIMS));
const short = async (question: string) => (await told(question))[1];

describe('short names', () => {
  it('are initials of one driver', async () => {
    expect(await short('is ave full time cup?')).toBe('Yes: No. 7 Heron Motorsports · Cup Series 2031 · full-time');
    expect(await short('what number is TS?')).toBe('No. 45 in the Cup Series');
    expect(await told('what number is ts?')).toContain('No driver called ts');
  });

  it('are a given name of one driver, be there a team of somebody else of that name', async () => {
    expect(await told('is cas full time?')).toContain('Cas Third');
    expect((await told('tell me about cas heronson'))[0]).toBe('Cas Heronson Racing');
  });

  it('are numbers of cars in words', async () => {
    expect(await short('who drives the forty-five?')).toBe('Tib Sample');
    expect(await short('who is in the seven?')).toBe('Ann van Example');
    expect(await short('who is in the one car?')).toBe('Cas Third');
    expect(await told('who is the one?')).not.toContain('Cas Third');
    expect(await short('who are the two drivers at Heron?')).toBe('Ann van Example, Tib Sample');
  });

  it('are those of tracks that the roster knows, with a full stop or in small letters', async () => {
    for (const track of ['St. Petersburg', 'St. Pete', 'st pete', 'st. petersburg'])
      expect(await short(`who is in the 7 at ${track}?`)).toBe('Tib Sample');
    expect(await short('who is in the 7 at gateway?')).toBe('Cas Third');
    expect(await told('does gateway race at Kansas?')).not.toContain('World Wide Technology Raceway');
  });
});
