import { type Definition, type Draft, type Option, optionsOf, remaining, sentOptions } from './draft.js';
import { fetchChoices } from './wire.js';

/** Commands for what is typed after `/`: those that begin so, then those with it in their name. */
export function commandsFor(definitions: readonly Definition[], typed: string): readonly Definition[] {
  return matching(definitions, ({ name }) => name, typed);
}

/** Options that may still be added, for what is typed of their name. */
export function optionsFor(draft: Draft, typed: string): readonly Option[] {
  return matching(remaining(draft), ({ name }) => name, typed);
}

/** The options that a command has, as a hint: those it needs by name, and how many more there are. */
export function optionsHint(definition: Definition): string {
  const needed = optionsOf(definition).filter(({ required }) => required);
  const more = optionsOf(definition).length - needed.length;
  return [...needed.map(({ name }) => name), ...(more > 0 ? [`+${more}`] : [])].join('  ');
}

/** Whether an option has anything to pick from. */
export function hasChoices({ autocomplete, choices }: Option): boolean {
  return autocomplete === true || choices !== undefined;
}

/** What can be picked for an option while it is typed: its fixed choices, or what Spotter suggests. */
export async function choicesFor(
  draft: Draft,
  { name, choices, autocomplete }: Option,
  typed: string,
): Promise<readonly { readonly name: string; readonly value: string }[]> {
  if (choices !== undefined) {
    return matching(choices, (choice) => choice.name, typed).map(({ name, value }) => ({ name, value: String(value) }));
  }
  return autocomplete ? fetchChoices(draft.definition.name, sentOptions(draft, name)) : [];
}

function matching<T>(things: readonly T[], nameOf: (thing: T) => string, typed: string): readonly T[] {
  const wanted = typed.trim().toLowerCase();
  const at = (thing: T): number => nameOf(thing).toLowerCase().indexOf(wanted);
  const begins = things.filter((thing) => at(thing) === 0);
  return [...begins, ...things.filter((thing) => at(thing) > 0)];
}
