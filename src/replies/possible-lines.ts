import { countTexts } from '../claims/count-texts.js';
import { BEGINS } from '../roster/facts/one-driver.js';
import { differ } from '../roster/facts/same-thing.js';
import type { Fact, Possible, RumourLife } from '../roster/roster.js';
import { daysBetween, shortDay } from './dates.js';
import { exitLine } from './exit-lines.js';
import { ageOf } from './freshness.js';
import { car, crewLine, dealLine, extent, type Lead, seriesAndSeason, startLine } from './lines.js';
import { join, type Markdown, md } from './markdown.js';
import { type Now, onDay } from './now.js';
import type { Words } from './words.js';

/** What may be, may come or may go, without its days; seen from a day. */
export function possible(fact: Possible, lead: Lead, now: Now, words: Words): Markdown {
  if (fact.kind === 'contract') return dealLine(fact, lead, words);
  if (fact.kind === 'exit') return exitLine(fact, lead, now, words);
  if (fact.kind === 'start') return startLine(fact, lead, words);
  if (fact.kind === 'crew') return crewLine(fact, 'team', words);
  const { slots } = fact;
  const who = lead === 'driver' ? md`**${slots.driver}**` : undefined;
  return join([who, car(slots, words), seriesAndSeason(slots), extent(slots, words)], ' · ');
}

/** What is told of a deal beside a seat with that team: how long it lasts, to whom the driver is lent. */
function dealTerms(deal: Fact<'contract'>, words: Words): Markdown | undefined {
  const { driver, team: _besideIt, ...terms } = deal.slots;
  return Object.keys(terms).length === 0
    ? undefined
    : dealLine({ ...deal, slots: { driver, ...terms } }, 'nobody', words);
}

/** An open rumour: since when, how old on `date`, in how many articles, and when last. */
export function rumourLine(rumour: Possible, lead: Lead, date: string, words: Words): Markdown {
  return lifeLine({ rumour, articles: countTexts(rumour.claims), end: { how: 'open' } }, lead, date, words);
}

/** `(first 1 Jun 2024, 3 months old, 2 articles, last 1 Aug 2024)`; a line that begins with the first day does without. */
export function rumourDays(
  { rumour, articles, end }: RumourLife,
  date: string,
  words: Words,
  form: 'whole' | 'without first' = 'whole',
): Markdown {
  const { firstSaid, lastSaid } = rumour;
  const day = (iso: string) => shortDay(iso, words.locale);
  const first = form === 'whole' ? day(firstSaid) : undefined;
  const age = end.how === 'open' ? ageOf(firstSaid, date, words) : undefined;
  return words.rumourDays(first, age, articles, lastSaid === firstSaid ? undefined : day(lastSaid));
}

/** What is said not to be: with the day, and with the first day of the rumour that it ended, if there was one. */
export function denialLine(
  denial: Possible,
  rumour: Possible | undefined,
  lead: Lead,
  date: string,
  words: Words,
): Markdown {
  const day = shortDay(denial.lastSaid, words.locale);
  const said =
    rumour === undefined
      ? words.saidOn(day, ageOf(denial.lastSaid, date, words))
      : words.rumouredThenDenied(shortDay(rumour.firstSaid, words.locale), day);
  return md`${possible(inSeriesOf(denial, rumour), lead, onDay(date), words)} ${said}`;
}

/** A seat that is ruled out without a word of the series is in that of the rumour. */
function inSeriesOf(denial: Possible, rumour: Possible | undefined): Possible {
  if (denial.kind !== 'ride' || denial.slots.series !== undefined || rumour?.kind !== 'ride') return denial;
  const { series } = rumour.slots;
  return series === undefined ? denial : { ...denial, slots: { ...denial.slots, series } };
}

/** A rumour that did not come true: open, denied or gone cold, and why. */
export function lifeLine(life: RumourLife, lead: Lead, date: string, words: Words): Markdown {
  const { rumour, deal, end } = life;
  if (end.how === 'denied') return denialLine({ ...rumour, lastSaid: end.on }, rumour, lead, date, words);
  const what = join([possible(rumour, lead, onDay(date), words), deal && dealTerms(deal, words)], ' · ');
  return md`${join([what, coldBecause(life, date, words)], ' · ')} ${rumourDays(life, date, words)}`;
}

/** The same with a word before it that says what it is; for a place without a heading. */
export function toldOf(life: RumourLife, lead: Lead, date: string, words: Words): Markdown {
  const line = lifeLine(life, lead, date, words);
  const { how } = life.end;
  return how === 'confirmed' ? line : words.rumouredSeat[how](line);
}

/** What the lives of rumours rest on: the rumours, and what ended them. */
export function backing(lives: readonly RumourLife[]): readonly Possible[] {
  return lives.flatMap(({ rumour, deal, seats = [], end }) => [
    rumour,
    ...(deal ? [deal] : []),
    ...seats,
    ...('by' in end && end.by ? [end.by] : []),
  ]);
}

/** Why a rumour went cold, if it did. */
export function coldBecause({ rumour, end }: RumourLife, date: string, words: Words): Markdown | undefined {
  if (end.how !== 'cold') return undefined;
  const last = shortDay(rumour.lastSaid, words.locale);
  const driver = (end.by?.kind === 'crew' ? end.by.slots.person : end.by?.slots.driver) ?? '';
  const seat = end.by === undefined ? md`` : possible(end.by, 'nobody', onDay(date), words);
  return words.coldBecause[end.because]({ last, driver, seat });
}

/**
 * `first rumoured 3 May 2025, confirmed 72 days later`, of something confirmed after it was rumoured; for which other car, if the rumour had one.
 * A seat rumoured before its season that an article names first when that is under way, or over, may have been confirmed long before.
 */
export function cameTrue(life: RumourLife | undefined, words: Words): string | undefined {
  if (life === undefined || life.end.how !== 'confirmed') return undefined;
  const { rumour, end } = life;
  const number = rumour.kind === 'ride' && end.by.kind === 'ride' ? otherNumber(rumour, end.by) : undefined;
  const { firstSaid } = rumour;
  const begins = end.by.kind === 'ride' ? `${end.by.slots.season}-${BEGINS}` : undefined;
  const isNamedLater = begins !== undefined && firstSaid < begins && end.on >= begins;
  return words.cameTrue(
    shortDay(firstSaid, words.locale),
    isNamedLater ? undefined : daysBetween(firstSaid, end.on),
    number && words.number(number).markdown,
  );
}

/** The number of a rumoured seat, where the one that was confirmed has another: the car may have got a new one, or it is another car. */
function otherNumber(rumour: Fact<'ride'>, seat: Fact<'ride'>): string | undefined {
  return differ(rumour.slots, seat.slots, 'number') ? rumour.slots.number : undefined;
}

/** The rumour that came true with a fact, among many. */
export function rumourOf(fact: Fact<'exit'> | Fact<'contract'>, lives: readonly RumourLife[]): RumourLife | undefined {
  // A page may tell less of a fact than was said: it is the same if it rests on the same.
  const isIt = (by: Possible) => by.claims === fact.claims;
  // A departure also tells that the driver had a seat that was rumoured; that it was rumoured itself is another matter.
  const isOfIt = (rumour: Possible) => fact.kind !== 'exit' || rumour.kind === 'exit';
  return lives.find(
    ({ rumour, end }) => end.how === 'confirmed' && isIt(end.by) && isOfIt(rumour) && rumour.firstSaid < end.on,
  );
}
