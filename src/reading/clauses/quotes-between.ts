import { type Item, mentionAt } from './item.js';

const OPENS = /^[“"]$/;
const CLOSES = /^[”"]$/;
// Items: far over what anybody puts into one pair of quotation marks that a sentence goes on with.
const LONGEST = 60;

/**
 * The items without the quotation marks of what goes on with a sentence: "Stone “will be in the No. 12 next year,” the team said". They part
 * no subject from its verb; the mark that closes stays behind a comma, where another clause begins.
 */
export function withoutQuotesBetween(items: Item[]): Item[] {
  const out = new Set<number>();
  items.forEach((item, at) => {
    if (item.is !== 'word' || !OPENS.test(item.token.text) || out.has(at)) return;
    const subject = mentionAt(items, at - 1);
    const verb = items[at + 1];
    if ((subject?.type !== 'person' && subject?.type !== 'team') || subject.possessive) return;
    if (verb?.is !== 'verb' || verb.verb.form !== 'finite') return;
    let close = at + 2;
    while (close < at + LONGEST && !isClose(items[close])) close += 1;
    if (!isClose(items[close])) return;
    out.add(at);
    const last = items[close - 1];
    if (last?.is !== 'word' || last.token.kind !== 'mark') out.add(close);
  });
  return out.size === 0 ? items : items.filter((_, at) => !out.has(at));
}

function isClose(item: Item | undefined): boolean {
  return item?.is === 'word' && CLOSES.test(item.token.text);
}
