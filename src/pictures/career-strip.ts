import { seriesName, shortSeriesName } from '../replies/series-name.js';
import { shortTeamName } from '../replies/short-team-name.js';
import type { Words } from '../replies/words.js';
import type { Seat } from '../roster/roster.js';
import { COLOURS, coloursFor } from './colours.js';
import type { Picture } from './picture.js';
import { endsOfStint, lanesOf, type Stint } from './stints.js';
import { box, panel, plate, sizeFor, text } from './svg.js';

/** A phone shows it in less than half of this: all text is large. */
const WIDTH = 720;
const MARGIN = 24;
/** Where the names of the series stand. */
const NAMES = 112;
const HEAD = 94;
const LANE = 62;
const BAR = 46;
const PLATE = 36;
const GAP = 4;
/** A name in less room would be no name. */
const SHORTEST_NAME = 30;
/** More would be too narrow to read. */
const MOST_SEASONS = 8;
const MOST_LANES = 7;

/**
 * A driver's seats: seasons across, a lane for each series, a bar for each team, a plate for each number. Seasons after
 * `current` are marked. Undefined for less than two seats: there a picture adds nothing.
 */
export function careerStrip(
  driver: string,
  seats: readonly Seat[],
  current: number,
  words: Words,
): Picture | undefined {
  const all = lanesOf(seats).flatMap(({ stints }) => stints.map(endsOfStint));
  const last = Math.max(...all.map((stint) => stint.last));
  const first = Math.max(Math.min(...all.map((stint) => stint.first)), last - MOST_SEASONS + 1);
  const shown = seats.filter(({ slots }) => (slots.season ?? 0) >= first);
  const lanes = lanesOf(shown).slice(0, MOST_LANES);
  if (lanes.flatMap(({ stints }) => stints.flatMap((stint) => stint.seats)).length < 2) return undefined;

  const colours = coloursFor(lanes.flatMap(({ stints }) => stints.map(({ team }) => team)));
  const seasons = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const column = (WIDTH - 2 * MARGIN - NAMES) / seasons.length;
  const left = (season: number) => MARGIN + NAMES + (season - first) * column;

  const parts = [
    text(MARGIN, 44, driver, { size: 36, bold: true, width: WIDTH - 2 * MARGIN }),
    ...seasons.map((season) =>
      text(left(season) + column / 2, HEAD - 12, season > current ? words.nextSeason(season) : String(season), {
        size: 26,
        anchor: 'middle',
        colour: season > current ? COLOURS.next : COLOURS.quiet,
        width: column,
      }),
    ),
    ...lanes.flatMap(({ series, isMore, stints }, at) => {
      const top = HEAD + at * LANE;
      return [
        box(MARGIN, top, WIDTH - 2 * MARGIN, LANE - 6, COLOURS.lane, { corner: 8 }),
        isMore ? '' : text(MARGIN + 12, top + 38, shortSeriesName(series), { size: 28, bold: true, width: NAMES - 18 }),
        ...stints.map((stint) => bar(stint, top + (LANE - 6 - BAR) / 2, left, column, colours)),
      ];
    }),
  ];
  const height = HEAD + lanes.length * LANE + MARGIN - 6;
  const told = lanes.flatMap(({ series, stints }) =>
    stints.map((stint) => words.stint(seriesName(series), stint.team, spanOf(stint))),
  );
  return { name: 'career', svg: panel(WIDTH, height, parts), alt: words.careerAlt(driver, told.join('; ')) };
}

function bar(
  { team, seats }: Stint,
  top: number,
  left: (season: number) => number,
  column: number,
  colours: ReadonlyMap<string, string>,
): string {
  const [x, width] = [left(seats[0]?.season ?? 0) + GAP, column * seats.length - 2 * GAP];
  const partTime = seats.every(({ seat }) => seat.slots.extent === 'part-time');
  const colour = colours.get(team) ?? COLOURS.line;
  const plateWidth = Math.min(PLATE * 1.25, column - 4 * GAP);
  // A plate where a number begins; the team where there is most room between plates.
  const plates = seats.filter(({ seat }, at) => {
    const { number } = seat.slots;
    return number !== undefined && number !== seats[at - 1]?.seat.slots.number;
  });
  const afterPlates = plates.map(({ season }) => left(season) + plateWidth + 2 * GAP);
  const rooms = [x, ...afterPlates].map((start, at) => ({
    start: start + 2 * GAP,
    room: (plates[at] === undefined ? x + width : left(plates[at].season)) - start - 4 * GAP,
  }));
  const { start, room } = rooms.reduce((most, other) => (other.room > most.room ? other : most));
  const name = shortTeamName(team);
  const style = { size: sizeFor(name, room, 16, 28), bold: true, width: room };
  return [
    box(x, top, width, BAR, colour, { dashed: partTime }),
    room < SHORTEST_NAME ? '' : text(start, top + BAR / 2 + 9, name, style),
    ...plates.map(({ season, seat }) =>
      plate(left(season) + 2 * GAP, top + (BAR - PLATE) / 2, plateWidth, PLATE, seat.slots.number ?? ''),
    ),
  ].join('');
}

function spanOf(stint: Stint): string {
  const { first, last } = endsOfStint(stint);
  return first === last ? String(first) : `${first}–${last}`;
}
