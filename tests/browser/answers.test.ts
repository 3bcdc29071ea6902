import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import type { Reply } from '../../src/replies/reply.js';
import { parseCall } from '../../src/routing/parse-call.js';
import { router, SETTING } from '../preview/open.js';
import { channelPage, inBrowser, lastOf, messagesOf, paste } from './channel-page.js';

const ASKER = { locale: 'en-US' };

/** Text without marks of markdown and without white space: what must be seen, however it is laid out. */
function essence(text: string): string {
  return text
    .replace(/^(?:-# |> |- )/gm, '')
    .replace(/<\/(\w+):\d+>/g, '/$1')
    .replace(/\\(?=[^\w\s])|\*\*|\s/g, '');
}

function textsOf({ embeds }: Reply): string[] {
  return embeds.flatMap(({ title = '', description = '', fields = [], footer }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text ?? '',
  ]);
}

inBrowser('answers', () => {
  const { open } = channelPage();

  it.each(commands.map((command) => [command.definition.name, command] as const))(
    "/%s shows all of what Discord would get for the command's example",
    async (name, { example }) => {
      const typed = `/${name} ${example({ ...SETTING, ...ASKER })}`.trim();
      const reply = await router.answer(parseCall(typed, commands), ASKER);
      const page = await open();
      await paste(page, typed);
      const message = lastOf(page);
      await message.getByText(typed, { exact: true }).waitFor();
      const shown = essence((await message.textContent()) ?? '');
      for (const text of textsOf(reply)) expect(shown).toContain(essence(text));
      const components = reply.components?.flatMap((row) => row.components) ?? [];
      expect(await message.locator('discord-button, spotter-select-menu').count()).toBe(components.length);
      expect(await message.getByText('Only you can see this').count()).toBe(reply.flags === 64 ? 1 : 0);
    },
  );

  it('Why? adds a private message, which can be dismissed, all by keyboard', async () => {
    const page = await open();
    await paste(page, '/driver name:Ann Example');
    await lastOf(page).getByRole('heading', { name: 'Ann Example', exact: true }).waitFor();
    const before = await messagesOf(page).count();
    await lastOf(page).getByRole('button', { name: 'Why?' }).focus();
    await page.keyboard.press('Enter');
    await lastOf(page).getByText('Only you can see this').waitFor();
    await lastOf(page).getByText('Example will drive the No. 71 for Heron in 2031.').first().waitFor();
    const dismiss = page.getByRole('button', { name: 'Dismiss message' });
    // Past the other components of the answer.
    for (let left = 10; left > 0 && !(await dismiss.and(page.locator(':focus')).isVisible()); left -= 1) {
      await page.keyboard.press('Tab');
    }
    await dismiss.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Space');
    await page
      .getByRole('combobox', { name: /^Message/ })
      .and(page.locator(':focus'))
      .waitFor();
    expect(await messagesOf(page).count()).toBe(before);
  });

  it('a schedule gives its races as a file to save, by keyboard too', async () => {
    const page = await open();
    await paste(page, '/schedule driver:Dee Young');
    await lastOf(page).getByRole('button', { name: 'Calendar file' }).press('Enter');
    await lastOf(page).getByText('Only you can see this').waitFor();
    const saving = page.waitForEvent('download');
    await lastOf(page).getByRole('link', { name: 'races-ahead-dee-young.ics' }).press('Enter');
    expect((await saving).suggestedFilename()).toBe('races-ahead-dee-young.ics');
    expect(await page.getByRole('button', { name: 'Make server events' }).count()).toBe(0);
  });

  it('a button that asks changes its message, which then has the focus', async () => {
    const page = await open();
    await paste(page, '/driver name:Ann Exampel');
    await lastOf(page).getByRole('button', { name: 'Ann Example' }).waitFor();
    const before = await messagesOf(page).count();
    await lastOf(page).getByRole('button', { name: 'Ann Example' }).press('Enter');
    await lastOf(page).getByRole('heading', { name: 'Ann Example', exact: true }).waitFor();
    expect(await messagesOf(page).count()).toBe(before);
    await lastOf(page).and(page.locator(':focus')).waitFor();
  });

  it('a picture comes into the answer when it is drawn, unless the answer is gone by then', async () => {
    const page = await open();
    await paste(page, '/driver name:Ann Example');
    await lastOf(page)
      .getByRole('img', { name: /Ann Example/ })
      .waitFor();
    let draw = (): void => {};
    const drawn = new Promise<void>((resolve) => {
      draw = resolve;
    });
    await page.route('**/edits', async (route) => {
      if (JSON.stringify(route.request().postDataJSON()).includes('drawn')) await drawn;
      await route.continue();
    });
    await paste(page, '/gallery name:drawn');
    await lastOf(page).getByRole('button', { name: 'Two' }).click();
    await lastOf(page).getByRole('heading', { name: 'Gallery *two*' }).waitFor();
    const late = page.waitForResponse((response) => response.url().endsWith('/edits') && response.status() === 200);
    draw();
    await (await late).finished();
    expect(await page.getByRole('img', { name: 'Drawn later' }).count()).toBe(0);
    await lastOf(page).getByRole('heading', { name: 'Gallery *two*' }).waitFor();
  });

  it('a browser in Spanish has page, descriptions, choices and answers in Spanish', async () => {
    const page = await open({ locale: 'es-MX' });
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.getByRole('heading', { name: 'Te damos la bienvenida a #paddock' }).waitFor();
    await page.keyboard.type('/mov');
    await page.getByRole('option', { name: /Quién llega, quién se va/ }).click();
    await page.keyboard.type('status:');
    await page.getByRole('option', { name: 'rumor' }).click();
    const sent = page.waitForRequest(/interactions/);
    await page.keyboard.press('Enter');
    expect((await sent).postDataJSON()).toMatchObject({ locale: 'es-MX', data: { options: [{ value: 'rumored' }] } });
    await lastOf(page).getByRole('heading', { name: 'Movimientos' }).waitFor();
    await lastOf(page).getByText('Tú usaste /moves').waitFor();
  });

  it('a long call above an answer can be read as a whole on a phone', async () => {
    const page = await open({ viewport: { width: 390, height: 800 } });
    const typed = '/driver name:Ann Example season:2030 as_of:2030-11-01';
    await paste(page, typed);
    const call = lastOf(page).getByText(typed, { exact: true });
    await call.waitFor();
    const isCut = await call.evaluate((part) => {
      const line = part.parentElement ?? part;
      return line.scrollWidth > line.clientWidth || line.getBoundingClientRect().right > 390;
    });
    expect(isCut).toBe(false);
  });

  it('a command that a message names begins a call', async () => {
    const page = await open();
    await paste(page, '/help');
    await lastOf(page).getByRole('button', { name: '/driver' }).first().click();
    await page.locator('#input-name:focus').waitFor();
  });

  it('an example in the welcome is asked at once', async () => {
    const page = await open();
    await page.getByRole('button', { name: '/sources' }).click();
    await lastOf(page).getByRole('heading', { name: 'What I have read' }).waitFor();
  });

  it('a command that fails gets the polite apology, for the asker alone', async () => {
    const page = await open();
    await paste(page, '/broken name:x');
    await lastOf(page)
      .getByText(/^Sorry, something went wrong/)
      .waitFor();
    await lastOf(page).getByText('Only you can see this').waitFor();
  });

  it('no answer at all is told as Discord tells it', async () => {
    const page = await open();
    await page.route('**/interactions', (route) => route.fulfill({ body: 'Bad gateway' }));
    await paste(page, '/sources');
    await lastOf(page).getByText('The application did not respond.').waitFor();
    await page.unroute('**/interactions');
  });

  describe('everything that Discord shows', () => {
    it('texts: formatted where they say so, and as they are where they come from elsewhere', async () => {
      const page = await open();
      await paste(page, '/gallery');
      const message = lastOf(page);
      await message.getByRole('heading', { name: 'Gallery *one*' }).waitFor();
      for (const [tag, text] of [
        ['strong', 'before'],
        ['strong', 'bold'],
        ['em', 'italic'],
        ['u', 'under'],
        ['s', 'gone'],
        ['code', 'code'],
        ['small', 'small print'],
        ['li', 'second item'],
        ['blockquote', 'quoted'],
        ['time', 'March 17, 2030'],
        ['h3', 'A _field_'],
      ] as const) {
        expect(await message.locator(tag).allTextContents()).toContain(text);
      }
      const link = message.getByRole('link', { name: 'the web' });
      expect(await link.getAttribute('href')).toBe('https://example.org/');
      expect(await link.getAttribute('rel')).toContain('noopener');
      expect(await message.getByRole('link', { name: 'a trap' }).count()).toBe(0);
      const text = (await message.textContent()) ?? '';
      expect(text).toContain('<img src=x onerror=alert(1)> &amp;');
      expect(text).toContain('Footer **as it is**');
    });

    it('buttons: those that are disabled cannot be pressed or reached, links lead out', async () => {
      const page = await open();
      await paste(page, '/gallery');
      const message = lastOf(page);
      expect(await message.getByRole('button', { name: 'Not now' }).isDisabled()).toBe(true);
      expect(await message.getByRole('link', { name: 'Elsewhere' }).getAttribute('href')).toBe('https://example.org/');
      await message.getByRole('button', { name: 'Two' }).click();
      await message.getByRole('heading', { name: 'Gallery *two*' }).waitFor();
    });

    it('select menus: by keyboard, and by mouse', async () => {
      const page = await open();
      await paste(page, '/gallery');
      const message = lastOf(page);
      await message.getByRole('combobox', { name: 'Choose one' }).press('ArrowDown');
      await message.getByRole('option', { name: /^Third/, selected: true }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await message.getByRole('heading', { name: 'Gallery *four*' }).waitFor();
      await message.getByRole('combobox', { name: 'Choose one' }).click();
      await message.getByRole('option', { name: /^Third/ }).click();
      await message.getByRole('heading', { name: 'Gallery *three*' }).waitFor();
      expect(await message.getByRole('listbox').count()).toBe(0);
    });

    it('a picture with what it shows, and a file to save', async () => {
      const page = await open();
      await paste(page, '/gallery');
      const picture = lastOf(page).getByRole('img', { name: 'A number plate with a 7' });
      await picture.waitFor();
      expect(await picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)).toBe(10);
      const saving = page.waitForEvent('download');
      await lastOf(page).getByRole('link', { name: 'races.ics' }).click();
      expect((await saving).suggestedFilename()).toBe('races.ics');
    });
  });
});
