import { driverSeat, startLine } from '../../src/replies/lines.js';
import { join, type Markdown, md } from '../../src/replies/markdown.js';
import { denialLine, lifeLine } from '../../src/replies/possible-lines.js';
import type { DriverPage, Possible, Seat, TeamPage } from '../../src/roster/roster.js';
import { isDisputed } from '../options/disputed.js';
import { marked, stillRuledOut } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { disputeOver } from './moves.js';
import { racesElsewhere } from './races-elsewhere.js';

/** As many as a short answer has room for. */
const MOST = 3;

/**
 * What is told of a driver in a series, or in any, where no seat is: a seat to come, single races, what is rumoured or ruled out, and
 * what was before the season asked about; else that no article says so.
 */
export function inNoSeat(page: DriverPage, series: string | undefined, when: When): Markdown {
  const { words, view } = when;
  const { short } = words;
  const isAsked = ({ slots }: { readonly slots: object }) =>
    series === undefined || ('series' in slots && slots.series === series);
  const start = page.starts.find(isAsked);
  const next = page.next.filter(isAsked);
  if (next.length > 0) {
    const lines = next.map((seat) => marked(seat, driverSeat(seat, view, words), when));
    const comes = isDisputedNext(next, page) ? disputeOver(next, page, when) : short.next(join(lines, '; '));
    return join([start && short.someRaces(startLine(start, 'nobody', words)), comes], ' · ');
  }
  if (start !== undefined) return short.someRaces(startLine(start, 'nobody', words));
  const talk = page.lives.filter(
    ({ rumour, end }) => end.how === 'open' && (rumour.kind === 'ride' || rumour.kind === 'start') && isAsked(rumour),
  );
  // Who misses a race has the seat nevertheless.
  const ruledOut = stillRuledOut(page.denials, when).filter((denial) => denial.kind === 'ride' && isAsked(denial));
  const season = when.season ?? view.season;
  const { open, denied } = words.rumouredSeat;
  const lines = [
    listed(
      talk.map((life) => lifeLine(life, 'nobody', view.date, words)),
      open,
    ),
    listed(
      ruledOut.map((denial) => denialLine(denial, undefined, 'nobody', view.date, words)),
      denied,
    ),
  ];
  const isOfThen = talk.some(({ rumour }) => (seasonOf(rumour) ?? season) === season) || ruledOut.length > 0;
  if (talk.length + ruledOut.length > 0)
    return join([isOfThen ? undefined : short.noArticleSaysSo, join(lines, ' · ')], ' ');
  const before = when.season === undefined ? undefined : page.past.find(isAsked);
  return before === undefined ? short.noArticleSaysSo : short.notNow(driverSeat(before, view, words));
}

function isDisputedNext(next: readonly Seat[], { disagreements }: DriverPage): boolean {
  return next.some((seat) => isDisputed(seat, disagreements));
}

function seasonOf({ slots }: Possible): number | undefined {
  return 'season' in slots ? slots.season : undefined;
}

/** Who comes to a team that has nobody in a series: in the next season of which anybody is known, else who is rumoured to. */
export function comesToTeam(page: TeamPage, series: string, when: When): Markdown {
  const { words } = when;
  const next = when.season === undefined ? page.next.filter(({ slots }) => slots.series === series) : [];
  const season = Math.min(...next.flatMap(({ slots }) => slots.season ?? []));
  const names = next.flatMap(({ slots }) => (slots.season === season ? [slots.driver] : []));
  if (names.length > 0) {
    const list = join(
      [...new Set(names)].map((name) => md`**${name}**`),
      ', ',
    );
    return words.short.next(md`${list} (${season})`);
  }
  const talk = page.lives.filter(
    ({ rumour, end }) => end.how === 'open' && rumour.kind === 'ride' && rumour.slots.series === series,
  );
  if (talk.length === 0) return racesElsewhere(page, series, when) ?? words.short.noArticleSaysWho;
  const lines = talk.map((life) => lifeLine(life, 'driver', when.view.date, words));
  return join([listed(lines, words.rumouredSeat.open)], '');
}

/** The first of some lines under a word that says what they are; undefined if there are none. */
function listed(lines: readonly Markdown[], told: (line: Markdown) => Markdown): Markdown | undefined {
  return lines.length === 0 ? undefined : told(join(lines.slice(0, MOST), '; '));
}
