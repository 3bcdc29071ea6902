import type { Pattern } from './pattern.js';

/** What teams won, and how they finished. */
export const TEAM_RESULT_PATTERNS: readonly Pattern[] = [
  {
    wants: 'won',
    command: 'team',
    wordings: [
      '{team} HAVE? WIN RACE?|{track}? BEFORE?',
      'WHAT HAVE? {team} HAVE? WIN',
      'WHAT RACE HAVE? {team} HAVE? WIN',
      'WHAT? {team} RACE? WIN',
      'WHAT? RACE? WIN {team} HAVE?',
      'WHO|WHAT HAVE? DRIVE? HAVE? WIN RACE? {team}',
      'WHO HAVE? {team} WIN',
      'WHEN|WHERE|WHAT? HAVE? {team} HAVE? LAST_WIN',
      'WHEN|WHERE|WHAT? LAST_WIN {team}',
      'WHEN|WHERE HAVE? {team} HAVE? WIN',
    ],
    examples: [
      'has Northline ever won a race?',
      'what has Northline won?',
      'which races did Northline win this year',
      "Northline's wins",
      'who has won for Northline?',
      'when did Northline last win',
    ],
  },
  {
    wants: 'best',
    command: 'team',
    wordings: ['WHAT? BEST {team} HAVE?|{track}?', 'WHAT|WHERE? {team} HAVE? BEST {track}?'],
    examples: ["what is Northline's best finish?", 'best finish Northline ever had', 'best result for Northline'],
  },
  {
    wants: 'podiums',
    command: 'team',
    wordings: ['WHAT? PODIUM {team} HAVE?', '{team} HAVE? FINISH? PODIUM', 'WHAT? {team} HAVE? PODIUM'],
    examples: ['any podiums for Northline?', 'has Northline had a podium'],
  },
];
