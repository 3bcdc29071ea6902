/** What no command lists for everybody, in all its wordings: it can be asked of one driver, team or car. */
export interface OfOne {
  readonly of: 'driver' | 'team' | 'car';
  /** As those of a pattern. */
  readonly wordings: readonly string[];
  /** Run as tests. */
  readonly examples: readonly string[];
}

/** Questions to decline with the nearest one that has an answer. */
export const OF_ONE_PATTERNS: readonly OfOne[] = [
  {
    of: 'driver',
    wordings: ['WHOSE CONTRACT|GO', 'WHAT? CONTRACT', 'WHO|WHAT DRIVE? CONTRACT', 'WHOSE GO CONTRACT'],
    examples: [
      'whose contract ends in 2026?',
      'whose contracts are up this year?',
      'which contracts expire in 2026?',
      'who is out of contract?',
    ],
  },
  {
    of: 'driver',
    wordings: ['WHO|WHAT DRIVE? HAVE? LOAN', 'WHAT? LOAN'],
    examples: ['who is on loan?', 'which drivers are on loan?', 'who is loaned out this year'],
  },
  {
    of: 'team',
    wordings: ['WHO|WHAT? RESERVE', 'WHO HAVE RESERVE'],
    examples: ['who are the reserve drivers?', 'list the test drivers', 'who are the reserves in F1?'],
  },
  {
    of: 'car',
    wordings: ['WHO|WHAT DRIVE? SHARE CAR|SEAT?', 'WHAT CAR SHARE', 'WHO|WHAT? CO_DRIVER'],
    examples: ['who shares a car?', 'which drivers share a car', 'which cars are shared?', 'who are the co-drivers?'],
  },
];
