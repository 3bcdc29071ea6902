import type { Draft } from './draft.js';
import type { Item } from './listbox.js';

/** The place that is none of an option (whose name has no plus): where a command begins, and where options are added. */
export const FREE = '+';

/** What the composer shows; `place` has the focus, and `items` belong to it. */
export interface Composing {
  readonly text: string;
  readonly draft?: Draft | undefined;
  readonly place?: string | undefined;
  readonly items: readonly Item[];
  readonly active: number;
  /** Escape closes the list until something is typed. */
  readonly closed: boolean;
  readonly problem?: { readonly place: string; readonly text: string } | undefined;
}

/** Nothing typed, wherever the focus is. */
export const EMPTY: Composing = {
  text: '',
  draft: undefined,
  items: [],
  active: -1,
  closed: false,
  problem: undefined,
};

/** What somebody does at the composer. */
export interface Handlers {
  readonly typed: (place: string, text: string) => void;
  readonly pressed: (event: KeyboardEvent, input: HTMLInputElement) => void;
  readonly arrived: (place: string) => void;
  readonly left: () => void;
  readonly submitted: () => void;
}
