import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup', season: 2030, number: '7' } as const;
const ann = sure('ride', { driver: 'Ann Example', ...HERON });
const told = async (call: string, said: readonly Said[], day = '2030-05-20') =>
  linesOf(call, settingOn(day, article('2030-05-01', said)));

describe('a short name that can mean one only', () => {
  it.each([
    ['/team name:Heron', 'Heron Motorsports'],
    ['/driver name:Example', 'Ann Example'],
    ['/schedule track:Kansas', 'Races ahead: Kansas Speedway'],
  ])('is answered at once, and the answer bears the whole name: %s', async (call, title) => {
    const race = sure('start', { driver: 'Ann Example', ...HERON, track: 'Kansas Speedway', date: '2030-06-12' });
    expect((await told(call, [ann, race]))[0]).toBe(title);
  });

  it.each<readonly [string, string, readonly Said[]]>([
    ['several', '/team name:Heron', [ann, sure('ride', { driver: 'Bo Sample', ...HERON, team: 'Heron Autosport' })]],
    ['a misspelt one', '/team name:Heroon', [ann]],
    ['several drivers', '/driver name:Example', [ann, sure('ride', { driver: 'Abe Example', ...HERON, number: '8' })]],
  ])('is asked back for where it is %s', async (_, call, said) => {
    expect((await told(call, said))[1]).toMatch(/^Did you mean/);
  });
});

describe('teams that work together', () => {
  const ally = sure('alliance', { team: 'Heron Motorsports', partner: 'Kestrel Racing' });
  const first = async (question: string) =>
    (
      await told(`/ask question:${question}`, [
        ann,
        ally,
        sure('ride', { ...ann.slots, driver: 'Bo Sample', team: 'Egret Racing', number: '9' } as never),
      ])
    )[1];

  it('are told of by either', async () => {
    expect(await first('does Heron have an alliance with Kestrel?')).toBe('Yes: Kestrel Racing');
    expect(await first('is Kestrel Racing allied with Heron?')).toBe('Yes: Heron Motorsports');
    expect(await first('who is Kestrel allied with?')).toBe('Heron Motorsports');
  });

  it('are none where no article says so', async () => {
    expect(await first('does Heron have an alliance with Egret?')).toBe('No article says so.');
    expect(await first('who is Egret allied with?')).toBe('No article says so.');
  });
});

describe('a race that is over', () => {
  const race = { ...HERON, track: 'Kansas Speedway', date: '2030-05-12' };
  const missed = [
    ann,
    denial('start', { driver: 'Ann Example', ...race }),
    sure('start', { driver: 'Bo Sample', ...race }),
  ];
  const first = async (question: string, said: readonly Said[] = missed, asOf = '') =>
    (await told(`/ask question:${question}${asOf}`, said))[1];
  const no = 'No: Sun 12 May 2030 · Kansas Speedway · Cup Series · No. 7 Heron Motorsports · replaced by Bo Sample';

  it('was not run by who missed it', async () => {
    expect(await first('did Ann Example race at Kansas?')).toBe(no);
    expect(await first('did Ann Example race at Kansas?', missed, ' as_of:2030-05-19')).toBe(no);
    expect(await first('did Bo Sample race at Kansas?', missed, ' as_of:2030-05-19')).toMatch(/^That was the plan/);
    expect(await first('who drove the 7 at Kansas?', missed, ' as_of:2030-05-19')).toMatch(/^Bo Sample/);
  });

  it('is not known of where nobody says who missed it', async () => {
    expect(await first('did Ann Example race at Kansas?', [ann])).toBe('No article says so.');
    expect(await first('did Ann Example race at Dover?')).toBe('No article says so.');
  });
});

describe('whose seat somebody got', () => {
  const next = sure('ride', { driver: 'Bo Sample', ...HERON, season: 2031 });
  const first = async (said: readonly Said[]) => (await told("/ask question:who got Ann Example's seat?", said))[1];

  it('is that in the car of the season after, though no article says that it was left', async () => {
    expect(await first([ann, next])).toBe('No article says so in words. In the No. 7 for 2031: Bo Sample.');
  });

  it('is nobody’s where the driver stays in it, or nobody else has it', async () => {
    expect(await first([ann])).toBe('No article says who.');
    expect(await first([ann, next, sure('ride', { driver: 'Ann Example', ...HERON, season: 2031 })])).toBe(
      'No article says who.',
    );
  });

  it('is told of a car after a race: who has it next, or who is rumoured where its driver is on loan', async () => {
    const away = sure('ride', { driver: 'Ann Example', ...HERON, team: 'Kestrel Racing', number: '18' });
    const lent = sure('contract', { driver: 'Ann Example', team: HERON.team, loanTo: 'Kestrel Racing' });
    const talk = rumour('ride', { driver: 'Cas Gone', ...HERON });
    const asked = '/ask question:who takes the 7 after Atlanta?';
    expect((await told(asked, [ann, next]))[1]).toBe('Next: Bo Sample (2031)');
    expect((await told(asked, [ann, away, lent, talk]))[1]).toBe(
      'Nothing is confirmed. Rumoured: Cas Gone (since 1 May 2030)',
    );
  });
});
