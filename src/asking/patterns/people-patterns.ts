import type { Pattern } from './pattern.js';

/** Crews, titles, numbers and what else there is to know of people and teams. */
export const PEOPLE_PATTERNS: readonly Pattern[] = [
  {
    wants: 'crew',
    command: 'driver',
    wordings: [
      'WHO? NEXT? CREW|SPOTTER {driver} CAR?',
      'WHO? {driver} NEXT? CREW|SPOTTER',
      'WHO HAVE {driver} CREW|SPOTTER',
      'WHO {driver} HAVE CREW|SPOTTER',
    ],
    examples: ["who is Stone's crew chief?", 'crew chief for Ava Stone', 'who does Stone have as a spotter'],
    namesFollow: ['driver'],
  },
  {
    wants: 'crew',
    command: 'car',
    wordings: ['WHO? CREW|SPOTTER {car}', 'WHO? {car} CREW|SPOTTER', 'WHO {car} HAVE CREW|SPOTTER'],
    examples: ["who is the 12's crew chief", 'who is crew chief on the No. 12', 'spotter of the 12 car'],
  },
  {
    wants: 'deals',
    command: 'driver',
    wordings: ['WHEN? {driver} CONTRACT {team}?', 'WHAT {driver} CONTRACT'],
    examples: ["when does Stone's contract end?", "when is Stone's deal up", 'is Stone under contract with Northline?'],
    namesFollow: ['driver'],
  },
  {
    wants: 'title',
    command: 'driver',
    wordings: [
      'WHEN? {driver} WIN TITLE',
      '{driver} WIN WHAT TITLE',
      'WHAT? TITLE {driver} WIN',
      'WHAT? {driver} HAVE? TITLE',
      '{driver} HAVE WIN TITLE',
      'WHAT TITLE HAVE {driver} WIN',
      'TITLE {driver}',
    ],
    examples: ['did Stone win the truck title?', 'is Stone the champion?', 'has Ava Stone won a championship'],
    namesFollow: ['driver'],
  },
  {
    wants: 'number',
    command: 'driver',
    wordings: [
      'WHAT? NUMBER {driver} DRIVE|RACE|HAVE|TAKE|GO?',
      'WHAT? {driver} DRIVE? NUMBER',
      'NUMBER {driver}',
      'WHAT {driver} DRIVE|RACE|HAVE NUMBER',
      'WHAT NUMBER CAR|SEAT {driver} DRIVE|RACE|HAVE?',
      'WHAT NUMBER HAVE {driver}',
      'WHAT NUMBER {driver} {team}',
    ],
    examples: [
      'what number is Stone in trucks?',
      "Stone's number",
      'which number will Stone run next year',
      'stone car number',
    ],
    namesFollow: ['driver'],
  },
  {
    wants: 'make',
    command: 'driver',
    wordings: [
      'WHAT MAKE CAR? {driver} DRIVE|RACE|HAVE?',
      'WHAT {driver} MAKE',
      'MAKE {driver}',
      'WHAT MAKE {driver} CAR',
    ],
    examples: ['what make does Stone drive?', 'which manufacturer is Stone with'],
    namesFollow: ['driver'],
  },
  {
    wants: 'age',
    command: 'driver',
    wordings: ['OLD {driver}', 'WHAT? {driver} OLD', 'WHAT OLD {driver}'],
    examples: ['how old is Stone?', "what is Stone's age"],
    namesFollow: ['driver'],
  },
  {
    wants: 'hometown',
    command: 'driver',
    wordings: ['WHERE {driver} GO? FROM', 'WHAT? {driver} FROM', 'WHAT FROM {driver}', 'FROM {driver}'],
    examples: ['where is Stone from?', 'where does Stone come from', "what is Stone's hometown"],
    namesFollow: ['driver'],
  },
  {
    wants: 'owner',
    command: 'team',
    wordings: ['WHO OWN {team} TEAM?', 'WHO? {team} OWN', 'OWN {team}'],
    examples: ['who owns Northline?', "who is Northline Racing's owner"],
    namesFollow: ['team'],
  },
];
