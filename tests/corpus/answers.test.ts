import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { parseClaims } from '../../src/claims/claim-lines.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import { createRouter } from '../../src/routing/create-router.js';
import { parseCall } from '../../src/routing/parse-call.js';
import { expectRight } from '../roster/questions/question.js';
import { QUESTIONS } from './answers.js';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const isThere = existsSync(CORPUS);

/** What careful readers took from each article of the corpus, with the article's day; nothing that is optional. */
function goldClaims(): string {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith('.gold.json'))
    .flatMap((file) => {
      const article = file.replace('.gold.json', '');
      const published = /^\s*date (\S+)/.exec(readFileSync(`${CORPUS}${article}.txt`, 'utf8'))?.[1];
      const { claims } = JSON.parse(readFileSync(`${CORPUS}${file}`, 'utf8')) as {
        claims: { optional?: boolean }[];
      };
      return claims
        .filter(({ optional }) => !optional)
        .map((claim) => JSON.stringify({ ...claim, article, published }));
    })
    .join('\n');
}

describe.skipIf(!isThere)('answers over right claims', () => {
  const roster = isThere ? buildRoster(parseClaims(goldClaims(), 'corpus')) : buildRoster([]);
  const router = createRouter(commands, () => ({ roster, today: '2026-06-01', refusals: [] }));

  it.each(QUESTIONS)('$call', async (question) => {
    expectRight(await router.answer(parseCall(question.call, commands), { locale: 'en-US' }), question);
  });
});
