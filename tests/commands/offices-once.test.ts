import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const role = (name: string, person = 'Ann Example') => sure('role', { person, role: name, team: 'Heron Motorsports' });

/** The people of the team, where each role was told in a year of its own. */
async function people(...roles: readonly ReturnType<typeof role>[]): Promise<readonly string[]> {
  const claims = roles.flatMap((one, at) => article(`${2028 + at}-05-06`, [one]));
  const lines = await linesOf('/team name:Heron Motorsports', settingOn('2031-06-01', claims));
  return lines.filter((line) => /^(Ann Example|Bo Sample) · /.test(line)).map((line) => line.replace(/ \(.*/, ''));
}

describe('a post under two names', () => {
  it.each([
    ['team president', 'president'],
    ['owner', 'team owner'],
    ['president', 'president and CEO'],
  ])('stands once, as said last: %s, %s', async (before, now) => {
    expect(await people(role(before), role(now))).toEqual([`Ann Example · ${now}`]);
  });

  it('stands twice where it is another one, or of somebody else', async () => {
    expect(await people(role('owner'), role('co-owner'))).toHaveLength(2);
    expect(await people(role('owner'), role('team owner', 'Bo Sample'))).toHaveLength(2);
  });

  it('keeps the fuller name, told before', async () => {
    expect(await people(role('president and CEO'), role('president'))).toEqual(['Ann Example · president and CEO']);
  });
});
