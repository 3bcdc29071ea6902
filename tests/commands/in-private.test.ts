import { expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { createRouter } from '../../src/routing/create-router.js';
import { buttonsOf } from '../replies/within-limits.js';
import { ask, press } from './ask.js';
import { settingOn } from './paddock.js';

const EPHEMERAL = 64;
const setting = settingOn('2031-03-10');

it('every command can be answered in private, and then gives the same answer', async () => {
  for (const { definition, example } of commands) {
    const options = `/${definition.name} ${example({ ...setting, locale: 'en-US' })}`;
    const [open, hidden] = [await ask(`${options} private:false`), await ask(`${options} private:true`)];
    expect(open).toEqual(await ask(options));
    expect(hidden, definition.name).toEqual({ ...open, flags: EPHEMERAL });
  }
});

it('what is pressed below it does not ask for it again, and Why? has its reasons', async () => {
  const hidden = await ask('/driver name:Ann Example private:true');
  expect(buttonsOf(hidden).map(({ id }) => id)).not.toContainEqual(expect.stringContaining('private'));
  expect((await press(hidden, 'Why?')).reply).toEqual(
    (await press(await ask('/driver name:Ann Example'), 'Why?')).reply,
  );
});

it('its picture is that of the open answer', async () => {
  const router = createRouter(commands, () => setting, { draw: async (svg) => Buffer.from(svg) });
  const picture = (options: Record<string, string>) =>
    router.picture({ command: 'grid', options: { series: 'cup', ...options } }, { locale: 'en-US' });
  expect(await picture({ private: 'true' })).toBeDefined();
  expect(await picture({ private: 'true' })).toEqual(await picture({}));
});
