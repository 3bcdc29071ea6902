import type { Call } from '../../src/replies/call.js';
import type { Destination, GoOn } from '../../src/replies/components.js';
import { seriesName, shortSeriesName } from '../../src/replies/series-name.js';
import type { Fact } from '../../src/roster/roster.js';
import type { When } from './when.js';

type Rides = readonly Pick<Fact<'ride' | 'start'>, 'slots'>[];

/** Where one can go on to from an answer: each call as of the day that was asked for, if any. */
export function goOn(destinations: readonly Destination[], call: Call, { asOf }: When): { goOn: GoOn } {
  const dated = destinations.map((destination) => {
    const { command, options } = destination.call;
    return asOf === undefined
      ? destination
      : { ...destination, call: { command, options: { ...options, as_of: asOf } } };
  });
  return { goOn: { to: dated, from: call } };
}

/** The drivers of some seats. `kind` by default says that they drive. */
export function toDrivers(rides: Rides, { words }: When, kind: string = words.goOnTo.driver): readonly Destination[] {
  return distinct(rides.map(({ slots }) => slots.driver)).map((name) => ({
    label: name,
    kind,
    call: { command: 'driver', options: { name } },
  }));
}

/** The teams of some seats. */
export function toTeams(rides: Rides, { words }: When): readonly Destination[] {
  return distinct(rides.map(({ slots }) => slots.team)).map((name) => ({
    label: name,
    kind: words.goOnTo.team,
    call: { command: 'team', options: { name } },
  }));
}

/** The cars of some seats, as far as number and series are known. */
export function toCars(rides: Rides, { words }: When): readonly Destination[] {
  return rides.flatMap(({ slots: { number, series } }) =>
    number === undefined || series === undefined
      ? []
      : [
          {
            label: words.goOnTo.number(number, shortSeriesName(series)),
            kind: words.goOnTo.car,
            call: { command: 'car', options: { number, series } },
          },
        ],
  );
}

/** The grids of the series of some seats. */
export function toGrids(rides: Rides, { words }: When): readonly Destination[] {
  return distinct(rides.map(({ slots }) => slots.series)).map((series) => ({
    label: seriesName(series),
    kind: words.goOnTo.grid,
    call: { command: 'grid', options: { series } },
  }));
}

/** The races of a driver or a team. */
export function toSchedule(of: { readonly driver: string } | { readonly team: string }, { words }: When): Destination {
  return { label: words.goOnTo.races, kind: Object.values(of).join(), call: { command: 'schedule', options: of } };
}

function distinct(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap((name) => name ?? []))];
}
