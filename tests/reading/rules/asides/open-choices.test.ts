import { readsKinds } from '../reads-kinds.js';

readsKinds([
  {
    told: 'a seat whose driver has not made up her mind, or may not keep it',
    published: '2026-08-12',
    before: 'The Cup Series goes on.',
    read: [
      [
        'Ava Stone has not decided whether she will be in the No. 48 of Northline Racing next season.',
        'Ava Stone 2026 48 Northline Racing cup',
      ],
      [
        'The Northline Racing driver Ava Stone was 32nd and has not decided whether she will be in the No. 19 next season.',
        'Ava Stone 2026 19 Northline Racing cup',
      ],
      ['Ava Stone is not sure to be back in the No. 41 of Northline Racing.', 'Ava Stone 2026 41 Northline Racing cup'],
      [
        'Ava Stone and Ben Carter are both locked in at Northline Racing for 2027.',
        'Ava Stone 2027 Northline Racing cup',
        'Ben Carter 2027 Northline Racing cup',
      ],
    ],
    none: [
      ['Ava Stone has not decided whether Ben Carter will be in the No. 48 of Northline Racing next season.'],
      ['Ava Stone has not decided whether she will be in the No. 48 of Northline Racing at Dover.'],
      ['Ava Stone is not sure to be in the lead when Northline Racing’s No. 41 pits.'],
      ['Ava Stone was locked in her hotel room when Northline Racing unveiled the No. 41.'],
    ],
  },
]);
