import { describe, expect, it } from 'vitest';
import type { Command } from '../../commands/command.js';
import type { Call } from '../../src/replies/call.js';
import type { Reply } from '../../src/replies/reply.js';
import type { Roster } from '../../src/roster/roster.js';
import { createRouter, type ReplyStore, type Setting } from '../../src/routing/create-router.js';
import { textOf } from '../replies/within-limits.js';

const ASKER = { locale: 'en-US' };
const CALL: Call = { command: 'echo', options: { name: 'Ann', as_of: '2024-01-01' } };

/** A command that tells what it was given, and counts how often it was asked. */
function echo() {
  const asked: Call[] = [];
  const told = (what: string): Reply => ({ embeds: [{ title: what }], allowed_mentions: { parse: [] } });
  const command: Command = {
    definition: { name: 'echo', description: 'Says it again' },
    example: () => '',
    answer: (call, { roster, today }) => {
      asked.push(call);
      return told(`${call.options.name} ${roster.version} ${today}`);
    },
    why: (call) => told(`why ${call.options.name}`),
    suggest: { name: (typed, { today }) => [{ name: `${typed} ${today}`, value: typed }] },
  };
  const plain: Command = { ...command, definition: { name: 'plain', description: 'Has no reasons' } };
  return { asked, commands: [command, { definition: plain.definition, example: plain.example, answer: plain.answer }] };
}

function setting(version = 'v1', today = '2024-05-01'): Setting {
  return { roster: { version } as Roster, today, refusals: [] };
}

/** A store in a Map, as JSON. */
function mapStore(): ReplyStore & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    get: async (key) => JSON.parse(values.get(key) ?? 'null'),
    set: async (key, reply) => values.set(key, JSON.stringify(reply)),
  };
}

describe('a picture', () => {
  const career = { name: 'career', svg: '<svg/>', alt: 'Seats of Ann' };
  const drawing = (picture: Command['picture']) => {
    const [plain] = echo().commands;
    if (plain === undefined) throw new Error('There is a command');
    const commands = [{ ...plain, ...(picture && { picture }) }];
    return createRouter(commands, setting, { draw: async (svg) => Buffer.from(`PNG of ${svg}`) });
  };

  it('is drawn, with what it shows in words', async () => {
    expect(await drawing(() => career).picture(CALL, ASKER)).toEqual({
      name: 'career.png',
      data: Buffer.from('PNG of <svg/>'),
      description: 'Seats of Ann',
    });
  });

  it('is none where the command has none, for this call or at all, or nothing draws', async () => {
    expect(await drawing(() => undefined).picture(CALL, ASKER)).toBeUndefined();
    expect(await drawing(undefined).picture(CALL, ASKER)).toBeUndefined();
    expect(await drawing(() => career).picture({ command: 'nope', options: {} }, ASKER)).toBeUndefined();
    const [plain] = echo().commands;
    const commands = plain === undefined ? [] : [{ ...plain, picture: () => career }];
    expect(await createRouter(commands, setting).picture(CALL, ASKER)).toBeUndefined();
  });

  it('can follow a pressed call, but not reasons', async () => {
    const router = drawing(() => career);
    expect((await router.press('sp1:c:echo:n=Ann', ASKER)).call).toEqual({ command: 'echo', options: { name: 'Ann' } });
    expect((await router.press('sp1:w:echo:n=Ann', ASKER)).call).toBeUndefined();
  });
});

describe('an answer that looks through the whole roster of a day', () => {
  /** A router over a command that looks through the roster of `as_of`, which takes three steps; what happened, in order. */
  function looking(pause?: () => Promise<unknown>) {
    const happened: string[] = [];
    const [plain] = echo().commands;
    if (plain === undefined) throw new Error('There is a command');
    const command: Command = {
      ...plain,
      surveys: ({ options }) => options.as_of,
      answer: (call, context) => {
        happened.push('answer');
        return plain.answer(call, context);
      },
    };
    let left = 3;
    const roster = {
      version: 'v1',
      *survey(day: string) {
        for (; left > 0; left -= 1) yield void happened.push(day);
      },
    } as unknown as Roster;
    const paused = pause && (() => pause().then(() => happened.push('pause')));
    return {
      happened,
      router: createRouter([command], () => ({ ...setting(), roster }), paused ? { pause: paused } : {}),
    };
  }
  const day = '2024-01-01';

  it('comes after that, with a pause after each step', async () => {
    const { happened, router } = looking(async () => undefined);
    expect(textOf(await router.answer(CALL, ASKER))).toContain('Ann v1');
    expect(happened).toEqual([day, 'pause', day, 'pause', day, 'pause', 'answer']);
  });

  it('is given at once where nothing is left to look for', async () => {
    const { happened, router } = looking(async () => undefined);
    await router.answer(CALL, ASKER);
    expect(router.answer(CALL, ASKER)).not.toBeInstanceOf(Promise);
    expect(happened.slice(-2)).toEqual(['answer', 'answer']);
  });

  it('does not keep others waiting', async () => {
    const { happened, router } = looking(() => new Promise(() => undefined));
    void router.answer(CALL, ASKER);
    expect(textOf(await router.answer({ command: 'echo', options: { name: 'Bo' } }, ASKER))).toContain('Bo');
    expect(happened).toEqual([day, 'answer']);
  });

  it('is given at once by a router that cannot pause', () => {
    const { happened, router } = looking();
    expect(router.answer(CALL, ASKER)).not.toBeInstanceOf(Promise);
    expect(happened).toEqual(['answer']);
  });
});

