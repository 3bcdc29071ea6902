import { type Kind, SLOTS } from '../src/claims/claim.js';
import { isOperators } from '../src/claims/operator.js';
import { longDay } from '../src/replies/dates.js';
import { ageOf } from '../src/replies/freshness.js';
import { articleTitle } from '../src/replies/lines.js';
import { join, type Markdown, md } from '../src/replies/markdown.js';
import { render } from '../src/replies/message.js';
import { type Words, wordsFor } from '../src/replies/words.js';
import type { Source } from '../src/roster/roster.js';
import { groupBy } from '../src/values/group-by.js';
import type { Command } from './command.js';
import { described, EVERYWHERE } from './options/definitions.js';

const KINDS = Object.keys(SLOTS) as Kind[];

/** `/sources`: the articles, newest first, with what was read from each; and what could not be used. */
export const sources: Command = {
  definition: { name: 'sources', ...described(({ sources }) => sources.is), ...EVERYWHERE },
  example: () => '',
  answer: (_call, { roster, today, locale, refusals }) => {
    const words = wordsFor(locale);
    const view = roster.asOf(today);
    const articles = view.sources.filter(({ article }) => !isOperators(article));
    const setAside = groupBy(view.corrections.setAside, ({ claim }) => claim.article);
    const newest = articles[0]?.published;
    const newestShown = newest && longDay(newest, words.locale);
    return render(
      {
        look: 'sources',
        title: words.sourcesTitle,
        lead: [
          words.sourcesLead(articles.length, view.sources.reduce(addStatements, 0), view.facts, newestShown),
          ...view.sources.map((source) => sourceLine(source, setAside.get(source.article)?.length ?? 0, words)),
        ],
        sections: [
          {
            heading: words.headings.refused,
            lines: refusals.map(({ file, reason }) => md`**${file}** · ${reason}`),
          },
        ],
        footer:
          newest && newestShown && words.newestWord('article', newestShown, ageOf(newest, today, words), undefined),
      },
      words,
    );
  },
};

function addStatements(sum: number, { claims }: Source): number {
  return KINDS.reduce((total, kind) => total + (claims[kind] ?? 0), sum);
}

function sourceLine({ article, published, claims }: Source, setAside: number, words: Words): Markdown {
  const counts = KINDS.flatMap((kind) => {
    const number = claims[kind] ?? 0;
    return number > 0 ? words.kinds[kind](number) : [];
  });
  if (setAside > 0) counts.push(words.claimsSetAside(setAside));
  const read = counts.length === 0 ? words.readNothing : counts.join(', ');
  const title = isOperators(article) ? words.statedTitle : articleTitle(article, published);
  return join([md`**${longDay(published, words.locale)}**`, title, read], ' · ');
}
