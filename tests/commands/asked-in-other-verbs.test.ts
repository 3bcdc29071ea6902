import { describe, expect, it } from 'vitest';
import { article, denial, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const [HERON, KESTREL] = ['Heron Motorsports', 'Kestrel Racing'];
const cup = (driver: string, number: string, season: number, team = HERON) =>
  ({ driver, team, series: 'cup', number, season }) as const;
const chief = (person: string, driver: string, number: string) =>
  sure('crew', { ...cup(driver, number, 2031), person, role: 'crew chief' });
const start = (driver: string, number: string, track: string, date: string, team = HERON) =>
  sure('start', { ...cup(driver, number, 2031, team), track, date });
const PINE = { team: 'Pine Brothers Racing', series: 'truck', number: '57', season: 2031 } as const;

const NEWS = [
  ...article('2029-06-01', [sure('ride', cup('Rex Marsh', '40', 2029, 'Oldhouse Racing'))]),
  ...article('2031-02-01', [
    sure('ride', cup('Ann Example', '7', 2031)),
    sure('ride', cup('Ann Example', '4', 2029, KESTREL)),
    sure('exit', { ...cup('Gus Marsh', '8', 2030), replacedBy: 'Bo Sample' }),
    sure('ride', cup('Gus Marsh', '9', 2031, KESTREL)),
    sure('ride', cup('Bo Sample', '8', 2031)),
    denial('ride', cup('Cas Gone', '9', 2031, KESTREL)),
    chief('Gil Sand', 'Ann Example', '7'),
    sure('result', { driver: 'Ann Example', series: 'cup', season: 2029, track: 'Pocono Raceway', position: 1 }),
    start('Ann Example', '7', 'Daytona International Speedway', '2031-02-16'),
    sure('start', {
      ...{ driver: 'Ann Example', team: KESTREL, series: 'truck', number: '5', season: 2031 },
      ...{ track: 'Talladega Superspeedway', date: '2031-04-26' },
    }),
    denial('start', { ...cup('Bo Sample', '8', 2031), track: 'Daytona International Speedway', date: '2031-02-16' }),
    start('Max Standin', '8', 'Daytona International Speedway', '2031-02-16'),
    ...['Dee Young', 'Eve Bright', 'Fay Third'].map((driver) => sure('ride', { driver, ...PINE, extent: 'part-time' })),
    sure('role', { person: 'Tom Pine', role: 'owner', team: PINE.team }),
    rumour('crew', { ...cup('Bo Sample', '8', 2031), person: 'Lou Post', role: 'crew chief' }),
  ]),
];
const lines = (question: string, day = '2031-02-10') => linesOf(`/ask question:${question}`, settingOn(day, NEWS));
const told = async (question: string, day?: string) => (await lines(question, day))[1];
const title = async (question: string, day?: string) => (await lines(question, day))[0];

describe('whoever ends up getting a seat gets it', () => {
  it.each([
    'did Gone end up getting that Kestrel 9 ride?',
    'did Cas Gone wind up getting the 9 at Kestrel',
    'has Gone ended up driving the 9?',
    'did Gone manage to get the Kestrel 9?',
    'did Gone end up landing the 9 ride?',
  ])('or does not: %s', async (question) => {
    expect(await told(question)).toBe('No: ruled out on 1 Feb 2031.');
  });
});

describe('the car of a team that a driver has', () => {
  it.each([
    'which Heron car is Example in?',
    'what Heron car does Example have',
    'which of the Heron cup cars is Ann Example in?',
    'which Heron seat did Example take?',
    'which Heron car is Ann Example driving',
    'which Heron car has Example',
  ])('is told on the page: %s', async (question) => {
    expect(await title(question)).toBe('Ann Example');
    expect((await lines(question)).join('\n')).toMatch(/No\. 7 Heron Motorsports · Cup Series 2031/);
  });

  it('may be a truck', async () => {
    expect(await title('which Pine truck is Young in?')).toBe('Dee Young');
  });

  it.each(['which seat did Gus Marsh take?', 'which car is Gus Marsh taking over'])(
    'is where somebody goes: %s',
    async (question) => {
      expect(await title(question)).toBe('Gus Marsh');
    },
  );

  it.each([
    ['when is Example in the Kestrel truck?', 'Sat 26 April 2031'],
    ["when's Ann Example with Kestrel", 'Sat 26 April 2031'],
    ['where is Example in the Kestrel truck next', 'Sat 26 April 2031'],
    ['when do we see Example in the Kestrel truck?', 'Sat 26 April 2031'],
    ['when will we get to see Ann Example in the 7?', 'Sun 16 February 2031'],
  ])('has races: %s', async (question, day) => {
    expect(await told(question)).toContain(day);
  });
});

describe('the first race of a season', () => {
  it.each([
    'where does Example race first in Cup?',
    'when is Ann Example racing first in the cup series',
    "what is Example's first Cup race?",
    'where is Example starting her Cup season?',
    'first cup race for Example?',
  ])('is the next one before it: %s', async (question) => {
    expect(await told(question)).toMatch(/^Next: Sun 16 February 2031 · Daytona International Speedway/);
  });

  it.each(['where does Example race first in Cup?', 'where did Example finish first?'])(
    'is not where it is over, and no place: %s',
    async (question) => {
      expect(await title(question, '2031-03-10')).toBe('I cannot answer that');
    },
  );
});

describe('who took over on a crew', () => {
  it.each([
    'who took over as crew chief for Ann Example?',
    "who took over as Example's crew chief",
    'who is taking over on the box for Example?',
    "who steps in as Example's crew chief?",
    'who took over as crew chief of the 7?',
  ])('is on it now: %s', async (question) => {
    expect(await told(question)).toBe('Gil Sand');
  });

  it('is not asked of a driver by who replaces her', async () => {
    expect(await told('who replaced Example as crew chief?')).toBe('No article says who.');
  });
});

describe('what was won lately', () => {
  it.each([
    'did Example win anything last couple years?',
    'has Ann Example won anything recently',
    'has Example won a race in the last two years',
    'what did Example win over the past few seasons?',
    'any wins for Example lately',
  ])('is told with its season: %s', async (question) => {
    expect(await told(question)).toBe('Won · Pocono Raceway · Cup Series 2029');
  });
});

describe('one of several drivers of a name', () => {
  it.each([
    ['why did Marsh leave Heron and who got his seat?', 'Gus Marsh'],
    ['why did marsh leave heron', 'Gus Marsh'],
    ["where's marsh going from heron?", 'Gus Marsh'],
    ['what did marsh do before kestrel?', 'History: Gus Marsh'],
    ['marsh before oldhouse?', 'History: Rex Marsh'],
  ])('is the one of the team that is named: %s', async (question, page) => {
    expect(await title(question)).toBe(page);
  });

  it.each(['where is marsh going?', 'marsh next race?', 'what did marsh do before pine brothers'])(
    'is each of them where nothing says which: %s',
    async (question) => {
      const told = (await lines(question)).join('\n');
      expect(told).toContain('Gus Marsh');
      expect(told).toContain('Rex Marsh');
    },
  );
});

describe('what somebody did before', () => {
  it.each([
    "what's Ann Example done before Heron?",
    'what did Example do before Heron',
    'what was Example doing before Heron?',
    'what has Example raced before heron',
    'Ann Example before Heron?',
  ])('is the seat before: %s', async (question) => {
    expect(await told(question)).toMatch(/^No\. 4 Kestrel Racing · Cup Series 2029/);
  });
});

describe('whether somebody has done anything', () => {
  it.each(['has Gus Marsh done anything?', 'has Gus Marsh done much this year', 'has Gus Marsh ever done something'])(
    'does not ask whether he left: %s',
    async (question) => {
      expect(await told(question)).not.toMatch(/^(?:Yes|No)\b/);
    },
  );
});

describe('the car that somebody had', () => {
  it.each([
    "who's getting Marsh's old 8?",
    'who gets marshs old 8',
    "who's in Gus Marsh's old 8 car?",
    "who took Marsh's former 8 ride",
    "who drives Marsh's old #8?",
  ])('has another driver: %s', async (question) => {
    expect(await told(question)).toMatch(/^Bo Sample\b/);
  });

  it("is none that nobody of that name had: who's in Marsh's old 7?", async () => {
    expect(await title("who's in Marsh's old 7?")).toBe('I cannot answer that');
  });
});

describe('who is in the car of somebody who is out', () => {
  it.each([
    "why isn't Sample in the 8 at Daytona, who's subbing?",
    "why isnt Sample in the 8 at Daytona, who's filling in",
    "Sample isn't in the 8 at Daytona, who's in the car?",
    "why isnt Bo Sample racing at Daytona and who's in the car",
    "why is Sample out of the 8 at Daytona? who's in?",
  ])('is asked for without a name: %s', async (question) => {
    expect((await lines(question)).slice(1, 3).join('\n')).toContain('Max Standin');
  });

  it('is told below whether somebody is', async () => {
    expect((await lines('Sample out at Daytona? who is subbing in')).slice(0, 4).join('\n')).toMatch(
      /^Yes: .*Below: "who is filling in for Bo Sample at Daytona/ms,
    );
  });

  it.each(["who's subbing in the 8 this weekend?", 'who is filling in in the 8 this weekend'])(
    'is told for the days: %s',
    async (question) => {
      expect(await told(question, '2031-02-14')).toMatch(/^Max Standin/);
    },
  );
});

describe('who else is in a car', () => {
  it.each([
    'who else is in the 57 besides Young and Bright?',
    'is there anyone else in the Pine truck besides Young and Bright',
    'who drives the 57 other than Young and Bright?',
    'who is in the pine truck apart from bright and young',
    'who drives for Pine besides Young and Bright?',
  ])('besides some of them: %s', async (question) => {
    expect((await lines(question)).slice(0, 2).join('\n')).toContain('Fay Third');
  });

  it('is everybody else besides one', async () => {
    expect(await told('anyone else in the 57 besides Young?')).toBe('Eve Bright, Fay Third');
  });

  it('is not told besides somebody who is not in it', async () => {
    expect(await title('who else is in the 57 besides Sample?')).toBe('I cannot answer that');
    expect(await title('who else is in the 57 besides Young and Sample?')).toBe('I cannot answer that');
  });
});

describe('a team whose name has a wrong letter', () => {
  it.each(['who drives for kestrl racing?', 'who owns kestrl racing', 'who are the owners of kestrl racing?'])(
    'is asked back for: %s',
    async (question) => {
      expect((await lines(question)).join('\n')).toMatch(/^No team called kestrl racing\n.*\n.*Kestrel Racing/s);
    },
  );
});

describe('what is said of a team behind a question', () => {
  it.each([
    'where does Example go after Heron sells?',
    'where is Example going after the sale',
    'where is Ann Example going now that Heron is shutting down',
    'does anyone know where Example ends up after Heron folds',
  ])('says when, and no more: %s', async (question) => {
    expect(await title(question)).toBe('Ann Example');
    expect((await lines(question)).join('\n')).not.toContain('I cannot answer that');
  });
});
