import { type Kind, readsKinds } from './reads-kinds.js';

const KINDS: readonly Kind[] = [
  {
    told: 'a profession before the name',
    published: '2024-12-10',
    before: 'Northline Racing is in the ARCA Menards Series.',
    read: [
      [
        'The team signed actor Ava Stone for all 20 ARCA races in the No. 30.',
        'Ava Stone 2025 30 Northline Racing arca',
      ],
      [
        'Northline Racing will field the No. 30 for YouTube personality Ava Stone in 2025.',
        'Ava Stone 2025 30 Northline Racing arca',
      ],
      ['Actor Ava Stone will drive the No. 30 full-time in 2025.', 'Ava Stone 2025 30 Northline Racing arca'],
      ['Country singer Ava Stone gets the No. 30 next year.', 'Ava Stone 2025 30 Northline Racing arca'],
    ],
    none: [['It has signed sponsor Ava Stone Trucking for the No. 30. =>']],
  },
  {
    told: 'stands in for several races',
    published: '2023-09-27',
    before:
      'Notes from the IndyCar paddock. Simon Marsh, a Frenchman, drives for Northline Racing and has missed four races since his crash at Mid-Ohio in July.',
    read: [
      [
        'Ava Stone took over the Frenchman’s No. 60 Honda for three races.',
        'Ava Stone 2023 60 Northline Racing indycar',
        'Simon Marsh 2023 60 Northline Racing indycar',
      ],
      [
        'Ava Stone deputized for three races in Marsh’s No. 60.',
        'Ava Stone 2023 60 Northline Racing indycar',
        'Simon Marsh 2023 60 Northline Racing indycar',
      ],
      [
        'Ava Stone subbed for three races in the injured Marsh’s No. 60 Honda.',
        'Ava Stone 2023 60 Northline Racing indycar',
        'Simon Marsh 2023 60 Northline Racing indycar',
      ],
      [
        'For three races Ava Stone sat in for Marsh in the No. 60.',
        'Ava Stone 2023 60 Northline Racing indycar',
        'Simon Marsh 2023 60 Northline Racing indycar',
      ],
    ],
    none: [],
  },
  {
    told: 'a car in which somebody raced',
    published: '2023-09-27',
    before: 'Northline Racing is in the IndyCar Series.',
    read: [
      [
        'Nothing has been settled for the team’s fourth car, the No. 11, in which Ava Stone did the oval races this season.',
        'Ava Stone 2023 11 Northline Racing indycar',
      ],
      ['The No. 11, in which Ava Stone was ninth at Nashville, is open.', 'Ava Stone 2023 11 Northline Racing indycar'],
      [
        'The team’s fourth car is the No. 11, which Ava Stone drove on the ovals this season.',
        'Ava Stone 2023 11 Northline Racing indycar',
      ],
    ],
    none: [['The No. 11, in which Ava Stone has no interest, is open. =>']],
  },
  {
    told: 'thrown into a car when another was dropped',
    published: '2022-09-13',
    before: 'Notes from the Supercars paddock.',
    read: [
      [
        'Ava Stone was put in Northline Racing’s No. 31 in July when the team let Ben Carter go.',
        'Ava Stone 2022 31 Northline Racing supercars',
        'Ben Carter 2022 Northline Racing supercars',
      ],
      [
        'Ava Stone was parachuted into the No. 31 of Northline Racing in July after it dropped Ben Carter.',
        'Ava Stone 2022 31 Northline Racing supercars',
        'Ben Carter 2022 Northline Racing supercars',
      ],
      [
        'Northline Racing threw Ava Stone into its No. 31 in July after dropping Ben Carter.',
        'Ava Stone 2022 31 Northline Racing supercars',
        'Ben Carter 2022 Northline Racing supercars',
      ],
      [
        'Ava Stone was drafted into Northline Racing’s No. 31 in July when Ben Carter was dropped.',
        'Ava Stone 2022 31 Northline Racing supercars',
        'Ben Carter 2022 Northline Racing supercars',
      ],
    ],
    none: [['Ava Stone was thrown into the wall by Northline Racing’s No. 31 at Townsville. =>']],
  },
  {
    told: 'a car that belongs to somebody',
    published: '2023-01-24',
    before: 'Northline Racing named drivers for its No. 25 in the ARCA Menards Series.',
    read: [
      [
        'The No. 25 is Ava Stone’s again, as it was last year.',
        'Ava Stone 2023 25 Northline Racing arca',
        'Ava Stone 2022 25 Northline Racing arca',
      ],
      [
        'Ava Stone drives the No. 25, as she did last year.',
        'Ava Stone 2023 25 Northline Racing arca',
        'Ava Stone 2022 25 Northline Racing arca',
      ],
      [
        'As last year, Ava Stone has the No. 25.',
        'Ava Stone 2023 25 Northline Racing arca',
        'Ava Stone 2022 25 Northline Racing arca',
      ],
      [
        'Ava Stone will be in the No. 25 for a second straight year.',
        'Ava Stone 2023 25 Northline Racing arca',
        'Ava Stone 2022 25 Northline Racing arca',
      ],
    ],
    none: [],
  },
  {
    told: 'a regular job in another series',
    published: '2024-04-18',
    before: 'Ava Stone will drive the No. 50 for Northline Racing in the Indianapolis 500.',
    read: [
      ['Her regular job is the No. 51 in Indy NXT, also for the team.', 'Ava Stone 2024 51 Northline Racing indynxt'],
      ['Her day job is the No. 51 in Indy NXT.', 'Ava Stone 2024 51 Northline Racing indynxt'],
      [
        'Her full-time ride is Pinecrest Motorsports’ No. 51 in Indy NXT.',
        'Ava Stone 2024 51 Pinecrest Motorsports indynxt',
      ],
      [
        'She is otherwise busy in Indy NXT, in the No. 51 of Pinecrest Motorsports.',
        'Ava Stone 2024 51 Pinecrest Motorsports indynxt',
      ],
    ],
    none: [],
  },
  {
    told: 'a seat that has been another’s',
    published: '2025-09-13',
    before: 'Ava Stone is leaving Pinecrest Motorsports for Northline Racing in 2026.',
    read: [
      [
        'At Northline Racing she’ll have the No. 23 and the seat that has been Ben Carter’s.',
        'Ben Carter 2025 23 Northline Racing',
        'Ava Stone 2026 23 Northline Racing',
      ],
      ['She takes what has been Ben Carter’s seat at Northline Racing.', 'Ben Carter 2025 Northline Racing'],
      ['The No. 23 has been Ben Carter’s.', 'Ben Carter 2025 23 Northline Racing'],
    ],
    none: [],
  },
  {
    told: 'came in the middle of a season',
    published: '2025-09-13',
    before: 'Notes from the paddock.',
    read: [
      ['Ava Stone, who joined Northline Racing in July, was sixth on Sunday.', 'Ava Stone 2025 Northline Racing'],
      ['Ava Stone moved to Northline Racing in May from Pinecrest Motorsports.', 'Ava Stone 2025 Northline Racing'],
      ['Ava Stone switched to the No. 12 of Northline Racing in June.', 'Ava Stone 2025 12 Northline Racing'],
    ],
    none: [
      ['Ava Stone went to Northline Racing in July to see the shop.'],
      ['Ava Stone came to Northline Racing in July with a plan to sell parts.'],
      ['Ava Stone moved to Mooresville in July.'],
    ],
  },
  {
    told: 'came in the middle of a season',
    published: '2024-04-18',
    before: 'Ava Stone is here.',
    read: [],
    none: [['The singer Willa Grant will give the command to start engines at Dover Motor Speedway on July 20. =>']],
  },
];

readsKinds(KINDS);
