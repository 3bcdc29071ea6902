import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = { driver: 'Ann Example' };
const HERON = { team: 'Heron Motorsports', series: 'cup', season: 2031, number: '12' };
const RESULT = { ...ANN, series: 'cup', season: 2031 };

const told = async (question: string, said: readonly Said[]) =>
  await linesOf(`/ask question:${question}`, settingOn('2031-06-10', article('2031-06-01', said)));
const short = async (question: string, said: readonly Said[]) => (await told(question, said))[1];

const RESULTS = [
  sure('ride', { ...ANN, ...HERON }),
  sure('result', { ...RESULT, track: 'Kansas Speedway', date: '2031-05-04', position: 1 }),
  sure('result', { ...RESULT, track: 'Iowa Speedway', date: '2031-05-11', position: 3 }),
  sure('result', { ...RESULT, track: 'Dover Motor Speedway', date: '2031-05-18', position: 20 }),
  sure('title', { ...ANN, series: 'cup', season: 2030, position: 7 }),
];
const KANSAS = 'Won · Kansas Speedway · Cup Series 4 May 2031';

describe('what a driver has won', () => {
  it.each([
    'has Example won this year?',
    'did Example ever win a race?',
    "Example's wins",
    'when did Example win last?',
  ])('is what is told: %s', async (question) => {
    expect(await short(question, RESULTS)).toBe(KANSAS);
  });

  it('is so at a track', async () => {
    expect(await short('when did Example win at Kansas?', RESULTS)).toBe(KANSAS);
    expect(await short('when did Example win at Iowa?', RESULTS)).toBe('No article says so.');
    expect(await short('did Example win at Iowa?', RESULTS)).toBe('3rd · Iowa Speedway · Cup Series 11 May 2031');
  });

  it('is none of what will be', async () => {
    expect(await told('will Example win?', RESULTS)).toContain('I did not understand what you would like to know.');
  });

  it('is less than the podiums and the places', async () => {
    const podiums = await short('any podium for Example this year?', RESULTS);
    expect(podiums).toContain(KANSAS);
    expect(podiums).toContain('3rd · Iowa Speedway');
    expect(podiums).not.toContain('20th');
    expect(await short('what place did Example finish in the 2030 standings?', RESULTS)).toBe('7th, Cup Series 2030');
    expect(await short('what position did Example finish at Iowa?', RESULTS)).toMatch(/^3rd · Iowa/);
  });

  it('ended with the last race of which a result is told', async () => {
    expect(await short("Example's last race was where?", RESULTS)).toBe(
      '20th · Dover Motor Speedway · Cup Series 18 May 2031',
    );
  });
});

describe('a driver in a car, or at a team', () => {
  const post = (person: string, number: string, more = {}) =>
    sure('crew', { person, role: 'crew chief', ...HERON, number, ...ANN, ...more });

  it('has the crew of that', async () => {
    const said = [
      sure('ride', { ...ANN, ...HERON }),
      sure('ride', { ...ANN, ...HERON, team: 'Kestrel Racing', series: 'truck', number: '7', extent: 'part-time' }),
      post('Cas Third', '12'),
      post('Dee Young', '7', { team: 'Kestrel Racing', series: 'truck' }),
    ];
    expect(await short('who is crew chief for Example in the 7?', said)).toBe('Dee Young');
    expect(await short("who is Example's crew chief at Heron?", said)).toBe('Cas Third');
    expect(await short('crew chief for Example at Kestrel', said)).toBe('Dee Young');
  });

  it('is on the crew of a single race', async () => {
    const start = sure('start', { ...ANN, ...HERON, number: '9', track: 'Kansas Speedway', date: '2031-07-04' });
    const said = [start, post('Cas Third', '9')];
    expect(await short('crew chief for Example in the 9?', said)).toBe('Cas Third');
    expect(await short("who is Example's crew chief at Kansas?", said)).toBe('Cas Third');
    const seated = [...said, sure('ride', { ...ANN, ...HERON, team: 'Kestrel Racing', number: '7' })];
    expect(await short('crew chief for Example in the 9?', seated)).toBe('Cas Third');
    expect(await short("who is Example's crew chief?", seated)).toBe('No article says who. Cas Third (No. 9)');
  });

  it('is asked about in a year where nobody named has a car of that number', async () => {
    const said = [sure('ride', { ...ANN, ...HERON }), post('Cas Third', '12')];
    expect(await told("who is Example's crew chief for 32?", said)).toContain('Ann Example, 2032');
    expect((await told('Heron 32', said))[0]).toContain('2032');
    expect(await short('Heron 12', said)).toBe('Ann Example');
  });

  it('has the seat in the car of the team', async () => {
    const said = [sure('ride', { ...ANN, ...HERON, extent: 'part-time' })];
    const line = 'No. 12 Heron Motorsports · Cup Series 2031 · part-time';
    expect(await short('is Example full time in the Heron 12?', said)).toBe(`No: ${line}`);
    expect(await short('is Example in the 12 for Heron?', said)).toBe(`Yes: ${line}`);
    expect(
      await short('is Example in the 12 for Kestrel?', [
        ...said,
        sure('ride', { ...HERON, driver: 'Bo Sample', team: 'Kestrel Racing', number: '8' }),
      ]),
    ).toBe('No article says so.');
  });

  it('stays with whoever is named', async () => {
    const said = [post('Cas Third', '12', { season: 2031 }), post('Cas Third', '12', { season: 2032 })];
    expect(await short('is Cas Third staying with Example on the 12?', said)).toBe(
      'Yes: Crew chief · No. 12 Heron Motorsports · Ann Example · Cup Series 2032',
    );
  });
});

