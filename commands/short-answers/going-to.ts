import type { About } from '../../src/asking/understood.js';
import { exitLine } from '../../src/replies/exit-lines.js';
import { driverSeat, startLine } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { isOver } from '../../src/replies/now.js';
import { toldOf } from '../../src/replies/possible-lines.js';
import type { Possible, Seat } from '../../src/roster/roster.js';
import { isDisputed } from '../options/disputed.js';
import { isOld, marked, stillRuledOut } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { hasExtent } from './has-extent.js';
import { agreed, disputeOver, howOn, isAbout, isStale, rumoured, saysSeries } from './moves.js';
import { isLost, noLonger } from './no-longer.js';
import type { ShortAnswer } from './short-answer.js';
import { talkBeside } from './talk-beside.js';

/** Whether a driver drives or will drive for a team, or a car: what is confirmed, then rumoured or ruled out, then over. */
export const goingTo: ShortAnswer = (about, when) => {
  const { words, view } = when;
  const page = view.driver(about.driver ?? '', when.season);
  if (page === undefined) return undefined;
  const seats = [...page.present, ...(when.season === undefined ? page.next : [])];
  const there = seats.filter(({ slots }) => isAbout(about, slots));
  const [seat] = there;
  const seatLine = (each: Seat) => driverSeat(each, view, words);
  if (seat !== undefined && isDisputed(seat, page.disagreements)) return disputeOver([seat], page, when);
  if (seat !== undefined && about.extent !== undefined) return hasExtent(there, about.extent, page.disagreements, when);
  // Where no article tells the series of a seat or a deal, it may be that asked about, or another.
  if (seat !== undefined && !there.some(({ slots }) => saysSeries(about, slots)) && !isOld(seat, when))
    return join([words.short.notInWords(seatLine(seat)), ...talkBeside(page, about, when)], ' · ');
  if (there.length > 0 && there.every((each) => hasGone(each, about, when)))
    return words.short.no(join(there.map(seatLine), '; '));
  if (seat !== undefined) {
    const told = isOld(seat, when) ? marked(seat, seatLine(seat), when) : words.short.yes(seatLine(seat));
    return about.isAhead ? join([told, ...talkBeside(page, about, when)], ' · ') : told;
  }
  const deal = page.agreements.find(({ slots }) => about.team !== undefined && isAbout(about, slots));
  // An agreement is no seat: one that is only rumoured is told as such.
  const talk = page.rumours.filter(({ kind, slots }) => kind === 'ride' && isAbout(about, slots));
  const ruledOutThere = stillRuledOut(page.denials, when).filter(
    ({ kind, slots }) => kind === 'ride' && isAbout(about, slots) && saysSeries(about, slots),
  );
  if (deal !== undefined && ruledOutThere.length > 0 && !saysSeries(about, deal.slots))
    return join([rumoured([...talk, ...ruledOutThere], when), agreed(deal, when)], ' ');
  if (deal !== undefined && talk.length > 0) return join([rumoured(talk, when), agreed(deal, when)], ' ');
  if (deal !== undefined && isStale(deal, when)) return agreed(deal, when);
  if (deal !== undefined)
    return words.short[
      saysSeries(about, deal.slots) && about.extent === undefined && !about.asksSeat ? 'yes' : 'notInWords'
    ](agreed(deal, when));
  const start = page.starts.find(({ slots }) => isAbout(about, slots));
  if (start !== undefined) return words.short.someRaces(startLine(start, 'nobody', words));
  // "Did she drive for Heron?", "is she still there?": what is rumoured or ruled out for a season to come takes nothing from the seat that she had
  // there, nor from its loss.
  const [last] = page.past.filter(({ slots }) => isAbout(about, slots));
  const isAsked = about.isPast === true || (about.isStill === true && last !== undefined && isLost(last));
  const had = isAsked && when.season === undefined ? last : undefined;
  if (had !== undefined) return join([noLonger(had, about, page, when), ...talkBeside(page, about, when)], ' · ');
  // On whose crew somebody is, is no seat of the driver's.
  const isOwn = (fact: Possible) =>
    fact.kind !== 'exit' && (fact.kind !== 'crew' || fact.slots.person === page.name) && isAbout(about, fact.slots);
  // Who misses a race has the seat nevertheless.
  // "did she sign with Heron?": what was ruled out for a season that is over was ruled out.
  const denials = about.isPast ? page.denials : stillRuledOut(page.denials, when);
  const ruledOut = denials.filter(({ kind }) => kind !== 'start');
  const possible = [...page.rumours, ...ruledOut].filter(isOwn);
  const isOfExtent = ({ slots }: Possible) =>
    about.extent === undefined || ('extent' in slots && slots.extent === about.extent);
  if (possible.some(isOfExtent)) return rumoured(possible.filter(isOfExtent), when);
  if (possible.length > 0) return words.short.notInWords(join(talkBeside(page, about, when), ' · '));
  const dropped = page.dropped.find(({ slots }) => isAbout(about, slots));
  if (dropped !== undefined) return words.short.calledOff(seatLine(dropped));
  const cold = page.lives.find(({ rumour, end }) => end.how === 'cold' && isOwn(rumour));
  if (cold !== undefined) return toldOf(cold, 'nobody', view.date, words);
  if (last !== undefined) return noLonger(last, about, page, when);
  // Of a seat of which nothing is told but that it was left.
  const exit = page.exits.find(({ slots }) => isAbout(about, slots));
  return exit === undefined || when.season !== undefined
    ? words.short.noArticleSaysSo
    : exitLine(exit, 'nobody', view, words, howOn(exit, page));
};

/** Whether a seat of the season under way was left with the last race: who asks for the present is told so. */
function hasGone({ slots, exit }: Seat, { isPast }: About, { season, view }: When): boolean {
  return (
    exit !== undefined && !isPast && season === undefined && isOver(slots.season ?? view.season, slots.series, view)
  );
}