describe('without a store', () => {
  it('answers a call with the roster and day of the moment', async () => {
    let now = setting();
    const router = createRouter(echo().commands, () => now);
    expect(textOf(await router.answer(CALL, ASKER))).toBe('Ann v1 2024-05-01');
    now = setting('v2', '2024-05-02');
    expect(textOf(await router.answer(CALL, ASKER))).toBe('Ann v2 2024-05-02');
  });

  it('says privately that it does not know a command', async () => {
    const reply = await createRouter(echo().commands, setting).answer({ command: 'nope', options: {} }, ASKER);
    expect(reply.flags).toBe(64);
    expect(textOf(reply)).toContain('/nope');
  });

  it('puts the answer to a pressed call in place of the message', async () => {
    const router = createRouter(echo().commands, setting);
    const pressed = await router.press('sp1:c:echo:n=Ann', ASKER);
    expect(pressed.how).toBe('update');
    expect(textOf(pressed.reply)).toBe('Ann v1 2024-05-01');
    expect(pressed.reply.flags).toBeUndefined();
  });

  it('shows reasons privately, as a message of their own', async () => {
    const router = createRouter(echo().commands, setting);
    const pressed = await router.press('sp1:w:echo:n=Ann', ASKER);
    expect(pressed).toMatchObject({ how: 'reply', reply: { flags: 64 } });
    expect(textOf(pressed.reply)).toBe('why Ann');
  });

  it.each(['something else', 'sp0:w:echo:n=Ann', 'sp1:w:plain:', 'sp1:w:gone:n=Ann', 'sp1:c:gone:'])(
    'answers the old button %j politely and privately',
    async (id) => {
      const { reply } = await createRouter(echo().commands, setting).press(id, ASKER);
      expect(reply.flags).toBe(64);
      expect(textOf(reply)).toMatch(/\/help/);
    },
  );

  it('suggests names, and none for an option that has none', () => {
    const router = createRouter(echo().commands, setting);
    expect(router.suggest('echo', 'name', 'A', ASKER)).toEqual([{ name: 'A 2024-05-01', value: 'A' }]);
    expect(router.suggest('echo', 'season', '2', ASKER)).toEqual([]);
    expect(router.suggest('plain', 'name', 'A', ASKER)).toEqual([]);
    expect(router.suggest('nope', 'name', 'A', ASKER)).toEqual([]);
    expect(router.suggest('echo', 'constructor', 'A', ASKER)).toEqual([]);
  });
});

describe('with a store', () => {
  it('builds a reply once for a roster, day, language and call, in whatever order its options are', async () => {
    const { asked, commands } = echo();
    const router = createRouter(commands, setting, { store: mapStore() });
    const first = await router.answer(CALL, ASKER);
    const again = { command: 'echo', options: { as_of: '2024-01-01', name: 'Ann' } };
    expect(await router.answer(again, ASKER)).toEqual(first);
    expect(asked).toHaveLength(1);
  });

  it.each<[string, () => Setting, Call, string]>([
    ['another roster', () => setting('v2'), CALL, 'en-US'],
    ['another day', () => setting('v1', '2024-05-02'), CALL, 'en-US'],
    ['another call', setting, { ...CALL, options: { name: 'Bo' } }, 'en-US'],
    ['another language', setting, CALL, 'es-ES'],
    ['other refusals', () => ({ ...setting(), refusals: [{ file: 'a.txt', reason: 'empty' }] }), CALL, 'en-US'],
    ['registered commands', () => ({ ...setting(), commandIds: { echo: '1' } }), CALL, 'en-US'],
  ])('builds anew for %s', async (_, next, call, locale) => {
    const { asked, commands } = echo();
    let now = setting();
    const router = createRouter(commands, () => now, { store: mapStore() });
    await router.answer(CALL, ASKER);
    now = next();
    await router.answer(call, { locale });
    expect(asked).toHaveLength(2);
  });

  it('keeps answers and reasons apart', async () => {
    const router = createRouter(echo().commands, setting, { store: mapStore() });
    await router.answer({ command: 'echo', options: { name: 'Ann' } }, ASKER);
    expect(textOf((await router.press('sp1:w:echo:n=Ann', ASKER)).reply)).toBe('why Ann');
  });

  const never = new Promise<never>(() => {});
  const broken: [string, ReplyStore][] = [
    ['fails', { get: () => Promise.reject(new Error('no')), set: () => Promise.reject(new Error('no')) }],
    [
      'throws',
      {
        get: () => {
          throw new Error('no');
        },
        set: () => {
          throw new Error('no');
        },
      },
    ],
    ['never answers', { get: () => never, set: () => never }],
    ['gives something else', { get: async () => ({ title: 'not a reply' }), set: async () => undefined }],
    ['gives text', { get: async () => 'Ann', set: async () => undefined }],
  ];
  it.each(broken)('answers all the same when the store %s', async (_, store) => {
    const router = createRouter(echo().commands, setting, { store });
    expect(textOf(await router.answer(CALL, ASKER))).toBe('Ann v1 2024-05-01');
  });
});
