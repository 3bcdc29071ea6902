import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number', 'replacedBy'];
const exitsIn = (text: string, published = '2025-11-19'): string[] => claimsOf('exit', published, text, SLOTS);
const CARTER = 'confirmed driver=Ben Carter team=Northline Racing season=2025 number=14 replacedBy=Ava Stone';

describe('a car that somebody came by because its driver went', () => {
  it.each([
    'Ava Stone keeps the No. 14 of Northline Racing, which she inherited in June after Ben Carter quit.',
    'Ava Stone remains in the No. 14 of Northline Racing, a ride she got in May when Ben Carter was released.',
    'Ava Stone stays in the No. 14 of Northline Racing. She took it over in June when Ben Carter walked out.',
    'Ava Stone is back in the No. 14 of Northline Racing. She has had it since June, when Ben Carter left.',
  ])('%s', (text) => {
    expect(exitsIn(text)).toContain(CARTER);
  });

  it.each([
    'Ava Stone stays in the No. 14 of Northline Racing, which she took to the lead in June after Ben Carter pitted.',
    'Ava Stone stays in the No. 14 of Northline Racing. She took it over in June when Ben Carter was ill.',
    'Ava Stone stays in the No. 14 of Northline Racing, which she inherited from her father after Ben Carter left the stage.',
    'Ava Stone stays in the No. 14 of Northline Racing, which she would have lost in June if Ben Carter had quit.',
  ])('nobody goes: %s', (text) => {
    expect(exitsIn(text)).toEqual([]);
  });
});

describe('a number that was somebody’s up to now', () => {
  const rides = (text: string): string[] =>
    claimsOf('ride', '2025-11-19', text, ['driver', 'team', 'season', 'number']);
  const NEXT = 'Ava Stone will drive the No. 14 for Northline Racing in 2026.';
  it.each([
    [`${NEXT} It has belonged to Ben Carter for ages.`, 2025],
    [`${NEXT} The number has been Ben Carter’s since 2025.`, 2025],
    [`${NEXT} The car was Ben Carter’s this season.`, 2025],
  ])('%s', (text, season) => {
    expect(rides(text)).toContain(`confirmed driver=Ben Carter team=Northline Racing season=${season} number=14`);
  });

  it.each([`${NEXT} It belonged to Ben Carter until 2019.`, `${NEXT} The number was Ben Carter’s idea.`])(
    'nothing of him: %s',
    (text) => {
      expect(rides(text).filter((one) => one.includes('Carter'))).toEqual([]);
    },
  );

  it('was driven for the last time on a day', () => {
    const text = `${NEXT} Ben Carter drove it for the last time on Sunday at Phoenix.`;
    expect(exitsIn(text)).toEqual([
      'confirmed driver=Ben Carter team=Northline Racing season=2025 number=14 replacedBy=Ava Stone',
    ]);
  });
});
