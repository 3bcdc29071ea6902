import type { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import type { APIButtonComponent, APIComponentInMessageActionRow, APIStringSelectComponent } from 'discord.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { MessageBody } from '../message-body.js';

/** What a press or a choice leads to. `values` are those of a select menu. */
export type Press = (customId: string, values?: readonly string[]) => void;

const BUTTON = 2;
const STRING_SELECT = 3;
/** By Discord's numbers; 5 is a link. */
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'destructive' };

/** The rows of buttons and select menus below a message. */
export function componentsView(rows: MessageBody['components'], press: Press): TemplateResult {
  return html`<div slot="components">
    ${rows?.map(
      ({ components }) =>
        html`<discord-action-row>${components.map((component) => componentView(component, press))}</discord-action-row>`,
    )}
  </div>`;
}

function componentView(component: APIComponentInMessageActionRow, press: Press) {
  if (component.type === BUTTON) return button(component, press);
  if (component.type === STRING_SELECT) return selectMenu(component, press);
  return html`<em>A component of type ${component.type}, which the preview cannot draw.</em>`;
}

function button(component: APIButtonComponent, press: Press): TemplateResult {
  const { disabled = false } = component;
  const label = 'label' in component ? component.label : undefined;
  const emoji = 'emoji' in component ? component.emoji?.name : undefined;
  const text = [emoji, label].filter(Boolean).join(' ');
  if ('url' in component) {
    return html`<discord-button url=${component.url} ?disabled=${disabled} ${ref(forKeyboards(disabled))}>${text}</discord-button>`;
  }
  const id = 'custom_id' in component ? component.custom_id : '';
  return html`<discord-button
    type=${STYLES[component.style] ?? 'secondary'}
    ?disabled=${disabled}
    ${ref(forKeyboards(disabled))}
    @click=${disabled ? nothing : () => press(id)}
    >${text}</discord-button
  >`;
}

/** The library draws a button that is disabled, but lets it be reached and pressed. */
function forKeyboards(disabled: boolean) {
  return (element?: Element) => {
    const host = element as DiscordButton | undefined;
    void host?.updateComplete.then(() => {
      const inner = host.shadowRoot?.querySelector('button');
      if (inner) inner.disabled = disabled;
    });
  };
}

function selectMenu(component: APIStringSelectComponent, press: Press): TemplateResult {
  return html`<spotter-select-menu
    .component=${component}
    .choose=${(value: string) => press(component.custom_id, [value])}
  ></spotter-select-menu>`;
}
