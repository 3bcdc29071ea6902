import { isRacingYearOver } from '../../racing/season-days.js';
import type { Mention, TimeMention } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import { wordsBetween } from '../text/words-between.js';
import type { BySentence } from './by-sentence.js';

// Before the summer an article speaks of the season under way; from then on, of the next as well.
const SILLY_SEASON = '06';

// Sentences of the text that say what it announces.
const LEAD = 3;

/**
 * The season ahead that the article announces: of its lead, or, from the summer on, the first named; late in the year the
 * next one. `inLead`: the lead names it, or the year is over, so that all of the article is about it.
 */
export function comingSeason(
  text: Text,
  bySentence: BySentence,
  year: number,
  published: string,
): { readonly season: number; readonly inLead: boolean } | undefined {
  let position = 0;
  let current = false;
  let atOnce: number | undefined;
  // Looked for once, and only where it is asked.
  const firstAtOnce = (): number => {
    atOnce ??= text.sentences.findIndex(({ start, end }) => AT_ONCE.test(text.article.body.slice(start, end)));
    return atOnce === -1 ? Number.POSITIVE_INFINITY : atOnce;
  };
  for (const [index, mentions] of bySentence.entries()) {
    const isHeading = text.sentences[index]?.block.kind === 'heading';
    // "Seat tracker 2026": a title may announce the season as well.
    if (isHeading && index > 0) continue;
    if (!isHeading) position += 1;
    for (const mention of mentions) {
      if (mention.type !== 'time' || text.quoted[mention.first] === 1) continue;
      // "at the end of the season", "after the season": what follows is of the next.
      const next = mention.after === undefined || isDenied(text, mention) ? [] : [mention.after + 1];
      const named = [
        ...yearOfDay(mention, position, published),
        ...(mention.seasons ?? []),
        ...(mention.since === undefined ? [] : [mention.since]),
        ...next,
      ];
      if (
        named.includes(year + 1) &&
        (position <= LEAD || published.slice(5, 7) >= SILLY_SEASON) &&
        !(current && published.slice(5, 7) < SILLY_SEASON) &&
        (position <= LEAD || isRacingYearOver(published) || firstAtOnce() >= index)
      )
        return { season: year + 1, inLead: position <= LEAD || isRacingYearOver(published) };
      if (position <= LEAD && named.includes(year)) current = true;
    }
  }
  if (isOfMarket(text) && published.slice(5, 7) >= SILLY_SEASON) return { season: year + 1, inLead: false };
  return isRacingYearOver(published) ? { season: year + 1, inLead: true } : undefined;
}

// From then on, a race of the winter that the lead names is of the next season.
const LATE = '10';
// To March.
const WINTER = '03';

/** "Sixty cars are on the list for the 24 hours of Jan. 27-28", said in November: the season of that day. */
function yearOfDay({ date, from, to }: TimeMention, position: number, published: string): number[] {
  const day = date ?? (to?.slice(0, 8) === from?.slice(0, 8) && !from?.endsWith('-01') ? from : undefined);
  const isWinter = day !== undefined && day.slice(5, 7) <= WINTER;
  return isWinter && position <= LEAD && published.slice(5, 7) >= LATE ? [Number(day.slice(0, 4))] : [];
}

// In tokens: "rather than at the end of"
const LONGEST_DENIAL = 6;

/** "rather than after this year", "not at season's end" */
function isDenied({ tokens }: Text, { first }: Mention): boolean {
  const before = wordsBetween(tokens, Math.max(0, first - LONGEST_DENIAL), first);
  return /\b(?:not|rather than|instead of|before)(?: (?:at|until|after|by))?(?: the)?(?: (?:end|close|conclusion) of)?$/.test(
    before,
  );
}

const MARKET =
  /\b(?:silly[- ]season|driver (?:market|carousel|merry-go-round|transfers?)|(?:driver|seat|contract) tracker|transfer (?:market|window|news)|musical chairs|free agen(?:ts?|cy)|carousel)\b/i;

/** "Silly season tracker": a title without a year that announces who moves where next. */
function isOfMarket({ sentences: [title], article }: Text): boolean {
  return title?.block.kind === 'heading' && MARKET.test(article.body.slice(title.start, title.end));
}

// Of a change in the season under way, behind which a later season is named by the way: "for the rest of the Truck Series season", "effective immediately", "the last eight races", "the pairings for this year’s Endurance Cup"
const AT_ONCE =
  /\b(?:rest|remainder|balance) of (?:the |this |its |his |her )?(?:[\w’'&.-]+ ){0,5}(?:season|year|campaign|schedule)\b|\b[Ee]ffective (?:immediately|today|this|with|from)\b|\bimmediate effect\b|\b(?:last|final|remaining|next) (?:[a-z]+ )?(?:[A-Z][\w.&]* ){0,5}(?:races|rounds|events|weekends)\b|\b(?:for|into|ahead of) (?:the enduros\b|this (?:year|season)[’']s (?:[A-Z][\w.&’'-]*|endur\w+|co-drivers?)(?! (?:winner|champion|runner|rookie)))/;
