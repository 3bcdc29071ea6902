import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, rumour, sure } from './news.js';

// The vocabulary has one of these as the other's earlier name; who drives there is invented.
const BEFORE = 'MBM Motorsports';
const AFTER = 'Garage 66';
const AVA = 'Ava Stone';
const SEAT = { driver: AVA, series: 'cup', number: '66' };

describe('a team renamed', () => {
  const roster = buildRoster([
    ...article('2023-02-01', [sure('ride', { ...SEAT, team: BEFORE, season: 2023 })]),
    ...article('2023-10-01', [rumour('ride', { ...SEAT, team: BEFORE, season: 2024 })]),
    ...article('2024-01-10', [sure('ride', { ...SEAT, team: AFTER, season: 2024 })]),
    ...article('2024-05-01', [sure('exit', { driver: AVA, team: BEFORE, season: 2024 })]),
  ]);

  it('has its old name while no article knows another', () => {
    const view = roster.asOf('2024-01-09');
    expect(view.names.teams).toEqual([BEFORE]);
    expect(view.driver(AVA, 2023)).toMatchObject({ present: [{ slots: { team: BEFORE } }], rumours: [{}] });
  });

  it('is one team afterwards, with its seats of before, found by either name', () => {
    const view = roster.asOf('2024-02-01');
    expect(view.names.teams).toEqual([AFTER]);
    expect(view.find('team', BEFORE)).toEqual({ found: 'exact', name: AFTER });
    const page = view.team(BEFORE);
    expect(page?.name).toBe(AFTER);
    expect(page?.present.map(({ slots }) => slots.season)).toEqual([2024]);
    expect(page?.past).toMatchObject([{ slots: { season: 2023, team: AFTER } }]);
    expect(view.history({ team: AFTER })?.seasons.map(({ season }) => season)).toEqual([2024, 2023]);
  });

  it('is no move of its drivers, and a rumour of the old name comes true under the new one', () => {
    const view = roster.asOf('2024-02-01');
    expect(view.moves({ since: '2023-01-01' }).moves).toEqual([]);
    expect(view.driver(AVA)).toMatchObject({
      rumours: [],
      present: [{ rumoured: { rumour: { firstSaid: '2023-10-01' }, end: { how: 'confirmed', on: '2024-01-10' } } }],
    });
  });

  it('is left under whatever name', () => {
    expect(roster.asOf('2024-05-02').driver(AVA)?.present).toMatchObject([{ exit: { slots: { team: AFTER } } }]);
  });
});
