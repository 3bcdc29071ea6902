import type { Pattern } from './pattern.js';

/** What asks of races where it names some days, and of all that a car had where it names a season; else of seats, or of a history. */
export const DAY_PATTERNS: readonly Pattern[] = [
  {
    wants: 'race at',
    command: 'schedule',
    wordings: ['WHAT NUMBER {driver} DRIVE|RACE|HAVE?', 'WHAT NUMBER CAR {driver} DRIVE|RACE|HAVE'],
    examples: ['what number is Stone in this weekend?', 'what number does Stone drive this weekend'],
    needsDays: true,
  },
  {
    wants: 'roster',
    command: 'team',
    wordings: ['WHAT {team} RACE|DRIVE|HAVE'],
    examples: ['what is Northline running in 2024?', 'what does Northline have in 2024'],
    needsSeason: true,
  },
  {
    wants: 'drives',
    command: 'car',
    wordings: [
      'WHO HAVE DRIVE|RACE {team}? {car} {team}?',
      'WHO HAVE {team}? {car} {team}? HAVE|DRIVE|RACE',
      'WHO HAVE {team}? {car} {team}?',
    ],
    examples: ['who has driven the 12 in 2024?', 'which drivers has the 12 had in 2024?'],
    needsSeason: true,
  },
];
