import { readsKinds } from '../reads-kinds.js';

readsKinds([
  {
    told: 'two seats of one driver in one clause',
    published: '2026-08-12',
    before: 'Racing goes on.',
    read: [
      [
        'Ava Stone drives the No. 8 for Northline Racing in Xfinity and the No. 77 for Pinecrest Motorsports in Cup this year.',
        'Ava Stone 2026 8 Northline Racing xfinity',
        'Ava Stone 2026 77 Pinecrest Motorsports cup',
      ],
      [
        'In 2027 Ava Stone will split her time between Northline Racing’s No. 11 truck and its No. 77 ARCA car.',
        'Ava Stone 2027 77 Northline Racing arca',
      ],
      [
        'Ava Stone has the No. 31 Chevrolet in Cup and the No. 11 in Xfinity at Northline Racing.',
        'Ava Stone 2026 11 Northline Racing xfinity',
      ],
      [
        'Ava Stone does double duty in Northline Racing’s No. 11 in Xfinity and Pinecrest Motorsports’ 77 in Cup.',
        'Ava Stone 2026 77 Pinecrest Motorsports cup',
      ],
      [
        'Last year Ava Stone drove the No. 11 for Northline Racing in Cup and the No. 17 in Trucks.',
        'Ava Stone 2025 17 Northline Racing truck',
      ],
      [
        'Ava Stone races for Northline Racing in the Truck Series and Pinecrest Motorsports in ARCA in 2027.',
        'Ava Stone 2027 Northline Racing truck',
        'Ava Stone 2027 Pinecrest Motorsports arca',
      ],
    ],
    none: [
      [
        'Ava Stone drives the No. 8 for Northline Racing and the No. 77 goes to Ben Carter.',
        'Ava Stone 2026 8 Northline Racing',
        'Ben Carter 2026 77 Northline Racing',
      ],
      [
        'Ava Stone drives the No. 8 for Northline Racing and the No. 77 is parked.',
        'Ava Stone 2026 8 Northline Racing',
      ],
      [
        'Ava Stone drives the No. 8 for Northline Racing and shares a garage with the No. 77.',
        'Ava Stone 2026 8 Northline Racing',
      ],
      [
        'Ava Stone drives for Northline Racing and Pinecrest Motorsports in Trucks.',
        'Ava Stone 2026 Northline Racing truck',
      ],
    ],
  },
  {
    told: 'the bare number of a team’s car',
    published: '2026-08-12',
    before: 'The Cup Series goes on.',
    read: [
      ['Northline Racing has picked Ava Stone for its 31 next season.', 'Ava Stone 2027 31 Northline Racing cup'],
      [
        'Ava Stone steps up from Northline Racing’s No. 20 Xfinity car to the famous 21 of Pinecrest Motorsports in 2027.',
        'Ava Stone 2027 21 Pinecrest Motorsports cup',
      ],
      ['Ava Stone will be in the 99 of Northline Racing until Phoenix.', 'Ava Stone 2026 99 Northline Racing cup'],
      ['Ava Stone will be in the 99 of Northline Racing till Phoenix.', 'Ava Stone 2026 99 Northline Racing cup'],
      [
        'Ava Stone leaves Northline’s 42 and joins Pinecrest Motorsports in 2027.',
        'Ava Stone 2027 Pinecrest Motorsports cup',
      ],
    ],
    none: [
      ['Northline Racing’s 42 in a row without a win is a record, and Ava Stone knows it.'],
      ['Ava Stone counts Northline Racing’s 42 among the great streaks.'],
      ['Ava Stone broke into the top 16 at Northline Racing’s 10 home races.'],
      ['Ava Stone has worked with Northline Racing’s 60 people on the shop floor.'],
      ['A 16 on the score card at golf pleased Ava Stone, a guest of Northline Racing.'],
    ],
  },
]);
