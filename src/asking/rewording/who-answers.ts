import type { Understood } from '../understood.js';
import { isPossessive } from './is-possessive.js';
import { readPiece, type Setting } from './rewording.js';
import { driversOf, isNamed } from './who-is-named.js';

/** What points to whoever answers the question before it. */
const THAT_GUY =
  /\b(?:that|this|the (?:new|other|replacement)) (?:guy|driver|man|woman|dude|kid|one|person|stand-?in|sub|replacement)\b|\bthe (?:young )?(?:kid|rookie|youngster|newcomer|guy|dude|lad|new face)\b|\bwhoever (?:that|it) is\b/i;

/** What whoever answers it has, where nobody else is named: "who got the 12, and how long is the deal?" */
const OWN = /\b(?:the|that|this|his|her|their) (deal|contract|crew chief|spotter|teammates?|age)\b/i;

/** What stands for whoever answers it, where no other name does. */
const HE = /\b(he|she|him|his|her|hers)(['’](?:s|ll|d))?\b/i;

/** A question in which whoever answers the one before it is named, instead of only pointed to. */
export function ofAnswer(asked: string, answer: string, setting: Setting): string {
  if (THAT_GUY.test(asked)) return asked.replace(THAT_GUY, answer);
  const { parts } = readPiece(asked, setting);
  if (driversOf(parts).length > 0) return asked;
  const owned = parts.some(isNamed) ? asked : asked.replace(OWN, `${answer}'s $1`);
  if (owned !== asked) return owned;
  return asked.replace(HE, (typed: string, word: string, ending: string | undefined, at: number) =>
    isPossessive(word, asked.slice(at + typed.length)) ? `${answer}'s` : `${answer}${ending ?? ''}`,
  );
}

/** Who asks who said so is told where that stands. */
export const ASKS_SOURCE =
  /^(?:(?:and|so) )*(?:who(?:['’]?s| is| are| was)? (?:reporting|reported|saying|said|says|claiming)(?: (?:this|that|it|so))?|(?:what|which)(?:['’]?s| is| are)? the sources?|says who|according to who)[?!.\s]*$/i;

/** The only one who answers a question of who is in a car, or takes somebody's place. */
export function whoAnswers({ call, wants, about = {} }: Understood, { view }: Setting): string | undefined {
  const { number, series, team, track, days, driver } = about;
  if (wants === 'replaced' && driver !== undefined) {
    const heirs = (view.driver(driver)?.exits ?? []).flatMap(({ slots }) => slots.replacedBy ?? []);
    return only(heirs);
  }
  if (wants === 'champion' || wants === 'winner' || wants === 'placed') return call.options.name;
  if (wants === 'departures' && team !== undefined)
    return only(
      (view.team(team)?.exits ?? []).flatMap(({ slots }) =>
        // Of who left also those are told who did with the season before.
        (slots.season ?? view.season) >= (about.isPast ? view.season - 1 : view.season) ? [slots.driver] : [],
      ),
    );
  if (wants === 'before' && driver !== undefined)
    return only(
      (view.driver(driver)?.replaces ?? []).flatMap(({ slots }) =>
        number === undefined || slots.number === number ? [slots.driver] : [],
      ),
    );
  const isOfCar = wants === 'drives' || wants === 'drives at' || (wants === 'taking over' && call.options.season);
  if (!isOfCar || number === undefined) return undefined;
  const of = { number, ...(series && { series }) };
  const season = call.options.season === undefined ? {} : { season: Number(call.options.season) };
  if (track === undefined && days === undefined) {
    const pages = view.car(number, { ...of, ...season });
    const isRegular = pages.some(({ drivers }) => drivers.length > 0);
    return only(
      pages.flatMap(({ drivers, starts }) => (isRegular ? drivers : starts).map(({ slots }) => slots.driver)),
    );
  }
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
