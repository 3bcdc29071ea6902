import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import { wordSet } from '../../text/word-set.js';
import { agrees } from '../slots.js';

type Ride = DraftOf<'ride'>;

// "will not drive the No. 18 but the No. 20": he stays.
const OTHER = wordSet('but only rather instead');

/** "Carter drives the No. 18. He won't drive it in 2027": who is not to have next season the seat that he has now leaves it. */
export function exitsOfDenied(drafts: readonly Draft[], year: number): Draft[] {
  const rides = drafts.filter((one): one is Ride => one.kind === 'ride');
  return rides.flatMap((denied) => {
    const { driver, team, number, season } = denied.slots;
    if (
      denied.status !== 'denied' ||
      season !== year + 1 ||
      team === undefined ||
      denied.inherited.has('team') ||
      OTHER.has(denied.sentence)
    )
      return [];
    const isKnown = drafts.some(({ kind, slots }) => kind === 'exit' && 'driver' in slots && slots.driver === driver);
    const own = rides.filter(({ status, slots }) => status === 'confirmed' && slots.driver === driver);
    // Still there, in another car.
    if (isKnown || own.some(({ slots }) => slots.season === season && agrees(slots.team, team))) return [];
    const held = own.find(
      ({ slots }) =>
        slots.season === year &&
        slots.team === team &&
        agrees(slots.number, number) &&
        agrees(slots.series, denied.slots.series),
    );
    if (!held) return [];
    const { series } = held.slots;
    return [
      draft(
        'exit',
        'will-not-drive-on',
        denied.sentence,
        'confirmed',
        { driver, team, series, season: year, number: number ?? held.slots.number, replacedBy: undefined },
        held.inherited.has('series') ? ['series'] : [],
      ),
    ];
  });
}
