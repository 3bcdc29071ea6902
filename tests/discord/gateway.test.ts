import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, openGateway } from '../../src/discord/gateway.js';
import type { Log } from '../../src/log.js';
import { createLog } from '../../src/log.js';
import type { Reply } from '../../src/replies/reply.js';
import type { Router } from '../../src/routing/router.js';
import { discordsCheck } from '../discord-stand-in/check.js';
import { choose, command, press, typing } from '../discord-stand-in/interactions.js';
import { type StandIn, startStandIn } from '../discord-stand-in/stand-in.js';
import type { RestRequest } from '../discord-stand-in/world.js';

const NOW = new Date('2031-03-10T12:00:00Z');

let discord: StandIn;
let gateway: Gateway;
let logged: string;

const saying = (title: string, more: Partial<Reply> = {}): Reply => ({
  embeds: [{ title }],
  allowed_mentions: { parse: [] },
  ...more,
});

const echo: Router = {
  answer: ({ command, options }, { locale }) => saying(`${command} ${JSON.stringify(options)} ${locale}`),
  press: (id) => ({ how: id.startsWith('why') ? 'reply' : 'update', reply: saying(`pressed ${id}`) }),
  picture: async () => undefined,
  suggest: (command, option, typed) => [{ name: `${command}.${option} ${typed}`, value: typed }],
};

/** Logs in with a router that does what `parts` say, and otherwise repeats what it was asked. */
async function online(parts: Partial<Router> = {}, more: { readonly deferAfter?: number } = {}): Promise<void> {
  const log: Log = await createLog('debug', { write: (line) => (logged += line) });
  await new Promise<void>((resolve) => {
    gateway = openGateway({
      token: discord.token,
      apiUrl: discord.apiUrl,
      router: { ...echo, ...parts },
      ...more,
      now: () => NOW,
      log,
      onOnline: () => resolve(),
      onJoin: () => undefined,
    });
  });
}

beforeEach(async () => {
  logged = '';
  discord = await startStandIn({ check: discordsCheck });
});

afterEach(async () => {
  await gateway.close();
  await discord.stop();
});

describe('what the bot asks for', () => {
  it('identifies with the intents Guilds and GuildMessages, none of them privileged', async () => {
    await online();
    const identify = discord.journal.entries.find((event) => event.kind === 'frame' && event.op === 2);
    expect(identify).toMatchObject({ d: { intents: 1 + (1 << 9) } });
  });
});

describe('a command', () => {
  it.each([
    ['a server', { guild: '100' }],
    ['a server that the bot is not in, as a user-installed app', { guild: '999' }],
    ['a DM with the bot', 'bot-dm'],
    ["a friend's DM, as a user-installed app", 'private-channel'],
  ] as const)('in %s is answered at once', async (_place, place) => {
    await online();
    const { body } = await discord.act(command('driver', { name: 'Ann Lee' }, { place, locale: 'de' }));
    expect(body).toMatchObject({ type: 4, data: { embeds: [{ title: 'driver {"name":"Ann Lee"} de' }] } });
  });

  it('mentions nobody, whatever the text says', async () => {
    await online({ answer: () => saying('hi', { content: '@everyone <@42>' }) });
    const { body } = await discord.act(command('help'));
    expect(body).toMatchObject({ data: { content: '@everyone <@42>', allowed_mentions: { parse: [] } } });
  });

  it('is answered in private where the reply says so', async () => {
    await online({ answer: () => saying('psst', { flags: 64 }) });
    expect((await discord.act(command('help'))).body).toMatchObject({ data: { flags: 64 } });
  });

  it('that throws leads to a private apology with the reference of the log', async () => {
    await online({
      answer: () => {
        throw new Error('the roster is upside down');
      },
    });
    const { body } = await discord.act(command('driver', { name: 'Ann Lee' }));
    const { content, flags } = (body as { data: { content: string; flags: number } }).data;
    const reference = /`(\w+)`/.exec(content)?.[1];
    expect(flags).toBe(64);
    expect(reference).toBeDefined();
    expect(content).not.toContain('upside down');
    const line = logged.split('\n').find((text) => text.includes('the roster is upside down'));
    expect(line).toContain(`"reference":"${reference}"`);
  });

  it('whose reply Discord does not take leads to an apology as well', async () => {
    await online({ answer: () => saying('x'.repeat(6001)) });
    const { body } = await discord.act(command('driver', { name: 'Ann Lee' }));
    expect(body).toMatchObject({ data: { content: expect.stringContaining('Sorry'), flags: 64 } });
    expect(logged).toContain('Invalid Form Body');
    expect(logged).not.toContain('xxxx');
  });
});

