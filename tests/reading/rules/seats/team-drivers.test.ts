import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

function ridesOf(body: string, published = '2025-09-16'): string[] {
  return claimsOf('ride', published, body, ['driver', 'season', 'number', 'team']);
}

const STONE = 'confirmed driver=Ava Stone';
const CARTER = 'confirmed driver=Ben Carter';
const NORTHLINE = 'team=Northline Racing';

describe('whom a team has', () => {
  it.each<readonly [string, ...string[]]>([
    [
      'Northline Racing’s driver line-up consists of Ava Stone and Ben Carter.',
      `${STONE} season=2025 ${NORTHLINE}`,
      `${CARTER} season=2025 ${NORTHLINE}`,
    ],
    [
      'The No. 12 crew of Northline Racing consists of Ava Stone and Ben Carter.',
      `${STONE} season=2025 number=12 ${NORTHLINE}`,
      `${CARTER} season=2025 number=12 ${NORTHLINE}`,
    ],
    [
      'Northline Racing fields cars for Ava Stone and Ben Carter.',
      `${STONE} season=2025 ${NORTHLINE}`,
      `${CARTER} season=2025 ${NORTHLINE}`,
    ],
    ['Ava Stone rounds out the Northline Racing roster for 2026.', `${STONE} season=2026 ${NORTHLINE}`],
    ['Ava Stone will anchor Northline Racing’s line-up in 2026.', `${STONE} season=2026 ${NORTHLINE}`],
    ['Ava Stone will be one of Northline Racing’s four drivers in 2026.', `${STONE} season=2026 ${NORTHLINE}`],
    ['Ava Stone will be part of Northline Racing’s line-up in 2026.', `${STONE} season=2026 ${NORTHLINE}`],
    ['Ava Stone will represent Northline Racing in 2026.', `${STONE} season=2026 ${NORTHLINE}`],
    ['Ava Stone’s new team is Northline Racing.', `${STONE} season=2025 ${NORTHLINE}`],
    [
      'Ava Stone keeps her seat at Northline Racing for 2026.',
      `${STONE} season=2025 ${NORTHLINE}`,
      `${STONE} season=2026 ${NORTHLINE}`,
    ],
    ['Ava Stone retains the No. 12 of Northline Racing for 2026.', `${STONE} season=2026 number=12 ${NORTHLINE}`],
    ['Northline Racing has filled its No. 12 with Ava Stone for 2026.', `${STONE} season=2026 number=12 ${NORTHLINE}`],
    [
      'The seat of Northline Racing’s No. 12 will be filled by Ava Stone in 2026.',
      `${STONE} season=2026 number=12 ${NORTHLINE}`,
    ],
  ])('is read: %s', (text, ...rides) => {
    expect(ridesOf(text)).toEqual(rides);
  });

  it.each([
    'Northline Racing’s line-up of the past decade includes Ava Stone and Ben Carter.',
    'Northline Racing’s reserve drivers include Ava Stone and Ben Carter.',
    'Ava Stone rounds out the Northline Racing crew.',
    'The Northline Racing trophy goes to Ava Stone.',
    'The final playoff spot of Northline Racing goes to Ava Stone.',
    'Ava Stone’s old team is Northline Racing.',
  ])('is not: %s', (text) => {
    expect(ridesOf(text)).toEqual([]);
  });
});

describe('rows below a team', () => {
  it.each([
    '- 15: Ava Stone',
    '- 15 | Ava Stone | crew chief Dan Marsh',
    '- No. 15: Ava Stone, who comes from ARCA West',
  ])('open with a number: %s', (row) => {
    const text = `These are the teams of the 2026 ARCA Menards Series season.\n\nNorthline Racing\n${row}`;
    expect(ridesOf(text, '2026-01-27')).toEqual([`${STONE} season=2026 number=15 ${NORTHLINE}`]);
  });

  it('are of this year where they tell how long somebody is signed', () => {
    const text =
      'Only one driver will be elsewhere in 2026. Here is where each of them stands.\n\nNorthline Racing\n\nAva Stone (No. 48) – Signed through 2027';
    expect(ridesOf(text, '2025-08-15')).toContain(`${STONE} season=2025 number=48 ${NORTHLINE}`);
  });
});

describe('who is named beside those of a team', () => {
  const teams = (body: string): string[] => claimsOf('ride', '2026-11-20', body, ['driver', 'team']);
  const BOTH = [`${STONE} ${NORTHLINE}`, `${CARTER} ${NORTHLINE}`];
  it.each([
    'Ben Carter will be joined at Northline Racing by Ava Stone.',
    'Ben Carter will be defending his crown with Northline Racing and he is joined once again at the team by Ava Stone.',
    'Northline Racing’s line-up will be comprised of Ava Stone and Ben Carter in 2027.',
    'The 2027 line-up of Northline Racing is made up of Ava Stone and Ben Carter.',
  ])('drives for it: %s', (body) => {
    expect(teams(body)).toEqual(BOTH);
  });

  it('so do teammates who are counted and named', () => {
    const body = 'Ava Stone has two teammates at Northline Racing: Ben Carter and Dan Marsh.';
    expect(teams(body)).toEqual([...BOTH, `confirmed driver=Dan Marsh ${NORTHLINE}`]);
  });

  it('takes the team of a line-up that somebody is part of', () => {
    const body =
      'Ben Carter drives for Pinecrest Racing. Ava Stone is part of a strong driver line-up from Northline Racing.';
    expect(teams(body).filter((one) => one.includes('Stone'))).toEqual([`${STONE} ${NORTHLINE}`]);
  });

  it.each([
    'Ben Carter will be joined at Northline Racing by crew chief Dan Marsh.',
    'Ben Carter will be joined at Northline Racing by team owner Dan Marsh.',
  ])('but nobody who has another post: %s', (body) => {
    expect(teams(body).filter((one) => one.includes('Marsh'))).toEqual([]);
  });

  it('nor those whose former mate moves on', () => {
    const body = 'Ben Carter won the title. His teammate Ava Stone has moved to Northline Racing.';
    expect(teams(body)).toEqual([`${STONE} ${NORTHLINE}`]);
  });
});
