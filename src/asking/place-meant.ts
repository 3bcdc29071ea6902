import type { Token } from '../reading/text/token.js';
import { otherNamesOfTrack } from '../roster/names/vocabulary.js';
import { type Names, surely } from './names.js';

/** A track by the name that the roster has for it, whatever the vocabulary calls it: "St. Pete" is what articles call St. Petersburg. */
export function trackMeant(usual: string, typed: string, view: Names): string | undefined {
  const exact = (name: string): string | undefined => {
    const found = view.find('track', name);
    return found.found === 'exact' ? found.name : undefined;
  };
  const { sure, weak } = otherNamesOfTrack(usual);
  const short = surely('track', usual, view) ?? surely('track', typed, view) ?? [];
  const names = [...new Set([short, ...[...sure, ...weak].map((name) => exact(name) ?? [])].flat())];
  // Of two names under which one place is told of, that with races ahead.
  const withRaces = names.length > 1 ? names.find((track) => view.races({ track }).ahead.length > 0) : undefined;
  return exact(typed) ?? withRaces ?? names[0];
}

/** Whether two names are of one track, as the vocabulary knows it: "Le Mans" is the Circuit de la Sarthe. */
export function isOnePlace(one: string | undefined, other: string): boolean {
  if (one === undefined || one === other) return one === other;
  const { sure, weak } = otherNamesOfTrack(one);
  const others = otherNamesOfTrack(other);
  return [...sure, ...weak].includes(other) || [...others.sure, ...others.weak].includes(one);
}

const WON: ReadonlySet<string> = new Set(['win', 'wins', 'winning', 'won']);

/** Whether words before some speak for a place or a race: "at gateway", "who won bathurst". "The 500" may be either of two. */
export function isPlaceAsked(tokens: readonly Token[], at: number, last: number): boolean {
  if (!tokens.slice(at, last).some(({ kind, lower }) => kind === 'word' && lower !== 'the')) return false;
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
  return before !== undefined && (before.lower === 'at' || WON.has(before.lower));
}
