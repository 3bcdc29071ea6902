import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import type { Reply } from '../../src/replies/reply.js';
import { createRouter } from '../../src/routing/create-router.js';
import { buttonsOf, entriesOf, textOf } from '../replies/within-limits.js';
import { ask } from './ask.js';
import { settingOn } from './paddock.js';

const ASKER = { locale: 'en-US' };
const router = createRouter(commands, () => settingOn('2031-03-10'));
const linesOfMenu = async (text: string) => entriesOf(await ask(text)).map(({ label, kind }) => `${label} (${kind})`);
const pressed = async (reply: Reply, label: string) => {
  const found = [...buttonsOf(reply), ...entriesOf(reply)].find((one) => one.label === label);
  if (found === undefined) throw new Error(`There is no ${label}`);
  return router.press(found.id, ASKER);
};

describe('from an answer one can go on', () => {
  it.each([
    [
      '/driver name:Ann Example',
      ['Heron Motorsports (team)', 'No. 71, Cup (car)', 'Cup Series (every car of the series)'],
    ],
    [
      '/team name:Heron Motorsports',
      [
        'Ann Example (driver)',
        'Dee Young (driver)',
        'No. 71, Cup (car)',
        'Races ahead (Heron Motorsports)',
        'Cup Series (every car of the series)',
      ],
    ],
    ['/car number:71', ['Ann Example (driver)', 'Heron Motorsports (team)', 'Cup Series (every car of the series)']],
    ['/grid series:cup', ['Bluebird Racing (team)', 'Heron Motorsports (team)']],
    ['/schedule team:Heron Motorsports', ['Dee Young (driver)']],
    ['/moves', ['Ann Example (driver)', 'Cas Gone (driver)']],
  ])('of %s', async (text, expected) => {
    expect(await linesOfMenu(text)).toEqual(expected);
  });

  it('as of the same day', async () => {
    const reply = await ask('/driver name:Ann Example as_of:2030-12-01');
    expect(textOf((await pressed(reply, 'Bluebird Racing')).reply)).toContain(
      'Bluebird Racing, as of Sun 1 December 2030',
    );
  });

  it('and back', async () => {
    const reply = await ask('/driver name:Ann Example');
    const team = await pressed(reply, 'Heron Motorsports');
    expect(team.how).toBe('update');
    const back = await pressed(team.reply, 'Back');
    expect(back.reply.embeds).toEqual(reply.embeds);
    expect(buttonsOf(back.reply).map(({ label }) => label)).not.toContain('Back');
  });

  it('to an answer, wherever a menu leads', async () => {
    for (const { definition, example } of commands) {
      const first = await ask(`/${definition.name} ${example({ ...settingOn('2031-03-10'), locale: 'en-US' })}`);
      for (const { id, label } of entriesOf(first)) {
        const { reply } = await router.press(id, ASKER);
        expect(textOf(reply), `${definition.name} to ${label}`).not.toMatch(/Did you mean|No article|I do not know/);
      }
    }
  });
});

describe('reasons for an answer', () => {
  it('of an earlier day lead to what is known now', async () => {
    const reply = await ask('/driver name:Ann Example as_of:2031-02-01');
    const why = await pressed(reply, 'Why?');
    expect(textOf(why.reply)).toContain('There are articles newer than this answer.');
    const now = await pressed(why.reply, 'What is known now');
    expect(now.reply.embeds).toEqual((await ask('/driver name:Ann Example')).embeds);
  });

  it('of today have nothing newer', async () => {
    const why = await pressed(await ask('/driver name:Ann Example'), 'Why?');
    expect(textOf(why.reply)).not.toContain('newer than this answer');
  });
});

it('a button of an earlier version leads to /help', async () => {
  const { reply } = await router.press('sp0:c:driver:n=Ann', ASKER);
  expect(textOf((await pressed(reply, 'What can I ask?')).reply)).toContain('/driver');
});
