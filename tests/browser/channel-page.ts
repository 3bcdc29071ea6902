import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { findBrowser } from '../../screenshots/find-browser.js';
import type { Preview } from '../../src/preview/open-preview.js';
import { openForTest } from '../preview/open.js';

const program = findBrowser();

/** Tests in a real browser; skipped, and said so, where there is none. */
export function inBrowser(what: string, tests: () => void): void {
  const why =
    program === undefined ? ' (skipped: no Chromium found; install one, or name its program in TEST_BROWSER)' : '';
  describe.skipIf(program === undefined)(`${what}${why}`, tests);
}

/** Opens the channel of the tests' preview. */
export interface ChannelPage {
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * A preview and a browser for the tests of a file. After each test, the page must have had no error, and must have
 * asked no other host for anything.
 */
export function channelPage(): ChannelPage {
  let preview: Preview;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    preview = await openForTest();
    browser = await chromium.launch({ executablePath: program ?? '' });
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(8_000);
    contexts.push(context);
    context.on('request', (request) => {
      if (!request.url().startsWith(`${preview.address}/`)) complaints.push(`asked ${request.url()}`);
    });
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(String(error.error())));
    const page = await context.newPage();
    await page.goto(preview.address);
    await page.locator('body[data-ready]').waitFor();
    return page;
  }

  return { open };
}

/** The messages of a channel, oldest first. */
export const messagesOf = (page: Page) => page.getByRole('article');

/** The last message of a channel. */
export const lastOf = (page: Page) => messagesOf(page).last();

/** Sends a call as somebody who pastes it. */
export async function paste(page: Page, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Message/ }).fill(typed);
  await page.getByRole('button', { name: 'Send' }).click();
}
