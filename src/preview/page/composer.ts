import { render } from 'lit';
import type { Words } from '../../replies/words.js';
import { CallError, parseCall } from '../../routing/parse-call.js';
import { composerView } from './composer-view.js';
import { type Composing, EMPTY, FREE, type Handlers } from './composing.js';
import {
  type Definition,
  type Draft,
  draftOf,
  firstProblem,
  type Option,
  remaining,
  startDraft,
  textOf,
  withField,
  withoutField,
  withText,
} from './draft.js';
import { type Item, showActive, step } from './listbox.js';
import { draftOfMention, MENTION } from './mention.js';
import { choicesFor, commandsFor, optionsFor, optionsHint } from './suggestions.js';

/** The line at the bottom where calls are typed, as in Discord. */
export interface Composer {
  focus(): void;
  /** Begins a call of a command, as if it had been picked. */
  begin(name: string): void;
}

/** @param send called with a call that Discord would send, and how it is shown: as typed, or the message with the mention */
export function createComposer(
  root: HTMLElement,
  definitions: readonly Definition[],
  words: Words,
  send: (draft: Draft, shown: string) => void,
): Composer {
  let state = EMPTY;
  /** Counts questions for suggestions: only the answer to the last one is shown. */
  let asked = 0;

  /** Whether a change is being drawn: an input that is taken away then loses the focus, which is nobody's leaving. */
  let drawing = false;

  function change(changes: Partial<Composing>): void {
    state = { ...state, ...changes };
    drawing = true;
    render(composerView(state, words, handlers), root);
    drawing = false;
    showActive(root);
  }

  const inputs = (): HTMLInputElement[] => [...root.querySelectorAll('input')];
  const inputAt = (place: string) => inputs().find(({ dataset }) => dataset.place === place);

  function moveTo(place: string): void {
    const input = inputAt(place);
    if (input === undefined) return;
    if (document.activeElement === input) arrive(place);
    else input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }

  function arrive(place: string): void {
    change({ place, closed: false });
    void suggest();
  }

  async function suggest(): Promise<void> {
    asked += 1;
    const question = asked;
    // What is shown is of what was typed before: it stays, but Enter must not pick it.
    change({ active: -1 });
    const items = await itemsAt(state.place);
    if (question !== asked) return;
    const optional = state.place === FREE && state.draft !== undefined && state.text === '';
    change({ items, active: items.length > 0 && !optional ? 0 : -1 });
  }

  async function itemsAt(place: string | undefined): Promise<readonly Item[]> {
    const { draft, text } = state;
    if (place === undefined) return [];
    if (draft === undefined) return beginnings(text);
    if (place === FREE) return optionsFor(draft, text).map(optionItem);
    const field = draft.fields.find(({ option }) => option.name === place);
    if (field === undefined) return [];
    const choices = await choicesFor(draft, field.option, field.text).catch(() => []);
    return choices.map(({ name, value }) => ({ label: name, pick: () => pickChoice(field.option.name, name, value) }));
  }

  /** What a message can begin with: commands, or a mention. */
  function beginnings(text: string): readonly Item[] {
    if (text.startsWith('/')) return commandsFor(definitions, text.slice(1)).map(commandItem);
    if (text === '' || !MENTION.toLowerCase().startsWith(text.toLowerCase())) return [];
    return [{ label: MENTION, detail: words.preview.mention, pick: () => leave(`${MENTION} `) }];
  }

  function commandItem(definition: Definition): Item {
    const { name, description } = definition;
    return {
      label: `/${name}`,
      hint: optionsHint(definition),
      detail: description,
      pick: () => begin(startDraft(definition)),
    };
  }

  function optionItem(option: Option): Item {
    return { label: option.name, detail: option.description, pick: () => addField(option) };
  }

  function begin(draft: Draft): void {
    change({ ...EMPTY, draft });
    moveTo(draft.fields.find(({ text }) => text === '')?.option.name ?? FREE);
  }

  function addField(option: Option, text = ''): void {
    if (state.draft === undefined) return;
    change({ draft: withField(state.draft, option, text), text: '', problem: undefined });
    moveTo(option.name);
  }

  function pickChoice(name: string, text: string, value: string): void {
    if (state.draft === undefined) return;
    const draft = withText(state.draft, name, text, value);
    change({ draft, problem: undefined });
    moveTo(draft.fields.find((field) => field.text === '')?.option.name ?? FREE);
  }

  function typedFree(text: string): void {
    change({ text, closed: false, problem: undefined });
    const { draft } = state;
    const [, optionName, value = ''] = /^([a-z_]+):(.*)$/s.exec(text) ?? [];
    const option = draft && remaining(draft).find(({ name }) => name === optionName);
    const [, commandName, options = ''] = /^\/(\S+)\s(.*)$/s.exec(text) ?? [];
    const definition = draft ? undefined : definitions.find(({ name }) => name === commandName);
    if (option) addField(option, value);
    else if (definition && options.trim() === '') begin(startDraft(definition));
    else if (definition) readWhole(text);
    else void suggest();
  }

  function typedField(name: string, typed: string): void {
    if (state.draft === undefined) return;
    const text = typed.startsWith(`${name}:`) ? typed.slice(name.length + 1) : typed;
    // Whoever types `name:Zane Smith as_of:` goes on in the next option.
    const [, before = '', nextName] = /^(.*)\s([a-z_]+):$/s.exec(text) ?? [];
    const next = remaining(state.draft).find((option) => option.name === nextName);
    change({ draft: withText(state.draft, name, next ? before : text), closed: false, problem: undefined });
    if (next) addField(next);
    else void suggest();
  }

  /** A call that was pasted or typed as a whole; says what is wrong with it if it cannot be read. */
  function readWhole(text: string): Draft | undefined {
    try {
      const call = parseCall(
        text,
        definitions.map((definition) => ({ definition })),
        words,
      );
      const definition = definitions.find(({ name }) => name === call.command);
      if (definition === undefined) return undefined;
      begin(draftOf(call, definition));
      return state.draft;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      complain(FREE, error.message);
      return undefined;
    }
  }

  function complain(place: string, text: string): void {
    change({ problem: { place, text } });
    moveTo(place);
    change({ closed: true });
  }

  function submit(): void {
    const { text } = state;
    if (state.draft === undefined && text.trim() === '') return;
    const mention = state.draft === undefined ? draftOfMention(text, definitions) : undefined;
    const isCall = state.draft !== undefined || text.startsWith('/');
    const draft = state.draft ?? mention ?? (isCall ? readWhole(text) : undefined);
    const wrong = draft && firstProblem(draft, words);
    if (!isCall && mention === undefined) complain(FREE, words.preview.onlyCommands);
    else if (wrong) complain(mention ? FREE : wrong.name, wrong.problem);
    else if (draft) {
      change(EMPTY);
      moveTo(FREE);
      send(draft, mention ? text.trim() : textOf(draft));
    }
  }

  /** Takes away what stands before an empty place: its option, or the command. */
  function removeBefore(place: string): void {
    const { draft } = state;
    if (draft === undefined) return;
    const places = inputs().map(({ dataset }) => dataset.place ?? FREE);
    const before = places[places.indexOf(place) - 1];
    const field = draft.fields.find(({ option }) => option.name === place);
    if (field !== undefined && !field.option.required) {
      change({ draft: withoutField(draft, place) });
      moveTo(before ?? FREE);
    } else if (before !== undefined) moveTo(before);
    else leave(`/${draft.definition.name}`);
  }

  function leave(text: string): void {
    change({ ...EMPTY, text });
    moveTo(FREE);
  }

  function pressed(event: KeyboardEvent, input: HTMLInputElement): void {
    const { items, active, closed, draft } = state;
    const open = items.length > 0 && !closed;
    const place = input.dataset.place ?? FREE;
    if (event.isComposing) return;
    const does: Readonly<Record<string, (() => void) | false>> = {
      ArrowDown: items.length > 0 && (() => change({ closed: false, active: step(active, 1, items.length) })),
      ArrowUp: open && (() => change({ active: step(active, -1, items.length) })),
      Tab: open && !event.shiftKey && active >= 0 && (() => items[active]?.pick()),
      Enter: () => (open && active >= 0 ? items[active]?.pick() : submit()),
      Escape: open ? () => change({ closed: true, active: -1 }) : draft !== undefined && (() => leave('')),
      Backspace: input.value === '' && (() => removeBefore(place)),
    };
    const action = does[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  const handlers: Handlers = {
    typed: (place: string, text: string) => (place === FREE ? typedFree(text) : typedField(place, text)),
    pressed,
    arrived: arrive,
    left: () => {
      if (!drawing) change({ place: undefined, items: [], active: -1 });
    },
    submitted: submit,
  };

  change({});
  return {
    focus: () => moveTo(FREE),
    begin: (name) => {
      const definition = definitions.find((one) => one.name === name);
      if (definition !== undefined) begin(startDraft(definition));
    },
  };
}
