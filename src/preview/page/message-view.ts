import type { APIEmbed } from 'discord.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../replies/words.js';
import { EPHEMERAL } from '../discord-numbers.js';
import type { Attachment, MessageBody } from '../message-body.js';
import { componentsView, type Press } from './components-view.js';
import { markdown, type TextActions } from './markdown.js';

/** A message of the channel. */
export interface Message {
  readonly id: number;
  /** The call that it answers, as typed, or the message with a mention; absent for an answer to a button. */
  readonly asked?: string;
  /** When it came, as Discord writes it. */
  readonly at: string;
  readonly body: MessageBody;
}

export interface MessageActions extends TextActions {
  readonly press: (message: Message, ...pressed: Parameters<Press>) => void;
  readonly dismiss: (message: Message) => void;
}

/** A message as Discord shows it. */
export function messageView(message: Message, words: Words, actions: MessageActions): TemplateResult {
  const { id, asked, at, body } = message;
  const onlyYou = body.flags === EPHEMERAL;
  // The focus may come to what is around the message: with a negative tabindex of its own, its buttons could not be reached.
  return html`<div
    id="message-${id}"
    class="message ${onlyYou ? 'private' : ''}"
    role="article"
    tabindex="-1"
    aria-label=${words.preview.message(at, onlyYou)}
  >
    <discord-message author="Spotter" avatar="/spotter.svg" bot .timestamp=${at}>
    ${asked === undefined ? nothing : askedView(asked, words)}
    ${body.content ? html`<div class="content">${markdown(body.content, actions)}</div>` : nothing}
    ${body.embeds.map((embed) => embedView(embed, body.attachments, actions))}
    ${attachmentsView(body)}
    ${body.components ? componentsView(body.components, (...pressed) => actions.press(message, ...pressed)) : nothing}
    ${
      onlyYou
        ? html`<div slot="thread" class="only-you">
            ${words.preview.onlyYou} •
            <button type="button" class="link" @click=${() => actions.dismiss(message)}>${words.preview.dismiss}</button>
          </div>`
        : nothing
    }
    </discord-message>
  </div>`;
}

/** What the message answers: a call, drawn here since the library's is in English and on one line; or a message with a mention. */
function askedView(asked: string, { preview }: Words): TemplateResult {
  return asked.startsWith('/')
    ? html`<div slot="reply" class="asked">
        <img src="/you.svg" alt="" />
        <p><b>${preview.you}</b> ${preview.used} <span class="mention">${asked}</span></p>
      </div>`
    : html`<discord-reply slot="reply" author=${preview.you} avatar="/you.svg">${asked}</discord-reply>`;
}

/** Titles are drawn here and not by the library, which knows no markdown in them and no text for a picture. */
function embedView(embed: APIEmbed, attachments: readonly Attachment[], actions: TextActions): TemplateResult {
  const { color, title, description, fields = [], image, footer } = embed;
  return html`<discord-embed slot="embeds" color=${color === undefined ? nothing : cssColour(color)}>
    ${title && html`<h2 slot="description" class="embed-title">${markdown(title, actions)}</h2>`}
    ${
      description &&
      html`<discord-embed-description slot="description">${markdown(description, actions)}</discord-embed-description>`
    }
    ${
      fields.length > 0
        ? html`<discord-embed-fields slot="fields">
            ${fields.map(
              ({ name, value }) =>
                html`<discord-embed-field>
                  <h3 class="field-title">${markdown(name, actions)}</h3>
                  ${markdown(value, actions)}
                </discord-embed-field>`,
            )}
          </discord-embed-fields>`
        : nothing
    }
    ${image ? html`<img slot="fields" class="embed-image" src=${image.url} alt=${describe(image.url, attachments)} />` : nothing}
    ${footer ? html`<discord-embed-footer slot="footer">${footer.text}</discord-embed-footer>` : nothing}
  </discord-embed>`;
}

function cssColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

function describe(url: string, attachments: readonly Attachment[]): string {
  return attachments.find((attachment) => attachment.url === url)?.description ?? '';
}

/** The files that no embed shows. */
function attachmentsView({ attachments, embeds }: MessageBody): TemplateResult | typeof nothing {
  const apart = attachments.filter(({ url }) => !embeds.some(({ image }) => image?.url === url));
  if (apart.length === 0) return nothing;
  return html`<discord-attachments slot="attachments">
    ${apart.map(({ filename, description, content_type: type, size, url }) =>
      type.startsWith('image/')
        ? html`<img class="embed-image" src=${url} alt=${description ?? ''} />`
        : html`<discord-file-attachment name=${filename} bytes=${size} bytes-unit="bytes" href=${url} type=${type}></discord-file-attachment>`,
    )}
  </discord-attachments>`;
}
