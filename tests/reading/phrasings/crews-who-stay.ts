/** Posts on a crew in which nothing changes, told loosely. As in `crews.ts`. */
export const CREWS_WHO_STAY: readonly (readonly [text: string, ...crews: readonly string[]])[] = [
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nThe spotter remains. Dan Marsh, in his third year with the No. 12, has signed on through 2027.',
    'spotter Dan Marsh / - 12 / Northline Racing / 2024',
    'spotter Dan Marsh / - 12 / Northline Racing / 2025',
    'spotter Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nHer spotter stays. Dan Marsh has been on the roof for the No. 12 since 2025.',
    'spotter Dan Marsh / - 12 / Northline Racing / 2025',
    'spotter Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nThe spotters do not move: Dan Marsh keeps watching over Stone.',
    'spotter Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nThere’s no change on the roof, where Dan Marsh is in his second season with the No. 12.',
    'spotter Dan Marsh / - 12 / Northline Racing / 2025',
    'spotter Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nDan Marsh keeps spotting for the No. 12.',
    'spotter Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nThe voice in her ear at Northline Racing belongs to Dan Marsh.',
    'spotter Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nThe voice on Stone’s radio is still that of Dan Marsh.',
    'spotter Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nDan Marsh has been the voice on Stone’s radio since 2025.',
    'spotter Dan Marsh / Ava Stone 12 / Northline Racing / 2025',
    'spotter Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nDan Marsh watches over Stone from the spotters’ stand.',
    'spotter Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Her crew chief is Joe Finch.\n\nFinch, now in his second year with the No. 12, was a spotter once.',
    'Joe Finch / - 12 / Northline Racing / 2025',
    'Joe Finch / Ava Stone 12 / Northline Racing / 2026',
    'spotter Joe Finch / Ava Stone - / Northline Racing / -',
  ],
];
