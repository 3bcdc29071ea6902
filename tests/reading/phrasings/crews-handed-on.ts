/** Posts on a crew that go from one to another, or are told by what goes with them. As in `crews.ts`. */
export const CREWS_HANDED_ON: readonly (readonly [text: string, ...crews: readonly string[]])[] = [
  [
    'Ava Stone drives the No. 12 for Northline Racing. Northline has replaced crew chief Cole Adler with Dan Marsh.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Her crew chief, Cole Adler, begins a two-race suspension, so engineer Dan Marsh runs the No. 12 here.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Her crew chief, Cole Adler, was promoted to competition director; Dan Marsh takes over.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Crew chief Cole Adler was released on Friday. His successor has been named already: Dan Marsh, who comes over from Pinecrest Motorsports.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Under Dan Marsh, the man on the box since March, Stone has two top-10s.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. The new voice in her ear belongs to Gus Webb.',
    'spotter Gus Webb / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Northline Racing has signed Ava Stone to drive the No. 12 and Dan Marsh to lead the crew.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. The crew will be led by Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
];
