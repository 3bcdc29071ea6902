import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { type CarNews, sectionsOfCarNews } from '../teams/cars-of-news-headings.js';
import { raceOfPreview } from './race-of-preview.js';
import type { RacesAhead } from './races-ahead.js';

/**
 * Under "DRIVER CHANGE: #12-Northline Racing" in the preview of a race, who has that car has it there: the seats and departures that
 * such sections tell of it are starts of that race.
 */
export function startsOfCarNews(drafts: readonly Draft[], scenes: readonly Scene[], races: RacesAhead): Draft[] {
  const sections = races.preview ? sectionsOfCarNews(scenes) : new Map<Sentence, CarNews>();
  if (sections.size === 0) return [...drafts];
  const ofChange = (one: Draft): one is DraftOf<'ride'> | DraftOf<'exit'> =>
    (one.kind === 'exit' || (one.kind === 'ride' && one.slots.extent === undefined)) &&
    one.slots.number !== undefined &&
    sections.get(one.sentence)?.isChange === true &&
    sections.get(one.sentence)?.numbers.includes(one.slots.number) === true;
  const isEntered = (driver: string | undefined, section: CarNews | undefined, starts: readonly Draft[]): boolean =>
    starts.some(
      (one) =>
        one.kind === 'start' &&
        one.status !== 'denied' &&
        one.slots.driver === driver &&
        sections.get(one.sentence) === section,
    );
  const made: Draft[] = [];
  for (const ride of drafts) {
    if (ride.kind !== 'ride' || !ofChange(ride) || ride.status !== 'confirmed' || !ride.inherited.has('season'))
      continue;
    const race = raceOfPreview(ride, races);
    const { driver, team, series, season, number, make } = ride.slots;
    if (!race || isEntered(driver, sections.get(ride.sentence), [...drafts, ...made])) continue;
    const day = { date: race.date, from: race.from, to: race.to };
    const where = { track: race.track, race: race.race, ...day, sponsor: undefined };
    const slots = { driver, team, series: race.series ?? series, season, number, make, ...where };
    made.push(draft('start', 'car-of-news', ride.sentence, 'confirmed', slots, ride.inherited));
  }
  const all = [...drafts, ...made];
  return all.filter((one) => {
    if (!ofChange(one)) return true;
    const driver = one.kind === 'exit' ? one.slots.replacedBy : one.slots.driver;
    return !isEntered(driver, sections.get(one.sentence), all);
  });
}
