import { describe, expect, it } from 'vitest';
import { proposeClaims } from '../../src/reading/read-article.js';
import { ASIDE_RULES } from '../../src/reading/rules/asides/aside-rules.js';
import { CLAUSE_RULES } from '../../src/reading/rules/clause-rules.js';
import { PHRASE_RULES } from '../../src/reading/rules/phrase-rules.js';

const RULES = [...CLAUSE_RULES, ...PHRASE_RULES, ...ASIDE_RULES];

describe('a rule', () => {
  it.each(RULES.map((rule) => [rule.name, rule.example]))('%s reads its example', (name, example) => {
    const { drafts } = proposeClaims({ name: 'example', published: '2025-10-01', body: example, hash: '' });
    expect(drafts.map((draft) => draft.rule)).toContain(name);
  });

  it('has a name of its own', () => {
    const names = RULES.map((rule) => rule.name);
    expect(names).toEqual([...new Set(names)]);
  });
});
