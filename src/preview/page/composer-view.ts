import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Words } from '../../replies/words.js';
import type { Composing, Handlers } from './composing.js';
import { FREE } from './composing.js';
import type { Field } from './draft.js';
import { itemId, listbox } from './listbox.js';
import { hasChoices } from './suggestions.js';

const LIST_ID = 'suggestions';
const PROBLEM_ID = 'problem';

/** The composer: what is typed, and above it what can be picked and what is wrong. */
export function composerView(state: Composing, words: Words, on: Handlers): TemplateResult {
  const { draft, problem } = state;
  return html`<form
    class="composer"
    aria-label=${words.preview.composer}
    @submit=${(event: Event) => {
      event.preventDefault();
      on.submitted();
    }}
    @focusout=${({ relatedTarget, currentTarget }: FocusEvent) => {
      const stays = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
      if (!stays) on.left();
    }}
  >
    ${popup(state, words)}
    <p class="problem" role="alert" id=${PROBLEM_ID}>${problem?.text ?? nothing}</p>
    <div class="line">
      ${draft && html`<span class="command">/${draft.definition.name}</span>`}
      ${repeat(
        draft?.fields ?? [],
        ({ option }) => option.name,
        (field) => fieldView(field, state, on),
      )}
      ${input(
        {
          place: FREE,
          value: state.text,
          label: draft === undefined ? words.preview.messageBox : words.preview.moreOptions(draft.definition.name),
          placeholder: draft === undefined ? words.preview.placeholder : '',
          picks: true,
        },
        state,
        on,
      )}
      <button class="send" type="submit" aria-label=${words.preview.send} title=${words.preview.send}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M3 20v-6l8-2-8-2V4l19 8z" /></svg>
      </button>
    </div>
  </form>`;
}

function fieldView({ option, text }: Field, state: Composing, on: Handlers): TemplateResult {
  const { name, description, required, type } = option;
  const wrong = state.problem?.place === name;
  return html`<span class="field ${wrong ? 'wrong' : ''}">
    <label for=${inputId(name)}>${name}</label>
    <span hidden id="about-${name}">${description}</span>
    ${input({ place: name, value: text, about: `about-${name}`, needed: required, picks: hasChoices(option), whole: type === 4 }, state, on)}
  </span>`;
}

interface Input {
  readonly place: string;
  readonly value: string;
  /** Its name, where no label has it. */
  readonly label?: string;
  readonly placeholder?: string;
  /** The id of what describes it. */
  readonly about?: string;
  readonly needed?: boolean | undefined;
  /** Whether a list of entries belongs to it. */
  readonly picks: boolean;
  readonly whole?: boolean;
}

function input(
  { place, value, label, placeholder, about, needed, picks, whole }: Input,
  state: Composing,
  on: Handlers,
): TemplateResult {
  const open = state.place === place && isOpen(state);
  const wrong = state.problem?.place === place;
  return html`<input
    id=${inputId(place)}
    data-place=${place}
    .value=${live(value)}
    size=${Math.max(value.length, 1)}
    placeholder=${placeholder ?? nothing}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    inputmode=${whole ? 'numeric' : nothing}
    enterkeyhint="send"
    role=${picks ? 'combobox' : nothing}
    aria-label=${label ?? nothing}
    aria-describedby=${[about, wrong && PROBLEM_ID].filter(Boolean).join(' ') || nothing}
    aria-required=${needed ? 'true' : nothing}
    aria-invalid=${wrong ? 'true' : nothing}
    aria-autocomplete=${picks ? 'list' : nothing}
    aria-expanded=${picks ? open : nothing}
    aria-controls=${open ? LIST_ID : nothing}
    aria-activedescendant=${open && state.active >= 0 ? itemId(LIST_ID, state.active) : nothing}
    @input=${({ currentTarget }: InputEvent) => on.typed(place, (currentTarget as HTMLInputElement).value)}
    @keydown=${(event: KeyboardEvent) => on.pressed(event, event.currentTarget as HTMLInputElement)}
    @focus=${() => on.arrived(place)}
  />`;
}

function popup(state: Composing, words: Words): TemplateResult | typeof nothing {
  const { draft, place, items, active } = state;
  const option = draft?.fields.find((field) => field.option.name === place)?.option;
  if (option === undefined && !isOpen(state)) return nothing;
  const heading = option?.name ?? (draft === undefined ? words.preview.commands : words.preview.options);
  return html`<div class="popup">
    <div class="popup-head" aria-hidden="true"><strong>${heading}</strong> ${option?.description ?? nothing}</div>
    ${isOpen(state) ? listbox(LIST_ID, heading, items, active) : nothing}
  </div>`;
}

function isOpen({ items, closed }: Composing): boolean {
  return items.length > 0 && !closed;
}

function inputId(place: string): string {
  return `input-${place}`;
}
