import type { DifferentNames, SameName } from './corrections.js';

/** Entries that keep names apart which other entries, together, make one. */
export function contradicted(read: {
  readonly same: readonly SameName[];
  readonly different: readonly DifferentNames[];
}): readonly DifferentNames[] {
  const groups: Set<string>[] = [];
  for (const { names } of read.same) {
    const touched = groups.filter((group) => names.some((name) => group.has(name)));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...touched.flatMap((group) => [...group]), ...names]));
  }
  return read.different.filter(({ names }) =>
    groups.some((group) => names.filter((name) => group.has(name)).length > 1),
  );
}
