import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import { isRow, type Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { wordSet } from '../../text/word-set.js';
import type { RaceAhead } from './race-ahead.js';
import type { RacesAhead } from './races-ahead.js';

const OF_SEASON = wordSet('standings points championship table season overall rankings final champion title');

/**
 * "No. 21, Ava Stone – Second in 2011.", "Won in 1996." in the rows of an article on who comes for one race: how she did in that
 * race then, and not in the standings of a season.
 */
export function pastRunsOfRace(
  drafts: readonly Draft[],
  { next, preview }: RacesAhead,
  scenes: readonly Scene[],
): Draft[] {
  if (!preview || next?.race === undefined || next.series === undefined) return [...drafts];
  const years = new Map<Sentence, number>();
  for (const scene of scenes) {
    const year = onlyYear(scene);
    if (year !== undefined) years.set(scene.sentence, year);
  }
  if (years.size === 0) return [...drafts];
  return drafts.map((one) => {
    const year = years.get(one.sentence);
    return year === undefined ? one : ofRace(one, next, year);
  });
}

/** The one year gone by that a row names, where it names no race, no track and no series. */
function onlyYear({ sentence, mentions, discourse, ...scene }: Scene): number | undefined {
  if (!isRow({ sentence, ...scene }) || OF_SEASON.has(sentence)) return undefined;
  if (mentions.some(({ type }) => /^(?:track|race|series)$/.test(type))) return undefined;
  const years = new Set(
    mentions.flatMap((one) => (one.type === 'time' && one.since === undefined ? (one.seasons ?? []) : [])),
  );
  const [year, another] = years;
  return year !== undefined && another === undefined && year < discourse.year ? year : undefined;
}

function ofRace(one: Draft, { race, track, series }: RaceAhead, season: number): Draft {
  const where = { season, track, race, series };
  if (one.kind === 'result' && isUnnamed(one, series)) {
    const { driver, position, inClass, team, date } = one.slots;
    return draft('result', one.rule, one.sentence, one.status, { driver, position, inClass, team, date, ...where });
  }
  if (one.kind !== 'title' || one.rule !== 'standings-place' || !one.inherited.has('series')) return one;
  const { driver, position } = one.slots;
  const rest = { inClass: undefined, team: undefined, date: undefined };
  return draft('result', 'race-place', one.sentence, one.status, { driver, position, ...where, ...rest });
}

function isUnnamed({ slots, inherited }: DraftOf<'result'>, series: string | undefined): boolean {
  if (slots.track !== undefined || slots.race !== undefined) return false;
  return slots.series === undefined || slots.series === series || inherited.has('series');
}
