/** Posts on a crew that somebody leaves, swaps or had before. As in `crews.ts`. */
export const CREWS_AFTER_ANOTHER: readonly (readonly [text: string, ...crews: readonly string[]])[] = [
  // who has the post goes, and the next paragraph says who gets it
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nRace engineer Dan Marsh will fill in for the rest of the season.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nIn his place comes Dan Marsh, who was the car’s lead engineer.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nThe job goes to Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nNorthline gave the job to Dan Marsh, the car’s engineer.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nThe team promoted from within: Dan Marsh, the car’s race engineer, steps up.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nHer engineer, Dan Marsh, moves up to replace him.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nDan Marsh, the lead engineer on Stone’s car since 2022, gets the promotion.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nNorthline turned to lead engineer Dan Marsh to replace him.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nTaking his place will be Dan Marsh, a Pinecrest Motorsports engineer.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nDan Marsh, previously an engineer at Pinecrest Motorsports, has been named as his replacement.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nHis duties will be handled by Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nThe headset passes to Dan Marsh, her engineer since 2022.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nDan Marsh, 34, has been promoted to take over the post.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nCar chief Dan Marsh was elevated to the job on Monday.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Joe Finch is out as her crew chief.\n\nThe new man is Dan Marsh, her engineer.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
  ],
  // two who swap posts: each had the other's
  [
    'Ava Stone drives the No. 12 for Northline Racing. Ben Carter drives the No. 44 for Pinecrest Motorsports.\n\nDan Marsh will be crew chief for Stone and the No. 12 Ford from this weekend’s race, and Joe Finch goes the other way, to Carter and Pinecrest Motorsports’ No. 44.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 44 / Pinecrest Motorsports / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ben Carter 44 / Pinecrest Motorsports / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Ben Carter drives the No. 44 for Pinecrest Motorsports.\n\nDan Marsh becomes crew chief of Stone’s No. 12 at once; Joe Finch moves in the opposite direction, to Carter and the No. 44.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 44 / Pinecrest Motorsports / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ben Carter 44 / Pinecrest Motorsports / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Ben Carter drives the No. 44 for Pinecrest Motorsports.\n\nCrew chiefs Dan Marsh and Joe Finch are swapping cars. Marsh goes to Stone’s No. 12, Finch to Carter’s No. 44.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 44 / Pinecrest Motorsports / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ben Carter 44 / Pinecrest Motorsports / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Ben Carter drives the No. 44 for Pinecrest Motorsports.\n\nDan Marsh is now the crew chief of Stone’s No. 12, with Joe Finch heading in the other direction, to Carter’s No. 44.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 44 / Pinecrest Motorsports / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ben Carter 44 / Pinecrest Motorsports / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Ben Carter drives the No. 44 for Pinecrest Motorsports.\n\nCrew chief Joe Finch trades places with Dan Marsh: he goes to Carter’s No. 44, and Marsh to Stone’s No. 12.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 44 / Pinecrest Motorsports / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ben Carter 44 / Pinecrest Motorsports / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Ben Carter drives the No. 44 for Pinecrest Motorsports.\n\nStone’s new crew chief is Dan Marsh, who swaps jobs with Joe Finch. Finch will work with Carter.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 44 / Pinecrest Motorsports / 2026',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
    'Joe Finch / Ben Carter 44 / Pinecrest Motorsports / 2026',
  ],
  // what they did before, and when
  [
    'Ben Carter drives the No. 44 for Pinecrest Motorsports in the Cup Series.\n\nCrew chief Dan Marsh has been with Carter since 2024. Before that, he ran Ava Stone’s No. 22 for Northline Racing in the Xfinity Series.',
    'Dan Marsh / Ava Stone 22 / Northline Racing / -',
    'Dan Marsh / Ben Carter 44 / Pinecrest Motorsports / 2024',
    'Dan Marsh / Ben Carter 44 / Pinecrest Motorsports / 2025',
    'Dan Marsh / Ben Carter 44 / Pinecrest Motorsports / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nStone won the 2023 Daytona 500 with Dan Marsh calling the shots.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2023',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nDan Marsh called the shots as Stone won the 2023 Coca-Cola 600.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2023',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nIt was crew chief Dan Marsh who sat on the box when Stone won the 2023 Coca-Cola 600.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2023',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nWith Dan Marsh atop the pit box, Stone won the 2023 Daytona 500.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2023',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Her win, the 2023 Daytona 500, came with Dan Marsh as crew chief.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2023',
  ],
];
