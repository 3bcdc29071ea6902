import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordFileAttachment } from '@skyra/discord-components-core/discord-file-attachment.js';
import { DiscordLink } from '@skyra/discord-components-core/discord-link.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-attachments.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-messages.js';
import { type CSSResult, css } from 'lit';

// The library draws Discord as it looked some years ago, in colours that are partly too faint to read. Here its parts get
// the page's own colours (page.css), which are today's Discord, and follow the theme by themselves.

const SHEETS: readonly (readonly [{ elementStyles: unknown[] }, CSSResult])[] = [
  [
    DiscordMessage,
    css`
      .discord-message-timestamp { color: var(--faint) !important; }
      .discord-message-inner, .discord-message-content { min-width: 0; }
    `,
  ],
  [DiscordAuthorInfo, css`:host .discord-author-username { color: var(--strong); }`],
  [
    DiscordReply,
    css`
      :host { color: var(--faint); gap: 4px; }
      :host .discord-replied-message-username { color: var(--strong); opacity: 1; }
      :host .discord-replied-message-content { color: var(--text); min-width: 0; }
    `,
  ],
  [
    DiscordEmbed,
    css`
      :host .discord-left-border { background-color: var(--line); }
      :host .discord-embed-wrapper { background: var(--embed); border-color: var(--line); max-width: 520px; }
      :host .discord-embed-wrapper .discord-embed-grid { grid-template-columns: minmax(0, auto); }
      slot[name='footer']::slotted(*) { grid-column: 1 / 1 !important; }
    `,
  ],
  [
    DiscordButton,
    css`
      :host > *:first-child { border-radius: 8px; }
      .secondary { color: var(--button-text); background-color: var(--button); }
      .secondary.hoverable:hover { background-color: var(--button-hover); }
      :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    `,
  ],
  [
    DiscordFileAttachment,
    css`
      .discord-file-attachment-mosaic-style { background: var(--embed); border-color: var(--line); width: auto; }
      .discord-file-attachment-metadata { color: var(--faint); }
    `,
  ],
  [DiscordLink, css`a { color: var(--link); } :focus-visible { outline: 2px solid var(--focus); }`],
];

for (const [part, sheet] of SHEETS) part.elementStyles.push(sheet);
