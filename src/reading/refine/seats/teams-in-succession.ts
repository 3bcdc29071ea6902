import { groupBy } from '../../../values/group-by.js';
import type { Clause } from '../../clauses/clause.js';
import { seasonsBetween } from '../../dates/seasons.js';
import { complementsOf, subjectDrivers, timesOf } from '../../rules/clause/clause-parts.js';
import { type Draft, draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { wordsBetween } from '../../text/words-between.js';

/** Two teams of which somebody drove first for the one and then for the other, in seasons that a clause names as a whole. */
interface Succession {
  readonly driver: string;
  readonly first: string;
  readonly second: string;
  readonly begin: number;
  /** The first season with the second team; undefined where nobody says it. */
  readonly change: number | undefined;
}

/**
 * "has raced there since 2019, first for Northline and then, from 2022 on, for Pinecrest": the seasons of each team. Where nobody says when
 * she changed, only the first season is sure.
 */
export function teamsInSuccession(drafts: readonly Draft[], scenes: readonly Scene[]): Draft[] {
  const gone = new Set<Draft>();
  const added: Draft[] = [];
  let bySentence: ReadonlyMap<Draft['sentence'], readonly Draft[]> | undefined;
  for (const scene of scenes) {
    for (const clause of scene.clauses) {
      const told = successionIn(clause, scene);
      if (!told) continue;
      const { driver, first, second, begin, change } = told;
      bySentence ??= groupBy(drafts, ({ sentence }) => sentence);
      const own = (bySentence.get(scene.sentence) ?? []).filter(
        (one) =>
          one.kind === 'ride' &&
          !gone.has(one) &&
          one.slots.driver === driver &&
          (one.slots.team === first || one.slots.team === second),
      );
      const [model] = own;
      if (model?.kind !== 'ride') continue;
      const last = change === undefined ? begin : change - 1;
      const made = [
        ...seasonsBetween(begin, last).map((season) => [first, season] as const),
        ...(change === undefined
          ? []
          : seasonsBetween(change, scene.discourse.year).map((season) => [second, season] as const)),
      ].map(([team, season]) => {
        const { series } = model.slots;
        const seat = { driver, team, series, season, number: undefined, make: undefined, extent: undefined };
        return draft('ride', 'in-succession', scene.sentence, model.status, seat, model.inherited);
      });
      for (const one of own) gone.add(one);
      added.push(...made);
    }
  }
  return [...drafts.filter((one) => !gone.has(one)), ...added];
}

function successionIn(clause: Clause, scene: Scene): Succession | undefined {
  const teams = complementsOf(clause, 'team').filter(({ before }) => !before);
  const at = teams.findIndex(({ lead }) => /\bfirst (?:for|with|at)$/.test(lead));
  const [one, next] = [teams[at]?.mention, teams[at + 1]?.mention];
  const [driver, another] = subjectDrivers(clause, scene.discourse);
  const whole = timesOf(clause).find(({ since }) => since !== undefined);
  if (!one || !next || !driver || another || whole?.since === undefined || whole.first > one.first) return undefined;
  const between = wordsBetween(scene.discourse.text.tokens, one.last, next.first);
  if (!/\b(?:and|then|later)\b/.test(between)) return undefined;
  const turn = timesOf(clause).find(({ first, last }) => first >= one.last && last <= next.first);
  const change = turn?.since ?? (turn?.seasons?.length === 1 ? turn.seasons[0] : undefined);
  return { driver: driver.name, first: one.team, second: next.team, begin: whole.since, change };
}
