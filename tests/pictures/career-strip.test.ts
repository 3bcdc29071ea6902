import { expect, it } from 'vitest';
import { careerStrip } from '../../src/pictures/career-strip.js';
import { wordsFor } from '../../src/replies/words.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from '../roster/news.js';

const words = wordsFor('en-US');
const ride = (season: number, series: string, team: string, number?: string): Said =>
  sure('ride', { driver: 'Ava Stone', season, series, team, ...(number !== undefined && { number }) });

/** The strip of a driver with some seats, on a day of 2025. */
function strip(...said: readonly Said[]) {
  const page = buildRoster(article('2025-02-01', said)).asOf('2025-03-01').driver('Ava Stone');
  return careerStrip(
    'Ava Stone',
    [...(page?.present ?? []), ...(page?.next ?? []), ...(page?.past ?? [])],
    2025,
    words,
  );
}

/** The texts of a picture, in order. */
function textsOf(svg = ''): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
}

it('has the seasons, a lane for each series, the teams and a plate where a number begins', () => {
  const picture = strip(
    ride(2023, 'truck', 'Pinecrest Motorsports', '8'),
    ride(2024, 'truck', 'Pinecrest Motorsports', '8'),
    ride(2024, 'xfinity', 'Northline Racing', '07'),
    ride(2025, 'xfinity', 'Northline Racing', '7'),
    ride(2026, 'cup', 'Northline Racing', '15'),
  );
  expect(textsOf(picture?.svg)).toEqual([
    ...['Ava Stone', '2023', '2024', '2025', '2026, next'],
    ...['Cup', 'Northline', '15'],
    ...['Xfinity', 'Northline', '07', '7'],
    ...['Trucks', 'Pinecrest', '8'],
  ]);
});

it('says in words what it shows', () => {
  const picture = strip(
    ride(2023, 'truck', 'Pinecrest Motorsports', '8'),
    ride(2024, 'truck', 'Pinecrest Motorsports'),
    ride(2025, 'cup', 'Northline Racing'),
  );
  expect(picture?.name).toBe('career');
  expect(picture?.alt).toBe(
    'Seats of Ava Stone by season: Cup Series, Northline Racing, 2025; Truck Series, Pinecrest Motorsports, 2023–2024.',
  );
});

it('shows both teams of a season with a trade, one below the other', () => {
  const traded = buildRoster([
    ...article('2025-01-01', [ride(2025, 'cup', 'Northline Racing', '9')]),
    ...article('2025-06-01', [ride(2025, 'cup', 'Pinecrest Motorsports', '8')]),
  ]).asOf('2025-07-01');
  const page = traded.driver('Ava Stone');
  const picture = careerStrip('Ava Stone', [...(page?.present ?? []), ...(page?.past ?? [])], 2025, words);
  expect(textsOf(picture?.svg)).toEqual(['Ava Stone', '2025', 'Cup', 'Northline', '9', 'Pinecrest', '8']);
});

it('leaves a gap where a season is not known, and never says that it was driven', () => {
  const picture = strip(ride(2020, 'cup', 'Northline Racing', '7'), ride(2025, 'cup', 'Northline Racing', '7'));
  expect(picture?.alt).toContain('Northline Racing, 2020; Cup Series, Northline Racing, 2025');
  expect(textsOf(picture?.svg).filter((text) => text === '7')).toHaveLength(2);
});

it('is none where it would show nothing: one seat, or seats without a season', () => {
  expect(strip(ride(2025, 'cup', 'Northline Racing'))).toBeUndefined();
  expect(strip(sure('ride', { driver: 'Ava Stone', team: 'Northline Racing' }))).toBeUndefined();
});

it('keeps the last eight of many seasons', () => {
  const many = Array.from({ length: 30 }, (_, at) => ride(1996 + at, 'cup', `Team ${at}`, String(at)));
  const seasons = textsOf(strip(...many)?.svg).filter((text) => /^\d{4}/.test(text));
  expect(seasons[0]).toBe('2018');
  expect(seasons).toHaveLength(8);
});

it('can be read on a phone, which shows it in less than half of its width: no text is small', () => {
  const svg =
    strip(ride(2024, 'truck', 'Pinecrest Motorsports', '8'), ride(2025, 'cup', 'Northline Racing', '12'))?.svg ?? '';
  const width = Number(/width="(\d+)"/.exec(svg)?.[1]);
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  // 284 pixels are left for a picture at a width of 390.
  expect(Math.min(...sizes) * (284 / width)).toBeGreaterThanOrEqual(10);
});
