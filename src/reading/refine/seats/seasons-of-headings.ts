import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';

/** "Ava Stone – Northline (2017)", "Stone stands in for Carter, 1998": a heading that dates what stands below it. */
const DATED = /(?:\([’']?(?:\d{2}|\d{4})\)|[,:–—] ?(?:19|20)\d\d)\s*$/;

/** Moves what was taken for this season or the next into that of a heading of years ago, unless its sentence names the year. */
export function seasonsOfHeadings(drafts: readonly Draft[], scenes: readonly Scene[], year: number): void {
  const [scene] = scenes;
  if (!scene) return;
  const { discourse } = scene;
  for (const { slots, sentence } of drafts) {
    if (!('season' in slots) || slots.season === undefined || slots.season < year) continue;
    const then = discourse.headingSeason(sentence);
    if (then === undefined || then >= year || !DATED.test(discourse.heading(sentence))) continue;
    const words = discourse.text.article.body.slice(sentence.start, sentence.end);
    if (!words.includes(String(slots.season))) slots.season = then + slots.season - year;
  }
}
