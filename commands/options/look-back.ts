import type { Call } from '../../src/replies/call.js';
import type { Button } from '../../src/replies/components.js';
import { shortDay } from '../../src/replies/dates.js';
import type { HistoryFilter } from '../../src/roster/roster.js';
import type { Context } from '../command.js';
import type { When } from './when.js';

/** What stands under an answer, with the buttons to its history and to what was known on other days. */
export function lookBack(
  under: { readonly footer?: string; readonly buttons: readonly Button[] },
  about: HistoryFilter,
  call: Call,
  when: When,
  context: Context,
): { readonly footer?: string; readonly buttons: readonly Button[] } {
  const buttons = [...under.buttons, historyButton(about, when), ...knownOnButtons(about, call, when, context)];
  return { ...under, buttons };
}

/** The button to the history of what an answer is about, as of the same day. */
function historyButton(about: HistoryFilter, { asOf, words }: When): Button {
  const options = { ...about, ...(asOf !== undefined && { as_of: asOf }) };
  return { label: words.history, does: 'call', call: { command: 'history', options } };
}

/**
 * Buttons to the same call as of the days before and after, up to today, on which articles spoke of what it is about:
 * what was known then.
 */
export function knownOnButtons(about: HistoryFilter, call: Call, when: When, context: Context): readonly Button[] {
  const { view, words } = when;
  const days = context.roster.asOf(context.today).daysAbout(about);
  const past = days.filter((day) => day <= view.date);
  // The last of those is what the answer shows already.
  const known = [past.at(-2), days.find((day) => day > view.date)];
  const { page: _first, ...options } = call.options;
  return known
    .filter((day) => day !== undefined)
    .map((day) => ({
      label: words.knownOn(shortDay(day, words.locale)),
      does: 'call',
      call: { ...call, options: { ...options, as_of: day } },
    }));
}
