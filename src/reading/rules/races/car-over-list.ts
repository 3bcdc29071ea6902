import type { CarMention } from '../../mentions/mention.js';
import { seriesNamedIn } from '../clause/clause-series.js';
import { isRow, type Scene } from '../scene.js';
import { RUNS } from './programme-over-list.js';
import { rowCar, textOf } from './row-starts.js';

/** The car in which the races of a list are run, and its series, as far as it is told over the list. */
interface CarOverList {
  readonly car: CarMention;
  readonly series: string | undefined;
}

// Sentences over a list among which its car may be named: "Northline takes its No. 12 to nine races. Three people will drive. The plan:"
const NEAR = 6;

/** The car that a title over a list names: "2023 NO. 05 SCHEDULE"; else the one car of the words that lead to a list of races with their drivers' names; nothing where those name several, or no races. */
export function carOverList({ over }: Scene): CarOverList | undefined {
  const heading = over?.sentence.block.kind === 'heading' ? rowCar(over) : undefined;
  if (over && heading?.numbers.length === 1 && RUNS.test(textOf(over, over.sentence)))
    return { car: heading, series: heading.series ?? seriesNamedIn(over) };
  if (!over || isRow(over) || !/:$/.test(textOf(over, over.sentence))) return undefined;
  let told = '';
  let scene: Scene | undefined = over;
  for (let step = 0; scene && step < NEAR; step += 1, scene = scene.previous) {
    if (isRow(scene) || scene.sentence.block.kind === 'heading') return undefined;
    told = `${textOf(scene, scene.sentence)} ${told}`;
    const cars = scene.mentions.filter((mention) => mention.type === 'car');
    if (cars.length === 0) continue;
    const car = rowCar(scene);
    return car && car.numbers.length === 1 && RUNS.test(told)
      ? { car, series: car.series ?? seriesNamedIn(scene) }
      : undefined;
  }
  return undefined;
}
