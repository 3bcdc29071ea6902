import type { Claim } from '../../claims/claim.js';
import { countTexts } from '../../claims/count-texts.js';
import type { Fact, RumourLife } from '../roster.js';
import { agree } from './same-thing.js';

type LifeOf<K extends 'ride' | 'contract'> = RumourLife & { readonly rumour: Fact<K> };

/**
 * The lives of a driver's rumours of seats and of deals, where a deal and the seat with that team that one article
 * tells of are one rumour. What became of the one became of both: it came true with either, was denied with either, and a
 * seat that went elsewhere takes the deal with it, unless that was told again. While both are open the seat stands, with
 * the deal beside it.
 */
export function dealsWithSeats(lives: readonly RumourLife[]): readonly RumourLife[] {
  const rides = lives.filter((life) => isOf(life, 'ride'));
  return lives
    .filter((life) => isOf(life, 'contract'))
    .reduce((merged, deal) => {
      const seats = rides.filter((ride) => areOne(ride, deal));
      if (seats.length === 0) return merged;
      const [stays, ...goes] = settled(deal, seats);
      const whole =
        stays === deal
          ? { ...withReports(deal, goes), seats: goes.filter((life) => isOf(life, 'ride')).map(({ rumour }) => rumour) }
          : { ...withReports(stays, [deal]), deal: deal.rumour };
      return merged.flatMap((life) => (life === stays ? [whole] : goes.includes(life) ? [] : [life]));
    }, lives);
}

/** The life that stands for all, then those that it stands for. */
function settled(deal: LifeOf<'contract'>, seats: readonly LifeOf<'ride'>[]): [RumourLife, ...RumourLife[]] {
  const those = (how: RumourLife['end']['how']) => seats.filter(({ end }) => end.how === how);
  const [cameTrue, open] = [those('confirmed')[0], those('open')[0]];
  if (deal.end.how === 'confirmed') return [deal, ...seats.filter((seat) => isSettledBy(deal, seat))];
  if (cameTrue) return [cameTrue, deal];
  if (deal.end.how === 'denied') return [deal, ...seats.filter((seat) => isSettledBy(deal, seat))];
  if (open) return [open, deal];
  const over = seats.find(({ end }) => end.how !== 'open' && end.on >= deal.rumour.lastSaid);
  return over ? [over, deal] : [deal, ...seats.filter(namesNoCar)];
}

/** One rumour stands in one article at least. */
function areOne({ rumour: ride }: LifeOf<'ride'>, { rumour: deal }: LifeOf<'contract'>): boolean {
  return (
    agree(ride.slots, deal.slots, 'team') &&
    ride.claims.some(({ article }) => deal.claims.some((claim) => claim.article === article))
  );
}

/**
 * Whether nothing is left to tell of a rumoured seat once it is known what became of the deal. Who has signed may still
 * get the seat in the series that was spoken of.
 */
function isSettledBy({ end }: LifeOf<'contract'>, seat: LifeOf<'ride'>): boolean {
  const isWaiting = end.how === 'confirmed' && seat.end.how === 'open' && seat.rumour.slots.series !== undefined;
  return (
    seat.end.how !== 'confirmed' &&
    !isWaiting &&
    namesNoCar(seat) &&
    end.how !== 'open' &&
    seat.rumour.lastSaid <= end.on
  );
}

/** A seat in a car of its own can go to somebody else though the deal is done. */
function namesNoCar({ rumour }: LifeOf<'ride'>): boolean {
  return rumour.slots.number === undefined;
}

/** A life that lasts as long as all of them, in the articles of all. */
function withReports(life: RumourLife, others: readonly RumourLife[]): RumourLife {
  const { rumour } = life;
  const all = [rumour, ...others.map((other) => other.rumour)];
  const days = all.flatMap(({ firstSaid, lastSaid }) => [firstSaid, lastSaid]).sort();
  return {
    ...life,
    rumour: { ...rumour, firstSaid: days[0] ?? rumour.firstSaid, lastSaid: days.at(-1) ?? rumour.lastSaid },
    articles: countTexts(all.flatMap(({ claims }): readonly Claim[] => claims)),
  };
}

function isOf<K extends 'ride' | 'contract'>(life: RumourLife, kind: K): life is LifeOf<K> {
  return life.rumour.kind === kind;
}
