import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { type Draft, draft } from '../draft.js';
import { rowStarts } from '../races/row-starts.js';
import type { Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import type { DriverNote } from './driver-notes.js';
import type { ListTopic } from './list-topic.js';
import { exitOf, seasonGivenUp } from './move-rules.js';

/** What a driver's entry and the note on it come to: the seat or the one race, whom the driver follows, who joins for some races. */
export function noteDrafts(
  rule: string,
  scene: Scene,
  driver: PersonMention,
  note: DriverNote,
  car: CarMention,
  rides: readonly Draft[],
  topic: Extract<ListTopic, { is: 'season' }>,
): Draft[] {
  const team = car.team ?? scene.discourse.headingTeam(scene.sentence);
  const [number] = car.numbers;
  // "Ava Stone (to Pinecrest Motorsports)", among a team's drivers: she leaves it.
  if (note.to !== undefined)
    return [
      ...(team === undefined || team === note.to
        ? []
        : [exitOf(rule, scene, driver, team, number, seasonGivenUp(scene, topic))]),
      ...phraseRide(rule, scene, driver.person, undefined, note.to, seasonGivenUp(scene, topic) + 1),
    ];
  const own = note.outing && !note.more ? rowStarts(rule, scene, [driver.person], [note.outing], car) : rides;
  const last = seasonGivenUp(scene, topic);
  const exits = [
    ...(note.replaced ? [exitOf(rule, scene, note.replaced, team, number, last, driver.person.name)] : []),
    ...(note.from === undefined ? [] : [exitOf(rule, scene, driver, note.from, undefined, last)]),
  ];
  const more = (note.more ?? []).flatMap(({ person }) =>
    note.outing
      ? rowStarts(rule, scene, [person], [note.outing], car)
      : phraseRide(rule, scene, person, car, team, topic.season).map((ride) =>
          ride.kind === 'ride' && note.extent ? { ...ride, slots: { ...ride.slots, extent: note.extent } } : ride,
        ),
  );
  const contracts: Draft[] = note.terms
    ? [
        draft('contract', rule, scene.sentence, 'confirmed', {
          driver: driver.person.name,
          team,
          until: note.terms.until,
          multiYear: note.terms.multiYear,
          loanTo: undefined,
        }),
      ]
    : [];
  return [...own, ...more, ...exits, ...contracts];
}
