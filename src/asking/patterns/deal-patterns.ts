import type { Pattern } from './pattern.js';

/** Contracts, how long they last, and loans. */
export const DEAL_PATTERNS: readonly Pattern[] = [
  {
    wants: 'deals',
    command: 'driver',
    wordings: [
      'WHEN?|LONG? {driver} CONTRACT {team}?',
      'WHAT {driver} CONTRACT',
      'WHAT {driver} GO',
      'LONG {driver} HAVE? GO|STAY {team}?',
      'LONG {driver} {team}',
      'LONG GO|CONTRACT {driver} {team}?',
      'LONG {driver} HAVE? CONTRACT {team}?',
      '{driver} HAVE GO|CONTRACT',
      'WHO|WHERE {driver} CONTRACT',
    ],
    examples: [
      "when does Stone's contract end?",
      "when is Stone's deal up",
      'is Stone under contract with Northline?',
      'how long is Stone under contract?',
      "how long is Stone's deal with Northline",
      'until when is Stone signed',
      'is Stone a free agent?',
      'does Stone have a contract for 2025',
      "what is Stone's contract?",
      'who is Stone under contract with?',
    ],
    namesFollow: ['driver'],
  },
  {
    wants: 'on loan',
    command: 'driver',
    wordings: ['{driver} HAVE? LOAN {team}?', 'WHO|WHERE {driver} HAVE? LOAN', 'WHO|WHERE HAVE {driver} LOAN'],
    examples: [
      'is Stone still on loan?',
      'was Stone on loan at Northline?',
      'where is Stone on loan?',
      'who has Stone on loan?',
    ],
    namesFollow: ['driver'],
  },
  {
    wants: 'loans',
    command: 'team',
    wordings: [
      'WHO|WHAT {team} HAVE? DRIVE? LOAN',
      'WHO|WHAT DRIVE? HAVE? LOAN FROM? {team}',
      'WHO|WHAT DRIVE {team} HAVE? LOAN',
    ],
    examples: [
      'who does Northline have on loan?',
      'who is on loan at Northline?',
      'who is on loan from Northline?',
      'which drivers are on loan to Northline',
    ],
    namesFollow: ['team'],
  },
  {
    wants: 'deals at',
    command: 'team',
    wordings: [
      'WHOSE {team} CONTRACT|GO',
      'WHOSE CONTRACT|GO {team}',
      'WHO|WHAT DRIVE? CONTRACT {team}',
      'WHO|WHAT {team} DRIVE? CONTRACT',
      'WHAT? CONTRACT {team}',
      'WHO {team} HAVE CONTRACT',
    ],
    examples: [
      'whose Northline contract is up in 2026?',
      'whose contract ends at Northline?',
      'who is out of contract at Northline',
      'which Northline drivers are out of contract?',
      'who does Northline have under contract?',
    ],
    namesFollow: ['team'],
  },
];
