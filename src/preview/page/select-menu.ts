import type { APIStringSelectComponent } from 'discord.js';
import { html, LitElement, nothing } from 'lit';
import { type Item, itemId, listbox, showActive, step } from './listbox.js';

/**
 * A select menu. The library has one, but it opens by the mouse alone and tells nobody what was chosen.
 * Draws into the page itself, so that the list is styled as the composer's.
 */
export class SelectMenu extends LitElement {
  static override properties = { component: {}, open: { state: true }, active: { state: true } };

  declare component: APIStringSelectComponent;
  /** Called with the value of the entry that was chosen. */
  declare choose: (value: string) => void;
  declare private open: boolean;
  declare private active: number;

  constructor() {
    super();
    this.open = false;
    this.active = -1;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render() {
    const { custom_id: id, placeholder, options, disabled } = this.component;
    const chosen = options.find((option) => option.default);
    const text = chosen?.label ?? placeholder ?? '';
    const listId = `list-${id}`;
    return html`<button
        type="button"
        class="select"
        role="combobox"
        aria-label=${text}
        aria-haspopup="listbox"
        aria-expanded=${this.open}
        aria-controls=${this.open ? listId : nothing}
        aria-activedescendant=${this.open && this.active >= 0 ? itemId(listId, this.active) : nothing}
        ?disabled=${disabled}
        @click=${() => this.toggle(!this.open)}
        @keydown=${this.pressed}
        @blur=${() => this.toggle(false)}
      >
        ${text}
      </button>
      ${this.open ? listbox(listId, text, this.items(), this.active) : nothing}`;
  }

  protected override updated(): void {
    showActive(this);
  }

  private items(): readonly Item[] {
    return this.component.options.map(({ label, description, value }) => ({
      label,
      ...(description !== undefined && { detail: description }),
      pick: () => {
        this.toggle(false);
        this.choose(value);
      },
    }));
  }

  private toggle(open: boolean): void {
    this.open = open;
    this.active = open
      ? Math.max(
          0,
          this.component.options.findIndex((option) => option.default),
        )
      : -1;
  }

  private pressed(event: KeyboardEvent): void {
    const items = this.items();
    const move = (by: 1 | -1) => () => {
      if (this.open) this.active = step(this.active, by, items.length);
      else this.toggle(true);
    };
    const does: Readonly<Record<string, (() => void) | false>> = {
      ArrowDown: move(1),
      ArrowUp: move(-1),
      Enter: this.open && (() => items[this.active]?.pick()),
      ' ': this.open && (() => items[this.active]?.pick()),
      Escape: this.open && (() => this.toggle(false)),
    };
    const action = does[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }
}

customElements.define('spotter-select-menu', SelectMenu);
