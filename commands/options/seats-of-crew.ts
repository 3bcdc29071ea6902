import { car, crewOf, type Lead, seriesAndSeason } from '../../src/replies/lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import { seasonOfPost } from '../../src/roster/facts/crew.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { agree } from '../../src/roster/facts/same-thing.js';
import type { Fact } from '../../src/roster/roster.js';
import { groupBy } from '../../src/values/group-by.js';
import { dated } from './last-known.js';
import type { When } from './when.js';

/**
 * What the posts on crews of a season tell of the seats that they are for, where no article names these. Of a car in which the driver
 * has run one of `races` it is not known that there is more: the crew may have been there for that alone.
 */
export function seatsOfCrew(
  crew: readonly Fact<'crew'>[],
  races: readonly Fact<'start'>[],
  season: number,
  lead: Lead,
  when: When,
): readonly Markdown[] {
  const { words } = when;
  const ofSeason = crew.filter(
    (post) =>
      post.slots.driver !== undefined &&
      post.slots.team !== undefined &&
      seasonOfPost(post) === season &&
      !races.some((race) => isInCarOf(post, race)),
  );
  return [...groupBy(ofSeason, ({ slots }) => [slots.driver, slots.series, slots.number].join('\n')).values()].flatMap(
    (own) => {
      const [post] = own;
      if (post === undefined) return [];
      const { driver = '' } = post.slots;
      const who = lead === 'driver' ? md`**${driver}**` : undefined;
      const seat = join(
        [who, car(post.slots, words), seriesAndSeason(post.slots), ...crewOf({ crew: own, crewGone: [] }, words)],
        ' · ',
      );
      return [words.seatOfCrew(season, dated(post, seat, when))];
    },
  );
}

/** Whether a race is run by the driver of a post, in its car and season. */
function isInCarOf(post: Fact<'crew'>, { slots }: Fact<'start'>): boolean {
  return (
    (['driver', 'number', 'series'] as const).every((slot) => agree(post.slots, slots, slot)) &&
    seasonOfRace(slots) === seasonOfPost(post)
  );
}
