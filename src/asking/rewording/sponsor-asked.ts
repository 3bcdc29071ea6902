import { namesIn } from '../names-in.js';
import type { Understood } from '../understood.js';
import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';

const SPONSOR =
  /\b(?:(?:who|what)(?:['’]?s| is| are| was)? (?:on )?)?(?:the )?(?:main |primary )?sponsor(?:s|ed|ing)?\b(?: (?:for|on|of|by|is|does)\b)?/i;

/** "Who's the Stone car sponsor?" */
const CAR_SPONSOR = /(\S+?)(?:['’]s)? (?:car|truck) sponsor\b/i;
const OF_CAR = /^(?:who|what)(?:['’]?s| is| are)? (?:the )?/i;

/** "Who's on the hood of Stone's car at Talladega?", "who's paying for it?" */
const PAYS =
  /\b(?:on the (?:hood|quarter panels?|side)(?: of| for| with)?|(?:paying|pays|footing the bill) for|(?:backing|backs|funding|funds|bankrolling))\b/i;
const CAR = /(?:['’]s|(?<=s)['’]?|(?<=\S)) (?:car|truck|ride|race|entry|effort)\b/i;

/** A question with other words for a sponsor as one of a sponsor; else as typed. */
const withSponsor = (text: string) => (PAYS.test(text) ? text.replace(PAYS, 'sponsors').replace(CAR, ' ') : text);

/** Who sponsors a car in a race stands behind the race, so that is asked for: of a car the one of its only driver, or of the only one there. */
export const sponsorAsked: Rewording = (typed, setting) => {
  const text = withSponsor(typed);
  if (!SPONSOR.test(text)) return [];
  const rest = tidy(text.replace(CAR_SPONSOR, '$1 sponsor').replace(SPONSOR, ' '))
    .replace(/[?!.]+$/, '')
    .replace(OF_CAR, '');
  const { parts } = readPiece(rest, setting);
  const car = parts.find(({ is }) => is === 'car');
  if (car?.is !== 'car') return [rest, `is ${rest} racing`];
  const track = parts.map((part) => namesIn(part).track).find((name) => name !== undefined);
  const [driver, ...others] = driversOf(car.number, track, setting);
  if (driver === undefined || others.length > 0) return [];
  const ofDriver = rest.replace(car.text, driver);
  return [ofDriver, `is ${ofDriver} racing`];
};

function driversOf(number: string, track: string | undefined, { view }: Setting): readonly string[] {
  const there = track === undefined ? [] : view.races({ number, track }).ahead.map(({ slots }) => slots.driver);
  if (there.length > 0) return [...new Set(there)];
  return [
    ...new Set(
      view.car(number).flatMap(({ drivers, starts }) => [...drivers, ...starts].map(({ slots }) => slots.driver)),
    ),
  ];
}

/** Whether a race that an answer is about has a sponsor in an article. */
export function hasSponsor({ wants, about = {} }: Understood, { view }: Setting): boolean {
  const { driver, track, days } = about;
  if ((wants !== 'race at' && wants !== 'next race') || driver === undefined) return false;
  if (track === undefined && days === undefined) return false;
  const { ahead, over } = view.races({ driver, ...(track !== undefined && { track }) });
  return [...ahead, ...over].some(
    ({ slots: { date, sponsor } }) =>
      sponsor !== undefined && (days === undefined || (date !== undefined && date >= days.from && date <= days.to)),
  );
}
