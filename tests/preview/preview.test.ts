import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { CannotListenError, openPreview, type Preview } from '../../src/preview/open-preview.js';
import { PICTURE } from './gallery.js';
import { openForTest, router } from './open.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const ASKER = { locale: 'en-US' };

let preview: Preview & { readonly logged: readonly string[] };

beforeAll(async () => {
  preview = await openForTest();
});
afterAll(() => preview.close());

// biome-ignore lint/suspicious/noExplicitAny: what comes back is what these tests look at
const jsonOf = (response: Response): Promise<any> => response.json();

const get = (path: string, init?: RequestInit) => fetch(`${preview.address}${path}`, init);

function post(body: unknown, headers: Record<string, string> = JSON_TYPE, path = '/interactions') {
  return get(path, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

const call = (name: string, options: Record<string, string | number> = {}) => ({
  type: 2,
  ...ASKER,
  data: { name, options: Object.entries(options).map(([name, value]) => ({ name, value })) },
});

describe('interactions', () => {
  it('a call gets the body that Discord would get', async () => {
    const expected = await router.answer(
      { command: 'driver', options: { name: 'Ann Example', season: '2031' } },
      ASKER,
    );
    const response = await post(call('driver', { name: 'Ann Example', season: 2031 }));
    expect(await jsonOf(response)).toEqual({ type: 4, data: { ...expected, attachments: [] } });
  });

  it('a button that explains gets a message of its own, one that asks changes the message', async () => {
    const press = (id: string) => post({ type: 3, ...ASKER, data: { custom_id: id } }).then(jsonOf);
    expect(await press('sp1:w:driver:n=Ann Example')).toMatchObject({ type: 4, data: { flags: 64 } });
    expect(await press('sp1:c:driver:n=Ann Example')).toMatchObject({
      type: 7,
      data: { embeds: [{ title: 'Ann Example' }] },
    });
  });

  it('a choice in a select menu is what its value says', async () => {
    const body = { type: 3, ...ASKER, data: { custom_id: 'menu', values: ['sp1:c:driver:n=Ann Example'] } };
    expect(await jsonOf(await post(body))).toMatchObject({ type: 7, data: { embeds: [{ title: 'Ann Example' }] } });
  });

  it('the option in focus gets suggestions', async () => {
    const data = { name: 'driver', options: [{ name: 'name', value: 'ann', focused: true }] };
    const response = await post({ type: 4, ...ASKER, data });
    expect(await jsonOf(response)).toEqual({
      type: 8,
      data: { choices: router.suggest('driver', 'name', 'ann', ASKER) },
    });
    expect(router.suggest('driver', 'name', 'ann', ASKER)).not.toEqual([]);
  });

  it('a command that fails leads to a private apology with the reference of the log, suggestions to none', async () => {
    const { type, data } = await jsonOf(await post(call('broken', { name: 'x' })));
    expect({ type, flags: data.flags }).toEqual({ type: 4, flags: 64 });
    expect(data.content).toMatch(/^Sorry, .*`\w{8}`/);
    const options = [{ name: 'name', value: 'x', focused: true }];
    const response = await post({ type: 4, ...ASKER, data: { name: 'broken', options } });
    expect(await jsonOf(response)).toEqual({ type: 8, data: { choices: [] } });
    expect(preview.logged).toEqual(['Answering failed', 'Suggesting failed']);
  });

  it('files are attachments, which are served as they are', async () => {
    const { data } = await jsonOf(await post(call('gallery')));
    const [picture, calendar] = data.attachments;
    expect(data).not.toHaveProperty('files');
    expect(data.embeds[0].image.url).toBe(picture.url);
    expect(picture).toMatchObject({
      filename: 'plate.png',
      description: 'A number plate with a 7',
      size: PICTURE.byteLength,
    });
    const shown = await get(picture.url);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(PICTURE);
    const saved = await get(calendar.url);
    expect(saved.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''races.ics");
    expect(await saved.text()).toContain('BEGIN:VCALENDAR');
  });
});

describe('edits', () => {
  const edit = (body: unknown) => post(body, JSON_TYPE, '/edits');

  it.each([
    ['a call', call('driver', { name: 'Ann Example' })],
    ['a button', { type: 3, ...ASKER, data: { custom_id: 'sp1:c:driver:n=Ann Example' } }],
  ])('give the answer to %s with its picture', async (_, interaction) => {
    const before = (await jsonOf(await post(interaction))).data;
    const { embeds, attachments, ...rest } = await jsonOf(await edit(interaction));
    expect({ ...rest, attachments: [], embeds: [{ ...embeds[0], image: undefined }] }).toEqual({
      ...before,
      embeds: [{ ...before.embeds[0], image: undefined }],
    });
    expect(embeds[0].image.url).toBe(attachments[0].url);
    expect(attachments[0].description).toContain('Ann Example');
    expect((await get(attachments[0].url)).headers.get('content-type')).toBe('image/png');
  });

  it.each([
    ['an answer that has none', call('sources')],
    ['the evidence', { type: 3, ...ASKER, data: { custom_id: 'sp1:w:driver:n=Ann Example' } }],
    ['a command that fails', call('broken', { name: 'x' })],
    ['suggestions', { ...call('driver', { name: 'ann' }), type: 4 }],
  ])('are none for %s', async (_, interaction) => {
    expect((await edit(interaction)).status).toBe(204);
  });

  it('are refused what is no interaction', async () => {
    expect((await edit('{')).status).toBe(400);
  });
});

describe('what is no interaction is refused', () => {
  it.each<[string, number, unknown, Record<string, string>?]>([
    ['no JSON', 400, '{'],
    ['nothing', 400, ''],
    ['null', 400, 'null'],
    ['another type', 400, { ...call('help'), type: 5 }],
    ['options of another form', 400, { type: 2, ...ASKER, data: { name: 'help', options: { name: 'x' } } }],
    [
      'a value that is no text',
      400,
      { type: 2, ...ASKER, data: { name: 'help', options: [{ name: 'x', value: {} }] } },
    ],
    ['a language that is none', 400, { ...call('help'), locale: '../en' }],
    ['too much', 413, JSON.stringify(call('driver', { name: 'x'.repeat(70_000) }))],
    ['a form of another site', 415, JSON.stringify(call('help')), { 'content-type': 'text/plain' }],
  ])('%s', async (_, status, body, headers) => {
    expect((await post(body, headers)).status).toBe(status);
  });

  it('an unknown command gets the polite answer that it gets in Discord', async () => {
    const { data } = await jsonOf(await post(call('__proto__', { constructor: 'x' })));
    expect(data).toMatchObject({ flags: 64, embeds: [{ title: 'I do not know that command' }] });
  });
});

describe('the page', () => {
  it('is served with nothing allowed but what comes from here', async () => {
    const response = await get('/');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe-inline');
    const html = await response.text();
    const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(parts).toHaveLength(3);
    for (const part of parts) expect((await get(part)).status).toBe(200);
  });

  it('is told the commands as Discord has them, an example of each, and the samples to begin with', async () => {
    const channel = await jsonOf(await get('/channel'));
    const definitions = JSON.parse(JSON.stringify(commands.map(({ definition }) => definition)));
    expect(channel.definitions.slice(0, commands.length)).toEqual(definitions);
    expect(channel.examples).toContain('/driver name:Ann Example');
    expect(channel.samples.length).toBeGreaterThan(1);
    expect(channel).toMatchObject({ articles: 3, newest: '2031-03-05', online: false });
  });

  it.each(['/nothing', '/../package.json', '/%2e%2e/app.js', '/files/', '/files/1', '/page.js/x'])(
    'has nothing at %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it.each([
    ['GET', '/interactions'],
    ['POST', '/'],
    ['DELETE', '/channel'],
  ])('does not take %s %s', async (method, path) => {
    const response = await get(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBeTruthy();
  });
});

describe('who may ask', () => {
  const statusFor = (address: string, host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(address);
      request({ host: '127.0.0.1', port, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it.each(['localhost', 'localhost:8123', '127.0.0.1:1', '[::1]:8123', 'LOCALHOST'])('by the name %s', async (host) => {
    expect(await statusFor(preview.address, host)).toBe(200);
  });

  it.each(['rebound.example', 'rebound.example:8123', 'localhost.rebound.example', '127.0.0.1.example', '192.168.1.5'])(
    'not by the name %s, which could be made to point here',
    async (host) => {
      expect(await statusFor(preview.address, host)).toBe(403);
    },
  );

  it('by any name where the settings open it to other machines', async () => {
    const open = await openForTest('0.0.0.0');
    expect(await statusFor(open.address, 'my-server.lan:8123')).toBe(200);
    await open.close();
  });
});

describe('listening', () => {
  const elsewhere = (host: string, port: number) =>
    openPreview({ host, port, pageFolder: import.meta.dirname } as Parameters<typeof openPreview>[0]);

  it('says which port is taken, and which to take', async () => {
    const { port } = new URL(preview.address);
    const opening = elsewhere('127.0.0.1', Number(port));
    await expect(opening).rejects.toThrow(CannotListenError);
    await expect(opening).rejects.toThrow(`PREVIEW_PORT=${Number(port) + 1}`);
  });

  it('says that the host is none of this machine', async () => {
    await expect(elsewhere('192.0.2.1', 0)).rejects.toThrow(/192\.0\.2\.1 .*PREVIEW_HOST/);
  });
});
