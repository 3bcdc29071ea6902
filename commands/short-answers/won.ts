import { resultLine, titleLine } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 6;

/** What a driver has won: the titles, then the races. */
export const won: ShortAnswer = ({ driver = '', series }, when) => {
  const page = when.view.driver(driver, when.season);
  if (page === undefined) return undefined;
  const isAsked = ({ slots }: { readonly slots: { series?: string; season?: number; position?: number } }) =>
    slots.position === 1 &&
    (series === undefined || slots.series === series) &&
    (when.season === undefined || slots.season === when.season);
  const lines = [
    ...page.titles.filter(isAsked).map((each) => titleLine(each, when.words)),
    ...page.results.filter(isAsked).map((each) => resultLine(each, when.words)),
  ];
  return lines.length === 0 ? when.words.short.noArticleSaysSo : join(lines.slice(0, MOST), '; ');
};
