import { describe, expect, it } from 'vitest';
import { article, denial, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup', season: 2031 } as const;
const KESTREL = { team: 'Kestrel Racing', series: 'cup', season: 2031 } as const;
const AT_PHOENIX = { track: 'Phoenix Raceway', date: '2031-11-02' } as const;
const AT_KANSAS = { track: 'Kansas Speedway', date: '2031-09-27' } as const;

const NEWS = article('2031-09-20', [
  sure('ride', { driver: 'Ann Example', ...HERON, number: '12' }),
  sure('exit', { driver: 'Ann Example', ...HERON, number: '12', replacedBy: 'Cas Third' }),
  sure('ride', {
    driver: 'Ann Example',
    team: 'Kestrel Racing',
    series: 'cup',
    season: 2032,
    number: '5',
    make: 'Ford',
  }),
  sure('ride', { driver: 'Bo Sample', ...KESTREL, number: '7' }),
  sure('ride', { driver: 'Guy Steady', ...KESTREL, number: '9' }),
  sure('ride', { driver: 'Guy Steady', ...KESTREL, season: 2032, number: '9' }),
  denial('start', { driver: 'Bo Sample', ...KESTREL, number: '7', ...AT_PHOENIX }),
  sure('start', { driver: 'Dee Young', ...KESTREL, number: '7', ...AT_PHOENIX }),
  sure('start', { driver: 'Dee Young', ...HERON, number: '60', ...AT_KANSAS }),
  sure('start', { driver: 'Eve Guest', ...HERON, track: 'Dover Motor Speedway', date: '2031-09-28' }),
  sure('ride', { driver: 'Fay Old', team: 'Phoenix Racing', series: 'cup', season: 2030, number: '51' }),
  sure('exit', {
    driver: 'Fay Old',
    team: 'Phoenix Racing',
    series: 'cup',
    season: 2030,
    number: '51',
    replacedBy: 'Gil New',
  }),
  sure('result', { driver: 'Ann Example', series: 'indycar', season: 2024, race: 'Indianapolis 500', position: 1 }),
  sure('result', { driver: 'Ann Example', series: 'cup', season: 2025, track: 'Pocono Raceway', position: 3 }),
  sure('title', { driver: 'Bo Sample', series: 'truck', season: 2030, position: 1 }),
  sure('contract', { driver: 'Dee Young', team: 'Heron Motorsports', loanTo: 'Kestrel Racing' }),
  sure('ride', {
    driver: 'Hal Full',
    team: 'Heron Motorsports',
    series: 'truck',
    season: 2031,
    number: '52',
    extent: 'full-time',
  }),
  rumour('ride', { driver: 'Eve Guest', team: 'Osprey Racing', series: 'cup', season: 2032 }),
  rumour('ride', { driver: 'Dee Young', team: 'Osprey Racing', series: 'cup', season: 2032 }),
]);

const lines = (question: string) => linesOf(`/ask question:${question}`, settingOn('2031-09-22', NEWS));
const told = async (question: string) => (await lines(question))[1];
const declined = async (question: string) => expect((await lines(question))[0], question).toBe('I cannot answer that');

describe('a name of a team and of a track', () => {
  it('is the track where the driver has a race there, and nothing to do with the team', async () => {
    expect(await told('who replaces Sample at phoenix?')).toMatch(/^Dee Young/);
  });

  it('is the team where the driver was there', async () => {
    expect(await told('who replaced Fay Old at phoenix?')).toMatch(/^Gil New/);
  });
});

describe('a result of a race that is always run at a track', () => {
  it.each(['has Example won the indy 500?', 'did Example win the indy 500'])('is told: %s', async (question) => {
    expect(await told(question)).toMatch(/^Yes: Won · Indianapolis 500/);
  });

  it('is none of another track, and of nobody else', async () => {
    expect(await told('did Example win at Talladega?')).toBe('No article says so.');
    expect(await told('did Sample win the indy 500?')).toBe('No article says so.');
  });
});

describe('a new number', () => {
  it.each(["what is Example's new number?", "what's Ann Example's next number"])(
    'is that of the seat to come, with another team too: %s',
    async (question) => {
      expect(await told(question)).toMatch(/^Next: No\. 5 Kestrel Racing/);
    },
  );

  it('is no change told in words, and none of who keeps the number', async () => {
    expect(await told('did Example change numbers?')).toMatch(/^No article says so in words\. No\. 5/);
    expect(await told('does Steady have a new number?')).toBe('No article says so.');
  });

  it('is asked for with the team', async () => {
    expect(await told("whos Example's new team and number")).toMatch(/^Next: No\. 5 Kestrel Racing/);
    expect((await lines("what is Sample's team and number")).join(' ')).toContain('No. 7 Kestrel Racing');
  });
});

describe('who stays in a car', () => {
  it('is told with the races ahead, where there is no seat', async () => {
    expect(await told('will Dee Young stay in the 60?')).toMatch(/^No article says so in words\. .*27 September 2031/);
    expect(await told('will Dee Young stay in the 9?')).not.toContain('September 2031');
  });

  it('says so once, and not of who is back elsewhere', async () => {
    expect(await told('will Steady stay at Heron?')).not.toContain('2031 ·');
    expect(await told('is Dee Young back?')).not.toMatch(/Next: .*No article says so/);
  });

  it('on a day asks of the race', async () => {
    expect(await told('will Dee Young stay in the 60 on saturday?')).toMatch(/^Yes: .*27 September 2031/);
    expect(await told('is Dee Young in the 60 on saturday?')).toMatch(/^Yes: /);
    expect(await told('is Dee Young in the 9 on saturday?')).toBe('No article says so.');
  });

  it('is no yes of a race without a number, and told as the seat where no race is', async () => {
    expect(await told('is Eve Guest in the 60 on sunday?')).toMatch(/^No article says so in words\. .*28 September/);
    expect(await told('will Steady stay in the 9 on sunday?')).toMatch(/^No article says so in words\. No\. 9/);
  });
});

describe('a car', () => {
  it.each([
    ["who's got the #7 at phoenix raceway", /^Dee Young/],
    ['who takes over the 12 from Example at Heron', /^Cas Third/],
    ['who takes over the 12 from Example', /^Cas Third/],
  ])('and who gets it, with the place: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });
});

describe('rumours of a team', () => {
  it('are all that are open', async () => {
    const first = await told("who's rumoured at Osprey for 2032?");
    expect(first).toContain('Eve Guest');
    expect(first).toContain('Dee Young');
  });
});

describe('words of talk', () => {
  it.each([
    ['Eve Guest to Osprey - is that a done deal?', /^Rumoured, not confirmed/],
    ['is Eve Guest to Osprey a done deal', /^Rumoured, not confirmed/],
    ['is Eve Guest to Osprey confirmed or just rumor', /^Rumoured, not confirmed/],
    ['is Hal Full running the full truck schedule?', /^Yes: No\. 52/],
    ['who is Dee Young on loan from?', /^Deal with Heron Motorsports/],
    ['Dee Young is on loan from who?', /^Deal with Heron Motorsports/],
    ['who is the reigning truck champ', /^Bo Sample/],
    ["who's the defending champion in trucks?", /^Bo Sample/],
    ['when did Ann Example get dropped', /first said 20 Sep 2031/],
    ['how long is Dee Young w Heron', /^Deal with Heron Motorsports/],
  ])('ask what others ask: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });

  it.each([
    "who's leading right now at Phoenix?",
    'latest moves or rumors',
    'is Bo Sample the reigning champion',
    'who beat the reigning truck champ',
  ])('are not those that turn a question: %s', declined);
});
