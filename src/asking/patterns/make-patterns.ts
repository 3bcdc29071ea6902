import type { Pattern } from './pattern.js';

/** Who drives which make. */
export const MAKE_PATTERNS: readonly Pattern[] = [
  {
    wants: 'of make',
    command: 'grid',
    wordings: [
      'WHERE|WHO|WHAT TEAM|DRIVE|CAR? RACE|DRIVE|HAVE {make} CAR?',
      'WHO|WHERE {make} DRIVE|TEAM|CAR?',
      'WHAT? {make} DRIVE|TEAM|CAR',
      'WHAT CAR {make}',
      'WHAT {make}',
    ],
    examples: [
      'which Cup teams run Toyota?',
      'who drives a Ford in trucks?',
      'Chevy drivers in the Cup Series',
      'which Cup cars are Fords',
      'list the Fords in Cup',
    ],
  },
  {
    wants: 'make',
    command: 'team',
    wordings: [
      'WHAT MAKE CAR? {team} DRIVE|RACE|HAVE?',
      'WHAT {team} MAKE',
      'MAKE {team}',
      'WHAT MAKE {team} CAR',
      '{team} DRIVE|RACE|HAVE? {make} TEAM?',
    ],
    examples: [
      'what make does Northline use?',
      'which manufacturer is Northline with',
      'does Northline run a Ford?',
      'is Northline a Ford team?',
    ],
  },
  {
    wants: 'make',
    command: 'car',
    wordings: ['WHAT MAKE {team}? {car} DRIVE|RACE|HAVE?', 'WHAT MAKE {car} {team}', 'WHAT? {team}? {car} MAKE'],
    examples: ['what make is the 12?', "what is the 12's make", "which manufacturer is Northline's 12"],
  },
];
