import { aYearBefore } from './days.js';
import type { Knowledge } from './knowledge.js';
import type { Moves } from './pages/moves-page.js';
import { type Edition, viewOn } from './view.js';

/**
 * Works out what questions of a date are answered from, so that nobody who asks waits for it: who is about whom, what is
 * known of each driver, team, number and series, and the pages that are about many drivers. One step after another, each as
 * short as it gets, so that whoever runs them can do other things in between.
 */
export function* preparationOf(date: string, edition: Edition): Generator<undefined, void> {
  const { known, lookups } = edition;
  const view = viewOn(date, edition);
  for (const kind of ['driver', 'team', 'track', 'series'] as const) yield see(lookups.find(kind, '?'));
  yield see(edition.sources());
  const { drivers, teams, numbers, series, tracks } = lookups.names;
  yield* edition.survey(date);
  for (const person of known.books.people.names) yield see(known.about('driver', person));
  for (const team of teams) {
    yield see(known.about('team', team));
    yield see(view.team(team), view.history({ team }), view.daysAbout({ team }));
    // Of the last season and the next, as grids are.
    yield see(view.team(team, view.season - 1), view.team(team, view.season + 1));
  }
  for (const number of numbers) {
    yield see(known.about('number', number));
    yield see(view.car(number), view.history({ number }), view.daysAbout({ number }));
  }
  for (const driver of drivers) yield see(view.driver(driver), view.history({ driver }), view.daysAbout({ driver }));
  yield see(known.calendar());
  yield see(view.races({}));
  for (const track of tracks) yield see(view.races({ track }), view.finishes({ track }));
  const moves = edition.movesUpTo(date);
  yield see(moves.all());
  yield see(moves.ofTeam(''), moves.inSeries(''));
  yield see(view.moves({ since: aYearBefore(date) }));
  for (const one of series) {
    yield see(view.moves({ series: one, since: aYearBefore(date) }));
    yield see(known.about('series', one));
    yield see(view.races({ series: one }), view.champions(one));
    for (const season of [view.season, view.season - 1, view.season + 1]) yield see(view.grid(one, season));
  }
  yield see(edition.countFacts());
}

/**
 * Works out, person by person, what pages about everybody on a date are answered from. Whoever takes a step goes on where
 * the last one stopped, even if that was somebody else: once all are taken, none is left.
 */
export function surveyOf(known: Knowledge, moves: Moves): Iterable<undefined> {
  let done = 0;
  return {
    *[Symbol.iterator]() {
      const people = known.books.people.names;
      for (let person = people[done]; person !== undefined; person = people[done]) {
        done += 1;
        known.racesOf(person);
        moves.of(person);
        yield undefined;
      }
    },
  };
}

/** Asks for every value of some objects: some are worked out only then. */
function see(...objects: readonly unknown[]): undefined {
  for (const object of objects) Object.values(object ?? {});
}
