import { groupBy } from '../../../values/group-by.js';
import type { Clause } from '../../clauses/clause.js';
import { seasonsBetween } from '../../dates/seasons.js';
import { subjectDrivers, timesOf } from '../../rules/clause/clause-parts.js';
import { saidSeasons } from '../../rules/clause/clause-seasons.js';
import { isStated } from '../../rules/clause/status.js';
import { lastSeason } from '../../rules/departures/exits.js';
import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';

type Ride = DraftOf<'ride'>;

// Nothing says since when: the words before do.
const SINCE_THEN = /\b(?:ever since|since(?: then)?) ?$/;
const COMES = /^(?:join|replace|get|debut|sign|place)$/;
const GOES = /^(?:leave|retire|release)$/;
// From "has been there since" back to what tells when it began.
const FARTHEST = 3;

/**
 * "left after 2022, and Stone has had the No. 12 ever since", "before moving to Northline, where she has been since": a seat of today in
 * each season since what the words before it tell.
 */
export function ridesSinceThen(drafts: readonly Draft[], scenes: readonly Scene[]): Draft[] {
  const bySentence = groupBy(drafts, ({ sentence }) => sentence);
  return scenes.flatMap((scene) => {
    const { year } = scene.discourse;
    return scene.clauses.flatMap((clause, index) => {
      const { verb, words } = clause;
      if (!verb.perfect || verb.tense !== 'present' || verb.negated || !isStated(clause) || !SINCE_THEN.test(words))
        return [];
      if (timesOf(clause).length > 0) return [];
      const [driver, another] = subjectDrivers(clause, scene.discourse);
      const first = another ? undefined : startBefore(scene, index);
      if (!driver || first === undefined || first > year) return [];
      const seat = seatNow(bySentence.get(scene.sentence) ?? [], clause, driver.name, year);
      if (!seat) return [];
      if (seat.slots.season === undefined) {
        seat.slots.season = first;
        seat.inherited.delete('season');
      }
      const { team, series, number, make, extent } = seat.slots;
      return seasonsBetween(first, year)
        .filter((season) => season !== seat.slots.season)
        .map((season) =>
          draft(
            'ride',
            'since-then',
            scene.sentence,
            'confirmed',
            { driver: driver.name, team, series, season, number, make, extent },
            [...seat.inherited].filter((slot) => slot !== 'season'),
          ),
        );
    });
  });
}

/** Of the claims of a sentence, the seat of this season that a clause tells of, or the team at which it says that somebody is. */
function seatNow(told: readonly Draft[], { complements }: Clause, name: string, year: number): Ride | undefined {
  const own = told.filter(
    (one): one is Ride => one.kind === 'ride' && one.slots.driver === name && one.status === 'confirmed',
  );
  const now = own.filter(({ slots }) => slots.season === year);
  if (now.length > 0)
    return now.length === 1 || now.every(({ slots }) => slots.team === now[0]?.slots.team) ? now[0] : undefined;
  const teams = complements.flatMap(({ mention }) => (mention.type === 'team' ? [mention.team] : []));
  return own.find(({ slots }) => slots.season === undefined && slots.team !== undefined && teams.includes(slots.team));
}

/** The first season of a stay, as the clauses before it tell; undefined where they do not. */
function startBefore(scene: Scene, index: number): number | undefined {
  const before = scene.clauses
    .slice(0, index)
    .map((clause) => ({ clause, at: scene }))
    .reverse();
  const earlier = scene.before?.clauses.map((clause) => ({ clause, at: scene.before ?? scene })).reverse() ?? [];
  // "then moved to Northline": in the season behind the one named before.
  let isNext = false;
  for (const { clause, at } of [...before, ...earlier].slice(0, FARTHEST)) {
    const { frame, tense, form, negated } = clause.verb;
    if (negated || (tense !== 'past' && form === 'finite')) continue;
    if (GOES.test(frame) && !isNext) {
      const last = timesOf(clause).length > 0 ? lastSeason(clause, at) : undefined;
      return last === undefined ? undefined : last + 1;
    }
    const said = saidSeasons(clause, scene.discourse.year);
    const isComing = COMES.test(frame);
    if (said) {
      if (isNext) return (said.at(-1) ?? 0) + 1;
      return isComing && said.length === 1 ? said[0] : undefined;
    }
    if (isComing) isNext = true;
  }
  return undefined;
}
