// What the operator of the bot states is a claim like any other. Only its words differ where it is shown.

/** The rule of a claim that nobody read. */
export const OPERATORS_RULE = 'operator';

/** No file can be called so, so that no article is taken for the operator. */
const OPERATOR = 'operator/';

/** The name under which what the operator states on a day stands beside the names of articles. */
export function operatorsArticle(day: string): string {
  return `${OPERATOR}${day}`;
}

/** Whether what stands in place of an article's name means the operator. */
export function isOperators(article: string): boolean {
  return article.startsWith(OPERATOR);
}
