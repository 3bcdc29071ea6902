import { type Choice, choicesFor } from '../../src/replies/choices.js';
import { seriesName } from '../../src/replies/series-name.js';
import type { RosterView } from '../../src/roster/roster.js';
import type { Context } from '../command.js';

type Suggest = (typed: string, context: Context) => readonly Choice[];

/** Suggests the names of one kind that the articles up to today know. */
export function suggestNames(kind: keyof RosterView['names']): Suggest {
  return (typed, { roster, today }) => {
    const names = roster.asOf(today).names[kind];
    return kind === 'series' ? choicesFor(names, typed, seriesName) : choicesFor(names, typed);
  };
}