describe('a mention', () => {
  const posted = (from = 0) =>
    discord.journal.until(
      (event): event is RestRequest => event.kind === 'request' && event.path === '/channels/1001/messages',
      from,
    );

  it.each([
    ['<@BOT> who drives the 71?', 'ask {"question":"who drives the 71?"} en-US'],
    ['hey <@!BOT>,\nwho drives the 71?', 'ask {"question":"hey who drives the 71?"} en-US'],
    ['<@BOT>', 'help {} en-US'],
  ])('%j is answered below the message', async (text, title) => {
    await online();
    discord.say(text.replace('BOT', discord.applicationId));
    const { body, status } = await posted();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      embeds: [{ title }],
      allowed_mentions: { parse: [] },
      message_reference: { fail_if_not_exists: false },
    });
    expect(discord.problems()).toEqual([]);
  });

  it.each([
    ['of nobody', 'who drives the 71?', {}],
    ['of everybody', '@everyone who drives the 71?', {}],
    ['of somebody else', '<@42> who drives the 71?', {}],
    ['by a bot', '<@BOT> who drives the 71?', { byBot: true }],
  ])('%s is left alone', async (_, text, more) => {
    await online();
    discord.say(text.replace('BOT', discord.applicationId), more);
    await discord.act(command('help'));
    await gateway.close();
    expect(discord.requests('POST', /^\/channels/)).toEqual([]);
  });

  it('is answered for all to see, also where the command would say it to the asker alone', async () => {
    await online({ answer: () => saying('psst', { flags: 64 }) });
    discord.say(`<@${discord.applicationId}> hm`);
    expect((await posted()).body).not.toMatchObject({ flags: 64 });
  });

  it('gets its picture afterwards', async () => {
    const data = Buffer.from('PNG');
    await online({ picture: async () => ({ name: 'career.png', data, description: 'Seats of Ann Lee' }) });
    discord.say(`<@${discord.applicationId}> who is Ann Lee`);
    const edited = await discord.journal.until(
      (event): event is RestRequest => event.kind === 'request' && event.method === 'PATCH',
    );
    expect(edited).toMatchObject({ status: 200, files: ['career.png'], problems: [] });
    expect(edited.body).toMatchObject({ embeds: [{ image: { url: 'attachment://career.png' } }] });
  });

  it('that cannot be answered gets an apology with the reference of the log', async () => {
    await online({
      answer: () => {
        throw new Error('the roster is upside down');
      },
    });
    discord.say(`<@${discord.applicationId}> who drives the 71?`);
    const { content } = (await posted()).body as { content: string };
    const reference = /`(\w+)`/.exec(content)?.[1];
    expect(reference).toBeDefined();
    expect(logged).toContain(`"reference":"${reference}"`);
  });

  it('in a channel where the bot may not write leaves a line in the log, and no question', async () => {
    await online();
    discord.failNext('POST', /^\/channels/, { status: 403, body: { message: 'Missing Permissions', code: 50013 } });
    discord.say(`<@${discord.applicationId}> who drives the 71?`);
    await posted();
    await gateway.close();
    expect(logged).toContain('An answer to a mention did not reach Discord');
    expect(logged).not.toContain('who drives');
  });
});

