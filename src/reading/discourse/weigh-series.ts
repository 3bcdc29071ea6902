/** How often each series is a topic; by half as often it is named to say who somebody is, and where a team of it alone is named. */
export function weighed(
  topics: ReadonlyMap<string, number>,
  all: ReadonlyMap<string, number>,
  teams: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const named = new Set([...topics.keys(), ...all.keys(), ...teams.keys()]);
  return new Map(
    [...named].map((series) => {
      const own = topics.get(series) ?? 0;
      return [series, own + ((all.get(series) ?? 0) - own) / 2 + (teams.get(series) ?? 0) / 2];
    }),
  );
}

/** The one that is named as a topic more often than any other; once is enough where it is not of a car or a year gone by. */
export function mostOf(
  topics: ReadonlyMap<string, number>,
  all: ReadonlyMap<string, number>,
  plain: ReadonlySet<string>,
): string | undefined {
  const [first, second] = [...topics].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] <= (second?.[1] ?? 0)) return undefined;
  const [series, times] = first;
  return times > 1 || (all.get(series) ?? 0) > 2 || plain.has(series) ? series : undefined;
}
