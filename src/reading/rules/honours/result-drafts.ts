import { type Draft, draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { holdersOf } from './holder.js';
import type { Honour } from './honour.js';
import { type HonourRead, seriesAround, sole } from './read-honours.js';
import type { RaceRun } from './where.js';

// A race that the sentence does not name: the one the article reports, if it reports one.
const UNNAMED: RaceRun = { seasons: [] };

/** Result claims of an honour that was won in races. */
export function results(rule: string, scene: Scene, { honour, setting }: HonourRead): Draft[] {
  const { discourse, sentence } = scene;
  if (setting.of !== 'race') return [];
  return sole(holdersOf(scene, honour), setting.series ?? discourse.series).flatMap((driver) =>
    (setting.races.length > 0 ? setting.races : [UNNAMED]).flatMap((race) => {
      const known = setting.series ?? race.series ?? wordSeries(scene, honour);
      const series = known ?? seriesAround(scene, setting.team);
      const seasons: readonly (number | undefined)[] = race.seasons.length > 0 ? race.seasons : [undefined];
      return seasons.map((season) =>
        draft(
          'result',
          rule,
          sentence,
          'confirmed',
          {
            driver: driver.name,
            series,
            season,
            track: race.track,
            race: race.race,
            position: honour.position,
            team: setting.team,
            date: race.date,
          },
          known ? [] : ['series'],
        ),
      );
    }),
  );
}

/** "in that truck": the word tells the series. */
function wordSeries(scene: Scene, honour: Honour): string | undefined {
  const { tokens } = scene.discourse.text;
  for (let at = honour.last; at < scene.sentence.last && at < honour.last + 12; at += 1) {
    if (/^(?:truck|trucks)$/.test(tokens[at]?.lower ?? '')) return 'truck';
  }
  return undefined;
}
