import type { About } from '../../src/asking/understood.js';
import type { Markdown } from '../../src/replies/markdown.js';
import { denialLine, lifeLine } from '../../src/replies/possible-lines.js';
import type { DriverPage, Possible } from '../../src/roster/roster.js';
import { stillRuledOut } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';
import { isAbout } from './moves.js';

/** As many of a kind as a short answer has room for. */
const MOST = 2;

/** What is rumoured of a driver's seats with a team or in a car, and what is ruled out: what stands beside a seat known there. */
export function talkBeside({ lives, denials }: DriverPage, about: About, when: When): readonly Markdown[] {
  const { words, view } = when;
  const { open, denied } = words.rumouredSeat;
  const isMeant = (fact: Possible) => fact.kind === 'ride' && isAbout(about, fact.slots);
  const talk = lives
    .filter(({ rumour, end }) => end.how === 'open' && isMeant(rumour))
    .map((life) => lifeLine(life, 'nobody', view.date, words));
  const out = stillRuledOut(denials, when)
    .filter(isMeant)
    .map((denial) => denialLine(denial, undefined, 'nobody', view.date, words));
  const parts = [
    [talk, open],
    [out, denied],
  ] as const;
  return parts.flatMap(([lines, as]) => (lines.length === 0 ? [] : [as(firstOf(lines, MOST, words))]));
}
