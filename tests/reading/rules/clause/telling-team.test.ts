import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const LEAD = 'Ava Stone will race for Northline Racing from next season. ';
const exits = (body: string): string[] =>
  claimsOf('exit', '2025-07-29', LEAD + body, ['driver', 'team', 'season', 'replacedBy']);

it.each([
  ['Pinecrest Motorsports said in February that she would make way for Ben Carter in 2026.', ' replacedBy=Ben Carter'],
  ['Pinecrest Motorsports announced in May that she would leave at the end of the season.', ''],
  ['Pinecrest Motorsports has confirmed that Stone will depart after this season.', ''],
  ['Pinecrest Motorsports said Stone will not return in 2026.', ''],
  ['Pinecrest Motorsports had told her in May that Ben Carter would take her seat.', ' replacedBy=Ben Carter'],
  ['Pinecrest Motorsports said that Ben Carter would replace her.', ' replacedBy=Ben Carter'],
  ['Pinecrest Motorsports revealed that her contract would not be renewed.', ''],
  [
    'She had been free since February, when Pinecrest Motorsports announced that she would be replaced by Ben Carter.',
    ' replacedBy=Ben Carter',
  ],
])('takes the team that tells of a departure for the one that is left: %s', (text, more) => {
  expect(exits(text)).toEqual([`confirmed driver=Ava Stone team=Pinecrest Motorsports season=2025${more}`]);
});

it.each([
  'Pinecrest Motorsports denied that Stone would leave at the end of the season.',
  'Ben Carter of Pinecrest Motorsports said that Stone would leave at the end of the season.',
  'Pinecrest Motorsports said that Stone would race for it in 2026.',
])('leaves it open, or elsewhere: %s', (text) => {
  expect(exits(text).filter((exit) => exit.includes('Pinecrest'))).toEqual([]);
});
