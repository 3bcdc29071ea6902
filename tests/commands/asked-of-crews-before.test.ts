import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' } as const;
const chief = (person: string, driver: string, number: string, season: number, role = 'crew chief') =>
  sure('crew', { person, role, driver, number, ...HERON, season });

const SAID = article('2031-01-10', [
  sure('ride', { driver: 'Ann Example', ...HERON, season: 2031, number: '12' }),
  sure('ride', { driver: 'Ann Example', ...HERON, season: 2030, number: '12' }),
  sure('ride', { driver: 'Bo Sample', ...HERON, season: 2031, number: '14' }),
  sure('ride', { driver: 'Bo Sample', ...HERON, season: 2030, number: '14' }),
  sure('ride', { driver: 'Cas Gone', team: 'Kestrel Racing', series: 'truck', season: 2028, number: '7' }),
  chief('Cy Chief', 'Ann Example', '12', 2031),
  chief('Cy Chief', 'Bo Sample', '14', 2030),
  chief('Cy Chief', 'Bo Sample', '14', 2029),
  chief('Cy Chief', 'Cas Gone', '14', 2028),
  chief('Dan Wrench', 'Bo Sample', '14', 2031),
  chief('Dan Wrench', 'Ann Example', '12', 2030),
  chief('Eli Ear', 'Ann Example', '12', 2031, 'spotter'),
  chief('Eli Ear', 'Bo Sample', '14', 2030, 'spotter'),
]);

const told = async (question: string) => (await linesOf(`/ask question:${question}`, settingOn('2031-01-20', SAID)))[1];
const title = async (question: string) =>
  (await linesOf(`/ask question:${question}`, settingOn('2031-01-20', SAID)))[0];

describe('with whom somebody on a crew worked before', () => {
  it.each([
    ['who did Cy Chief work with before Ann Example?', /^Crew chief · .* · Bo Sample · Cup Series 2030$/],
    ['who had Cy Chief been crew chief for before Ann Example', /· Bo Sample · Cup Series 2030$/],
    ['who did cy chief crew chief before bo sample?', /· Cas Gone · Cup Series 2028$/],
    ['who was Cy Chief working with before', /· Bo Sample · Cup Series 2030$/],
    ['who did Cy Chief work with before the 14?', /^No article says/],
    ['where was Cy Chief before the 12?', /· Bo Sample · Cup Series 2030$/],
    ['who did Eli Ear work with before Ann Example', /^Spotter · .* · Bo Sample · Cup Series 2030$/],
  ])('is whose crew that was: %s', async (question, first) => {
    expect(await told(question)).toMatch(first);
  });

  it('of a driver is who had the post', async () => {
    expect(await told('who did Ann Example work with before Cy Chief?')).toMatch(/^Dan Wrench/);
    expect(await told("who was Ann Example's crew chief before Cy Chief?")).toMatch(/^Dan Wrench/);
  });

  it.each([
    "who have Bo Sample's crew chiefs been over the years?",
    "bo sample's former crew chiefs",
    'who did Bo Sample have as crew chief over the years',
    'previous crew chiefs of Bo Sample',
  ])('of a driver over the years is told with the seasons: %s', async (question) => {
    expect(await told(question)).toBe('Dan Wrench (2031), Cy Chief (2030)');
  });

  it.each(["who was Ann Example's old crew chief", "Ann Example's previous crew chief"])(
    'of a driver is the last one: %s',
    async (question) => {
      expect(await told(question)).toMatch(/^Dan Wrench/);
    },
  );

  it.each(['former crew chiefs at Heron', "is Cy Chief Ann Example's former crew chief", 'who is a former crew chief'])(
    'is another question: %s',
    async (question) => {
      expect(await title(question)).toBe('I cannot answer that');
    },
  );

  it('is not known where the first one is named', async () => {
    expect(await told('who did Cy Chief work with before Cas Gone?')).toBe('No article says who.');
  });

  it.each(['who did Ann Example work with before Bo Sample?', 'who did Cy Chief work with before Dan Wrench?'])(
    'is declined of two of a kind: %s',
    async (question) => {
      expect(await title(question)).toBe('I cannot answer that');
    },
  );
});
