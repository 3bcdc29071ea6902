import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { channelPage, inBrowser, lastOf, paste } from './channel-page.js';

const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };

/** Waits until the page has the colours of a theme. */
async function isLook(page: Page, look: 'light' | 'dark'): Promise<void> {
  const colour = look === 'light' ? 'rgb(255, 255, 255)' : 'rgb(49, 51, 56)';
  await expect.poll(() => page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(colour);
}

/** What stands in the way of somebody who cannot see or use a mouse, by rule and place. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate('axe.run()').then((results) => results as axe.AxeResults);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}

inBrowser('the look', () => {
  const { open } = channelPage();

  it.each(['light', 'dark'] as const)("follows the system's choice: %s", async (colorScheme) => {
    const page = await open({ colorScheme });
    await isLook(page, colorScheme);
  });

  it('can be switched, and stays so', async () => {
    const page = await open({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Switch to light colours' }).press('Enter');
    await isLook(page, 'light');
    await page.reload();
    await page.getByRole('button', { name: 'Switch to dark colours' }).waitFor();
    await isLook(page, 'light');
  });

  it.each(['light', 'dark'] as const)(
    'can be used by everybody: no violation that axe knows, %s',
    async (colorScheme) => {
      const page = await open({ colorScheme });
      await paste(page, '/gallery name:one');
      await paste(page, '/help');
      await lastOf(page).getByText('Only you can see this').waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Choose one' }).press('ArrowDown');
      await page.getByRole('option', { name: /^Third/ }).waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.getByRole('combobox', { name: /^Message/ }).fill('/');
      await page.getByRole('listbox', { name: 'Commands' }).waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByRole('alert').getByText('question is missing.').waitFor();
      expect(await violationsOf(page)).toEqual([]);
    },
  );

  it('fits on a phone: nothing is wider than the screen, and calls can be typed', async () => {
    const page = await open(PHONE);
    await paste(page, '/gallery name:one');
    await paste(page, '/help');
    await lastOf(page).getByRole('heading', { name: 'What you can ask me' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    const pane = page.getByRole('main');
    expect(await pane.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    for (const embed of await page.locator('discord-embed').all()) {
      const box = await embed.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    const composer = await page.getByRole('combobox', { name: /^Message/ }).boundingBox();
    expect(composer?.y).toBeLessThan(800);
  });

  it('the end is in view after each answer, until somebody scrolls away', async () => {
    const page = await open();
    const fromEnd = () =>
      page.getByRole('main').evaluate((pane) => pane.scrollHeight - pane.scrollTop - pane.clientHeight);
    await paste(page, '/gallery name:one');
    await lastOf(page).getByRole('img', { name: 'A number plate with a 7' }).waitFor();
    await expect.poll(fromEnd).toBeLessThan(2);
    await page.getByRole('main').hover();
    await page.mouse.wheel(0, -500);
    await expect.poll(fromEnd).toBeGreaterThan(400);
    await page.setViewportSize({ width: 500, height: 800 }); // makes the messages higher
    expect(await fromEnd()).toBeGreaterThan(400);
  });
});
