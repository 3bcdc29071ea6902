/** What is asked of the articles themselves, and of nobody in them. */
const OF_ARTICLES = new RegExp(
  `^(?:(?:hey|hi|so|and|ok|spotter)[ ,]+)*(?:${[
    '(?:what|which|how many) (?:articles?|sources?|news|stories|sites|reports?)(?: (?:do|did|have|has|are|is) (?:you|spotter))?(?: (?:read|have|know|use|using|got|based on|in there))*(?: so far| already| from)?',
    'where (?:do|did|does) (?:you|spotter) (?:get|got|have|find|take) (?:your|all|the|this|that|its|all this|all your)?(?: \\w+)?(?: from)?',
    "(?:what(?:'s| is| are)|list|show(?: me)?|give me) (?:me )?(?:your|the|all(?: the| your)?) (?:articles|sources|source)(?: you(?: have|'ve)? (?:read|use|used))?",
    "(?:when (?:was|were|is)|how (?:old|new|fresh|recent|up to date) (?:is|are)|what(?:'s| is)) (?:your|the) (?:last |latest |newest |most recent )?(?:update|article|news|info|information|data|knowledge|stuff)(?: (?:updated|you (?:have|read)|from))?",
    'how (?:up to date|current|recent) (?:are you|is this|is spotter)',
    'when were you (?:last )?updated(?: last)?',
    '(?:articles|sources)',
  ].join('|')})[\\s?!.]*$`,
  'i',
);

/** Whether somebody asks which articles were read, or how new they are, and of nobody in them, nor of a day: all of them are meant. */
export function asksForArticles(text: string): boolean {
  return OF_ARTICLES.test(text.replaceAll('’', "'"));
}
