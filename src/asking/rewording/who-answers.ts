import type { Understood } from '../understood.js';
import type { Setting } from './rewording.js';

/** What points to whoever answers the question before it. */
export const THAT_GUY =
  /\b(?:that|this|the (?:new|other|replacement)) (?:guy|driver|man|woman|dude|kid|one|person|stand-?in|sub|replacement)\b|\bwhoever (?:that|it) is\b/i;

/** Who asks who said so is told where that stands. */
export const ASKS_SOURCE =
  /^(?:(?:and|so) )*(?:who(?:['’]?s| is| are| was)? (?:reporting|reported|saying|said|says|claiming)(?: (?:this|that|it|so))?|(?:what|which)(?:['’]?s| is| are)? the sources?|says who|according to who)[?!.\s]*$/i;

/** The only one who answers a question of who is in a car, or takes somebody's place. */
export function whoAnswers({ wants, about = {} }: Understood, { view }: Setting): string | undefined {
  const { number, series, team, track, days, driver } = about;
  if (wants === 'replaced' && driver !== undefined) {
    const heirs = (view.driver(driver)?.exits ?? []).flatMap(({ slots }) => slots.replacedBy ?? []);
    return only(heirs);
  }
  if ((wants !== 'drives' && wants !== 'drives at') || number === undefined) return undefined;
  const of = { number, ...(series && { series }) };
  if (track === undefined && days === undefined)
    return only(view.car(number, of).flatMap(({ drivers }) => drivers.map(({ slots }) => slots.driver)));
  const { ahead } = view.races({ ...of, ...(track && { track }) });
  return only(
    ahead
      .filter(
        ({ slots: { date = '', team: own } }) =>
          (days === undefined || (date >= days.from && date <= days.to)) && (team === undefined || own === team),
      )
      .map(({ slots }) => slots.driver),
  );
}

function only(names: readonly string[]): string | undefined {
  const [one, ...others] = new Set(names);
  return others.length > 0 ? undefined : one;
}
