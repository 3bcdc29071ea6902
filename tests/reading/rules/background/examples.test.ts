import { expect, it } from 'vitest';
import { proposeClaims } from '../../../../src/reading/read-article.js';
import { BACKGROUND_RULES } from '../../../../src/reading/rules/background-rules.js';

it.each(BACKGROUND_RULES.map((rule) => [rule.name, rule.example]))('%s reads its example', (name, example) => {
  const { drafts } = proposeClaims({ name: 'tiny', published: '2025-08-20', body: example, hash: '' });
  expect(drafts.map((draft) => draft.rule)).toContain(name);
});
