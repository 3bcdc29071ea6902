import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import { wordSet } from '../../text/word-set.js';
import { byDriver } from '../by-driver.js';
import { agrees, onlyValue } from '../slots.js';

/** Who leaves a team or car this season, or may leave it, has that seat this season. */
export function ridesOfExits(drafts: readonly Draft[]): Draft[] {
  const ofDriver = byDriver(drafts);
  return drafts.flatMap((exit) => {
    if (exit.kind !== 'exit' || ofProgramme(exit)) return [];
    const { driver, series, season, number } = exit.slots;
    const team = exit.slots.team ?? teamOfSuccessor(ofDriver(exit.slots.replacedBy), exit);
    if (team === undefined && number === undefined) return [];
    // "denied that Stone would be released to join Northline": whom she would leave is not said.
    if (exit.status === 'denied' && (season === undefined || exit.inherited.has('team'))) return [];
    const own = ofDriver(driver);
    const known = own.some(
      (other) =>
        other.kind === 'ride' &&
        other.slots.season === season &&
        (other.slots.team === team ||
          other.slots.team === undefined ||
          (team === undefined && agrees(other.slots.number, number))),
    );
    if (known || endsOpenSeat(own, exit)) return [];
    return [
      draft(
        'ride',
        'leaves-seat',
        exit.sentence,
        'confirmed',
        { driver, team, series, season, number, make: undefined, extent: undefined },
        exit.inherited,
      ),
    ];
  });
}

const JUNIORS = wordSet('development academy junior juniors reserve simulator');
const PROGRAMME = wordSet('programme program scheme roster ranks academy role duties driver');

/** "released her from its development programme": no seat of the team's own. */
function ofProgramme({ sentence, slots }: DraftOf<'exit'>): boolean {
  return slots.number === undefined && JUNIORS.has(sentence) && PROGRAMME.has(sentence);
}

/** "Stone, who drove the No. 12, is a free agent": the seat without a season is the one she left; it ends then. */
function endsOpenSeat(own: readonly Draft[], { slots: left }: DraftOf<'exit'>): boolean {
  if (left.season === undefined) return false;
  const seats = own.filter(
    (ride): ride is DraftOf<'ride'> =>
      ride.kind === 'ride' &&
      ride.status === 'confirmed' &&
      ride.slots.season === undefined &&
      ride.slots.number !== undefined &&
      agrees(ride.slots.number, left.number) &&
      agrees(ride.slots.team, left.team),
  );
  const number = onlyValue(seats.map((ride) => ride.slots.number));
  if (number === undefined) return false;
  for (const { slots } of seats) slots.season = left.season;
  left.number ??= number;
  return true;
}

/** "Carter takes over the No. 12 from Stone for Northline": the car is the one that the other comes to. */
function teamOfSuccessor(ofSuccessor: readonly Draft[], { sentence, slots }: DraftOf<'exit'>): string | undefined {
  if (slots.number === undefined || slots.replacedBy === undefined) return undefined;
  const teams = ofSuccessor.map((other) =>
    other.kind === 'ride' && other.sentence === sentence && other.slots.number === slots.number
      ? other.slots.team
      : undefined,
  );
  return onlyValue(teams);
}
