import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const AUTOSPORT = { team: 'Osterly Autosport', series: 'imsa' } as const;
const PINECREST = { team: 'Pinecrest Motorsports', series: 'cup' } as const;

const setting = settingOn('2031-06-08', [
  ...article('2027-02-01', [
    sure('ride', { driver: 'Rex Holt', team: 'Southpaw Racing', series: 'truck', season: 2027, number: '6' }),
    sure('ride', {
      driver: 'Moe Osterly Crane',
      team: 'Osterly Racing',
      series: 'indycar',
      season: 2027,
      number: '61',
    }),
  ]),
  ...article('2031-06-01', [
    sure('ride', { driver: 'Gus Holt', ...PINECREST, season: 2031, number: '31' }),
    rumour('ride', { driver: 'Gus Holt', team: 'Northline Racing', series: 'cup', season: 2032 }),
    sure('start', { driver: 'Gus Holt', ...PINECREST, number: '31', track: 'Iowa Speedway', date: '2031-07-06' }),
    sure('bio', { driver: 'Gus Holt', age: 27 }),
    sure('role', { person: 'Pia Osterly', role: 'owner', team: 'Osterly Autosport' }),
    sure('ride', { driver: 'Ava Stone', ...AUTOSPORT, season: 2031, number: '8' }),
    sure('ride', { driver: 'Dan Marsh', ...AUTOSPORT, season: 2031, number: '8' }),
    ...['Al Ames', 'Bo Ames', 'Cy Ames', 'Di Ames'].map((driver, at) =>
      sure('ride', { driver, team: 'Ames Brothers Racing', series: 'arca', season: 2031, number: `${90 + at}` }),
    ),
  ]),
]);
const lines = (question: string) => linesOf(`/ask question:${question}`, setting);
const all = async (question: string) => (await lines(question)).join('\n');

describe('a surname that two drivers have', () => {
  it.each([
    'who does holt drive for',
    'where is holt going',
    'holt next race?',
    'what number is holt',
    'how old is holt',
    'holt?',
  ])('is that of both, whoever has a seat first: %s', async (question) => {
    const [first] = await lines(question);
    expect(first).toMatch(/Gus Holt/);
    expect(await all(question)).toMatch(/This is for ".*Gus Holt.*"\. Below: ".*Rex Holt/);
  });

  it('is that of whoever has to do with the car or team that is named', async () => {
    expect((await lines('is holt going to northline'))[1]).toMatch(/^Rumoured/);
    expect(await all('who did holt drive for in trucks')).not.toContain('Gus Holt');
  });

  it('is whoever answers the question which of them', async () => {
    expect(await lines('which holt is in the 31')).toContain('Gus Holt');
  });

  it('is asked back where more of them have it', async () => {
    expect((await lines('where is ames going'))[0]).toBe('Which ames?');
  });
});

describe('a name of teams and of somebody who drives nothing', () => {
  it.each([
    'osterly lineup',
    'who drives for osterly',
    'osterly drivers 2031',
    'osterly imsa lineup for 31',
    "who's on osterlys roster",
  ])('is a team’s where drivers are asked for: %s', async (question) => {
    expect((await lines(question))[1]).toMatch(/^Ava Stone, Dan Marsh/);
  });

  it('is the person’s where a person is asked for', async () => {
    expect((await lines('who is osterly'))[0]).toMatch(/Pia Osterly/);
  });
});
