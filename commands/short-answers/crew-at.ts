import { seasonOfPost } from '../../src/roster/facts/crew.js';
import { seasonOfRace } from '../../src/roster/facts/group-races.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import type { Fact } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';
import { crew, isOf, told } from './crew.js';
import { crewOfRaces } from './crew-of-races.js';
import { crewReplaced, isOfCrew } from './crew-successors.js';
import type { ShortAnswer } from './short-answer.js';

/**
 * Who leads the crew of a driver or car; at a track, that of the car of the driver's start there. Of whom no start is told
 * there it is that of the seat, for races of a season-long seat are seldom told one by one.
 */
export const crewAt: ShortAnswer = (about, when) => {
  const { driver, track, role = '' } = about;
  // Who took over for a crew chief came in his place.
  const own = about.isNew && driver !== undefined ? when.view.driver(driver, when.season) : undefined;
  if (own !== undefined && isOfCrew(own)) return crewReplaced(about, when);
  if (track === undefined) return crew(about, when);
  const [race, ...others] = racesThere(about, when);
  const isOne = others.every(({ slots }) => race && compatible(slots, race.slots, ['series', 'number', 'team']));
  if (race !== undefined && !isOne) return crew(about, when);
  const { series, number } = race?.slots ?? {};
  if (driver === undefined) return crew({ ...about, ...(series !== undefined && { series }) }, when);
  if (race === undefined) {
    const page = when.view.driver(driver, when.season);
    if (page === undefined) return undefined;
    // The crew of a car for races elsewhere is none of this one.
    const ofSeats = (post: Fact<'crew'>) =>
      page.present.some(({ slots }) => compatible(post.slots, slots, ['series', 'number', 'team']));
    if (page.posts.length > 0 || (page.present.length > 0 && page.crew.every(ofSeats))) return crew(about, when);
    const own = page.present
      .flatMap((seat) => seat.crew)
      .filter(
        (post) => isOf(role, post) && compatible(post.slots, { series: about.series, driver }, ['series', 'driver']),
      );
    return told(own, [], when);
  }
  const season = seasonOfRace(race.slots) ?? when.view.season;
  const page = when.view.driver(driver, season);
  const posts = [...(page?.present ?? []).flatMap((seat) => seat.crew), ...(page?.crew ?? [])].filter(
    (post) =>
      isOf(role, post) &&
      seasonOfPost(post) === season &&
      post.slots.number === number &&
      compatible(post.slots, { ...race.slots, driver }, ['series', 'team', 'driver']),
  );
  const ofRaces = page === undefined ? [] : crewOfRaces(page, race.slots, when).filter((post) => isOf(role, post));
  return told([...new Set(posts.length > 0 ? posts : ofRaces)], [], when);
};

/** The races of a driver, or of a car, at a track: those ahead, else those of the season. */
function racesThere(
  { driver, number, series, track, team }: Parameters<ShortAnswer>[0],
  { view, season = view.season }: When,
): readonly Fact<'start'>[] {
  const races = view.races({
    ...(driver !== undefined && { driver }),
    ...(driver === undefined && number !== undefined && { number }),
    ...(series !== undefined && { series }),
    ...(team !== undefined && { team }),
    ...(track !== undefined && { track }),
  });
  const isThen = ({ slots }: Fact<'start'>) => (seasonOfRace(slots) ?? season) === season;
  const ahead = races.ahead.filter(isThen);
  return ahead.length > 0 ? ahead : races.over.filter(isThen);
}
