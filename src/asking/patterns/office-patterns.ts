import type { Pattern } from './pattern.js';

/** Who leads a team, who owns it, and with which others it works together. */
export const OFFICE_PATTERNS: readonly Pattern[] = [
  {
    wants: 'allies',
    command: 'team',
    wordings: [
      '{team} HAVE? ALLIANCE {name}',
      '{team} {name} HAVE? ALLIANCE',
      'WHO|WHAT|WHERE? {team} HAVE? ALLIANCE',
      'WHO|WHAT|WHERE? TEAM? HAVE? ALLIANCE {team}',
    ],
    examples: [
      'does Northline have an alliance with Southpaw?',
      'is Northline allied with Southpaw?',
      'who is Northline allied with?',
      'which team has an alliance with Northline',
      "Northline's technical alliance",
    ],
  },
  {
    wants: 'post before',
    command: 'team',
    wordings: [
      'WHO {team} BOSS|OWN BEFORE {driver}?',
      'WHO BOSS|OWN {team} BEFORE {driver}?',
      'WHO BOSS|OWN BEFORE {driver} {team}',
    ],
    examples: ["who was Northline's team principal before Marsh?", 'who owned Northline before Marsh?'],
    namesFollow: ['team'],
  },
  {
    wants: 'has post',
    command: 'team',
    wordings: ['{driver} HAVE? BOSS|OWN|RESERVE {team}', '{driver} {team} BOSS|OWN|RESERVE'],
    examples: [
      'is Marsh still the team principal of Northline?',
      "is Marsh Northline's owner?",
      'is Marsh a reserve driver of Northline?',
    ],
  },
  {
    wants: 'leads',
    command: 'team',
    wordings: ['WHO RUN|HEADS {team} TEAM?', 'WHO IN_CHARGE {team}'],
    examples: ['who runs Northline?', 'who is in charge of Northline?', 'who heads Northline?'],
  },
  {
    wants: 'post',
    command: 'team',
    wordings: [
      'WHO? BOSS|RESERVE {team}',
      'WHO? {team} BOSS|RESERVE',
      'WHO {team} HAVE RESERVE',
      'WHO DRIVE? RESERVE {team}',
    ],
    examples: [
      "who is Northline's president?",
      'team principal of Northline Racing',
      'who are the reserve drivers of Northline?',
      "who is Northline's test driver?",
      'who does Northline have in reserve',
    ],
    namesFollow: ['team'],
  },
  {
    wants: 'owns',
    command: 'driver',
    wordings: ['WHAT|WHERE TEAM|CAR? {driver} OWN', 'WHERE {driver} OWN', 'WHAT {driver} OWN', '{driver} OWN TEAM|CAR'],
    examples: ['which team does Stone own?', 'does Stone own a team?', 'what does Stone own'],
  },
  {
    wants: 'owner',
    command: 'team',
    wordings: ['WHO OWN {team} TEAM?', 'WHO? {team} OWN', 'OWN {team}'],
    examples: ['who owns Northline?', "who is Northline Racing's owner"],
    namesFollow: ['team'],
  },
];
