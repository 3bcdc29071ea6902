import type { Pattern } from './pattern.js';

/** Crew chiefs and spotters of drivers, cars and teams. */
export const CREW_PATTERNS: readonly Pattern[] = [
  {
    wants: 'replaced on crew',
    command: 'driver',
    wordings: ['WHO REPLACE {driver} CREW|SPOTTER {car}?|{team}?', 'WHO TAKE_OVER {driver} CREW|SPOTTER'],
    examples: ['who replaces Marsh as crew chief?', 'who replaced Marsh as crew chief of the 12'],
    namesFollow: ['driver'],
  },
  {
    wants: 'crew before',
    command: 'driver',
    wordings: [
      'WHO {driver} CREW|SPOTTER BEFORE {other}?',
      'WHO CREW|SPOTTER {driver} BEFORE {other}?',
      'WHO {driver} HAVE CREW|SPOTTER BEFORE {other}?',
    ],
    examples: ["who was Stone's crew chief before Marsh?", "who was Stone's spotter before?"],
    namesFollow: ['driver'],
  },
  {
    wants: 'crew before',
    command: 'car',
    wordings: ['WHO {car} CREW|SPOTTER BEFORE {other}?', 'WHO CREW|SPOTTER {car} BEFORE {other}?'],
    examples: ["who was the 12's crew chief before Marsh?", 'who was crew chief of the 12 before Marsh'],
  },
  {
    wants: 'crew',
    command: 'driver',
    wordings: [
      'WHO? NEXT? CREW|SPOTTER {driver} CAR?',
      'WHO? {driver} NEXT? CREW|SPOTTER',
      'WHO HAVE {driver} CREW|SPOTTER',
      'WHO {driver} HAVE CREW|SPOTTER',
      'WHO CREW|SPOTTER WORK {driver}',
      'WHO RUMOUR GO? {driver} CREW|SPOTTER',
      'WHO RUMOUR CREW|SPOTTER {driver}',
      'WHAT? CAR {driver} CREW|SPOTTER',
      '{other} GO? {driver} CREW|SPOTTER',
      '{other} CREW|SPOTTER {driver}',
      'WHO? CREW|SPOTTER {driver} {track}',
      'WHO? {driver} NEXT? CREW|SPOTTER {track}',
      'WHO {driver} HAVE CREW|SPOTTER {track}',
    ],
    examples: [
      "who is Stone's crew chief?",
      'crew chief for Ava Stone',
      "who is rumoured to be Stone's spotter?",
      "is Marsh Stone's spotter",
      'who does Stone have as a spotter',
      'who calls the races for Stone?',
      'which car does Stone crew chief?',
      "who will be Stone's crew chief at Talladega?",
    ],
    namesFollow: ['driver'],
  },
  {
    wants: 'crew',
    command: 'car',
    wordings: [
      'WHO? NEXT? CREW|SPOTTER {car} TEAM?',
      'WHO? {car} NEXT? CREW|SPOTTER',
      'WHO {car} HAVE CREW|SPOTTER',
      'WHAT CREW|SPOTTER GO? {car}',
      'WHO? CREW|SPOTTER {car} {track}',
      'WHO? {car} NEXT? CREW|SPOTTER {track}',
    ],
    examples: [
      "who is the 12's crew chief",
      'who is crew chief on the No. 12',
      'spotter of the 12 car',
      "who is atop the 12's pit box",
      'who is the crew chief of the 12 at Talladega?',
    ],
  },
  {
    wants: 'crew',
    command: 'team',
    wordings: ['WHO? CREW|SPOTTER {team}', 'WHO? {team} CREW|SPOTTER', 'WHO {team} HAVE CREW|SPOTTER'],
    examples: ['who are the crew chiefs at Northline Racing?', "Northline Racing's spotters"],
  },
];
