import type { About } from '../../src/asking/understood.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import { ownsNumber, sharesCars } from '../../src/roster/names/vocabulary.js';
import type { DriverPage } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';

/** Who has the cars that a driver is only rumoured to get; undefined where there are none, or nobody has them. */
export function rumouredToReplace(page: DriverPage, { team, number }: About, when: When): Markdown | undefined {
  const { view, words } = when;
  const cars = page.lives.flatMap(({ rumour, end }) =>
    end.how === 'open' && rumour.kind === 'ride' && rumour.slots.driver === page.name ? [rumour.slots] : [],
  );
  const drivers = cars
    .filter((slots) => (team === undefined || slots.team === team) && (number === undefined || slots.number === number))
    .flatMap(({ number: car, series, team: own }) =>
      car === undefined || series === undefined || ownsNumber(series) || sharesCars(series)
        ? []
        : view.car(car, { series }).flatMap((each) => each.drivers.filter(({ slots }) => slots.team === own)),
    )
    .map(({ slots }) => slots.driver)
    .filter((name) => name !== page.name);
  const names = [...new Set(drivers)].map((name) => md`**${name}**`);
  return names.length === 0 ? undefined : words.short.onlyRumoured(join(names, ', '));
}
