import type { CorrectedNames, KnownCorrections, SetAside } from '../roster/roster.js';
import { shortDay } from './dates.js';
import { cut } from './limits.js';
import { articleTitle } from './lines.js';
import { join, type Markdown, md } from './markdown.js';
import type { Section } from './message.js';
import type { Words } from './words.js';

/** Of a sentence that was set aside: enough to know it by. */
const LONGEST_QUOTE = 200;

/** What the operator corrected, with the reasons: no section without a line. */
export function correctionSections({ setAside, names }: KnownCorrections, words: Words): readonly Section[] {
  const ofNames = (how: CorrectedNames['how']) =>
    names.filter((one) => one.how === how).map((one) => words.correction(one.reason, md`${one.names.join(', ')}`));
  return [
    { heading: words.setAside, lines: once(setAside.flatMap((one) => setAsideLines(one, words))) },
    { heading: words.takenForOne, lines: ofNames('same') },
    { heading: words.keptApart, lines: ofNames('different') },
  ].filter(({ lines }) => lines.length > 0);
}

/** One line for each reason: it, and which article says what in which words. */
function setAsideLines({ claim, reasons }: SetAside, words: Words): Markdown[] {
  const { article, published, quote } = claim;
  const said = join(
    [
      `${shortDay(published, words.locale)}, ${articleTitle(article, published)}`,
      quote === '' ? undefined : words.quoted(cut(quote, LONGEST_QUOTE)),
    ],
    ': ',
  );
  return reasons.map((reason) => words.correction(reason, said));
}

/** Several claims may stand in one sentence. */
function once(lines: readonly Markdown[]): readonly Markdown[] {
  return [...new Map(lines.map((line) => [line.markdown, line])).values()];
}
