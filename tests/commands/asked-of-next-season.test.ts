import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const seat = { team: 'Heron Motorsports', series: 'truck', number: '34', season: 2031 } as const;
const CLAIMS = [
  ...article('2031-10-20', [
    sure('ride', { driver: 'Ann Example', ...seat }),
    sure('ride', { driver: 'Bo Sample', ...seat, number: '35' }),
    sure('exit', { driver: 'Bo Sample', ...seat, number: '35' }),
    rumour('ride', { driver: 'Ann Example', ...seat, season: 2032 }),
  ]),
];

async function told(question: string, day: string) {
  const lines = await linesOf(`/ask question:${question}`, settingOn(day, CLAIMS));
  return { first: lines[1], call: lines.find((line) => line.startsWith('I read this as'))?.slice(15) };
}

describe('what will be, asked after the last race', () => {
  it.each([
    ['who will drive the 34 truck?', '/car number:34 series:Truck Series season:2032'],
    ["who'll drive the 34", '/car number:34 season:2032'],
    ['who is going to drive the 34', '/car number:34 season:2032'],
    ['who will drive for Heron?', '/team name:Heron Motorsports season:2032'],
    ['what will Example drive?', '/driver name:Ann Example season:2032'],
    ['who will be Examples teammate', '/driver name:Ann Example season:2032'],
    ['is the 35 still open?', '/car number:35 season:2032'],
    ['any open seats at Heron', '/team name:Heron Motorsports season:2032'],
  ])('%s is asked of the next season', async (question, call) => {
    expect((await told(question, '2031-11-21')).call).toBe(call);
  });

  it('names the seats that are still open for it', async () => {
    const { first, call } = await told('which truck seats are still open?', '2031-11-21');
    expect(first).toBe('Open: No. 35 Heron Motorsports');
    expect(call).toBe('/grid series:Truck Series season:2032');
  });

  it.each([
    ['who drives the 34 truck?', '/car number:34 series:Truck Series'],
    ['who drove for Heron', '/team name:Heron Motorsports'],
    ['who will drive the 34 in 2033', '/car number:34 season:2033'],
  ])('%s is not', async (question, call) => {
    expect((await told(question, '2031-11-21')).call).toBe(call);
  });

  it.each(['2031-10-25', '2032-01-05'])('of the season under way on %s it is asked of that', async (day) => {
    expect((await told('who will drive the 34 truck?', day)).call).toBe('/car number:34 series:Truck Series');
  });

  it('nor where a series of the number is still to end', async () => {
    const supercars = sure('ride', { ...seat, driver: 'Cy Third', team: 'Kestrel Racing', series: 'supercars' });
    const setting = settingOn('2031-11-21', [...CLAIMS, ...article('2031-10-25', [supercars])]);
    expect(await linesOf('/ask question:who will drive the 34', setting)).toContain('I read this as /car number:34');
  });

  it('tells the car of the season that is over, where nothing is known of the next', async () => {
    const only = settingOn('2031-11-21', CLAIMS.slice(0, 1));
    const first = async (question: string) => (await linesOf(`/ask question:${question}`, only))[1];
    expect(await first('what number will Example drive?')).toBe(
      'No article says so for the time asked about. Before: No. 34 Heron Motorsports · Truck Series 2031',
    );
    expect(await first('what number will Example drive in 2032?')).toBe('No article says.');
    expect(await first('what number does Example drive?')).toContain('No. 34');
  });
});

describe('whether somebody will be in a series', () => {
  const claims = article('2031-10-20', [
    sure('ride', { driver: 'Ann Example', ...seat, season: 2032 }),
    sure('ride', { driver: 'Bo Sample', ...seat, season: 2032, number: '17', team: 'Toyota Racing', make: 'Toyota' }),
  ]);
  const first = async (question: string) =>
    (await linesOf(`/ask question:${question}`, settingOn('2031-11-01', claims)))[1];

  it('is a yes, and who asks where gets no yes', async () => {
    const line = 'No. 34 Heron Motorsports · Truck Series 2032';
    expect(await first('will Ann Example be in trucks next year?')).toBe(`Yes: ${line}`);
    expect(await first('where will Ann Example drive in trucks next year?')).not.toMatch(/^Yes/);
    expect(await first('will Ann Example be in Cup next year?')).not.toMatch(/^Yes/);
  });

  it('a works team has its make in its name already', async () => {
    const lines = await linesOf('/car number:17 season:2032', settingOn('2031-11-01', claims));
    expect(lines[1]).toBe('Bo Sample · Toyota Racing · 2032');
  });
});
