import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { parseClaims } from '../../../src/claims/claim-lines.js';
import { buildRoster } from '../../../src/roster/build-roster.js';
import { createRouter } from '../../../src/routing/create-router.js';
import { parseCall } from '../../../src/routing/parse-call.js';
import { memo } from '../../../src/values/memo.js';
import { expectRight } from './question.js';
import { QUESTIONS } from './questions.js';

const rosterOf = memo((file) => {
  const lines = readFileSync(fileURLToPath(new URL(`${file}.jsonl`, import.meta.url)), 'utf8');
  return buildRoster(parseClaims(lines, file));
});

describe('answers over invented claims', () => {
  it.each(QUESTIONS)('$of, $on: $call', async (question) => {
    const setting = { roster: rosterOf(question.of), today: question.on, refusals: [] };
    const router = createRouter(commands, () => setting);
    expectRight(await router.answer(parseCall(question.call, commands), { locale: 'en-US' }), question);
  });
});
