import { isOperators } from '../claims/operator.js';
import type { Disagreement, Disputed } from '../roster/roster.js';
import { shortDay } from './dates.js';
import { articleTitle, crewLine, type Lead, titleLine } from './lines.js';
import { join, type Markdown } from './markdown.js';
import { onDay } from './now.js';
import { possible } from './possible-lines.js';
import type { Words } from './words.js';

/** Of one side; the others are counted. */
const MOST_ARTICLES = 2;

/** What each side says, with its articles and their day. */
export function disagreementLine({ sides }: Disagreement, lead: Lead, words: Words): Markdown {
  const drivers = new Set(sides.map(({ says: { slots } }) => ('driver' in slots ? slots.driver : '')));
  const shown = drivers.size > 1 ? 'driver' : lead;
  const told = sides.map(({ says }) => words.saysSide(sideLine(says, shown, words), articlesOf(says, words)));
  return join(told, ' / ');
}

function sideLine(says: Disputed, lead: Lead, words: Words): Markdown {
  const line = withoutDays(says, lead, words);
  return says.status === 'denied' ? words.notSo(line) : line;
}

function withoutDays(says: Disputed, lead: Lead, words: Words): Markdown {
  if (says.kind === 'crew') return crewLine(says, 'team', words);
  if (says.kind === 'title') return titleLine(says, words);
  return possible(says, lead, onDay(says.lastSaid), words);
}

/** `autumn-news and 2 more, 10 Jan 2024` */
function articlesOf({ claims, lastSaid }: Disputed, words: Words): string {
  const names = [
    ...new Set(
      claims.map(({ article, published }) =>
        isOperators(article) ? words.statedTitle : articleTitle(article, published),
      ),
    ),
  ].sort();
  const more = names.length - MOST_ARTICLES;
  const list = names.slice(0, MOST_ARTICLES).join(', ');
  return `${more > 0 ? `${list}, ${words.more(more)}` : list}, ${shortDay(lastSaid, words.locale)}`;
}
