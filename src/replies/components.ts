import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APISelectMenuOption,
  APIStringSelectComponent,
} from 'discord.js';
import { inParts } from '../values/in-parts.js';
import type { Call } from './call.js';
import { type Does, encodePress } from './custom-id.js';
import { cut, LIMITS } from './limits.js';
import { plain } from './markdown.js';
import type { Words } from './words.js';

/** A button under a reply. Its label is plain text. */
export interface Button {
  readonly label: string;
  readonly does: Does;
  readonly call: Call;
}

/** Another answer to go on to, chosen from a menu. */
export interface Destination {
  readonly label: string;
  /** What it is: `team`, `teammate`. */
  readonly kind: string;
  readonly call: Call;
}

/** Where one can go on to from an answer, likeliest first, and the call of the answer, to come back to. */
export interface GoOn {
  readonly to: readonly Destination[];
  readonly from: Call;
}

/** Names the menu; what counts is the value that is chosen. */
const MENU = 'sp1:go-on';
const PRIMARY = 1;
const SECONDARY = 2;

/** Rows of buttons, those whose calls fit, each `custom_id` once. */
export function buttonRows(buttons: readonly Button[]): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const fitting = new Map<string, APIButtonComponentWithCustomId>();
  for (const { label, does, call } of buttons) {
    const id = encodePress({ does, call });
    const shown = cut(plain(label), LIMITS.label);
    if (id === undefined || shown === '' || fitting.has(id)) continue;
    fitting.set(id, { type: 2, style: does === 'call' ? PRIMARY : SECONDARY, label: shown, custom_id: id });
  }
  return inParts([...fitting.values()], LIMITS.buttonsInRow).map((row) => ({ type: 1, components: row }));
}

/** A row with the menu of destinations; each call once, and none that leads to the answer itself. */
export function menuRow(goOn: GoOn | undefined, words: Words): APIActionRowComponent<APIStringSelectComponent>[] {
  const here = goOn && encodePress({ does: 'call', call: goOn.from });
  const options = new Map<string, APISelectMenuOption>();
  for (const { label, kind, call } of goOn?.to ?? []) {
    const to = encodePress({ does: 'call', call });
    const value = goOn && encodePress({ does: 'call', call, from: goOn.from });
    const shown = cut(plain(label), LIMITS.label);
    if (to === undefined || value === undefined || to === here || shown === '' || options.has(value)) continue;
    options.set(value, { label: shown, value, description: cut(plain(kind), LIMITS.choice) });
  }
  if (options.size === 0) return [];
  const menu: APIStringSelectComponent = {
    type: 3,
    custom_id: MENU,
    placeholder: words.goOn,
    options: [...options.values()].slice(0, LIMITS.choices),
  };
  return [{ type: 1, components: [menu] }];
}
