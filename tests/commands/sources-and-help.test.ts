import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import type { Claim } from '../../src/claims/claim.js';
import { createRouter } from '../../src/routing/create-router.js';
import { parseCall } from '../../src/routing/parse-call.js';
import { textOf } from '../replies/within-limits.js';
import { ask, linesOf } from './ask.js';
import { settingOn } from './paddock.js';

describe('/sources', () => {
  it('lists articles, newest first, with what was read, and what was refused and why', async () => {
    expect(await linesOf('/sources')).toEqual([
      'What I have read',
      '3 articles, 19 statements that make 18 facts. The newest is of Wed 5 March 2031.',
      'Wed 5 March 2031 · spring-dates · 5 races to come, 1 result',
      'Fri 10 January 2031 · winter-news · 2 seats, 1 deal, 1 departure, 1 crew post, 1 alliance',
      'Tue 1 October 2030 · autumn-rumours · 3 seats, 1 deal, 1 final standing, 1 personal detail, 1 team role',
      'What I could not use',
      'b*d.txt · is empty',
      'Newest article: Wed 5 March 2031, 5 days old',
    ]);
  });

  it('shows no article of a later day', async () => {
    expect((await linesOf('/sources', settingOn('2030-12-01')))[1]).toMatch(/^1 article,/);
  });

  it('says that nothing was read', async () => {
    expect((await linesOf('/sources', settingOn('2031-03-10', [])))[1]).toBe('I have read nothing yet.');
  });

  it('counts articles that do not fit', async () => {
    const article = 'a-rather-long-name-of-an-article-to-fill-the-message-sooner';
    const [claim] = settingOn('2031-03-10').roster.newestClaims('2031-03-10');
    const many = Array.from({ length: 200 }, (_, index) => ({ ...claim, article: `${article}-${index}` }) as Claim);
    const told = await linesOf('/sources', settingOn('2031-03-10', many));
    const shown = told.filter((line) => line.includes(article)).length;
    expect(told).toContain(`and ${200 - shown} more`);
  });
});

describe('/help', () => {
  it('names every command with an example that has an answer', async () => {
    const told = await linesOf('/help');
    expect(told.at(-1)).toContain('what was known then (not to /sources)');
    for (const { definition } of commands.filter(({ definition }) => definition.name !== 'help')) {
      expect(told).toContain(`/${definition.name}`);
      const example = told.find((line) => line.startsWith(`Try: /${definition.name}`)) ?? '';
      const reply = await ask(example.replace('Try: ', ''));
      expect(textOf(reply)).toMatch(/Newest article/);
    }
  });

  it('makes commands clickable where their ids are known', async () => {
    const setting = { ...settingOn('2031-03-10'), commandIds: { driver: '123456789012345678' } };
    const router = createRouter(commands, () => setting);
    const text = textOf(await router.answer({ command: 'help', options: {} }, { locale: 'en-US' }));
    expect(text).toContain('Try: </driver:123456789012345678> name:Ann Example');
    expect(text).toContain('Try: /team name:');
  });

  it('has examples that can be typed even before there are articles', () => {
    for (const { definition, example } of commands) {
      const typed = `/${definition.name} ${example({ ...settingOn('2031-03-10', []), locale: 'en-US' })}`;
      expect(parseCall(typed, commands).command).toBe(definition.name);
    }
  });
});
