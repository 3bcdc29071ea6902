/** A dark panel of its own, so that it reads the same on Discord's light and dark theme. */
export const COLOURS = {
  panel: '#1f2229',
  lane: '#2a2e38',
  line: '#3a3f4c',
  text: '#f4f5f7',
  quiet: '#b4bac6',
  plate: '#f4f5f7',
  number: '#14161b',
  next: '#f2a93b',
} as const;

/** All dark enough for white text (at least 4.5 to 1). They stand for no team: its name stands beside them. */
const TEAM_COLOURS = ['#2463b4', '#b3362b', '#1f7a4d', '#7a4bb5', '#a35a00', '#0f7482', '#a83279', '#5b6b1d'] as const;

/** Colours for names, the same for the same list: as different from each other as there are colours. */
export function coloursFor(names: readonly string[]): ReadonlyMap<string, string> {
  const distinct = [...new Set(names)];
  return new Map(distinct.map((name, at) => [name, TEAM_COLOURS[at % TEAM_COLOURS.length] ?? TEAM_COLOURS[0]]));
}
