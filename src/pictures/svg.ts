import { COLOURS } from './colours.js';

/** The font that pictures are drawn with; see `drawPicture`. */
export const FONT = 'Barlow Condensed';

/** Width of a letter for each unit of size, on the average of the font; measured over the names of the seeds. */
const LETTER = 0.42;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** What does not fit into this width is cut. */
  readonly width?: number;
}

/** One line of text with its base line at `y`. */
export function text(x: number, y: number, content: string, style: TextStyle): string {
  const { size, bold = false, colour = COLOURS.text, anchor = 'start', width } = style;
  const shown = width === undefined ? content : cutTo(content, width, size);
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${bold ? 700 : 500}" fill="${colour}" text-anchor="${anchor}">${escaped(shown)}</text>`;
}

/** The size, within limits, in which a text fits into a width. */
export function sizeFor(content: string, width: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.floor(width / ([...content].length * LETTER))));
}

/** A rectangle with round corners. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  { corner = 6, dashed = false }: { readonly corner?: number; readonly dashed?: boolean } = {},
): string {
  const paint = dashed ? `fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="6 5"` : `fill="${colour}"`;
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${corner}" ${paint}/>`;
}

/** A number as it is painted on a car: dark on a light plate, its top left corner at `x`, `y`. */
export function plate(x: number, y: number, width: number, height: number, number: string): string {
  const size = Math.min(height * 0.9, (width * 1.5) / Math.max(number.length, 2));
  return [
    box(x, y, width, height, COLOURS.plate, { corner: height / 6 }),
    text(x + width / 2, y + height / 2 + size * 0.35, number, {
      size: round(size),
      bold: true,
      colour: COLOURS.number,
      anchor: 'middle',
    }),
  ].join('');
}

/** A whole picture on a panel. Sizes are in pixels of the finished picture. */
export function panel(width: number, height: number, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" font-family="${FONT}">`,
    box(0, 0, width, height, COLOURS.panel, { corner: 14 }),
    ...parts,
    '</svg>',
  ].join('');
}

function cutTo(content: string, width: number, size: number): string {
  const letters = [...content];
  const most = Math.floor(width / (size * LETTER));
  return letters.length <= most
    ? content
    : `${letters
        .slice(0, Math.max(1, most - 1))
        .join('')
        .trimEnd()}…`;
}

/** Text for XML; what XML has no place for is left out. */
function escaped(content: string): string {
  return content
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
