import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup' } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'xfinity' } as const;
const TIDEWATER = { team: 'Tidewater Racing', series: 'truck' } as const;

const SAID: readonly Said[] = [
  ...[2029, 2030, 2031].map((season) =>
    sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season, number: '12', make: 'Ford' }),
  ),
  sure('ride', { driver: 'Ava Stone', team: 'Tidewater Racing', series: 'xfinity', season: 2028, number: '3' }),
  sure('contract', { driver: 'Ava Stone', team: 'Northline Racing', until: 2033 }),
  sure('bio', { driver: 'Ava Stone', hometown: 'Dayton, Ohio' }),
  ...[
    { person: 'Gus Penn', role: 'crew chief' },
    { person: 'Ted Lowry', role: 'spotter' },
  ].map((post) => sure('crew', { ...post, driver: 'Ava Stone', ...NORTHLINE, season: 2031, number: '12' })),
  sure('role', { person: 'Fay Quill', role: 'team president', team: 'Northline Racing' }),
  sure('alliance', { team: 'Northline Racing', partner: 'Pinecrest Motorsports' }),
  sure('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2031, number: '34', make: 'Ford' }),
  sure('ride', { driver: 'Ben Carter', ...PINECREST, season: 2031, number: '18', make: 'Toyota', extent: 'part-time' }),
  sure('ride', { driver: 'Dan Marsh', ...PINECREST, season: 2031, number: '7', make: 'Toyota' }),
  sure('exit', { driver: 'Dan Marsh', ...PINECREST, season: 2031, number: '7', replacedBy: 'Lena Ortiz' }),
  sure('ride', { driver: 'Lena Ortiz', ...PINECREST, season: 2032, number: '7', make: 'Toyota' }),
  sure('ride', { driver: 'Lena Ortiz', ...TIDEWATER, season: 2031, number: '45' }),
  rumour('ride', { driver: 'Dan Marsh', team: 'Larkfield Racing', series: 'cup', season: 2032, number: '51' }),
  sure('start', {
    ...{ driver: 'Lena Ortiz', ...PINECREST, season: 2031, number: '9' },
    ...{ track: 'Richmond Raceway', date: '2031-08-16' },
  }),
];

const setting = settingOn('2031-06-10', article('2031-06-01', SAID));
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);
const whole = async (question: string) => (await lines(question)).join('\n');

describe('a phrase of fans', () => {
  it.each([
    ['who takes over the 7 after marsh', 'Lena Ortiz'],
    ["who's marsh's heir", 'Lena Ortiz'],
    ["who's on the roof for the 12", 'Ted Lowry'],
    ["who's strapped into the 34", 'Ben Carter'],
    ["who's the regular in the 34?", 'Ben Carter'],
    ['who is pinecrest putting in the 7 in 2032', 'Lena Ortiz'],
    ['who works on the 12 car', 'Gus Penn'],
    ["what's the crew lineup for the 12", 'Gus Penn'],
    ['does gus penn still have the 12', 'Crew chief · No. 12'],
    ["who is northline's partner team", 'Pinecrest Motorsports'],
    ['are pinecrest and northline connected?', 'Northline Racing'],
    ['where does stone hail from', 'Dayton'],
    ['is stone signed through 2032', '2033'],
    ['is ava stone locked in through the end of 2032?', '2033'],
    ['who drives toyotas for pinecrest', 'Dan Marsh'],
    ['which fords does northline run?', 'Ava Stone'],
    ['how long is marsh staying at pinecrest', 'No article tells of a contract. No. 7'],
    ['if marsh leaves who gets the 7', 'Lena Ortiz'],
    ['which teams want marsh', 'Larkfield Racing'],
    ['how old is the marsh rumor', '1 Jun 2031'],
    ['marsh linked to any team?', 'Larkfield Racing'],
    ['marsh out?', 'Pinecrest'],
    ['is the 12 a ford or a toyota', 'Ford'],
    ['when does ortiz make her xfinity debut', 'Richmond'],
    ["when is lena ortiz's xfinity debut?", 'Richmond'],
  ])('has a plain meaning, which is answered: %s', async (question, answer) => {
    const [, first] = await lines(question);
    expect(first).toContain(answer);
  });

  it.each([
    ['do stone and carter drive for the same team', '/driver name:Ben Carter'],
    ['is ben carter running double duty', '/driver name:Ben Carter'],
    ['has stone always been at northline', '/history driver:Ava Stone'],
    ['how many teams has stone been with', '/history driver:Ava Stone'],
    ['what does fay quill do at northline', '/driver name:Fay Quill'],
    ["who's moving up from trucks?", '/moves series:Truck Series'],
    ["who's moving where", '/moves'],
    ['any driver changes for 2032', '/moves season:2032'],
    ['does the 45 run every race', '/car number:45'],
    ['how many articles say ortiz goes to pinecrest', '/driver name:Lena Ortiz'],
    ['when was it announced that ortiz goes to pinecrest', '/driver name:Lena Ortiz'],
    ['last news on ben carter', '/driver name:Ben Carter'],
    ['what articles have you read', '/sources'],
    ['where do you get your info from?', '/sources'],
    ['when was your last update', '/sources'],
  ])('is read as a call: %s', async (question, call) => {
    expect(await whole(question)).toContain(`I read this as ${call}`);
  });

  it.each([
    // She races there all year: her debut is over.
    'when does stone make her cup debut',
    "who's the youngest driver at northline?",
    'how old are your wheels',
    'what articles say that it will rain',
  ])('is declined where it asks for something else: %s', async (question) => {
    expect(await whole(question)).toContain('I cannot answer that');
  });
});

describe('drivers of a team in a series in which it has none', () => {
  it('are told with the seats that they have there with others', async () => {
    const [, first] = await lines('which northline drivers are in xfinity');
    expect(first).toContain('No article says who races there for this team.');
    expect(first).toContain('Ben Carter · No. 18 Pinecrest Motorsports');
    expect(first).not.toContain('Ava Stone');
  });

  it('are none where nobody has such a seat', async () => {
    const [, first] = await lines('which northline drivers are in trucks');
    expect(first).toBe('No article says who.');
  });
});

it('a make that no known car has is asked for in vain, and it says so', async () => {
  const [title, first] = await lines('what teams run hondas?');
  expect([title, first]).toEqual(['I cannot answer that', 'No article names such a car or seat for then.']);
});
