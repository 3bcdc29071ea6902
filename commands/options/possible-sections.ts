import type { Lead } from '../../src/replies/lines.js';
import type { Section } from '../../src/replies/message.js';
import { denialLine, lifeLine, rumourLine } from '../../src/replies/possible-lines.js';
import type { Disagreement, Possible, RumourLife, Seat } from '../../src/roster/roster.js';
import { stillRuledOut } from './last-known.js';
import type { When } from './when.js';

const MOST_COLD = 5;

/** What a page has of rumours. */
interface Rumoured {
  readonly lives: readonly RumourLife[];
  /** What is ruled out, whether it was rumoured or not; without them only the rumours that were denied are shown. */
  readonly denials?: readonly Possible[];
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
  const { lives, denials, elsewhere = [], absences = [], dropped = [], disagreements } = page;
  const { words, view } = when;
  const { headings } = words;
  const those = (how: RumourLife['end']['how']) =>
    lives.filter(({ end }) => end.how === how).map((life) => lifeLine(life, lead, view.date, words));
  const disputed = new Set(disagreements.flatMap(({ sides }) => sides.map(({ fact }) => fact)));
  const isTold = (denial: Possible) =>
    firstEndedBy(denial, lives) === undefined && dropped.some(({ ended }) => ended?.by === denial);
  const ruledOut = stillRuledOut(denials ?? absences, when).filter((each) => !disputed.has(each) && !isTold(each));
  return [
    {
      heading: headings.rumours,
      lines: [...those('open'), ...elsewhere.map((rumour) => rumourLine(rumour, lead, view.date, words))],
    },
    {
      heading: headings.denials,
      lines: [
        ...ruledOut.map((denial) => denialLine(denial, firstEndedBy(denial, lives), lead, view.date, words)),
        ...(denials === undefined ? those('denied') : []),
      ],
    },
    { heading: headings.cold, lines: those('cold'), most: MOST_COLD },
  ];
}

/** The oldest of the rumours that a denial ended. */
function firstEndedBy(denial: Possible, lives: readonly RumourLife[]): Possible | undefined {
  const ended = lives.filter(({ end }) => end.how === 'denied' && end.by === denial).map(({ rumour }) => rumour);
  return ended.sort((a, b) => (a.firstSaid < b.firstSaid ? -1 : 1))[0];
}