describe('a contract', () => {
  it('is the deal, and not the next seat', async () => {
    const said = [
      sure('ride', { ...ANN, ...HERON }),
      sure('ride', { ...ANN, ...HERON, season: 2032, team: 'Kestrel Racing' }),
      sure('contract', { ...ANN, team: 'Kestrel Racing', until: 2034 }),
    ];
    const line = 'Deal with Kestrel Racing, until 2034';
    expect(await short('Example contract', said)).toBe(line);
    expect(await short("how long is Example's Kestrel contract?", said)).toBe(line);
    expect(await short("what is Example's contract with Kestrel?", said)).toBe(line);
    expect(await short('Example contract', said.slice(0, 2))).toBe(
      'No article says. Next: No. 12 Kestrel Racing · Cup Series 2032',
    );
    const talk = [...said.slice(0, 1), rumour('contract', { ...ANN, team: 'Kestrel Racing' })];
    expect(await short('Example contract', talk)).toMatch(/^No article says\. Rumour, not confirmed: .*Kestrel Racing/);
  });
});

describe('a season without a seat', () => {
  const said = [
    sure('ride', { ...ANN, ...HERON }),
    rumour('ride', { ...ANN, ...HERON, season: 2032, team: 'Kestrel Racing', number: '7' }),
  ];

  it.each(['what is Example doing next year?', 'Example 2032?', 'who does Example drive for in 2032?'])(
    'has what is rumoured: %s',
    async (question) => {
      expect(await short(question, said)).toMatch(
        /^(?:Nothing is confirmed\. Rumoured: No\. 7 Kestrel Racing, Cup Series \(since|Rumour, not confirmed: No\. 7 Kestrel Racing · Cup Series 2032 \(first) 1 Jun 2031/,
      );
      expect(await short(question, said.slice(0, 1))).toMatch(/^I read this as/);
    },
  );
});

describe('since when, and who heads', () => {
  it('names the seasons before a gap', async () => {
    const said = [2022, 2030, 2031].map((season) => sure('ride', { ...ANN, ...HERON, season }));
    expect(await short('since when is Example at Heron?', said)).toBe(
      'At least since 2030: No. 12 Heron Motorsports · Cup Series 2030 · 3 seasons that I know of: 2022, 2030, 2031',
    );
    expect(await short('since when is Example at Heron?', said.slice(1))).toBe(
      'At least since 2030: No. 12 Heron Motorsports · Cup Series 2030',
    );
  });

  it('leads a team, and who heads to one goes there', async () => {
    const said = [
      sure('ride', { ...ANN, ...HERON }),
      sure('ride', { driver: 'Bo Sample', ...HERON, number: '8', season: 2032 }),
      sure('role', { person: 'Dee Young', role: 'team principal', team: 'Heron Motorsports' }),
    ];
    expect(await short('who heads Heron?', said)).toBe('Dee Young');
    expect(await short('who heads to Heron?', said)).toMatch(/^No\. 8 Bo Sample/);
  });

  it('leaves a team of which no seat is known for another', async () => {
    const said = [
      sure('ride', { driver: 'Bo Sample', ...HERON }),
      sure('ride', { ...ANN, ...HERON, season: 2032, team: 'Kestrel Racing' }),
    ];
    expect(await short('is Example leaving Heron?', said)).toBe(
      'No article says so. Next: No. 12 Kestrel Racing · Cup Series 2032',
    );
  });
});
