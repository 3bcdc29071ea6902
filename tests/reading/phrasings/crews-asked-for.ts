/** Posts on a crew in questions and answers, and behind words that only announce one. As in `crews.ts`. */
export const CREWS_ASKED_FOR: readonly (readonly [text: string, ...crews: readonly string[]])[] = [
  // a question takes a post beside a name for granted
  [
    'Ava Stone drives the No. 12 for Northline Racing. She has won twice.\n\nWhat do you know about your crew chief, Dan Marsh?\n\nStone: That he is blunt.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Your crew chief, Dan Marsh, came over from the trucks too?',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  // whom an answer names
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nWho’s the crew chief?\n\nStone: Dan Marsh, a name that people in the Truck Series know.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nWho is your crew chief?\n\nStill Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  // a post, and then who comes to it
  [
    'Ava Stone drives the No. 12 for Northline Racing. She has a new crew chief. Dan Marsh comes over from Pinecrest Motorsports.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Her car has a new crew chief this year in Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Her spotter’s new, Gus Webb.',
    'spotter Gus Webb / Ava Stone 12 / Northline Racing / 2026',
  ],
];
