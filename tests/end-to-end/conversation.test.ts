import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/replies/reply.js';
import { discordsCheck, isDescribed } from '../discord-stand-in/check.js';
import { command, type Deed, press, typing } from '../discord-stand-in/interactions.js';
import { rateLimited } from '../discord-stand-in/rest.js';
import { type StandIn, startStandIn } from '../discord-stand-in/stand-in.js';
import type { RestRequest } from '../discord-stand-in/world.js';
import { cleanUp, emptyFolder, type Running, start } from './process.js';

const CALLBACK = /^\/interactions\//;

let discord: StandIn;
let dataDir: string;
let bot: Running;

async function online(): Promise<Running> {
  const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
  const running = start('src/main.js', {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SEEDS_DIR: seeds,
    DATA_DIR: dataDir,
  });
  await running.logged('Online');
  return running;
}

/** What a member gets to see; 4: a new message, 7: a changed one. */
async function answerTo(deed: Deed): Promise<{ type: number; reply: Reply; text: string }> {
  const { type, data } = (await discord.act(deed)).body as { type: number; data: Reply };
  return { type, reply: data, text: JSON.stringify(data.embeds) };
}

function buttonOf({ components }: Reply, label: string): string {
  const buttons = (components ?? []).flatMap((row) => row.components);
  const button = buttons.find((part) => 'label' in part && part.label === label);
  if (!button || !('custom_id' in button)) throw new Error(`No button ${label} in ${JSON.stringify(components)}`);
  return button.custom_id;
}

const SMITH = command('driver', { name: 'Zane Smith', as_of: '2024-01-01' });

beforeAll(async () => {
  discord = await startStandIn({ check: discordsCheck });
  dataDir = emptyFolder();
  bot = await online();
});

afterAll(async () => {
  await cleanUp();
  await discord.stop();
});

describe('each command is answered', () => {
  it.each<[string, Deed, readonly string[]]>([
    ['/driver', SMITH, ['Zane Smith', '71', 'Spire', 'Trackhouse']],
    ['/team', command('team', { name: 'Spire Motorsports', as_of: '2024-01-01' }), ['Spire Motorsports', 'Zane Smith']],
    ['/car', command('car', { number: '38', series: 'cup', season: 2024 }), ['No. 38', 'Todd Gilliland']],
    [
      '/schedule',
      command('schedule', { driver: 'Connor Zilisch', as_of: '2024-03-16' }),
      ['Connor Zilisch', '23 March 2024'],
    ],
    ['/history', command('history', { driver: 'Zane Smith', as_of: '2024-01-01' }), ['4 seats', 'Cup Series']],
    ['/grid', command('grid', { series: 'cup', season: 2024, as_of: '2024-01-01' }), ['Cup Series 2024', 'Zane Smith']],
    ['/moves', command('moves', { as_of: '2024-01-01' }), ['Moves', 'Zane Smith']],
    ['/sources', command('sources'), ['3 articles']],
    ['/help', command('help'), ['/driver', '/schedule']],
  ])('%s', async (_name, deed, parts) => {
    const { type, text } = await answerTo(deed);
    expect(type).toBe(4);
    for (const part of parts) expect(text).toContain(part);
  });

  it('by every command that is registered', () => {
    expect(
      discord
        .commands()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['ask', 'car', 'driver', 'grid', 'help', 'history', 'moves', 'schedule', 'sources', 'team']);
  });

  it.each([
    ['in a DM', 'bot-dm'],
    ['as a user-installed app', 'private-channel'],
  ] as const)('%s too', async (_where, place) => {
    const deed = command('driver', { name: 'Zane Smith', as_of: '2024-01-01' }, { place });
    expect((await answerTo(deed)).text).toContain('Zane Smith');
  });

  it('to a mention in a channel', async () => {
    discord.say(`<@${discord.applicationId}> who drives the 71 in 2024?`);
    const { body, problems } = await discord.journal.until(
      (event): event is RestRequest => event.kind === 'request' && event.path === '/channels/1001/messages',
    );
    expect(JSON.stringify(body)).toContain('Zane Smith');
    expect(problems).toEqual([]);
  });

  it('with a help whose commands can be clicked', async () => {
    const driver = discord.commands().find(({ name }) => name === 'driver');
    expect((await answerTo(command('help'))).text).toContain(`</driver:${driver?.id}>`);
  });
});

describe('autocomplete', () => {
  it.each([
    ['driver', 'name', 'zane', 'Zane Smith'],
    ['team', 'name', 'spire', 'Spire Motorsports'],
    ['car', 'number', '7', '71'],
    ['schedule', 'driver', 'conn', 'Connor Zilisch'],
  ])('suggests for /%s %s:%s', async (name, option, typed, value) => {
    const { body } = await discord.act(typing(name, option, typed));
    expect(body).toMatchObject({
      type: 8,
      data: { choices: expect.arrayContaining([expect.objectContaining({ value })]) },
    });
  });

  it('suggests nothing for what nobody is called', async () => {
    const { body } = await discord.act(typing('driver', 'name', 'qqqqqq'));
    expect(body).toEqual({ type: 8, data: { choices: [] } });
  });
});

