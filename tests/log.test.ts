import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog, type Log } from '../src/log.js';

const TOKEN = 'MTIz.abc-DEF_456.secretsecret';

/** A stream that keeps what is written to it. */
function paper(isTTY = false) {
  const lines: string[] = [];
  return { lines, isTTY, write: (line: string) => lines.push(line) > 0 };
}

async function logged(say: (log: Log) => void, isTTY = false, token: string | undefined = TOKEN): Promise<string> {
  const out = paper(isTTY);
  say(await createLog('trace', out, token));
  return out.lines.join('');
}

/** An error as discord.js throws it. */
function apiError(): Error {
  return Object.assign(new Error('Unknown interaction'), {
    code: 10062,
    status: 404,
    method: 'POST',
    url: 'https://discord.com/api/v10/interactions/123456789012345678/aW50ZXJhY3Rpb24tdG9rZW4/callback?with=1',
    rawError: { message: 'Unknown interaction' },
    requestBody: { files: [], json: { content: 'what a member typed' } },
  });
}

describe('createLog', () => {
  it('writes lines of JSON where nobody is looking', async () => {
    const line = await logged((log) => log.info({ articles: 3 }, 'Ready.'));
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      articles: 3,
      msg: 'Ready.',
    });
    expect(line).toMatch(/^\{.*\}\n$/);
  });

  it('writes plain lines on a terminal', async () => {
    const line = await logged((log) => log.warn({ articles: 3 }, 'Ready.'), true);
    expect(line).toContain('WARN');
    expect(line).toContain('Ready.');
    expect(line).toContain('"articles":3');
    expect(line.trimEnd()).not.toContain('\n');
  });

  it('passes over what is below its level', async () => {
    const out = paper();
    const log = await createLog('warn', out);
    log.info('Ready.');
    log.error('Not ready.');
    expect(out.lines).toEqual([expect.stringContaining('Not ready.')]);
  });

  it('keeps message, stack and code of an error, under any key', async () => {
    for (const fields of [apiError(), { err: apiError() }, { reason: apiError() }]) {
      const line = await logged((log) => log.error(fields, 'Failed.'));
      expect(line).toContain('Unknown interaction');
      expect(line).toContain('log.test.ts');
      expect(line).toContain('10062');
    }
  });

  it('names the cause of an error', async () => {
    const error = new Error('No answer.', { cause: new Error('The socket is closed.') });
    expect(await logged((log) => log.error(error))).toContain('The socket is closed.');
  });
});

describe.each([
  ['lines of JSON', false],
  ['a terminal', true],
])('secrets in %s', (_case, isTTY) => {
  const cause = new Error('outer', { cause: new Error(`inner ${TOKEN}`) });

  it.each<[string, (log: Log) => void]>([
    ['a message', (log) => log.info(`Logging in with ${TOKEN}.`)],
    ['a message with values', (log) => log.info('Logging in with %s, %o', TOKEN, { deep: [TOKEN] })],
    ['a field', (log) => log.info({ token: TOKEN }, 'x')],
    ['a field within a field', (log) => log.info({ headers: { authorization: `Bot ${TOKEN}` } }, 'x')],
    ['the name of a field', (log) => log.info({ [TOKEN]: 1 }, 'x')],
    ['an error', (log) => log.error(new Error(`401 for ${TOKEN}`))],
    ['the cause of an error', (log) => log.error(cause)],
    ['an address', (log) => log.error({ url: `https://example.org/?token=${TOKEN}` }, 'x')],
  ])('the token is not in %s', async (_where, say) => {
    const text = await logged(say, isTTY);
    expect(text).not.toContain(TOKEN);
    expect(text).toContain('[token]');
  });

  it.each<[string, (log: Log) => void]>([
    ['an error', (log) => log.error(apiError())],
    ['a message', (log) => log.error(`failed: ${Reflect.get(apiError(), 'url')}`)],
    ['a webhook', (log) => log.error('/webhooks/123/aW50ZXJhY3Rpb24tdG9rZW4/messages/@original')],
    ['the end of an address', (log) => log.error({ url: '/webhooks/123/aW50ZXJhY3Rpb24tdG9rZW4' }, 'x')],
  ])('the token of an interaction is not in %s', async (_where, say) => {
    const text = await logged(say, isTTY, undefined);
    expect(text).not.toContain('aW50ZXJhY3Rpb24tdG9rZW4');
    expect(text).toMatch(/\/(interactions|webhooks)\/\d+\/\[token\]/);
  });

  it('what was sent to Discord is not in an error', async () => {
    expect(await logged((log) => log.error(apiError()), isTTY)).not.toContain('what a member typed');
  });
});

it('hides a token of any printable characters', async () => {
  const secret = fc.stringMatching(/^[\x21-\x7e]{20,40}$/);
  await fc.assert(
    fc.asyncProperty(secret, async (token) => {
      const line = await logged((log) => log.info({ a: token }, `b ${token}`), false, token);
      expect(JSON.parse(line)).toMatchObject({ a: '[token]', msg: 'b [token]' });
    }),
  );
});
