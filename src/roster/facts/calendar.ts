import { trackOfRace } from '../names/vocabulary.js';
import type { Fact, RumourLife } from '../roster.js';
import { ofStatus, stands } from './denials.js';
import type { RaceSlots } from './known-race.js';
import type { Facts } from './merge.js';
import { latestFirst, type Race, raceOf } from './races.js';
import type { Books } from './statement.js';

/** Races of several drivers, by their last day, newest first. */
export interface Calendar {
  readonly sure: readonly Race[];
  /** Open rumours, and denials that nothing later confirms. */
  readonly unsure: readonly Race[];
}

/** What is known of each person. */
interface ByPerson {
  readonly factsOf: (person: string) => Facts;
  readonly racesOf: (person: string) => readonly Race[];
  readonly livesOf: (person: string) => readonly RumourLife[];
  /** The last day on which a race of a season of a series is told to be run, `YYYY-MM-DD`. */
  readonly lastDayOf: (series: string, season: number) => string | undefined;
}

/** The races of some people. */
export function calendarOf(people: readonly string[], known: ByPerson): Calendar {
  const denied = (person: string) => {
    const facts = known.factsOf(person);
    return ofStatus(facts.start, 'denied').filter((denial) => stands(denial, facts));
  };
  const rumoured = (person: string) =>
    known
      .livesOf(person)
      .flatMap(({ rumour, end }): Fact<'start'>[] => (rumour.kind === 'start' && end.how === 'open' ? [rumour] : []));
  return {
    sure: people.flatMap(known.racesOf).sort(latestFirst),
    unsure: people
      .flatMap((person) => [...rumoured(person), ...denied(person)].map((start) => raceOf(start, known.lastDayOf)))
      .sort(latestFirst),
  };
}

/** The track of a race, as `books` have it: as told, or known by the race's name. */
export function trackOf(slots: Pick<RaceSlots, 'track' | 'race'>, { tracks }: Books): string | undefined {
  return slots.track ?? tracks.nameOf(trackOfRace(slots.race ?? '') ?? '');
}
