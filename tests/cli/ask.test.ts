import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printClaim } from '../../src/claims/claim-lines.js';
import { CLAIMS } from '../commands/paddock.js';

const ASK = fileURLToPath(new URL('../../dist/src/cli/ask.js', import.meta.url));
let folder = '';
let claims = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spotter-ask-'));
  claims = join(folder, 'claims.jsonl');
  writeFileSync(claims, CLAIMS.map(printClaim).join('\n'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles', '2031-01-10-fine.txt'), 'date 2031-01-10\nNothing happened.');
  writeFileSync(join(folder, 'articles', 'undated.txt'), 'Nothing happened, nobody knows when.');
});

afterAll(() => rmSync(folder, { recursive: true }));

function ask(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [ASK, ...args], { cwd: folder, encoding: 'utf8' });
  return { stdout, stderr, status };
}

describe('ask', () => {
  it('answers any number of calls as text', () => {
    const { stdout, stderr, status } = ask(
      '--claims',
      claims,
      '--today',
      '2031-03-10',
      '/driver name:Ann Example',
      'car number:71',
    );
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toMatch(/^Ann Example\n {2}No\. 71 Heron Motorsports Chevrolet · Cup Series 2031/);
    expect(stdout).toMatch(/\n-+\n\nNo\. 71, Cup Series\n/);
    expect(stdout).not.toMatch(/[*\\]/);
  });

  it('adds the sentences with --why', () => {
    const { stdout } = ask('--claims', claims, '--today', '2031-03-10', '--why', '/driver name:Ann Example');
    expect(stdout).toContain('> Example will drive the No. 71 for Heron in 2031.');
    expect(stdout).not.toContain('add --why');
  });

  it('answers in the language of a member with --locale', () => {
    const { stdout, stderr, status } = ask(
      ...['--claims', claims, '--today', '2031-03-10', '--locale', 'es-419', '--why'],
      ...['/driver name:Ann Example', '/driver name:'],
    );
    expect(stdout).toMatch(/^Ann Example\n {2}N\.º 71 Heron Motorsports Chevrolet · Cup Series 2031/);
    expect(stdout).toContain('Por qué: Ann Example');
    expect(stderr).toContain('name no tiene valor.');
    expect(status).toBe(2);
  });

  it('prints one line of JSON for each call, in order, also for one that is wrong', () => {
    const { stdout, stderr, status } = ask('--claims', claims, '--json', '/help', '/nope', '/sources');
    const bodies = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(bodies.map(({ embeds }) => embeds[0].title)).toEqual([
      'What you can ask me',
      'I could not read that',
      'What I have read',
    ]);
    expect(bodies.every((body) => body.allowed_mentions.parse.length === 0)).toBe(true);
    expect(stderr).toMatch(/There is no command "nope"\. There are: .*\/driver/);
    expect(status).toBe(2);
  });

  it('takes articles from a folder, and says which it could not use', () => {
    const { stdout, status } = ask('--seeds', 'articles', '--today', '2031-03-10', '/sources');
    expect(stdout).toContain('fine · nothing about rosters');
    expect(stdout).toMatch(/undated\.txt · \S/);
    expect(status).toBe(0);
  });

  describe('with corrections', () => {
    const GONE = '- reject: {driver: Ann Example, number: 71}\n  reason: Taken back.\n- same: [A]\n  reason: x\n';
    const CALL = '/driver name:Ann Example';
    const SEAT = /No\. 71 Heron Motorsports.* · Cup Series 2031/;

    it('takes those of a file that is named, and says what is wrong with them', () => {
      writeFileSync(join(folder, 'mine.yaml'), GONE);
      const all = ['--claims', claims, '--today', '2031-03-10', CALL];
      const { stdout, stderr, status } = ask('--corrections', 'mine.yaml', ...all);
      expect(stdout).not.toMatch(SEAT);
      expect({ stderr, status }).toEqual({
        stderr: 'mine.yaml line 3, entry 2: "same" needs two names or more\n',
        status: 0,
      });
      expect(ask(...all).stdout).toMatch(SEAT);
    });

    it('takes those of the data folder for articles, and none for claims', () => {
      mkdirSync(join(folder, 'data'));
      mkdirSync(join(folder, 'seat'));
      writeFileSync(
        join(folder, 'seat', '2031-01-10-seat.txt'),
        'date 2031-01-10\nAnn Example will drive the No. 71 for Heron Motorsports in the NASCAR Cup Series in 2031.',
      );
      const all = ['--seeds', 'seat', '--today', '2031-03-10', CALL];
      expect(ask(...all).stdout).toMatch(SEAT);
      writeFileSync(join(folder, 'data', 'corrections.yaml'), GONE);
      expect(ask(...all).stdout).toContain('No driver called Ann Example');
      expect(ask('--claims', claims, '--today', '2031-03-10', CALL)).toMatchObject({
        stdout: expect.stringMatching(SEAT),
        stderr: '',
      });
      writeFileSync(join(folder, 'none.yaml'), '');
      expect(ask('--corrections', 'none.yaml', ...all).stdout).toMatch(SEAT);
      rmSync(join(folder, 'data'), { recursive: true });
    });
  });

  it.each([
    [[], 2, /Ask what you would ask in Discord/],
    [['--nonsense', '/help'], 2, /--nonsense/],
    [['--today', '2031-02-30', '/help'], 2, /--today takes a day such as/],
    [['--claims', 'nowhere.jsonl', '/help'], 2, /nowhere\.jsonl cannot be read/],
    [['--corrections', 'nowhere.yaml', '/help'], 2, /--corrections: nowhere\.yaml does not exist/],
    [['--seeds', 'nowhere', '/help'], 1, /nowhere/],
    [['--locale', 'Spanish please', '/help'], 2, /--locale takes a locale such as es-ES/],
  ])('says what is wrong with %j', (args, code, message) => {
    const { stderr, status } = ask(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ at .*\.js:/);
    expect(status).toBe(code);
  });

  it('tells how it is used', () => {
    const { stdout, status } = ask('--help');
    expect(stdout).toContain('--claims FILE');
    expect(status).toBe(0);
  });
});
