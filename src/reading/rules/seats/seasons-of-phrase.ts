import { seasonsBetween } from '../../dates/seasons.js';
import type { CarMention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';

/** "in the No. 12 since 2022": up to now, whatever the clause says of the time to come. */
export function seasonsSince({ mentions, discourse: { year } }: Scene, car: CarMention): readonly number[] | undefined {
  const time = mentions.find(({ first }) => first >= car.last);
  if (time?.type !== 'time' || time.since === undefined || time.since > year || time.first > car.last + 1)
    return undefined;
  return seasonsBetween(time.since, year);
}

/** "this season’s driver of", "last year’s driver of": the seasons that the noun belongs to. */
export function seasonsOfDriver(scene: Scene, seat: number): readonly number[] | undefined {
  const time = scene.mentions.findLast((mention) => mention.last <= seat);
  return time?.type === 'time' && time.seasons?.length && seat - time.last <= 4 ? time.seasons : undefined;
}
