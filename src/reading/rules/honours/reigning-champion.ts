import { knownAt } from '../../mentions/vocabulary.js';
import type { Scene } from '../scene.js';
import type { Honour } from './honour.js';
import type { HonourRead } from './read-honours.js';

const REIGNING = /^(?:reigning|defending)$/;
// "defending NASCAR Xfinity Series champion", "reigning and two-time Cup champion"
const LONGEST = 8;

/** Where "the defending" of a champion stands, if nothing but the name of the series, and how often, stands between. */
function reigningAt({ discourse: { text }, sentence }: Scene, { first }: Honour): number | undefined {
  for (let at = first - 1; at >= sentence.first && at > first - LONGEST; at -= 1) {
    const token = text.tokens[at];
    if (token?.kind !== 'word' || /^(?:will|is|was|has|and)$/.test(token.lower)) return undefined;
    if (REIGNING.test(token.lower)) return at;
  }
  return undefined;
}

/**
 * "The defending Cup champion will drive the No. 54 in five Xfinity races in 2020": the series is the one whose champion somebody is, and
 * the season, `season`, the one that is over, whatever else the sentence names behind.
 */
export function asReigning(scene: Scene, read: HonourRead, season: number): HonourRead {
  const { honour, setting } = read;
  const at = reigningAt(scene, honour);
  const { tokens } = scene.discourse.text;
  // "the defending champion of 2018": as it says.
  if (at === undefined || /^(?:of|from|in)$/.test(tokens[honour.last]?.lower ?? '')) return read;
  let series: string | undefined;
  for (let from = at + 1; from < honour.first && series === undefined; from += 1) {
    const hit = tokens[from]?.capital ? knownAt(tokens, from, honour.first) : undefined;
    if (hit?.known.type === 'series') series = hit.known.series;
  }
  return { honour, setting: { ...setting, series: series ?? setting.series, seasons: [season] } };
}
