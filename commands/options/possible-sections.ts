import type { Lead } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import type { Section } from '../../src/replies/message.js';
import { denialLine, lifeLine, rumourLine } from '../../src/replies/possible-lines.js';
import type { Disagreement, Possible, RumourLife, Seat } from '../../src/roster/roster.js';
import { byText } from '../../src/values/by-text.js';
import { stillRuledOut } from './last-known.js';
import { standInFor } from './stand-in.js';
import type { When } from './when.js';

const MOST_COLD = 5;

/** What a page has of rumours. */
interface Rumoured {
  readonly lives: readonly RumourLife[];
  /** What is ruled out, whether it was rumoured or not. */
  readonly denials: readonly Possible[];
  /** Rumours of where those go whom the page is about. */
  readonly elsewhere?: readonly Possible[];
  /** Races of a car that somebody is said to miss. */
  readonly absences?: readonly Possible[];
  /** Seats that were called off: what ended one is told with it. */
  readonly dropped?: readonly Seat[];
  readonly disagreements: readonly Disagreement[];
}

/** Rumours that are open, those gone cold, and what is ruled out, each under a heading of its own. */
export function possibleSections(page: Rumoured, lead: Lead, when: When): readonly Section[] {
  const { headings } = when.words;
  const { open, denied, cold } = linesByStatus(page, lead, when);
  return [
    { heading: headings.rumours, lines: open },
    { heading: headings.denials, lines: denied },
    { heading: headings.cold, lines: cold, most: MOST_COLD },
  ];
}

/** The same as lines that say themselves what they are; for a place without headings. */
export function possibleLines(page: Rumoured, lead: Lead, when: When): readonly Markdown[] {
  const { open, denied, cold } = linesByStatus(page, lead, when);
  const told = when.words.rumouredSeat;
  return [...open.map(told.open), ...denied.map(told.denied), ...cold.slice(0, MOST_COLD).map(told.cold)];
}

function linesByStatus(
  page: Rumoured,
  lead: Lead,
  when: When,
): Readonly<Record<'open' | 'denied' | 'cold', readonly Markdown[]>> {
  const { lives, elsewhere = [], absences = [], dropped = [], disagreements } = page;
  const denials = [...absences, ...page.denials];
  const { words, view } = when;
  const those = (how: RumourLife['end']['how']) => lives.filter(({ end }) => end.how === how);
  const linesOf = (some: readonly RumourLife[]) => some.map((life) => lifeLine(life, lead, view.date, words));
  const disputed = new Set(disagreements.flatMap(({ sides }) => sides.map(({ fact }) => fact)));
  const isTold = (denial: Possible) =>
    firstEndedBy(denial, lives) === undefined && dropped.some(({ ended }) => ended?.by === denial);
  const ruledOut = stillRuledOut(denials, when).filter((each) => !disputed.has(each) && !isTold(each));
  const alone = those('denied').filter(({ end }) => 'by' in end && !denials.some((denial) => denial === end.by));
  return {
    open: [
      ...linesOf(racesInOrder(those('open'))),
      ...elsewhere.map((rumour) => rumourLine(rumour, lead, view.date, words)),
    ],
    denied: [
      ...ruledOut.map((denial) => {
        const line = denialLine(denial, firstEndedBy(denial, lives), lead, view.date, words);
        // A page about a car or team has the race itself.
        const standIn = lead === 'nobody' ? standInFor(denial, when) : undefined;
        return join([line, standIn && words.replacedBy(standIn.slots.driver)], ' · ');
      }),
      ...linesOf(alone),
    ],
    cold: linesOf(those('cold')),
  };
}

/** Rumours of races in the order of these, after all others. */
function racesInOrder(lives: readonly RumourLife[]): readonly RumourLife[] {
  const dayOf = ({ rumour }: RumourLife) =>
    rumour.kind === 'start' ? (rumour.slots.date ?? rumour.slots.from ?? '~') : '';
  return lives.toSorted((a, b) => byText(dayOf(a), dayOf(b)));
}

/** The oldest of the rumours that a denial ended. */
function firstEndedBy(denial: Possible, lives: readonly RumourLife[]): Possible | undefined {
  const ended = lives.filter(({ end }) => end.how === 'denied' && end.by === denial).map(({ rumour }) => rumour);
  return ended.sort((a, b) => (a.firstSaid < b.firstSaid ? -1 : 1))[0];
}
