import { exitLine } from '../../src/replies/exit-lines.js';
import { denialLine } from '../../src/replies/possible-lines.js';
import { seasonLeftAfter } from '../../src/roster/facts/exits.js';
import { isDisputed } from '../options/disputed.js';
import { stillRuledOut } from '../options/last-known.js';
import { firstOf } from './first-of.js';
import { howOn } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 3;

/**
 * What happened to a driver: the races ahead for which somebody is ruled out, else the newest departure. Undefined where
 * neither is told of the season under way, or of the one before it for whoever has no seat: then the answer itself tells.
 */
export const happened: ShortAnswer = ({ driver }, when) => {
  const { view, words, season } = when;
  const page = driver === undefined || season !== undefined ? undefined : view.driver(driver);
  if (page === undefined) return undefined;
  const out = stillRuledOut(page.denials, when).filter(({ kind }) => kind === 'start');
  if (out.length > 0) {
    const lines = out.map((denial) => denialLine(denial, undefined, 'nobody', view.date, words));
    return words.short.notBack(firstOf(lines, MOST, words));
  }
  const since = page.present.length === 0 ? view.season - 1 : view.season;
  const [exit] = page.exits.filter((each) => seasonLeftAfter(each) >= since && !isDisputed(each, page.disagreements));
  // With the seat that was left the answer itself begins.
  if (exit === undefined || page.present.some((seat) => seat.exit === exit)) return undefined;
  return exitLine(exit, 'nobody', view, words, howOn(exit, page));
};
