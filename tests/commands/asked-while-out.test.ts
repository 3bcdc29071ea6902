import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { team: 'Heron Motorsports', series: 'cup', season: 2031, number: '18' } as const;
const race = (driver: string, more: object = {}) =>
  sure('start', { driver, ...CAR, track: 'Atlanta Motor Speedway', date: '2031-03-01', ...more });
const TRUCK = { series: 'truck', season: 2031, number: '18' } as const;
const ANN = sure('ride', { driver: 'Ann Example', ...CAR });

const told = async (question: string, ...said: readonly Said[]) =>
  (await linesOf(`/ask question:${question}`, settingOn('2031-02-20', article('2031-02-18', said))))[1];

describe('who is in a car while its driver is out', () => {
  it.each([
    'who takes the 18 while Ann Example is out?',
    "who's in the 18 while Ann Example is injured",
    'who is filling in for Ann Example?',
  ])('is whoever is to race it, though nobody says that she misses that: %s', async (question) => {
    expect(await told(question, ANN, race('Bo Sample'))).toMatch(
      /^For single races\. The first: .* Bo Sample · Atlanta/,
    );
  });

  it('is nobody in a car of somebody else, nor where she races it too', async () => {
    const question = 'who is filling in for Ann Example?';
    expect(await told(question, ANN, race('Bo Sample', { number: '11' }))).toBe('No article says who.');
    expect(await told(question, ANN, race('Bo Sample'), race('Ann Example'))).toBe('No article says who.');
  });
});

describe('a car whose driver is ruled out of all races ahead that are known', () => {
  const later = { track: 'Phoenix Raceway', date: '2031-03-08' };
  const out = (more: object = {}): Said => ({ ...race('Ann Example', more), status: 'denied' });
  const question = "who's in the 18 for the rest of the season?";

  it.each([question, "who's in the 18 now", 'who drives the 18'])('is who stands in: %s', async (asked) => {
    const said = [ANN, out(), out(later), race('Bo Sample'), race('Bo Sample', later)];
    expect(await told(asked, ...said)).toBe(
      'Bo Sample, in place of Ann Example, who is ruled out of every race ahead that is known',
    );
  });

  it('is each who stands in, with the races', async () => {
    const said = [ANN, out(), out(later), race('Bo Sample'), race('Cas Third', later)];
    expect(await told(question, ...said)).toMatch(
      /^Bo Sample \(Atlanta.*\), Cas Third \(Phoenix.*\), in place of Ann Example, who is ruled out/,
    );
  });

  it('is told of where no article names anybody else', async () => {
    expect(await told(question, ANN, out(), out(later))).toBe(
      'Ann Example, but ruled out of every race ahead that is known. No article says who is in the car there.',
    );
  });

  it('is whose it is where one race is all that is missed, but not where that is the last of several', async () => {
    const before = { track: 'Daytona International Speedway', date: '2031-02-16' };
    expect(await told(question, ANN, out(), race('Bo Sample'))).toBe('Ann Example');
    expect(await told(question, ANN, out(before), out(), race('Bo Sample'))).toMatch(/^Bo Sample, in place of Ann/);
  });

  it('is hers where she is to race it once, or nobody says that she misses a race', async () => {
    expect(await told(question, ANN, out(), race('Bo Sample'), race('Ann Example', later))).toBe('Ann Example');
    expect(await told(question, ANN, out(), race('Bo Sample'), race('Bo Sample', later))).toBe('Ann Example');
  });

  it('is named beside the car of another series', async () => {
    const truck = sure('ride', { driver: 'Dee Young', team: 'Pinecrest Motorsports', ...TRUCK });
    expect(await told("who's in the 18 now", ANN, out(), out(later), race('Bo Sample'), truck)).toMatch(
      /^Bo Sample in the Cup Series, in place of Ann Example, who is ruled out .* · Dee Young in the Truck Series/,
    );
  });
});

describe('a make behind the number of a car', () => {
  const porsche = { team: 'Porsche Example', make: 'Porsche' } as const;
  const ride = (driver: string, series: string) =>
    sure('ride', { driver, ...CAR, ...porsche, series, number: '6', season: 2031 });
  const long = sure('start', {
    ...{ driver: 'Cas Third', ...CAR, ...porsche, series: 'imsa', number: '6', date: '2032-01-24', season: 2032 },
    ...{ track: 'Daytona International Speedway', race: 'Rolex 24 at Daytona' },
  });
  const said = [ride('Ann Example', 'imsa'), ride('Bo Sample', 'wec'), long];
  const owner = sure('role', { person: 'Max Owner', role: 'owner', team: 'Porsche Motorsport' });

  it('is no team', async () => {
    expect(await told('who drives the No. 6 Porsche?', ...said, owner)).toBe(
      'Ann Example in IMSA, Bo Sample in the WEC',
    );
  });

  it('is asked about where it stands by itself', async () => {
    const [title, first] = await linesOf(
      '/ask question:is the 6 a Ford?',
      settingOn('2031-02-20', article('2031-02-18', said)),
    );
    expect([title, first]).toEqual(['No. 6', 'Porsche in IMSA, Porsche in the WEC']);
  });

  it('and a race that belongs to one series ask of the car of that series', async () => {
    const lines = await linesOf(
      '/ask question:who drives the No. 6 Porsche in the Rolex 24?',
      settingOn('2031-12-20', article('2031-12-18', [...said, { ...ride('Dee Young', 'imsa') }])),
    );
    expect(lines.slice(0, 3).join()).toMatch(
      /^No\. 6, IMSA,.*Cas Third · Rolex 24 at Daytona, .* 24 Jan 2032,I read this as \/car number:6 series:IMSA/,
    );
  });
});

describe('whether somebody has got or keeps a seat', () => {
  it.each([
    ['has Ann Example got a ride for 2032?', /^No article names a seat for 2032/],
    ['is Ann Example keeping her seat at Heron?', /^Yes: No\. 18 Heron Motorsports/],
  ])('%s', async (question, line) => {
    const stays = sure('ride', { driver: 'Ann Example', ...CAR, season: 2032 });
    const said = question.includes('keeping') ? [ANN, stays] : [ANN];
    const lines = await linesOf(`/ask question:${question}`, settingOn('2031-02-20', article('2031-02-18', said)));
    expect(lines.some((each) => line.test(each))).toBe(true);
  });
});
