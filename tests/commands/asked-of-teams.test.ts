import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { NO_CORRECTIONS } from '../../src/corrections/corrections.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';

const TODAY = '2030-03-01';
const rides = (teams: readonly string[], day = '2030-01-10', series = 'indycar') =>
  article(
    day,
    teams.map((team, at) => sure('ride', { driver: `Driver ${'ABCDEF'[at]}xample`, team, series, season: 2030 })),
    `${day} ${series}`,
  );

/** The call as which "who drives for TEAM?" is read, or the title of the reply where it is not. */
async function readAs(team: string, claims: readonly Claim[], same: readonly string[] = []): Promise<string> {
  const corrections = {
    ...NO_CORRECTIONS,
    same: same.length === 0 ? [] : [{ names: same, shown: same.at(-1) ?? '', reason: 'Renamed.', place: 'line 1' }],
  };
  const roster = buildRoster(claims, [], corrections);
  const lines = await linesOf(`/ask question:who drives for ${team}?`, { roster, today: TODAY, refusals: [] });
  return lines.find((line) => line.startsWith('I read this'))?.replace('I read this as ', '') ?? lines.join('\n');
}

describe('a team that the operator says was renamed', () => {
  const [OLD, NEW] = ['Corvane Racing', 'Meridian Autosport'];
  const claims = [...rides([OLD]), ...rides([NEW], '2030-02-10')];

  it.each(['Corvane', 'Corvane Racing', 'Meridian', 'Meridian Autosport'])('is asked about as %s', async (called) => {
    expect(await readAs(called, claims, [OLD, NEW])).toBe(`/team name:${NEW}`);
  });

  it('is another than the old one without that word', async () => {
    expect(await readAs('Corvane', claims)).toBe(`/team name:${OLD}`);
  });

  it('is asked back for where another team is called so too', async () => {
    const another = [...claims, ...rides(['Corvane Motorsports Germany'])];
    expect(await readAs('Corvane', [...another, ...rides(['Corvane Motorsports'])], [OLD, NEW])).not.toBe(
      `/team name:${NEW}`,
    );
  });
});

describe('a team with a longer name', () => {
  const TEAMS = ['BMW M Team Plover', 'BMW', 'Cadillac Heron', 'Cadillac Kestrel Racing'];
  const claims = rides(TEAMS, '2030-01-10', 'imsa');

  it.each([
    ['Plover', TEAMS[0]],
    ['BMW Plover', TEAMS[0]],
    ['BMW Team Plover', TEAMS[0]],
    ['BMW', TEAMS[1]],
    ['Heron', TEAMS[2]],
    ['Kestrel', TEAMS[3]],
  ])('is asked about by the part that is its own: %s', async (called, team) => {
    expect(await readAs(called, claims)).toBe(`/team name:${team}`);
  });

  it('is asked back for by a part that it shares', async () => {
    expect(await readAs('Cadillac', claims)).toMatch(
      /^Which one\?\n.*\n\/team name:Cadillac Heron\n\/team name:Cadillac Kestrel/,
    );
    expect(await readAs('Cadillac Plover', claims)).not.toContain('/team name:BMW');
    expect(await readAs('Plover BMW', claims)).toMatch(/^I cannot answer that/);
  });
});