describe('buttons', () => {
  it('Why? shows the evidence to the one who pressed', async () => {
    const { reply } = await answerTo(SMITH);
    const why = await answerTo(press(buttonOf(reply, 'Why?')));
    expect(why.type).toBe(4);
    expect(why.reply.flags).toBe(64);
    expect(why.text).toContain('16 November 2023');
    expect(why.text).toContain('Spire');
  });

  it('"Did you mean" turns the question into the answer', async () => {
    const question = await answerTo(command('driver', { name: 'Zane Smyth', as_of: '2024-01-01' }));
    expect(question.text).toContain('Did you mean');
    const answer = await answerTo(press(buttonOf(question.reply, 'Zane Smith')));
    expect(answer.type).toBe(7);
    expect(answer.text).toEqual((await answerTo(SMITH)).text);
  });

  it('that Spotter does not know get a polite private reply', async () => {
    const { type, reply, text } = await answerTo(press('somebody-elses-button'));
    expect(type).toBe(4);
    expect(reply.flags).toBe(64);
    expect(text).toContain('/help');
  });

  it('work after a restart', async () => {
    const { reply } = await answerTo(SMITH);
    const before = await answerTo(press(buttonOf(reply, 'Why?')));
    bot.signal('SIGTERM');
    await bot.exit;
    bot = await online();
    expect(await answerTo(press(buttonOf(reply, 'Why?')))).toEqual(before);
  });
});

describe('a member who has Discord in Spanish', () => {
  const there = { locale: 'es-ES' };
  const smith = command('driver', { name: 'Zane Smith', as_of: '2024-01-01' }, there);

  it('sees the commands described in Spanish', () => {
    const driver = discord.commands().find(({ name }) => name === 'driver');
    for (const locale of ['es-ES', 'es-419']) {
      expect(driver?.description_localizations).toMatchObject({ [locale]: expect.stringContaining('un piloto') });
    }
  });

  it('is answered in Spanish, again after somebody who was answered in English', async () => {
    expect((await answerTo(smith)).text).toContain('jue 16 de noviembre de 2023');
    expect((await answerTo(SMITH)).text).toContain('Thu 16 November 2023');
    expect((await answerTo(smith)).text).toContain('Zane Smith, a fecha del lun 1 de enero de 2024');
  });

  it('goes on in Spanish by buttons and the menu, also from an answer to somebody else', async () => {
    const { reply } = await answerTo(SMITH);
    const why = await answerTo(press(buttonOf(reply, 'Why?'), there));
    expect(why.text).toContain('Por qué: Zane Smith');
    expect(why.text).toContain('Zane Smith is set to drive for Spire Motorsports');
    const question = await answerTo(command('driver', { name: 'Zane Smyth', as_of: '2024-01-01' }, there));
    expect(question.text).toContain('¿Querías decir esto?');
    expect((await answerTo(press(buttonOf(question.reply, 'Zane Smith'), there))).text).toContain('Acuerdos');
    expect((await answerTo(press('somebody-elses-button', there))).text).toContain('Ese botón es demasiado viejo');
  });
});

describe('trouble on the way', () => {
  it('a connection cut: it is resumed, and what was asked meanwhile is answered', async () => {
    discord.gateway.drop();
    expect((await answerTo(SMITH)).text).toContain('Zane Smith');
    const resumes = discord.journal.entries.filter((event) => event.kind === 'frame' && event.op === 6);
    expect(resumes).toHaveLength(1);
  });

  it.each([
    ['a rate limit', rateLimited(0.01)],
    ['an error of Discord', { status: 503, body: { message: 'Service Unavailable' } }],
  ])('%s: the answer is sent again', async (_what, failure) => {
    discord.failNext('POST', CALLBACK, failure);
    expect((await answerTo(SMITH)).text).toContain('Zane Smith');
  });

  it('an answer too late: the next one is in time', async () => {
    discord.failNext('POST', CALLBACK, { status: 404, body: { message: 'Unknown interaction', code: 10062 } });
    await discord.act(SMITH, 'any');
    expect((await answerTo(SMITH)).text).toContain('Zane Smith');
  });
});

describe('everything sent', () => {
  it('is within the limits of Discord', () => {
    expect(discord.requests('POST', CALLBACK).length).toBeGreaterThan(20);
    expect(discord.problems()).toEqual([]);
  });

  it.skipIf(!isDescribed)("was checked against Discord's API description (skipped where that is not at hand)", () => {
    expect(discord.problems()).toEqual([]);
  });
});
