import { dealLine } from '../../src/replies/lines.js';
import type { Fact } from '../../src/roster/roster.js';
import { dated } from '../options/last-known.js';
import { firstOf } from './first-of.js';
import { isAbout } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 5;

/** Who drives for a team on loan, or is lent by it. */
export const loans = dealsOf(({ slots }) => slots.loanTo !== undefined);

/** Whose deal with a team has an end that is known: in the season asked for, else at any time. */
export const dealsAt = dealsOf(({ slots: { until } }, season) => until !== undefined && (season ?? until) === until);

function dealsOf(isMeant: (deal: Fact<'contract'>, season: number | undefined) => boolean): ShortAnswer {
  return ({ team = '' }, when) => {
    const page = when.view.team(team, when.season);
    if (page === undefined) return undefined;
    const deals = page.agreements.filter((deal) => isMeant(deal, when.season) && isAbout({ team }, deal.slots));
    if (deals.length === 0) return when.words.short.noArticleSaysWho;
    const lines = deals.map((deal) => dated(deal, dealLine(deal, 'driver', when.words), when));
    return firstOf(lines, MOST, when.words);
  };
}
