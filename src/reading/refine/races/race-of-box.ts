import type { Mention } from '../../mentions/mention.js';
import { dayOf, isAhead, isDay } from '../../rules/races/outings.js';
import type { Scene } from '../../rules/scene.js';
import { type Fact, findFactBoxes } from '../../text/fact-boxes.js';
import type { Writable } from './settled-days.js';

// Blocks at the head of an article among which the facts of its race stand.
const HEAD = 8;

/**
 * "What: Harvest 500 / Where: Bristol Motor Speedway / When: Sunday, 3:30 p.m.": the one race that a box of facts at the head of
 * an article tells, with its day and nobody's seat.
 */
export function raceOfBox(scenes: readonly Scene[]): Writable | undefined {
  const [scene] = scenes;
  const box = scene && findFactBoxes(scene.discourse.text).find(isOfRace);
  if (!box) return undefined;
  const mentions = scenes
    .slice(0, HEAD)
    .flatMap((one) =>
      one.mentions.filter((mention) => box.some((fact) => OF_RACE.test(fact.label) && stands(mention, fact, one))),
    );
  const time = mentions.find((mention) => mention.type === 'time' && isDay(mention));
  if (time?.type !== 'time' || !isAhead(time, scene, true)) return undefined;
  const race = mentions.find((mention) => mention.type === 'race');
  const track = mentions.find((mention) => mention.type === 'track')?.track ?? race?.track;
  if (race === undefined && track === undefined) return undefined;
  const series = mentions.find((mention) => mention.type === 'series')?.series ?? race?.series;
  return { race: race?.race, track, series, ...dayOf(time) };
}

const OF_RACE = /^(?:race|date|series)$/;

function isOfRace(box: readonly Fact[]): boolean {
  const has = (label: string): boolean => box.some((fact) => fact.label === label);
  return (box[0]?.blockIndex ?? HEAD) < HEAD && has('race') && has('date') && !has('driver') && !has('car');
}

function stands({ first }: Mention, { start, end }: Fact, { discourse }: Scene): boolean {
  const at = discourse.text.tokens[first]?.start ?? -1;
  return start <= at && at < end;
}
