import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = { driver: 'Ann Example', series: 'xfinity', season: 2031, number: '38' };
const [HERON, PLOVER] = ['Heron Motorsports', 'Plover Racing'];
const seat = (team: string, slots: object = {}): Said => sure('ride', { ...ANN, team, ...slots });
const chief = (person: string, team: string, slots: object = {}): Said =>
  sure('crew', { ...ANN, person, role: 'crew chief', team, ...slots });

/** The crew on the page of the driver, and the cars with theirs on that of a team. */
async function crews(team: string, ...said: readonly Said[]): Promise<{ own: string[]; ofTeam: string[] }> {
  const setting = settingOn('2031-06-20', article('2031-06-10', said));
  const [own, ofTeam] = await Promise.all([
    linesOf(`/driver name:${ANN.driver}`, setting),
    linesOf(`/team name:${team}`, setting),
  ]);
  return {
    own: own.filter((line) => line.startsWith('Crew chief: ')),
    ofTeam: ofTeam.filter((line) => line.includes(ANN.driver)),
  };
}

describe('the crews of a driver with two seats in a series', () => {
  const part = { extent: 'part-time' };

  it('are not those of the other team whose car has that number too', async () => {
    const said = [seat(HERON), seat(PLOVER, part), chief('Al First', HERON)];
    expect((await crews(PLOVER, ...said)).ofTeam).toEqual(['No. 38 Ann Example · part-time']);
    expect((await crews(HERON, ...said)).own).toEqual(['Crew chief: Al First · No. 38 Heron Motorsports']);
    const both = [...said, chief('Bo Second', PLOVER)];
    expect((await crews(PLOVER, ...both)).ofTeam).toEqual(['No. 38 Ann Example · part-time · Crew chief: Bo Second']);
    expect((await crews(HERON, ...both)).ofTeam).toEqual(['No. 38 Ann Example · Crew chief: Al First']);
  });

  it('are told with their cars', async () => {
    const other = { number: '83', ...part };
    const said = [seat(HERON), seat(PLOVER, other), chief('Al First', HERON), chief('Bo Second', PLOVER, other)];
    expect((await crews(HERON, ...said)).own.toSorted()).toEqual([
      'Crew chief: Al First · No. 38 Heron Motorsports',
      'Crew chief: Bo Second · No. 83 Plover Racing',
    ]);
  });

  it('are told with the series where that tells them apart', async () => {
    const other = { series: 'cup', number: '83', ...part };
    const said = [seat(HERON), seat(PLOVER, other), chief('Al First', HERON), chief('Bo Second', PLOVER, other)];
    expect((await crews(HERON, ...said)).own.toSorted()).toEqual([
      "Crew chief: Al First · O'Reilly Series",
      'Crew chief: Bo Second · Cup Series',
    ]);
  });

  it('stay where the team has another name by now', async () => {
    const setting = settingOn('2031-06-20', [
      ...article('2031-01-10', [seat(HERON), chief('Al First', HERON)]),
      ...article('2031-06-10', [seat(PLOVER)]),
    ]);
    expect(await linesOf(`/driver name:${ANN.driver}`, setting)).toContain('Crew chief: Al First');
  });
});
