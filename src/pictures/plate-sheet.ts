import { shortTeamName } from '../replies/short-team-name.js';
import type { Words } from '../replies/words.js';
import { groupBy } from '../values/group-by.js';
import { COLOURS, coloursFor } from './colours.js';
import type { Picture } from './picture.js';
import { box, panel, plate, sizeFor, text } from './svg.js';

/** A car on a sheet. */
export interface SheetCar {
  /** The team, or on a team's own sheet the series. */
  readonly group: string;
  readonly number?: string | undefined;
  /** Nobody: the seat is open, or nobody says who has it. */
  readonly drivers: readonly string[];
  /** Whether a driver is new in the team. */
  readonly isNew: boolean;
  /** Set where there is no driver: whether the seat is known to be open. */
  readonly isOpen: boolean;
}

const CARD_WIDTH = 144;
const MARGIN = 24;
/** Cars beside each other: few fill a phone's width, many a screen's. */
const COLUMNS = { least: 3, ofFew: 4, ofMany: 6 } as const;
const FEW_CARS = 12;
const HEAD = 66;
const CARD = { height: 142, gap: 10 } as const;
const PLATE = { width: 76, height: 52 } as const;
/** What Discord shows of a picture in a chat is not much higher than wide. */
const MOST_CARS = 48;

/**
 * A sheet of number plates, a card for each car, those of one group beside each other and of one colour. Undefined for
 * less than two cars: there a picture adds nothing.
 */
export function plateSheet(title: string, cars: readonly SheetCar[], words: Words): Picture | undefined {
  if (cars.length < 2) return undefined;
  const shown = cars.slice(0, MOST_CARS);
  const colours = coloursFor(shown.map(({ group }) => group));
  const most = shown.length > FEW_CARS ? COLUMNS.ofMany : COLUMNS.ofFew;
  const columns = Math.min(most, Math.max(COLUMNS.least, shown.length));
  const width = 2 * MARGIN + columns * (CARD_WIDTH + CARD.gap) - CARD.gap;
  const cards = shown.map((car, at) => {
    const x = MARGIN + (at % columns) * (CARD_WIDTH + CARD.gap);
    const y = HEAD + Math.floor(at / columns) * (CARD.height + CARD.gap);
    return card(car, x, y, colours.get(car.group) ?? COLOURS.line, words);
  });
  const rows = Math.ceil(shown.length / columns);
  const height = HEAD + rows * (CARD.height + CARD.gap) - CARD.gap + MARGIN;
  const told = [...groupBy(shown, ({ group }) => group)].map(
    ([group, ofGroup]) => `${group} ${ofGroup.map((car) => words.plateOf(car.number, whoIn(car, words))).join(', ')}`,
  );
  return {
    name: 'plates',
    svg: panel(width, height, [
      text(MARGIN, 45, title, { size: columns < COLUMNS.ofFew ? 30 : 36, bold: true, width: width - 2 * MARGIN }),
      ...cards,
    ]),
    alt: words.sheetAlt(title, told.join('; ')),
  };
}

function card(car: SheetCar, x: number, y: number, colour: string, words: Words): string {
  const middle = x + CARD_WIDTH / 2;
  const line = (at: number, content: string, quiet = false) =>
    text(middle, y + at, content, {
      size: sizeFor(content, CARD_WIDTH - 10, 18, quiet ? 23 : 28),
      bold: !quiet,
      anchor: 'middle',
      width: CARD_WIDTH - 10,
      ...(quiet && { colour: COLOURS.quiet }),
    });
  return [
    box(x, y, CARD_WIDTH, CARD.height, COLOURS.lane, { corner: 10 }),
    box(x, y, CARD_WIDTH, 8, colour, { corner: 4 }),
    car.number === undefined
      ? box(middle - PLATE.width / 2, y + 18, PLATE.width, PLATE.height, COLOURS.quiet, { dashed: true })
      : plate(middle - PLATE.width / 2, y + 18, PLATE.width, PLATE.height, car.number),
    car.drivers.length === 0 ? line(100, nobodyIn(car, words), true) : line(100, car.drivers.map(surname).join(', ')),
    line(128, shortTeamName(car.group), true),
    car.isNew
      ? text(x + CARD_WIDTH - 4, y + 28, words.onPlate.new, {
          size: 18,
          bold: true,
          colour: COLOURS.next,
          anchor: 'end',
        })
      : '',
  ].join('');
}

function whoIn(car: SheetCar, words: Words): string {
  return car.drivers.length > 0 ? car.drivers.join(', ') : nobodyIn(car, words);
}

function nobodyIn({ isOpen }: SheetCar, words: Words): string {
  return isOpen ? words.onPlate.open : words.onPlate.unknown;
}

/** All but the first name, `van der Berg`; a suffix stays with it. */
function surname(name: string): string {
  return name.split(' ').slice(1).join(' ') || name;
}
