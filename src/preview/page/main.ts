import './library.js';
import './select-menu.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { longDay } from '../../replies/dates.js';
import { type Words, wordsFor } from '../../replies/words.js';
import { parseCall } from '../../routing/parse-call.js';
import type { Channel } from '../channel.js';
import { createComposer } from './composer.js';
import { type Draft, draftOf, sentOptions, textOf } from './draft.js';
import { createMessages } from './messages.js';
import { shownDefinitions } from './shown-definitions.js';
import { createThemeSwitch } from './theme-switch.js';
import { fetchChannel, sendCommand } from './wire.js';

await open();

/** Draws the channel, has the samples answered, and waits for calls. */
async function open(): Promise<void> {
  const words = wordsFor(navigator.language);
  document.documentElement.lang = words.locale;
  const channel = await fetchChannel();
  const definitions = shownDefinitions(channel.definitions, words);
  render(
    page(channel, words, (typed) => ask(draftOfTyped(typed))),
    document.body,
  );
  createThemeSwitch(part('theme'), words);
  const messages = createMessages(
    part('messages'),
    words,
    (command) => composer.begin(command),
    () => composer.focus(),
  );
  const composer = createComposer(part('composer'), definitions, words, ask);

  for (const sample of channel.samples) await ask(draftOfTyped(sample));
  part('messages').setAttribute('aria-live', 'polite');
  document.body.dataset.ready = 'true';
  composer.focus();

  function ask(draft: Draft, shown = textOf(draft)): Promise<void> {
    const isMention = !shown.startsWith('/');
    return messages.ask(shown, () => sendCommand(draft.definition.name, sentOptions(draft), isMention));
  }

  function draftOfTyped(typed: string): Draft {
    const call = parseCall(
      typed,
      definitions.map((definition) => ({ definition })),
    );
    const definition = definitions.find(({ name }) => name === call.command);
    if (definition === undefined) throw new Error(`no definition of ${call.command}`);
    return draftOf(call, definition);
  }
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no part ${id}`);
  return element;
}

function page(
  { articles, newest, examples, online }: Channel,
  words: Words,
  ask: (typed: string) => void,
): TemplateResult {
  const { preview } = words;
  return html`
    <header>
      <h1><span aria-hidden="true">#</span> ${preview.channel}</h1>
      <p class="topic">${preview.topic(articles, newest && longDay(newest, words.locale))}</p>
      <div id="theme"></div>
    </header>
    <main class="pane" tabindex="0" aria-label=${preview.messages}>
      <section class="welcome">
        <h2>${preview.welcome(preview.channel)}</h2>
        <p>${preview.about}</p>
        <p>${preview.howTo}</p>
        <p class="examples">
          ${examples.map(
            (typed) => html`<button type="button" class="mention" @click=${() => ask(typed)}>${typed}</button> `,
          )}
        </p>
        ${
          online
            ? nothing
            : html`<p>
                ${preview.goOn}
                <a href="https://discord.com/developers/applications" target="_blank" rel="noopener noreferrer"
                  >${preview.portal}</a
                >, ${preview.tokenGoes}
              </p>`
        }
      </section>
      <discord-messages id="messages" role="log" aria-live="off" aria-label=${preview.messages}></discord-messages>
    </main>
    <div id="composer"></div>
  `;
}
