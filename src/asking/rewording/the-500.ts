import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, type Setting } from './rewording.js';

const THE_500 = /\b(?:the )500\b(?! (?:miles|laps|km))/i;
/** What fans of a series call so. */
const CALLED: Readonly<Record<string, string>> = {
  ...{ cup: 'the Daytona 500', xfinity: 'the Daytona 500', truck: 'the Daytona 500' },
  ...{ indycar: 'the Indy 500', indynxt: 'the Indy 500' },
};

/** "The 500" is the race of those who are named, or of the series. */
export const the500: Rewording = (text, setting) => {
  if (!THE_500.test(text)) return [];
  const { parts, series } = readPiece(text, setting);
  const named = parts.flatMap((part) => seriesOf(namesIn(part).driver, setting));
  const called = new Set((series.length > 0 ? series : named).flatMap((key) => CALLED[key] ?? []));
  const [only, ...others] = called;
  return only === undefined || others.length > 0 ? [] : [text.replace(THE_500, only)];
};

function seriesOf(driver: string | undefined, { view }: Setting): readonly string[] {
  const page = driver === undefined ? undefined : view.driver(driver);
  return page === undefined
    ? []
    : [...page.present, ...page.next, ...page.starts].flatMap(({ slots }) => slots.series ?? []);
}
