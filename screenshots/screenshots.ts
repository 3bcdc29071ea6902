// Makes the pictures of answers in the README anew: npm run screenshots

import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, 'docs', 'screenshots');

interface Picture {
  readonly file: string;
  readonly call: string;
  /** The button to press before the picture is taken. */
  readonly press?: string;
  readonly colours: 'dark' | 'light';
  /** Of the page, in pixels. */
  readonly width: number;
}

const PICTURES: readonly Picture[] = [
  { file: 'driver.png', call: '/driver name:Zane Smith as_of:2024-01-01', colours: 'dark', width: 600 },
  { file: 'ask.png', call: '/ask question:who drove the 71 in 2024?', colours: 'light', width: 600 },
  { file: 'why.png', call: '/car number:71 as_of:2024-01-01', press: 'Why?', colours: 'dark', width: 600 },
  { file: 'team.png', call: '/team name:Spire Motorsports as_of:2024-01-01', colours: 'light', width: 390 },
];

const program = findBrowser();
if (program === undefined) {
  console.error('No Chromium, Chrome or Edge found. Install one, or name its program in TEST_BROWSER.');
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const preview = startPreview();
const browser = await chromium.launch({ executablePath: program });
try {
  const address = await preview.address;
  for (const picture of PICTURES) await take(picture, address, browser);
} finally {
  await browser.close();
  preview.stop();
}

/** Spotter's preview of the articles in `seeds`, on a free port. */
function startPreview(): { readonly address: Promise<string>; readonly stop: () => void } {
  const settings = {
    DISCORD_TOKEN: '',
    SEEDS_DIR: 'seeds',
    CACHE_URL: 'memory:',
    PREVIEW_PORT: '0',
    LOG_LEVEL: 'info',
  };
  const child = spawn(process.execPath, [join(ROOT, 'dist/src/main.js'), '--preview'], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const found = /http:\/\/localhost:\d+/.exec(line)?.[0];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`Spotter ended with ${code}`)));
  });
  return { address, stop: () => child.kill() };
}

async function take({ file, call, press, colours, width }: Picture, address: string, browser: Browser): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: 1_200 },
    colorScheme: colours,
    locale: 'en-US',
    deviceScaleFactor: 1.5,
  });
  await page.clock.setFixedTime(new Date('2024-03-16T14:05:00'));
  await page.goto(address);
  await page.locator('body[data-ready]').waitFor();
  await page.locator('#composer input').fill(call);
  await page.getByRole('button', { name: 'Send' }).click();
  const messages = page.getByRole('article').filter({ hasText: call.slice(1) });
  await messages.last().waitFor();
  if (press !== undefined) {
    await messages.last().getByRole('button', { name: press }).click();
    await page.getByText('Only you can see this').waitFor();
  }
  // A picture comes into the answer when it is drawn.
  await page.waitForLoadState('networkidle');
  // The pointer is no part of the answer.
  await page.mouse.move(0, 0);
  await page
    .getByRole('article')
    .last()
    .screenshot({ path: join(FOLDER, file), animations: 'disabled' });
  await page.close();
  console.log(`docs/screenshots/${file}  ${call}`);
}
