import { html, nothing, type TemplateResult } from 'lit';

/** An entry that can be picked. */
export interface Item {
  readonly label: string;
  /** What belongs to it, beside the label. */
  readonly hint?: string;
  /** What it means, below the label. */
  readonly detail?: string;
  readonly pick: () => void;
}

/** The id of an entry, for `aria-activedescendant`. */
export function itemId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The index `by` steps on, round at the ends; from none (-1) to the first or the last. */
export function step(active: number, by: 1 | -1, count: number): number {
  if (active === -1) return by === 1 ? 0 : count - 1;
  return (active + by + count) % count;
}

/** A list to pick from, which leaves the focus where it is (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export function listbox(id: string, label: string, items: readonly Item[], active: number): TemplateResult {
  return html`<div class="listbox" role="listbox" id=${id} aria-label=${label}>
    ${items.map(
      ({ label, hint, detail, pick }, index) =>
        html`<div
          class="item"
          role="option"
          id=${itemId(id, index)}
          aria-selected=${index === active}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${pick}
        >
          <span class="item-label">${label}</span>
          ${hint ? html`<span class="item-hint">${hint}</span>` : nothing}
          ${detail === undefined ? nothing : html`<span class="item-detail">${detail}</span>`}
        </div>`,
    )}
  </div>`;
}

/** Brings the active entry into view. */
export function showActive(root: ParentNode): void {
  root.querySelector('[role=option][aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
}
