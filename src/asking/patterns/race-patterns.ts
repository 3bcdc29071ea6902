import type { Pattern } from './pattern.js';

/** Races ahead. */
export const RACE_PATTERNS: readonly Pattern[] = [
  {
    wants: 'misses',
    command: 'schedule',
    wordings: ['{driver} MISS RACE? {track} RACE?', 'WHAT RACE {driver} MISS', 'WHAT|WHEN {driver} MISS RACE?'],
    examples: ['will Stone miss Talladega?', 'is Stone sitting out the Talladega race', 'which races will Stone miss'],
  },
  {
    wants: 'race at',
    command: 'schedule',
    wordings: ['{driver} GO? RACE|DRIVE {track}', 'WHEN|WHAT|WHO {driver} RACE|DRIVE? {track}', '{driver} {track}'],
    examples: ['is Stone racing at Talladega?', 'when does Stone race at Kansas?', 'is stone at Talladega'],
  },
  {
    wants: 'last race',
    command: 'schedule',
    wordings: [
      'WHEN|WHERE|WHAT? {driver} LAST_RACE {team}?',
      'WHEN|WHERE|WHAT LAST_RACE {driver} RACE?',
      'WHEN|WHERE|WHAT {team} LAST_RACE',
    ],
    examples: [
      "when is Stone's last race?",
      "what is Stone's final race with Northline?",
      "when was Stone's last start",
    ],
    namesFollow: ['driver'],
  },
  {
    wants: 'next race',
    command: 'schedule',
    wordings: [
      'WHEN|WHERE|WHAT {driver} RACE|DRIVE NEXT RACE?',
      'WHEN|WHERE|WHAT? {driver} NEXT? RACE',
      'WHEN|WHERE|WHAT? NEXT RACE {driver} RACE?',
      'WHEN {driver} NEXT',
      'WHEN|WHERE|WHAT {driver} RACE|DRIVE NEXT? {team}',
      'WHEN {driver} DRIVE',
      'WHEN {driver} STAY RACE|DRIVE|CAR|SEAT?',
      // "when is Stone back?"
      'WHEN {driver} CAR|SEAT?',
      'WHEN NEXT {driver} RACE|DRIVE',
      'WHAT? {driver} SCHEDULE',
      'SCHEDULE {driver}',
      'WHAT RACE {driver} RACE|HAVE|DRIVE NEXT?',
      'WHAT? {driver} NEXT RACE',
      '{driver} RACE',
    ],
    examples: [
      'when does Stone race next?',
      "when is Stone's next race?",
      'where does Stone race next',
      "Stone's schedule",
      'which races will Stone run?',
      'when does Stone race for Northline',
      'is Stone racing this weekend?',
      'when is Stone back in the car?',
    ],
  },
  {
    wants: 'all',
    command: 'schedule',
    wordings: [
      'WHEN|WHERE|WHAT? {team} RACE NEXT?',
      'WHEN|WHERE|WHAT? {team} NEXT RACE',
      'WHEN|WHERE|WHAT? NEXT RACE {team}',
      'WHAT? {team} SCHEDULE',
      'SCHEDULE {team}',
      'WHO RACE|DRIVE {track}',
      'WHO {track}',
      'WHEN RACE {track}',
      'WHAT RACE {track}',
      'WHEN RACE|NEXT {track} RACE?',
      'WHO RACE|DRIVE {team} {track}',
      'WHO RACE|DRIVE {track} {team}',
    ],
    examples: [
      "what is Northline's schedule?",
      'who races at Talladega?',
      'when does Northline race next',
      'who races at Talladega for Northline?',
    ],
  },
  {
    wants: 'all',
    command: 'schedule',
    wordings: ['WHEN|WHAT? NEXT? RACE NEXT?', 'WHAT? SCHEDULE', 'WHO RACE NEXT'],
    examples: ['what are the next truck races?', 'Cup schedule'],
    needsSeries: true,
  },
];
