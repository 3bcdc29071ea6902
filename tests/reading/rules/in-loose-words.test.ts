import { type Kind, readsKinds } from './reads-kinds.js';

const KINDS: readonly Kind[] = [
  {
    told: 'a seat that somebody gave up',
    published: '2025-12-10',
    before: 'Ava Stone will drive in the NASCAR Xfinity Series for Northline Racing in 2026.',
    read: [
      [
        'She will be in the No. 12 Ford, a seat that Ben Carter gave up in October to go sports car racing.',
        'Ben Carter 2025 12 Northline Racing xfinity',
        'Ava Stone 2026 12 Northline Racing xfinity',
      ],
      [
        'She takes the wheel of the No. 12, a ride Ben Carter vacated last month.',
        'Ben Carter 2025 12 Northline Racing xfinity',
      ],
      [
        'She’ll be in the No. 12 Ford, the car that Ben Carter left after the last race in November.',
        'Ben Carter 2025 12 Northline Racing xfinity',
      ],
      [
        'She gets the No. 12, the seat which Ben Carter relinquished this fall.',
        'Ben Carter 2025 12 Northline Racing xfinity',
      ],
      [
        'She steps into the No. 12, a seat that became free when Ben Carter walked away in November.',
        'Ben Carter 2025 12 Northline Racing xfinity',
      ],
    ],
    none: [
      [
        'She will drive the No. 12, a number that Ben Carter gave up in 2019.',
        'Ava Stone 2026 12 Northline Racing xfinity',
      ],
      [
        'She will drive the No. 12, a car in which Ben Carter gave up the lead in November.',
        'Ava Stone 2026 12 Northline Racing xfinity',
        'Ben Carter 2025 12 Northline Racing xfinity',
      ],
    ],
  },
  {
    told: 'a family in its cars',
    published: '2025-02-10',
    before: 'Northline Racing has been in the NASCAR Xfinity Series since 2009.',
    read: [
      [
        'Rod Stone owns it and his sons drive for it, Ryan in the No. 39 and Kyle in the No. 28.',
        'Ryan Stone 2025 39 Northline Racing xfinity',
        'Kyle Stone 2025 28 Northline Racing xfinity',
      ],
      [
        'Two drivers race for it, Ava Stone in the No. 12 and Ben Carter in the No. 21.',
        'Ava Stone 2025 12 Northline Racing xfinity',
        'Ben Carter 2025 21 Northline Racing xfinity',
      ],
      [
        'The owner’s daughters drive for the team, Ava Stone in the No. 12 and Mia Stone in the No. 21.',
        'Ava Stone 2025 12 Northline Racing xfinity',
        'Mia Stone 2025 21 Northline Racing xfinity',
      ],
      [
        'It has two cars this year: Ava Stone is in the No. 12 and Ben Carter in the No. 21.',
        'Ava Stone 2025 12 Northline Racing xfinity',
        'Ben Carter 2025 21 Northline Racing xfinity',
      ],
      [
        'Ava Stone is back in the No. 12 Ford in 2025 and brother Kyle in the No. 28.',
        'Ava Stone 2025 12 Northline Racing xfinity',
        'Kyle Stone 2025 28 Northline Racing xfinity',
      ],
    ],
    none: [],
  },
  {
    told: 'for it, alongside another',
    published: '2025-10-08',
    before: 'Northline Racing has been in Formula 1 since 2009.',
    read: [
      [
        'The team confirmed that the 27-year-old Dutchman Ben Carter will race for it in 2026 alongside Mia Torres.',
        'Mia Torres 2026 Northline Racing f1',
        'Ben Carter 2026 Northline Racing f1',
      ],
      [
        'It confirmed on Friday that Ben Carter will drive for it next year alongside Mia Torres.',
        'Mia Torres 2026 Northline Racing f1',
        'Ben Carter 2026 Northline Racing f1',
      ],
      [
        'Ben Carter will join it in 2026, partnering Mia Torres.',
        'Mia Torres 2026 Northline Racing f1',
        'Ben Carter 2026 Northline Racing f1',
      ],
      [
        'Ben Carter will be its driver in 2026 next to Mia Torres.',
        'Mia Torres 2026 Northline Racing f1',
        'Ben Carter 2026 Northline Racing f1',
      ],
      [
        'Next year Ben Carter races for them beside Mia Torres.',
        'Mia Torres 2026 Northline Racing f1',
        'Ben Carter 2026 Northline Racing f1',
      ],
    ],
    none: [],
  },
  {
    told: 'a place in the standings for a team',
    published: '2025-10-08',
    before: 'Notes from the paddock at Suzuka.',
    read: [
      [
        'Ava Stone, 21, third in the Formula 2 standings for Pinecrest Motorsports, is now expected to get the second seat.',
        'Ava Stone 2025 Pinecrest Motorsports f2',
      ],
      [
        'Ava Stone, who is fifth in the Truck Series standings for Pinecrest Motorsports, will miss the next race.',
        'Ava Stone 2025 Pinecrest Motorsports truck',
      ],
      ['Ava Stone is sixth in the Cup points with Pinecrest Motorsports.', 'Ava Stone 2025 Pinecrest Motorsports cup'],
      [
        'Ava Stone was second in the 2024 F3 championship for Pinecrest Motorsports.',
        'Ava Stone 2024 Pinecrest Motorsports f3',
      ],
      [
        'Ava Stone, the Formula 2 runner-up of 2024 with Pinecrest Motorsports, needed 15 races.',
        'Ava Stone 2024 Pinecrest Motorsports f2',
      ],
    ],
    none: [],
  },
  {
    told: 'titles and wins for a team',
    published: '2025-11-20',
    before: 'Notes from the paddock.',
    read: [
      [
        'Ava Stone won three Grands Prix in 2024, all for Pinecrest Motorsports.',
        'Ava Stone 2024 Pinecrest Motorsports',
      ],
      [
        'Stone has left Pinecrest Motorsports as a champion: she and Ben Carter took this year’s IMSA title in the No. 6 Porsche. Ava Stone is 30.',
        'Ava Stone 2025 6 Pinecrest Motorsports imsa',
        'Ben Carter 2025 6 Pinecrest Motorsports imsa',
      ],
      [
        'Ava Stone and Ben Carter won the 2024 IMSA title in the No. 6 Porsche of Pinecrest Motorsports.',
        'Ava Stone 2024 6 Pinecrest Motorsports imsa',
        'Ben Carter 2024 6 Pinecrest Motorsports imsa',
      ],
      [
        'Ava Stone was the ARCA champion of 2021 and the Xfinity champion of 2022, both with Pinecrest Motorsports.',
        'Ava Stone 2021 Pinecrest Motorsports arca',
        'Ava Stone 2022 Pinecrest Motorsports xfinity',
      ],
      ['Ava Stone won twice in Pinecrest Motorsports’ No. 12 in 2023.', 'Ava Stone 2023 12 Pinecrest Motorsports'],
    ],
    none: [],
  },
  {
    told: 'a car together with others',
    published: '2025-12-03',
    before: 'Northline Racing enters the WEC in 2026.',
    read: [
      [
        'The German Dan Marsh, who won Le Mans in 2011, 2012 and 2014, gets the No. 17 GMR-001 together with Ava Stone and Ben Carter.',
        'Dan Marsh 2026 17 Northline Racing wec',
        'Ava Stone 2026 17 Northline Racing wec',
        'Ben Carter 2026 17 Northline Racing wec',
      ],
      [
        'Dan Marsh will drive the No. 17 together with Ava Stone and Ben Carter.',
        'Dan Marsh 2026 17 Northline Racing wec',
        'Ava Stone 2026 17 Northline Racing wec',
        'Ben Carter 2026 17 Northline Racing wec',
      ],
      [
        'Dan Marsh is in the No. 17 next season with Ava Stone and Ben Carter.',
        'Dan Marsh 2026 17 Northline Racing wec',
        'Ava Stone 2026 17 Northline Racing wec',
        'Ben Carter 2026 17 Northline Racing wec',
      ],
      [
        'Dan Marsh takes the No. 17 along with Ava Stone and Ben Carter.',
        'Dan Marsh 2026 17 Northline Racing wec',
        'Ava Stone 2026 17 Northline Racing wec',
        'Ben Carter 2026 17 Northline Racing wec',
      ],
      [
        'Dan Marsh succeeds Mia Torres in the No. 17, next to Ava Stone and Ben Carter.',
        'Dan Marsh 2026 17 Northline Racing wec',
        'Ava Stone 2026 17 Northline Racing wec',
        'Ben Carter 2026 17 Northline Racing wec',
      ],
    ],
    none: [],
  },
  {
    told: 'came from another team over the winter',
    published: '2025-03-05',
    before: 'Northline Racing is in the Xfinity Series.',
    read: [
      [
        'Dana Marsh is the crew chief of the No. 31 and thus of Ava Stone.',
        'Ava Stone 2025 31 Northline Racing xfinity',
      ],
      [
        'Dana Marsh is crew chief for Ava Stone, who came over from Pinecrest Motorsports in the winter.',
        'Ava Stone 2024 Pinecrest Motorsports xfinity',
      ],
      [
        'Dana Marsh calls the races for the No. 31 and its new driver, Ava Stone.',
        'Ava Stone 2025 31 Northline Racing xfinity',
      ],
      [
        'Ava Stone, who came from Pinecrest Motorsports over the winter, has the No. 31.',
        'Ava Stone 2025 31 Northline Racing xfinity',
        'Ava Stone 2024 Pinecrest Motorsports xfinity',
      ],
      [
        'Ava Stone switched from Pinecrest Motorsports over the winter and drives the No. 31.',
        'Ava Stone 2025 31 Northline Racing xfinity',
        'Ava Stone 2024 Pinecrest Motorsports xfinity',
      ],
    ],
    none: [['Dana Marsh became the crew chief of the No. 31, and so of the team’s second car.']],
  },
  {
    told: 'has had a car for years',
    published: '2025-03-05',
    before: 'Northline Racing is in the Xfinity Series.',
    read: [
      [
        '“Ava Stone’s had the 27 since 2023, so that’s the grown-up.”',
        'Ava Stone 2023 27 Northline Racing xfinity',
        'Ava Stone 2024 27 Northline Racing xfinity',
        'Ava Stone 2025 27 Northline Racing xfinity',
      ],
      [
        'Ava Stone has had the No. 27 since 2023.',
        'Ava Stone 2023 27 Northline Racing xfinity',
        'Ava Stone 2024 27 Northline Racing xfinity',
        'Ava Stone 2025 27 Northline Racing xfinity',
      ],
      [
        'Ava Stone has been in the 27 since 2023.',
        'Ava Stone 2023 27 Northline Racing xfinity',
        'Ava Stone 2024 27 Northline Racing xfinity',
        'Ava Stone 2025 27 Northline Racing xfinity',
      ],
      [
        '“Ava’s been in the No. 27 for three years, and Ava Stone knows it.”',
        'Ava Stone 2023 27 Northline Racing xfinity',
        'Ava Stone 2024 27 Northline Racing xfinity',
      ],
      [
        'The No. 27 has been Ava Stone’s since 2023.',
        'Ava Stone 2023 27 Northline Racing xfinity',
        'Ava Stone 2024 27 Northline Racing xfinity',
        'Ava Stone 2025 27 Northline Racing xfinity',
      ],
    ],
    none: [['Ava Stone’s had the flu since 2023.']],
  },
  {
    told: 'at a team these days',
    published: '2025-03-05',
    before: 'Northline Racing has a seat to fill. Mia Torres left Northline Racing in May.',
    read: [
      ['Ava Stone, at Pinecrest Motorsports these days, won twice this year.', 'Ava Stone 2025 Pinecrest Motorsports'],
      ['Ava Stone, with Pinecrest Motorsports nowadays, was third.', 'Ava Stone 2025 Pinecrest Motorsports'],
      [
        'Ava Stone, these days at Pinecrest Motorsports, was third in the race.',
        'Ava Stone 2025 Pinecrest Motorsports',
      ],
      ['Ava Stone, now of Pinecrest Motorsports, was there.', 'Ava Stone 2025 Pinecrest Motorsports'],
      ['Ava Stone is at Pinecrest Motorsports these days.', 'Ava Stone 2025 Pinecrest Motorsports'],
    ],
    none: [
      ['Ava Stone, at Pinecrest Motorsports in May, was there.'],
      ['Ava Stone, at the Pinecrest Motorsports shop on Tuesday, was third.'],
    ],
  },
  {
    told: 'a share of the races in a car',
    published: '2025-09-24',
    before: 'Northline Racing is in the Xfinity Series. Ben Carter will be back in the No. 1 Chevrolet in 2026.',
    read: [
      ['But ten of the 33 races in that car go to Ava Stone.', 'Ava Stone 2026 1 Northline Racing xfinity'],
      ['Ten races in it go to Ava Stone.', 'Ava Stone 2026 1 Northline Racing xfinity'],
      ['Ava Stone gets ten of the 33 races in that car.', 'Ava Stone 2026 1 Northline Racing xfinity'],
      ['The other ten races in the No. 1 in 2026 go to Ava Stone.', 'Ava Stone 2026 1 Northline Racing xfinity'],
      ['The rest of the schedule in the No. 1 belongs to Ava Stone.', 'Ava Stone 2026 1 Northline Racing xfinity'],
    ],
    none: [],
  },
  {
    told: 'leaves one car for another',
    published: '2024-09-19',
    before: 'Notes from the Cup Series.',
    read: [
      [
        'Ava Stone leaves the Northline Racing No. 51 Ford, which she’s had since February, for Pinecrest Motorsports’ No. 7 Chevy.',
        'Ava Stone 2024 51 Northline Racing cup',
        'Ava Stone 2025 7 Pinecrest Motorsports cup',
      ],
      [
        'Ava Stone is leaving Northline Racing’s No. 51, which she has driven since last year, for the No. 7 of Pinecrest Motorsports.',
        'Ava Stone 2024 51 Northline Racing cup',
        'Ava Stone 2025 7 Pinecrest Motorsports cup',
      ],
      [
        'Ava Stone swaps the Northline Racing No. 51 for the Pinecrest Motorsports No. 7.',
        'Ava Stone 2024 51 Northline Racing cup',
        'Ava Stone 2024 7 Pinecrest Motorsports cup',
      ],
      [
        'Ava Stone vacates the No. 51 of Northline Racing for the No. 7 of Pinecrest Motorsports.',
        'Ava Stone 2024 51 Northline Racing cup',
        'Ava Stone 2025 7 Pinecrest Motorsports cup',
      ],
      [
        'Ava Stone goes from Northline Racing’s No. 51 to Pinecrest Motorsports’ No. 7.',
        'Ava Stone 2024 51 Northline Racing cup',
        'Ava Stone 2024 7 Pinecrest Motorsports cup',
      ],
    ],
    none: [],
  },
  {
    told: 'today means these days',
    published: '2024-10-15',
    before: 'Northline Racing announced today that Ben Carter will drive in the Xfinity Series next season.',
    read: [
      [
        'Ava Stone was the ARCA champion of 2021 with the team and today drives its No. 54 Toyota in the Cup Series.',
        'Ava Stone 2024 54 Northline Racing cup',
      ],
      [
        'Ava Stone, who today drives the No. 54 in the Cup Series, came up with the team.',
        'Ava Stone 2024 54 Northline Racing cup',
      ],
      ['Ava Stone is today in the No. 54 in the Cup Series.', 'Ava Stone 2024 54 Northline Racing cup'],
    ],
    none: [['Ava Stone will drive the No. 54 today at Talladega Superspeedway.']],
  },
  {
    told: 'a pronoun for a team',
    published: '2025-10-08',
    before: 'Northline Racing has been in Formula 1 since 2009.',
    read: [],
    none: [
      ['Ben Carter said that it joined him in prayer.'],
      ['Ben Carter was applauded for it in 2024.'],
      ['It is signed by Ben Carter and hangs in the shop.'],
      ['Ben Carter stayed with it until the last lap.', 'Ben Carter 2025 Northline Racing f1'],
      ['They announced Tuesday that it will rain.'],
    ],
  },
  {
    told: 'brothers and sisters',
    published: '2025-02-10',
    before: 'Northline Racing has been in the NASCAR Xfinity Series since 2009.',
    read: [],
    none: [
      ['Ava Stone drives the No. 12 and her husband Kyle fishes.', 'Ava Stone 2025 12 Northline Racing xfinity'],
      ['Ava Stone and Ben Carter were there with a brother Kyle had sent.'],
    ],
  },
  {
    told: 'from race to race',
    published: '2025-12-10',
    before: 'Northline Racing enters the WEC in 2026.',
    read: [],
    none: [
      [
        'Ava Stone has the No. 17 from Qatar on 28 February to Bahrain in November.',
        'Ava Stone 2026 17 Northline Racing wec',
      ],
    ],
  },
  {
    told: 'with whom somebody shares a car',
    published: '2025-12-10',
    before: 'Northline Racing enters the WEC in 2026.',
    read: [],
    none: [['Ava Stone will drive the No. 17 with new brakes.', 'Ava Stone 2026 17 Northline Racing wec']],
  },
  {
    told: 'with whom somebody shares a car',
    published: '2025-12-10',
    before: 'Northline Racing enters the NASCAR Cup Series in 2026.',
    read: [],
    none: [
      [
        'Ava Stone will drive the No. 12 alongside Ben Carter.',
        'Ava Stone 2026 12 Northline Racing cup',
        'Ben Carter 2026 Northline Racing cup',
      ],
    ],
  },
  {
    told: 'places',
    published: '2025-10-08',
    before: 'Northline Racing has a seat to fill.',
    read: [],
    none: [
      ['Ava Stone, third in the race for Pinecrest Motorsports, is now expected to stay.'],
      ['Ava Stone, third in line at Pinecrest Motorsports, is 21.'],
      ['Ten of the 33 races in the No. 12 were won by Ava Stone.'],
      ['Ava Stone’s had the flu in the No. 12 all year.', 'Ava Stone 2025 12 Northline Racing'],
    ],
  },
];

readsKinds(KINDS);
