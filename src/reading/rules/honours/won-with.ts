import { SHARED_CAR_SERIES } from '../../../racing/series.js';
import type { Clause } from '../../clauses/clause.js';
import type { PersonMention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';

/**
 * The driver where who won was on the crew: "Marsh won at Phoenix with Stone", of a crew chief, and "he won there with Stone at Northline", of
 * anybody, since the driver needs no driver. Nobody where several share a car.
 */
export function wonWith(
  { verb, complements, subjects: [subject] }: Clause,
  { discourse }: Scene,
): PersonMention | undefined {
  if (verb.lemma !== 'win' || verb.passive || subject?.type !== 'person') return undefined;
  if (discourse.series !== undefined && SHARED_CAR_SERIES.has(discourse.series)) return undefined;
  const at = complements.findIndex(
    ({ before, prep, mention }) => !before && prep === 'with' && mention.type === 'person',
  );
  const [driver, team] = [complements[at], complements[at + 1]];
  if (driver?.mention.type !== 'person' || driver.mention.possessive || driver.mention.person === subject.person)
    return undefined;
  if (discourse.officeHolders.has(driver.mention.person)) return undefined;
  const isWithTeam = team?.mention.type === 'team' && /^(?:at|for)$/.test(team.lead);
  return isWithTeam || discourse.crew.has(subject.person) ? driver.mention : undefined;
}