describe('a picture', () => {
  const career = { name: 'career.png', data: Buffer.from('PNG'), description: 'Seats of Ann Lee' };
  const changed = () =>
    discord.journal.until(
      (event): event is RestRequest => event.kind === 'request' && event.method === 'PATCH' && event.status < 300,
    );

  it('comes into the answer after the answer', async () => {
    await online({ picture: async () => career });
    const { body } = await discord.act(command('driver', { name: 'Ann Lee' }));
    expect(JSON.stringify(body)).not.toContain('career');
    const later = await changed();
    expect(later.files).toEqual(['career.png']);
    expect(later.body).toMatchObject({
      embeds: [{ title: 'driver {"name":"Ann Lee"} en-US', image: { url: 'attachment://career.png' } }],
      attachments: [{ description: 'Seats of Ann Lee' }],
    });
    expect(discord.problems()).toEqual([]);
  });

  it('of a pressed call replaces that of the call before', async () => {
    await online({
      press: () => ({ how: 'update', reply: saying('Bo'), call: { command: 'driver', options: { name: 'Bo' } } }),
      picture: async ({ options }) => (options.name === 'Bo' ? career : undefined),
    });
    const { body } = await discord.act(press('driver:Bo'));
    expect(body).toMatchObject({ type: 7, data: { attachments: [] } });
    expect((await changed()).body).toMatchObject({ embeds: [{ title: 'Bo' }] });
  });

  it('that cannot be drawn leaves the answer as it is', async () => {
    await online({ picture: () => Promise.reject(new Error('no ink')) });
    await discord.act(command('driver', { name: 'Ann Lee' }));
    await gateway.close();
    expect(discord.requests('PATCH', /./)).toEqual([]);
    expect(logged).toContain('no ink');
  });

  it('of an answer that is gone does not bring it back', async () => {
    let draw: (file: typeof career) => void = () => undefined;
    const slow = new Promise<typeof career>((resolve) => {
      draw = resolve;
    });
    await online({
      press: (id) => ({ how: 'update', reply: saying(id), call: { command: 'driver', options: { name: id } } }),
      picture: ({ options }) => (options.name === 'first' ? slow : Promise.resolve(undefined)),
    });
    await discord.act(press('first'));
    await discord.act(press('second'));
    draw(career);
    await gateway.close();
    expect(discord.requests('PATCH', /./)).toEqual([]);
  });
});

describe('a press', () => {
  it('of Why? gets a message of its own', async () => {
    await online({ press: () => ({ how: 'reply', reply: saying('because', { flags: 64 }) }) });
    const { body } = await discord.act(press('why:driver'));
    expect(body).toMatchObject({ type: 4, data: { flags: 64, embeds: [{ title: 'because' }] } });
  });

  it('of another answer changes the message and leaves nothing of the old one', async () => {
    await online();
    const { body } = await discord.act(press('driver:Ann Lee'));
    expect(body).toMatchObject({ type: 7, data: { embeds: [{ title: 'pressed driver:Ann Lee' }] } });
    expect(body).toMatchObject({ data: { content: '', components: [] } });
  });

  it('in a server that the bot is not in is answered too', async () => {
    await online();
    const { body } = await discord.act(press('driver:Ann Lee', { place: { guild: '999' } }));
    expect(body).toMatchObject({ type: 7, data: { embeds: [{ title: 'pressed driver:Ann Lee' }] } });
  });

  it('brings the files of its reply along', async () => {
    const files = [{ name: 'races.ics', data: Buffer.from('BEGIN:VCALENDAR') }];
    await online({ press: () => ({ how: 'reply', reply: saying('races', { flags: 64, files }) }) });
    const sent = await discord.act(press('file'));
    expect(sent.files).toEqual(['races.ics']);
    expect(sent.body).toMatchObject({ type: 4, data: { flags: 64, embeds: [{ title: 'races' }] } });
    expect(discord.problems()).toEqual([]);
  });

  it('in a select menu counts by the value chosen', async () => {
    await online();
    const { body } = await discord.act(choose('menu', 'driver:Ann Lee'));
    expect(body).toMatchObject({ data: { embeds: [{ title: 'pressed driver:Ann Lee' }] } });
  });

  it('that throws leads to an apology', async () => {
    await online({ press: () => Promise.reject(new Error('no')) });
    const { body } = await discord.act(press('x'));
    expect(body).toMatchObject({ type: 4, data: { content: expect.stringContaining('Sorry'), flags: 64 } });
  });
});

