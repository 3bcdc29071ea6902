import type { Claim } from '../claims/claim.js';
import { isOperators } from '../claims/operator.js';
import type { KnownCorrections } from '../roster/roster.js';
import { correctionSections } from './correction-sections.js';
import { longDay } from './dates.js';
import { cut, LIMITS } from './limits.js';
import { articleTitle } from './lines.js';
import { escapeText, type Markdown } from './markdown.js';
import { render, type Section } from './message.js';
import type { Reply } from './reply.js';
import type { Words } from './words.js';

/** Long enough for nearly every sentence; a field holds 1,024. */
const LONGEST_QUOTE = 900;

/**
 * The sentences that an answer rests on, newest article first, each once and as it stands in the article; before them,
 * what the operator corrected. `facts`: most important first; sentences of one article keep that order. Only the asker
 * sees the reply.
 */
export function evidence(
  title: string,
  facts: readonly { readonly claims: readonly Claim[] }[],
  corrections: KnownCorrections,
  footer: string | undefined,
  words: Words,
): Reply {
  const byArticle = new Map<string, { published: string; quotes: Set<string> }>();
  for (const { article, published, quote } of facts.flatMap(({ claims }) => claims)) {
    const known = byArticle.get(article) ?? { published, quotes: new Set<string>() };
    byArticle.set(article, known);
    known.quotes.add(quote);
  }
  const sources = [...byArticle].sort(
    ([nameA, a], [nameB, b]) => b.published.localeCompare(a.published) || nameA.localeCompare(nameB),
  );
  const articles = sources.filter(([name]) => !isOperators(name));
  const sentences = articles.reduce((sum, [, { quotes }]) => sum + quotes.size, 0);
  const nothing = sources.length === 0 ? words.noEvidence : words.onlyOperator;
  return render(
    {
      look: 'evidence',
      title: words.whyTitle(title),
      lead: [sentences === 0 ? nothing : words.whyLead(sentences, articles.length)],
      sections: [
        ...correctionSections(corrections, words),
        ...sources.flatMap(([name, { published, quotes }]): Section[] => {
          const day = longDay(published, words.locale);
          const heading = isOperators(name) ? words.stated(day) : `${day}: ${articleTitle(name, published)}`;
          return inFields([...quotes].map((quote) => blockquote(quote, words))).map((lines, index) => ({
            heading: index === 0 ? heading : words.continued(heading),
            lines,
          }));
        }),
      ],
      footer,
      private: true,
    },
    words,
  );
}

/** Lines in as many parts as they need, each of which a field holds. */
function inFields(lines: readonly Markdown[]): Markdown[][] {
  const parts: Markdown[][] = [];
  let room = 0;
  for (const line of lines) {
    const needed = line.markdown.length + 1;
    const part = parts.at(-1);
    if (part && needed <= room) part.push(line);
    else {
      parts.push([line]);
      room = LIMITS.fieldValue + 1;
    }
    room -= needed;
  }
  return parts;
}

function blockquote(quote: string, words: Words): Markdown {
  return { markdown: `> ${cut(escapeText(quote), LONGEST_QUOTE) || words.noQuote}` };
}
