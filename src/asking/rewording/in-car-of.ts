import { inSeries } from '../in-series.js';
import type { Names } from '../names.js';
import { namesIn } from '../names-in.js';
import { isOfTeam } from '../place-or-team.js';
import { type Rewording, readPiece, tidy, WHETHER } from './rewording.js';
import { isOfCar } from './surname-there.js';
import { driverCalled, driversOf, theOnly } from './who-is-named.js';

const IN_CAR_OF =
  /\b(?:(?:going |moving |headed |getting |stepping |jumping )?(?:in|into|to|for)|gets?|getting|got|takes?|taking|took|has|have|driving|drives?) ((?:the )?(?:[\p{L}'’.-]+ ){0,2}?[\p{L}'’.-]+) (?:(?:old|former|current) )?(?:car|truck|ride|seat|machine|entry|spot)\b/iu;
const ASKS_WHETHER = new RegExp(`^(?:(?:so|and|but|hey)[ ,]+)*(?:${WHETHER})\\b`, 'i');

/** "Is Stone in Marsh's car?" asks whether she has the car that is, or was last, Marsh's; or a seat in the team that Marsh owns. */
export const inCarOf: Rewording = (text, setting) => {
  const [all, whose = ''] = IN_CAR_OF.exec(text) ?? [];
  if (all === undefined || !ASKS_WHETHER.test(text)) return [];
  const at = text.indexOf(all);
  const [driver, ...others] = driversOf(readPiece(text.slice(0, at), setting).parts);
  const name = whose.replace(/^the /i, '').replace(/['’]s?$/, '');
  const other = driverCalled(name, setting);
  if (driver === undefined || others.length > 0 || other === undefined || other === driver) return [];
  const asked = (place: string) => [tidy(`${text.slice(0, at)}${place}${text.slice(at + all.length)}`)];
  const [car, ...more] = carsOf(other, /\b(?:old|former) \S+$/i.test(all), setting.view);
  const inCar =
    car === undefined || more.length > 0
      ? undefined
      : `in the ${car.number}${car.series === undefined ? '' : ` ${inSeries(car.series)}`}`;
  if (inCar !== undefined && isOfCar(driver, car?.number ?? '', setting)) return asked(inCar);
  // A successor has the place, whatever number is on the car then.
  const isHeir = (setting.view.driver(other)?.exits ?? []).some(({ slots }) => slots.replacedBy === driver);
  if (isHeir) return [tidy(`is ${driver} replacing ${other}${text.slice(at + all.length)}`)];
  const owned = (setting.view.driver(other)?.roles ?? []).filter(({ slots }) => /owner/.test(slots.role));
  const ofName = namesIn(readPiece(name, setting).parts[0]).team;
  const team = theOnly(owned, ({ slots }) => slots.team) ?? ofName;
  if (team !== undefined && isOfTeam(driver, team, setting.view)) return asked(`at ${team}`);
  return inCar === undefined ? [] : asked(inCar);
};

interface Car {
  readonly number: string;
  readonly series?: string;
}

/** The cars that somebody has, or else had last, each once. */
function carsOf(driver: string, isOld: boolean, { driver: pageOf }: Names): readonly Car[] {
  const { present = [], past = [] } = pageOf(driver) ?? {};
  const isNow = !isOld && present.some(({ slots }) => slots.number !== undefined);
  const last = isNow ? present : past.filter(({ slots }) => slots.season === past[0]?.slots.season);
  const cars = last.flatMap(({ slots: { number, series } }): Car[] =>
    number === undefined ? [] : [{ number, ...(series && { series }) }],
  );
  return [...new Map(cars.map((car) => [`${car.series} ${car.number}`, car])).values()];
}
