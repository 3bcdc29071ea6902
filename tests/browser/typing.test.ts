import { expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { GALLERY } from '../preview/gallery.js';
import { router } from '../preview/open.js';
import { channelPage, inBrowser, lastOf, messagesOf } from './channel-page.js';

inBrowser('typing a call', () => {
  const { open } = channelPage();

  it('begins with the focus where calls are typed, below samples that are answered', async () => {
    const page = await open();
    expect(await messagesOf(page).count()).toBe(3);
    await expect.poll(() => lastOf(page).getByRole('button', { name: 'Why?' }).isVisible()).toBe(true);
    await page.keyboard.type('x');
    expect(await page.getByRole('combobox', { name: /^Message/ }).inputValue()).toBe('x');
  });

  it('a slash lists every command with its description; arrows and Enter pick', async () => {
    const page = await open();
    await page.keyboard.type('/');
    const listed = page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
    await listed.first().waitFor();
    const texts = await listed.allTextContents();
    expect(texts).toHaveLength(commands.length + GALLERY.length);
    for (const [index, { definition }] of commands.entries()) {
      expect(texts[index]).toContain(`/${definition.name}`);
      expect(texts[index]).toContain(definition.description);
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await page.locator('.command').textContent()).toBe(`/${commands[1]?.definition.name}`);
  });

  it('the needed option comes first, with its hint and suggestions; then the others; Enter sends', async () => {
    const page = await open();
    await page.keyboard.type('/driver ');
    const name = page.getByRole('combobox', { name: 'name' });
    await page.locator('#input-name:focus').waitFor();
    await page.locator('.popup').getByText('The driver').waitFor();
    await page.keyboard.type('ann');
    const [choice] = router.suggest('driver', 'name', 'ann', { locale: 'en-US' });
    await page.getByRole('option', { name: choice?.name ?? '', selected: true }).waitFor();
    await page.keyboard.press('Tab');
    expect(await name.inputValue()).toBe(choice?.name);
    await page.getByRole('option', { name: /^season/ }).waitFor();
    await page.keyboard.type('as');
    await page.getByRole('option', { name: /^as_of/, selected: true }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('2030-11-01');
    await page.keyboard.press('Enter');
    await lastOf(page).getByRole('heading', { name: 'Ann Example, as of Fri 1 November 2030' }).waitFor();
    await lastOf(page).getByText('/driver name:Ann Example as_of:2030-11-01', { exact: true }).waitFor();
    expect(await page.getByRole('combobox', { name: /^Message/ }).inputValue()).toBe('');
  });

  it('a call can be typed through as it is written', async () => {
    const page = await open();
    await page.keyboard.type('/driver name:Ann Example season:2031 as_of:2031-02-01');
    await page.keyboard.press('Enter');
    await lastOf(page).getByRole('heading', { name: 'Ann Example, 2031, as of Sat 1 February 2031' }).waitFor();
  });

  it('a question in a mention is answered like /ask, for everybody to see', async () => {
    const page = await open();
    await page.keyboard.type('@');
    await page.getByRole('option', { name: /^@Spotter/, selected: true }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('who drives the 71?');
    await page.keyboard.press('Enter');
    await lastOf(page).getByText('@Spotter who drives the 71?').waitFor();
    await lastOf(page)
      .getByRole('heading', { name: /^No\. 71/ })
      .waitFor();
    await page.keyboard.type('@spotter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await lastOf(page).getByRole('heading', { name: 'What you can ask me' }).waitFor();
    expect(await lastOf(page).getByText('Only you can see this').count()).toBe(0);
  });

  it('what is true or false is chosen, and sent as such', async () => {
    const page = await open();
    await page.keyboard.type('/sources private:');
    await page.getByRole('option', { name: 'True', selected: true }).waitFor();
    await page.keyboard.press('Enter');
    const sent = page.waitForRequest(/interactions/);
    await page.keyboard.press('Enter');
    expect((await sent).postDataJSON().data.options).toEqual([{ name: 'private', value: true }]);
    await lastOf(page).getByText('Only you can see this').waitFor();
  });

  it('a value that nobody suggests is sent as it was typed', async () => {
    const page = await open();
    await page.keyboard.type('/driver Nobody Knows');
    await page.getByRole('combobox', { name: 'name', expanded: false }).waitFor();
    await page.keyboard.press('Enter');
    await lastOf(page).getByRole('heading', { name: 'No driver called Nobody Knows' }).waitFor();
  });

  it('fixed choices are listed, shown by their name and sent by their value', async () => {
    const page = await open();
    await page.keyboard.type('/moves status:');
    await page.getByRole('option', { name: 'rumoured' }).click();
    const sent = page.waitForRequest(/interactions/);
    await page.keyboard.press('Enter');
    expect((await sent).postDataJSON().data.options).toEqual([{ name: 'status', value: 'rumored' }]);
    await lastOf(page)
      .getByRole('heading', { name: /^Moves/ })
      .waitFor();
  });

  it('an answer in private is asked for with True or False', async () => {
    const page = await open();
    await page.keyboard.type('/sources private:');
    await page.getByRole('option', { name: 'True' }).click();
    const sent = page.waitForRequest(/interactions/);
    await page.keyboard.press('Enter');
    expect((await sent).postDataJSON().data.options).toEqual([{ name: 'private', value: true }]);
    await lastOf(page).getByText('Only you can see this').waitFor();
  });

  it.each([
    ['/driver ', 'name is missing.', 'name'],
    ['/driver name:Ann Example season:soon', 'season takes a whole number.', 'season'],
    ['/driver name:Ann Example season:1066', 'season takes a number from 1900 to 2199.', 'season'],
    ['/moves status:maybe', 'status takes one of these: confirmed, rumoured.', 'status'],
    ['/gallery name:much too long', 'name takes at most 10 characters.', 'name'],
  ])('what Discord would not send is said at its place: %s', async (typed, problem, at) => {
    const page = await open();
    const before = await messagesOf(page).count();
    await page.keyboard.type(typed);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('alert').getByText(problem).waitFor();
    await page.locator(`#input-${at}[aria-invalid=true]:focus`).waitFor();
    expect(await messagesOf(page).count()).toBe(before);
  });

  it.each([
    ['hello', 'Type / to see the commands.'],
    ['/nope', 'There is no command "nope".'],
    ['/driver season:2024', '/driver needs name'],
  ])('%s cannot be sent, and it says what can', async (typed, problem) => {
    const page = await open();
    await page.getByRole('combobox', { name: /^Message/ }).fill(typed);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(problem).waitFor();
  });

  it('Backspace takes back what was chosen, step by step; Escape the list and then the whole call', async () => {
    const page = await open();
    await page.keyboard.type('/gallery page:');
    await page.locator('#input-page').waitFor();
    await page.keyboard.press('Backspace');
    await page.locator('#input-page').waitFor({ state: 'detached' });
    await page.getByRole('listbox', { name: 'Options' }).waitFor();
    await page.keyboard.press('Backspace');
    expect(await page.getByRole('combobox', { name: /^Message/ }).inputValue()).toBe('/gallery');
    await page.keyboard.type(' ');
    await page.getByRole('listbox', { name: 'Options' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox', { name: /^Message/ }).inputValue()).toBe('');
  });

  it('Enter never picks what was suggested for something typed before', async () => {
    const page = await open();
    await page.keyboard.type('/driver ann');
    await page.getByRole('option', { name: 'Ann Example', selected: true }).waitFor();
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/interactions', async (route) => {
      if (route.request().postDataJSON().type === 4) await held;
      await route.continue();
    });
    await page.keyboard.type('ika');
    await page.keyboard.press('Enter');
    await lastOf(page).getByRole('heading', { name: 'No driver called annika' }).waitFor();
    answer();
  });

  it('everything can be done with fingers alone', async () => {
    const page = await open({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
    await page.getByRole('combobox', { name: /^Message/ }).fill('/');
    await page.getByRole('option', { name: /^\/car/ }).tap();
    await page.getByRole('option', { name: '71' }).tap();
    await page.getByRole('button', { name: 'Send' }).tap();
    await lastOf(page)
      .getByRole('heading', { name: /^No\. 71/ })
      .waitFor();
  });
});
