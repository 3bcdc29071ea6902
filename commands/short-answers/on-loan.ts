import { dealLine } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import type { DriverPage, Fact, Seat } from '../../src/roster/roster.js';
import { dated } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { noLonger } from './no-longer.js';
import type { ShortAnswer } from './short-answer.js';

/** Whether and where a driver is on loan. No, with what became of the seat, where the loan is over and the deal alone goes on. */
export const onLoan: ShortAnswer = (about, when) => {
  const { driver = '', team } = about;
  const { view, season, words } = when;
  const page = view.driver(driver, season);
  if (page === undefined) return undefined;
  const all = page.agreements.map((deal) => ({ deal, borrower: borrowerOf(deal, when) }));
  const loans = all.filter(
    ({ deal, borrower }) =>
      borrower !== undefined && (team === undefined || [deal.slots.team, borrower].includes(team)),
  );
  const lent = loans.filter(({ deal }) => deal.slots.loanTo !== undefined);
  if (lent.length > 0) return lines(lent, when);
  const [over] = loans;
  if (over !== undefined) {
    const seat = lastSeatWith(over.borrower, page);
    return seat === undefined ? words.short.no(lines([over], when)) : noLonger(seat, about, page, when);
  }
  return all.length === 0 ? words.short.noArticleSaysSo : words.short.notInWords(lines(all, when));
};

/** The team to which a deal lends the driver, or lent once: its articles still say so. */
function borrowerOf({ slots, claims }: Fact<'contract'>, { view }: When): string | undefined {
  const told = slots.loanTo ?? claims.find(({ loanTo }) => loanTo !== undefined)?.loanTo;
  const found = told === undefined ? undefined : view.find('team', told);
  return found?.found === 'exact' ? found.name : told;
}

function lastSeatWith(team: string | undefined, { past }: DriverPage): Seat | undefined {
  return past.find(({ slots }) => slots.team === team);
}

function lines(all: readonly { readonly deal: Fact<'contract'> }[], when: When): Markdown {
  return join(
    all.map(({ deal }) => dated(deal, dealLine(deal, 'nobody', when.words), when)),
    '; ',
  );
}
