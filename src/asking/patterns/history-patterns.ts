import type { Pattern } from './pattern.js';

/** Careers, and who drove for a team or in a car over the seasons. */
export const HISTORY_PATTERNS: readonly Pattern[] = [
  {
    wants: 'before',
    command: 'history',
    wordings: [
      'WHO DRIVE|RACE|HAVE {car} BEFORE {driver}',
      'WHO {car} BEFORE {driver}',
      'WHO BEFORE {driver} DRIVE|RACE|HAVE? {car}',
      'WHO {driver} BEFORE {car}',
      'WHO DRIVE|RACE|HAVE? {car} BEFORE',
    ],
    examples: [
      'who drove the 12 before Stone?',
      'who was in the No. 12 before Stone',
      "who was Stone's predecessor in the 12",
      'who had the 12 before?',
    ],
  },
  {
    wants: 'seat before',
    command: 'history',
    wordings: [
      'WHERE|WHO|WHAT {driver} DRIVE|RACE|HAVE BEFORE {team}?|{car}?',
      'WHAT CAR|TEAM|SEAT|NUMBER {driver} DRIVE|RACE|HAVE? BEFORE {team}? {car}?',
      'WHERE {driver} BEFORE {team}? {car}?',
      'WHAT {driver} CAR|TEAM|SEAT|NUMBER BEFORE {team}? {car}?',
    ],
    examples: [
      'where was Stone before?',
      'who did Stone drive for before',
      'who did Stone drive for before Northline?',
      'what car did Stone drive before?',
      'what did Stone drive before the 12',
    ],
    namesFollow: ['driver'],
  },
  {
    wants: 'all',
    command: 'history',
    wordings: [
      'WHO|WHAT? HAVE? DRIVE|RACE|HAVE {car} HISTORY',
      'WHO|WHAT? {car} HISTORY',
      'WHO HAVE DRIVE|RACE {car}',
      'WHO HAVE {team}? {car} {team}? HAVE|RACE|DRIVE',
      'WHO HAVE DRIVE|RACE {team} {car}',
      'WHO HAVE DRIVE|RACE {car} {team}',
      'WHAT? HISTORY {car}',
      'WHO HISTORY DRIVE {car}',
      'WHO|WHAT? HISTORY DRIVE {car}',
      'WHO|WHAT? {car} HISTORY DRIVE',
    ],
    examples: [
      'who has driven the 12 over the years?',
      'history of the No. 12',
      'past drivers of the 12',
      'who has driven the 12?',
    ],
  },
  {
    wants: 'all',
    command: 'history',
    wordings: [
      'WHO HAVE? DRIVE|RACE {team} HISTORY',
      'WHO|WHAT? HISTORY DRIVE {team}',
      'WHAT? HISTORY {team}',
      'WHAT? {team} HISTORY DRIVE?',
    ],
    examples: [
      'who has driven for Northline over the years?',
      'history of Northline Racing',
      "Northline's past drivers",
    ],
    namesFollow: ['team'],
  },
  {
    wants: 'all',
    command: 'history',
    wordings: [
      'WHAT? HISTORY {driver}',
      'WHAT|WHERE? HAVE? {driver} HISTORY',
      'WHO|WHAT|WHERE HAVE? {driver} HAVE? DRIVE|RACE HISTORY',
      'WHAT TEAM|CAR|SEAT|NUMBER HAVE? {driver} HAVE? DRIVE|RACE|HAVE HISTORY',
      'WHAT HISTORY TEAM|CAR|SEAT {driver}',
      'WHO|WHERE|WHAT HAVE {driver} DRIVE|RACE',
      'WHAT TEAM|CAR|SEAT|NUMBER HAVE {driver} DRIVE|RACE|HAVE',
    ],
    examples: [
      "what is Stone's career?",
      'history of Ava Stone',
      'who has Stone driven for over the years',
      'which teams has Stone raced for over the years',
      'which teams has Stone driven for?',
      'who has Stone driven for?',
      'which cars has Stone driven?',
      'former teams of Stone',
      "what are Stone's previous teams?",
    ],
  },
];