describe('an answer that takes longer', () => {
  /** A promise that is kept when it is told. */
  function later<T>(): { readonly promise: Promise<T>; readonly keep: (value: T | Promise<never>) => void } {
    let keep: (value: T | Promise<never>) => void = () => undefined;
    return { promise: new Promise<T>((resolve) => (keep = resolve)), keep: (value) => keep(value) };
  }
  const sent = (method: string, path: RegExp) =>
    discord.journal.until(
      (event): event is RestRequest => event.kind === 'request' && event.method === method && path.test(event.path),
    );
  const edit = () => sent('PATCH', /@original$/);

  it.each([
    ['to a command', 'false', 0],
    ['to a command in private', 'true', 64],
  ])('%s takes the place of a word that it is being made', async (_what, inPrivate, flags) => {
    const { promise, keep } = later<Reply>();
    await online({ answer: () => promise }, { deferAfter: 0 });
    const { body } = await discord.act(command('grid', { private: inPrivate }));
    expect(body).toMatchObject({ type: 5, data: { flags } });
    keep(saying('The grid'));
    expect(await edit()).toMatchObject({ status: 200, body: { embeds: [{ title: 'The grid' }] } });
    expect(discord.problems()).toEqual([]);
  });

  it('to a press changes the message', async () => {
    const { promise, keep } = later<{ how: 'update'; reply: Reply }>();
    await online({ press: () => promise }, { deferAfter: 0 });
    expect((await discord.act(press('grid'))).body).toMatchObject({ type: 6 });
    keep({ how: 'update', reply: saying('Page 2') });
    expect((await edit()).body).toMatchObject({ embeds: [{ title: 'Page 2' }], content: '', components: [] });
    expect(discord.problems()).toEqual([]);
  });

  it('to a press of Why? is a private message of its own', async () => {
    const { promise, keep } = later<{ how: 'reply'; reply: Reply }>();
    await online({ press: () => promise }, { deferAfter: 0 });
    await discord.act(press('why:grid'));
    keep({ how: 'reply', reply: saying('because', { flags: 64 }) });
    const { body } = await sent('POST', /^\/webhooks/);
    expect(body).toMatchObject({ embeds: [{ title: 'because' }], flags: 64 });
    expect(discord.requests('PATCH', /./)).toEqual([]);
  });

  it('gets its picture too', async () => {
    const { promise, keep } = later<Reply>();
    const picture = async () => ({ name: 'grid.png', data: Buffer.from('PNG'), description: 'The grid' });
    await online({ answer: () => promise, picture }, { deferAfter: 0 });
    await discord.act(command('grid'));
    keep(saying('The grid'));
    const pictured = await discord.journal.until(
      (event): event is RestRequest => event.kind === 'request' && event.files.length > 0,
    );
    expect(pictured).toMatchObject({ method: 'PATCH', files: ['grid.png'], problems: [] });
  });

  it('and then fails leads to an apology', async () => {
    const { promise, keep } = later<Reply>();
    await online({ answer: () => promise }, { deferAfter: 0 });
    await discord.act(command('grid'));
    keep(Promise.reject(new Error('the roster is upside down')));
    expect((await edit()).body).toMatchObject({ content: expect.stringContaining('Sorry') });
    expect(logged).toContain('the roster is upside down');
  });

  it('comes also where the word before did not get through', async () => {
    const { promise, keep } = later<Reply>();
    await online({ answer: () => promise }, { deferAfter: 0 });
    discord.failNext('POST', /^\/interactions\//, { status: 404, body: { message: 'Unknown', code: 10062 } });
    await discord.act(command('grid'), 'any');
    const before = discord.journal.entries.length;
    keep(saying('The grid'));
    const answer = await discord.journal.until(
      (event): event is RestRequest => event.kind === 'request' && event.method === 'POST',
      before,
    );
    expect(answer.body).toMatchObject({ type: 4, data: { embeds: [{ title: 'The grid' }] } });
  });
});

describe('typing', () => {
  it('is answered with suggestions', async () => {
    await online();
    const { body } = await discord.act(typing('driver', 'name', 'an'));
    expect(body).toEqual({ type: 8, data: { choices: [{ name: 'driver.name an', value: 'an' }] } });
  });

  it('gets an empty list where suggesting throws', async () => {
    await online({
      suggest: () => {
        throw new Error('no names');
      },
    });
    expect((await discord.act(typing('driver', 'name', 'an'))).body).toEqual({ type: 8, data: { choices: [] } });
    expect(logged).toContain('no names');
  });
});

describe('an answer that does not get through', () => {
  const CALLBACK = /^\/interactions\//;

  it.each([
    ['came too late', { status: 404, body: { message: 'Unknown interaction', code: 10062 } }],
    ['was given already', { status: 400, body: { message: 'Already acknowledged', code: 40060 } }],
    ['met a broken connection', { status: 0, drop: true }],
  ])('because it %s is logged, without the token of the interaction, and the bot goes on', async (_why, failure) => {
    await online({ answer: () => saying('Ann Lee drives for Ashworth') });
    discord.failNext('POST', CALLBACK, failure);
    const lost = await discord.act(command('driver', { name: 'Ann Lee' }), 'any');
    expect((await discord.act(command('driver', { name: 'Ann Lee' }))).status).toBe(204);
    expect(logged).toContain('An answer did not reach Discord');
    expect(logged).not.toContain(lost.path.split('/')[3]);
    expect(logged).not.toContain('Ashworth');
  });

  it.each([
    [
      'a rate limit',
      { status: 429, headers: { 'retry-after': '0' }, body: { message: 'slow', retry_after: 0.01, global: false } },
    ],
    ["an error of Discord's", { status: 502, body: { message: 'Bad Gateway' } }],
  ])('because of %s is sent again', async (_why, failure) => {
    await online();
    discord.failNext('POST', CALLBACK, failure);
    expect((await discord.act(command('help'))).status).toBe(204);
  });

  it('is no reason to lose suggestions later', async () => {
    await online();
    discord.failNext('POST', CALLBACK, { status: 404, body: { message: 'Unknown interaction', code: 10062 } });
    await discord.act(typing('driver', 'name', 'a'), 'any');
    expect((await discord.act(typing('driver', 'name', 'an'))).status).toBe(204);
  });
});

describe('the connection', () => {
  it('is resumed after it was cut, and what was asked meanwhile is answered', async () => {
    await online();
    discord.gateway.drop();
    const asked = discord.act(command('help'));
    await discord.journal.until((event) => event.kind === 'frame' && event.op === 6);
    expect((await asked).status).toBe(204);
    expect(logged).toContain('reconnecting');
    const opened = discord.journal.entries.filter((event) => event.kind === 'opened');
    expect(opened.at(-1)).toMatchObject({ url: expect.stringContaining('resumed=1') });
  });

  it.each([
    ['Discord asks to reconnect', () => discord.gateway.askToReconnect()],
    ['Discord calls the session invalid for now', () => discord.gateway.invalidate(true)],
    ['Discord closes with an error of its own', () => discord.gateway.close(4000)],
  ])('is resumed when %s', async (_what, happens) => {
    await online();
    happens();
    await discord.journal.until((event) => event.kind === 'frame' && event.op === 6);
    expect((await discord.act(command('help'))).status).toBe(204);
  });

  it('is resumed when heartbeats stay without an answer', async () => {
    await discord.stop();
    discord = await startStandIn({ check: discordsCheck, heartbeatInterval: 50 });
    discord.gateway.script.silent = true;
    await online();
    await discord.journal.until((event) => event.kind === 'frame' && event.op === 6);
  });

  it('that is refused at login for the token ends with 78', async () => {
    gateway = openGateway({
      token: 'wrong',
      apiUrl: discord.apiUrl,
      router: echo,
      now: () => NOW,
      log: await createLog('silent', { write: () => undefined }),
      onOnline: () => undefined,
      onJoin: () => undefined,
    });
    expect(await gateway.ended).toEqual({ exitCode: 78, message: expect.stringContaining('DISCORD_TOKEN') });
  });

  it.each([
    [4004, 78, 'DISCORD_TOKEN'],
    [4014, 78, 'Privileged Gateway Intents'],
    [4012, 1, '4012'],
  ])('closed with %i ends with %i', async (code, exitCode, message) => {
    await online();
    discord.gateway.close(code);
    expect(await gateway.ended).toEqual({ exitCode, message: expect.stringContaining(message) });
  });

  it('that is closed on purpose finishes the answer under way', async () => {
    let finish = (): void => undefined;
    const asked = new Promise<void>((started) => {
      void online({
        answer: () =>
          new Promise<Reply>((resolve) => {
            finish = () => resolve(saying('at last'));
            started();
          }),
      }).then(() => discord.act(command('help')));
    });
    await asked;
    const closed = gateway.close();
    finish();
    await closed;
    expect(logged).not.toContain('reconnecting');
    expect(discord.requests('POST', /callback$/)).toMatchObject([{ status: 204 }]);
  });
});
