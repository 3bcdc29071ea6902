import { describe, expect, it } from 'vitest';
import { FILLERS } from '../../src/asking/fillers.js';
import { DROPPED, MEANINGS, REFUSED } from '../../src/asking/meanings.js';
import { PATTERNS } from '../../src/asking/patterns.js';
import { understand } from '../../src/asking/understand.js';
import { parseClaims } from '../../src/claims/claim-lines.js';
import { buildRoster } from '../../src/roster/build-roster.js';

const NEWS = { article: 'news', published: '2025-01-08', kind: 'ride', series: 'cup', season: 2025 };
const CLAIMS = [
  { ...NEWS, driver: 'Ava Stone', team: 'Northline Racing', number: '12' },
  { ...NEWS, driver: 'Dan Marsh', team: 'Southpaw Motorsports', number: '9' },
  { ...NEWS, kind: 'start', driver: 'Ava Stone', track: 'Talladega Superspeedway', date: '2025-10-05' },
  { ...NEWS, kind: 'start', driver: 'Ava Stone', track: 'Kansas Speedway', date: '2025-05-05' },
];
const roster = buildRoster(
  parseClaims(CLAIMS.map((claim) => JSON.stringify({ ...claim, start: 0, end: 1 })).join('\n'), 'news'),
);

describe.each(PATTERNS)('the pattern $wants of /$command', ({ wants, command, wordings, examples }) => {
  it.each(examples)('reads "%s"', (example) => {
    const understood = understand(example, '2025-02-01', (day) => roster.asOf(day));
    expect(understood).toMatchObject({ wants, about: {} });
    if ('call' in understood && command !== 'page') expect(understood.call.command).toBe(command);
  });

  it.each(wordings)('has only meanings and slots that exist: %s', (wording) => {
    for (const part of wording.split(/[ |]/).map((each) => each.replace(/\?$/, ''))) {
      expect([
        ...Object.keys(MEANINGS),
        '{driver}',
        '{other}',
        '{team}',
        '{car}',
        '{make}',
        '{track}',
        '{name}',
      ]).toContain(part);
    }
  });
});

describe('the words of questions', () => {
  it('have one meaning each', () => {
    const phrases = [...Object.values(MEANINGS), DROPPED, FILLERS, REFUSED].flatMap((listed) => listed.split('|'));
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });
});
