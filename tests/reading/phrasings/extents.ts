/** Ways to say how much of a season a seat is for. Published on 2025-10-01; people and teams are invented. */
export const EXTENT_PHRASINGS: readonly (readonly [text: string, ...rides: readonly string[]])[] = [
  // driver number extent, as they must come out; `-` where the text does not say
  [
    'Ava Stone will run the full 2026 NASCAR Truck Series schedule for Northline Racing in the No. 12 Ford.',
    'Ava Stone 12 full-time',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing for the entire ARCA Menards Series season.',
    'Ava Stone 12 full-time',
  ],
  [
    'Ava Stone will run the full eight-race schedule for Northline Racing in the No. 12 in 2026.',
    'Ava Stone 12 full-time',
  ],
  ['Ava Stone will contest all 13 races for Northline Racing in the No. 12 in 2026.', 'Ava Stone 12 full-time'],
  [
    'Ava Stone will contest all six rounds of the 2026 Formula Regional season for Northline Racing in the No. 12.',
    'Ava Stone 12 full-time',
  ],
  ['Ava Stone will run all six races in May for Northline Racing in the No. 12.', 'Ava Stone 12 part-time'],
  [
    'Northline Racing will race in IMSA. It has named Ava Stone and Ben Carter as the season-long pairing in its No. 35 for 2026.',
    'Ava Stone 35 full-time',
    'Ben Carter 35 full-time',
  ],
  ['Ava Stone will drive the No. 12 Ford for Northline Racing on a limited basis in 2026.', 'Ava Stone 12 part-time'],
  [
    'Ava Stone will drive the No. 12 for Northline Racing in 2026. The full story of her season is in our magazine.',
    'Ava Stone 12 -',
  ],
  [
    'Ava Stone moves to Northline Racing after six ARCA starts for Pinecrest Motorsports in 2024, and drives the No. 12 in 2026.',
    'Ava Stone 12 -',
    'Ava Stone - part-time',
  ],
  [
    'Northline Racing’s full-time drivers, Ava Stone (No. 12) and Ben Carter (No. 21), are under contract.',
    'Ava Stone 12 full-time',
    'Ben Carter 21 full-time',
  ],
  [
    'Northline Racing’s full-timers for 2026 are Ava Stone in the No. 12 and Ben Carter in the No. 21.',
    'Ava Stone 12 full-time',
    'Ben Carter 21 full-time',
  ],
  [
    'Northline Racing’s two full-time trucks will be driven by Ava Stone (No. 12) and Ben Carter (No. 21).',
    'Ava Stone 12 full-time',
    'Ben Carter 21 full-time',
  ],
  [
    'Northline Racing: Ava Stone, No. 12; Ben Carter, No. 21 (part-time). Both race in the Truck Series.',
    'Ava Stone 12 -',
    'Ben Carter 21 part-time',
  ],
  [
    'Northline Racing’s full-time drivers will be joined by Ava Stone, who drives the No. 12 in 2026.',
    'Ava Stone 12 -',
  ],
  [
    'Ava Stone and Ben Carter share Northline Racing’s part-time No. 33 in the Cup Series.',
    'Ava Stone 33 part-time',
    'Ben Carter 33 part-time',
  ],
  ['Ava Stone drives the No. 12 for Northline Racing, which has a part-time No. 33 too.', 'Ava Stone 12 -'],
  ['Ava Stone will run the complete schedule for Northline Racing in the No. 12 in 2026.', 'Ava Stone 12 full-time'],
  ['Ava Stone will run the full calendar for Northline Racing in the No. 12 in 2026.', 'Ava Stone 12 full-time'],
  ['Ava Stone will run the ovals for Northline Racing in the No. 12 in 2026.', 'Ava Stone 12 part-time'],
  [
    'Ava Stone will run the road and street courses for Northline Racing in the No. 12 in 2026.',
    'Ava Stone 12 part-time',
  ],
  ['Ava Stone will run the endurance races for Northline Racing in the No. 12 in 2026.', 'Ava Stone 12 part-time'],
  ['Ava Stone will run a number of races for Northline Racing in the No. 12 in 2026.', 'Ava Stone 12 part-time'],
];
