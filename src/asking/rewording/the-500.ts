import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import { type Rewording, readPiece, type Setting } from './rewording.js';

const THE_500 = /\b(?:the )500\b(?! (?:miles|laps|km))/i;
/** What fans of a series call so. */
const CALLED: Readonly<Record<string, string>> = {
  ...{ cup: 'the Daytona 500', xfinity: 'the Daytona 500', truck: 'the Daytona 500', arca: 'the Daytona 500' },
  ...{ indycar: 'the Indy 500', indynxt: 'the Indy 500' },
};

/** "The 500" is the race of the series, of those who are named or of their cars; else the only one of these that is told of on the day. */
export const the500: Rewording = (text, setting) => {
  if (!THE_500.test(text)) return [];
  const { parts, series, isPast } = readPiece(text, setting);
  const ways = [
    series,
    parts.flatMap((part) => seriesOf(namesIn(part).driver, setting)),
    parts.flatMap((part) => seriesWith(part, setting)),
    isPast || parts.some(isOfResult) ? [] : Object.keys(CALLED).filter((key) => isAhead(key, setting)),
  ];
  const called = ways.map((keys) => new Set(keys.flatMap((key) => CALLED[key] ?? []))).find(({ size }) => size > 0);
  const [only, ...others] = called ?? [];
  return only === undefined || others.length > 0 ? [] : [text.replace(THE_500, only)];
};

function isOfResult(part: Part): boolean {
  return (
    part.is === 'meaning' && ['WIN', 'LAST_WIN', 'TITLE', 'PLACE', 'PODIUM', 'FINISH', 'HOW_DID'].includes(part.meaning)
  );
}

/** The series in which anything is told of a driver, also what is only rumoured or ruled out. */
function seriesOf(driver: string | undefined, { view }: Setting): readonly string[] {
  const page = driver === undefined ? undefined : view.driver(driver);
  return page === undefined
    ? []
    : [
        ...page.present,
        ...page.next,
        ...page.starts,
        ...page.denials,
        ...page.lives.map(({ rumour }) => rumour),
      ].flatMap(({ slots }) => ('series' in slots && slots.series !== undefined ? [slots.series] : []));
}

/** Those in which a car or team is. */
function seriesWith(part: Part, { view }: Setting): readonly string[] {
  const { team } = namesIn(part);
  const own = team === undefined ? [] : (view.team(team)?.present ?? []).map(({ slots }) => slots.series);
  const ofCar = part.is === 'car' ? view.car(part.number).map((page) => page.series) : [];
  return [...own, ...ofCar].filter((series) => series !== undefined);
}

/** Whether a race ahead of a series is the one that is called so. */
function isAhead(series: string, { view }: Setting): boolean {
  return view.races({ series }).ahead.some(({ slots }) => /^(?:daytona|indianapolis) 500$/i.test(slots.race ?? ''));
}
