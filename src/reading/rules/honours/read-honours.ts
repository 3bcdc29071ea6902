import { SHARED_CAR_SERIES } from '../../../racing/series.js';
import type { Person } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import type { Scene } from '../scene.js';
import { findHonours, type Honour } from './honour.js';
import { type Setting, settingOf } from './setting.js';
import { seriesOfStage } from './stage-of-career.js';

/** An honour with where and when it was won. */
export interface HonourRead {
  readonly honour: Honour;
  readonly setting: Setting;
}

/** All honours of a sentence with their settings. Worked out once for each scene, since every rule of honours asks. */
export const readHonours = remembered((scene: Scene): readonly HonourRead[] => honoursOf(scene));

/** Each honour can take up what the one before it named. */
function honoursOf(scene: Scene): HonourRead[] {
  const honours = findHonours(scene);
  const read: HonourRead[] = [];
  honours.forEach((honour, index) => {
    const before = read.at(-1);
    const joined = before && isJoined(scene, before.honour, honour) ? before.setting : undefined;
    read.push({ honour, setting: settingOf(scene, honour, honours[index + 1], joined) });
  });
  // From the end, so that the season passes through the list.
  for (let at = read.length - 2; at >= 0; at -= 1) {
    const own = read[at];
    if (own) read[at] = withSeasonOfNext(scene, own, read[at + 1]);
  }
  return read;
}

/** "seventh at Dover, fourth at Kansas and 12th at Iowa this year": the season at the end holds for the whole list. */
function withSeasonOfNext(scene: Scene, own: HonourRead, next: HonourRead | undefined): HonourRead {
  if (!next || own.setting.of !== 'race' || own.setting.races.length === 0 || !isJoined(scene, own.honour, next.honour))
    return own;
  const { seasons } = next.setting;
  if (seasons.length !== 1 || own.setting.races.some((race) => race.seasons.length > 0)) return own;
  return {
    ...own,
    setting: { ...own.setting, seasons, races: own.setting.races.map((race) => ({ ...race, seasons })) },
  };
}

/** "third in 2024 and second this fall": no clause begins between the two. */
function isJoined(scene: Scene, left: Honour, right: Honour): boolean {
  return !scene.clauses.some((clause) => clause.verb.first > left.last && clause.verb.first < right.first);
}

/** Two people win a race or a title together only where they share a car; else one of them is no driver. */
export function sole(holders: readonly Person[], series: string | undefined): readonly Person[] {
  return holders.length < 2 || (series !== undefined && SHARED_CAR_SERIES.has(series)) ? holders : [];
}

/** The series of an honour whose words name none: of the team, the heading, or the article. */
export function seriesAround(scene: Scene, team: string | undefined): string | undefined {
  const { discourse, sentence } = scene;
  return (
    seriesOfStage(scene) ?? discourse.headingSeries(sentence) ?? discourse.seriesOf(team, undefined) ?? discourse.series
  );
}
