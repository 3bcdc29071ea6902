import { type Rewording, readPiece, tidy } from './rewording.js';

const WHOM =
  "(?:(?:the|that) (?:guy|kid|driver|dude|man|woman|girl|lady|one|person|rookie|youngster|fella|lad)(?: (?:who|that)(?:['’]?s| is))?|whoever(?:['’]?s| is)) (?:currently |now )?(?:in|of|inside|driving|wheeling|piloting|behind the wheel of|from)";
const IN_CAR = new RegExp(
  `\\b${WHOM} (?:the |that )?((?:[\\p{L}'’&.-]+ ){0,2}?)#?(\\d{1,3})\\b(?: (?:car|truck))?`,
  'iu',
);

/** "How old is the kid in the 54?" asks it of the only one who has that car. */
export const guyInCar: Rewording = (text, setting) => {
  const [all, of = '', number = ''] = IN_CAR.exec(text) ?? [];
  if (all === undefined) return [];
  const { series } = readPiece(text, setting);
  const [only] = series;
  // The one whom the car's page names, of the series and team that are named beside it.
  const { parts } = readPiece(`${of}${number}`, setting);
  const teams = parts.flatMap((part) => (part.is === 'name' && part.team !== undefined ? [part.team] : []));
  const drivers = setting.view
    .car(number, only === undefined ? {} : { series: only })
    .flatMap((page) => page.drivers)
    .filter(({ slots }) => teams.length === 0 || (slots.team !== undefined && teams.includes(slots.team)))
    .map(({ slots }) => slots.driver);
  const [driver, another] = new Set(drivers);
  return driver === undefined || another !== undefined ? [] : [tidy(text.replace(all, driver))];
};
