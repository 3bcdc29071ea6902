import Fuse from 'fuse.js';
import { suggestNames } from '../commands/options/suggest.js';
import type { Claim } from '../src/claims/claim.js';
import { SERIES } from '../src/racing/series.js';
import { buildRoster } from '../src/roster/build-roster.js';
import { manyNames } from './many-names.js';

const NAMES = 10_000;
/** Every name that many is typed letter by letter. */
const TYPED_EVERY = 250;
const TODAY = '2024-06-01';

/**
 * Times suggestions among 10,000 drivers, with who they are, while names are typed letter by letter, some with two letters
 * swapped. The measure is Fuse.js finding the same names, without saying who they are, in the same run.
 *
 * @returns a line for people
 */
export function measureSuggesting(): string {
  const names = manyNames(NAMES);
  const roster = buildRoster(names.map(rideOf));
  const fuse = new Fuse(names);
  const suggest = suggestNames('drivers');
  const context = { roster, today: TODAY, locale: 'en-US', refusals: [] };
  const [warm, typed] = [names.filter(every(1)), names.filter(every(0))].map(typing);
  const ours = slowest(warm, typed, (text) => suggest(text, context));
  const theirs = slowest(warm, typed, (text) => fuse.search(text, { limit: 25 }));
  return `suggesting among ${NAMES} names: p99 ${(ours / theirs).toFixed(3)} x Fuse.js (${ours.toFixed(1)} ms)`;
}

function every(from: number) {
  return (_: string, at: number) => at % TYPED_EVERY === from;
}

/** What stands in the field while names are typed letter by letter, rightly and with two letters swapped. */
function typing(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [...begun(name), ...begun(swapped(name))]);
}

/** Milliseconds of the slowest but one in a hundred, after others that are not counted. */
function slowest(
  warm: readonly string[] = [],
  typed: readonly string[] = [],
  search: (text: string) => unknown,
): number {
  for (const text of warm) search(text);
  const times = typed.map((text) => {
    const start = performance.now();
    search(text);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
}

function rideOf(driver: string, at: number): Claim {
  const season = 2015 + (at % 10);
  const series = SERIES[Math.floor(at / 1_000) % SERIES.length]?.key ?? '';
  const slots = { driver, team: `Team ${at % 200}`, series, number: String(Math.floor(at / 10) % 100), season };
  const published = `${season}-01-${String(1 + (at % 28)).padStart(2, '0')}`;
  const evidence = { article: `${published}-${at}`, published, rule: 'given', start: 0, end: 1, quote: driver };
  return { kind: 'ride', status: 'confirmed', ...slots, ...evidence };
}

function begun(name: string): readonly string[] {
  return [...name].map((_, at) => name.slice(0, at + 1).toLowerCase());
}

function swapped(name: string): string {
  return name.replace(/(.)(.)(.)$/, '$2$1$3');
}
