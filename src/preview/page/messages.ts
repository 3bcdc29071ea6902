import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Words } from '../../replies/words.js';
import { EPHEMERAL } from '../discord-numbers.js';
import type { MessageBody } from '../message-body.js';
import { type Message, type MessageActions, messageView } from './message-view.js';
import { stayAtEnd } from './stay-at-end.js';
import { type Answer, sendPress } from './wire.js';

/** The messages of the channel. */
export interface Messages {
  /** Adds the answer to a call, as typed, at the end, and shows it. Never rejects. */
  ask(asked: string, send: () => Promise<Answer>): Promise<void>;
}

/**
 * @param begin begins a call of a command that is named in a message
 * @param rest where the focus goes when the message that had it is gone
 */
export function createMessages(
  root: HTMLElement,
  words: Words,
  begin: (command: string) => void,
  rest: () => void,
): Messages {
  let messages: readonly Message[] = [];
  let made = 0;
  const toEnd = stayAtEnd(root);

  function show(next: readonly Message[]): void {
    messages = next;
    render(
      html`${repeat(
        messages,
        ({ id }) => id,
        (message) => messageView(message, words, actions),
      )}`,
      root,
    );
  }

  function add(body: MessageBody, asked?: string): number {
    made += 1;
    const message = { id: made, at: words.preview.today(now()), body, ...(asked !== undefined && { asked }) };
    show([...messages, message]);
    toEnd();
    return made;
  }

  /** Puts another body in the place of a message's; of `instead` alone, if that is given. */
  function replace(id: number, body: MessageBody, instead?: MessageBody): void {
    const isMeant = (one: Message) => one.id === id && (instead === undefined || one.body === instead);
    show(messages.map((one) => (isMeant(one) ? { ...one, body } : one)));
  }

  /** The picture of an answer, once it is drawn and if the answer is still there then. */
  async function addPicture(id: number, { body, edit }: Answer): Promise<void> {
    const edited = await edit();
    if (edited !== undefined) replace(id, edited, body);
  }

  /** What Discord says where no answer comes. */
  function failed(asked?: string): void {
    add(
      {
        content: words.preview.noResponse,
        embeds: [],
        allowed_mentions: { parse: [] },
        attachments: [],
        flags: EPHEMERAL,
      },
      asked,
    );
  }

  const actions: MessageActions = {
    begin,
    press: async (message, customId, values) => {
      try {
        const answer = await sendPress(customId, values);
        if (answer.how === 'new') {
          add(answer.body);
          return;
        }
        replace(message.id, answer.body);
        // The button that had the focus may be gone.
        root.querySelector<HTMLElement>(`#message-${message.id}`)?.focus();
        await addPicture(message.id, answer);
      } catch {
        failed();
      }
    },
    dismiss: (message) => {
      show(messages.filter(({ id }) => id !== message.id));
      rest();
    },
  };

  return {
    ask: async (asked, send) => {
      try {
        const answer = await send();
        void addPicture(add(answer.body, asked), answer);
      } catch {
        failed(asked);
      }
    },
  };
}

function now(): string {
  return new Date().toLocaleTimeString(navigator.language, { timeStyle: 'short' });
}
