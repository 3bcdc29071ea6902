import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup', season: 2031, number: '9' } as const;
const ann = sure('ride', { driver: 'Ann Example', ...HERON });
const bo = sure('ride', { driver: 'Bo Sample', ...HERON, extent: 'part-time' });
const cas = sure('ride', { driver: 'Cas Other', ...HERON, team: 'Kestrel Racing', series: 'xfinity' });

const told = (question: string, ...said: readonly Said[]) =>
  linesOf(`/ask question:${question}`, settingOn('2031-06-10', article('2031-05-31', said)));

describe('who drives a car that somebody has for some races beside another', () => {
  it('says who is there part-time', async () => {
    const [, short] = await told('who drives the 9?', ann, bo);
    expect(short).toBe('Ann Example, Bo Sample part-time');
  });

  it('says so in each series', async () => {
    const [, short] = await told('who drives the 9?', ann, bo, cas);
    expect(short).toContain('Bo Sample in the Cup Series part-time');
  });

  it('does not where all are, or nobody is', async () => {
    const di = { driver: 'Di Third', ...HERON };
    expect((await told('who drives the 9?', bo))[1]).not.toMatch(/^Bo Sample part-time$/);
    const [, all] = await told('who drives the 9?', bo, sure('ride', { ...di, extent: 'part-time' }));
    expect(all).toBe('Bo Sample, Di Third');
  });
});

describe('a car asked for with its team', () => {
  it('is that of the series in which the team has it', async () => {
    const lines = await told('who drives the 9 for Heron?', ann, bo, cas);
    expect(lines.slice(0, 3)).toEqual([
      'No. 9, Cup Series',
      'Ann Example, Bo Sample part-time',
      'I read this as /car number:9 series:Cup Series',
    ]);
    expect(lines.join('\n')).not.toContain('Cas Other');
  });

  it.each<[string, string, readonly Said[]]>([
    ['no team is named', 'who drives the 9?', [ann, cas]],
    [
      'the team has it in several series',
      'who drives the 9 for Heron?',
      [ann, sure('ride', { driver: 'Di Third', ...HERON, series: 'truck' }), cas],
    ],
    ['nobody has it elsewhere', 'who drives the 9 for Heron?', [ann, bo]],
    [
      'the team does not have it',
      'who drives the 9 for Heron?',
      [sure('ride', { driver: 'Ann Example', ...HERON, number: '8' }), cas],
    ],
  ])('is any of that number where %s', async (_, question, said) => {
    expect(await told(question, ...said)).toContain('I read this as /car number:9');
  });
});
