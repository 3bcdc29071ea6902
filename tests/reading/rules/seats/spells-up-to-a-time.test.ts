import { readsKinds } from '../reads-kinds.js';

readsKinds([
  {
    told: 'a spell whose end is told in other words than a year',
    published: '2026-01-12',
    before: 'The Cup Series goes on.',
    read: [
      [
        'Ava Stone stayed with the No. 99 of Northline Racing from 2023 until last November.',
        'Ava Stone 2023 99 Northline Racing cup',
        'Ava Stone 2024 99 Northline Racing cup',
        'Ava Stone 2025 99 Northline Racing cup',
      ],
      [
        'Ava Stone drove the No. 99 for Northline Racing from 2023 until November 2024.',
        'Ava Stone 2023 99 Northline Racing cup',
        'Ava Stone 2024 99 Northline Racing cup',
      ],
      [
        'Ava Stone was in the No. 99 of Northline Racing from 2023 to the end of 2024.',
        'Ava Stone 2023 99 Northline Racing cup',
        'Ava Stone 2024 99 Northline Racing cup',
      ],
      [
        'Ben Carter will drive the No. 4 for Northline Racing. Ava Stone, the car’s driver since 2024, is out.',
        'Ava Stone 2024 4 Northline Racing cup',
        'Ava Stone 2025 4 Northline Racing cup',
      ],
    ],
    none: [
      ['Ava Stone lived in Iowa from 2023 until last November. The No. 99 of Northline Racing has no driver.'],
      ['Ava Stone photographed the No. 99 of Northline Racing from 2023 until last November.'],
      [
        'Ava Stone drove the No. 99 for Northline Racing from 2023 until February 2025, when that seat was passed to Ben Carter.',
        'Ava Stone 2023 99 Northline Racing cup',
        'Ava Stone 2024 99 Northline Racing cup',
        'Ben Carter 2026 99 Northline Racing cup',
      ],
    ],
  },
]);
