import type { Article } from '../../articles/article.js';
import type { Block } from './block.js';
import { layOut } from './layout.js';
import { dashesToCommas } from './paired-dashes.js';
import { type Sentence, splitSentences } from './sentence.js';
import { type Token, tokenize } from './token.js';
import { unwrap } from './unwrap.js';
import { marksOfAll } from './word-set.js';

/** An article cut into blocks, sentences and tokens. Token indices run through the whole article. */
export interface Text {
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** 1 for each token inside quotation marks. */
  readonly quoted: Uint8Array;
}

// No sentence of news is as long as this in tokens; so that the work on one
// sentence, which grows faster than its length, stays bounded whatever the text.
const LONGEST_SENTENCE = 300;

/**
 * Cuts an article into blocks, sentences and tokens. What has no end for too long is no sentence and is left out. The
 * body of the text has blanks where lines of the article were broken for their width.
 */
export function readText(whole: Article): Text {
  const article = { ...whole, body: unwrap(whole.body) };
  return textOf(article, layOut(article.body), ({ kind }) => kind !== 'aside' && kind !== 'caption');
}

/** The words under the pictures of an article, cut in the same way, where it has any. They tell of another day: good for names alone. */
export function readCaptions({ article, blocks }: Text): Text | undefined {
  const isCaption = ({ kind }: Block): boolean => kind === 'caption';
  return blocks.some(isCaption) ? textOf(article, blocks, isCaption) : undefined;
}

function textOf(article: Article, blocks: readonly Block[], isRead: (block: Block) => boolean): Text {
  const { body } = article;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotations: [number, number][] = [];
  blocks.forEach((block, blockIndex) => {
    if (!isRead(block)) return;
    const first = tokens.length;
    tokenize(body.slice(block.start, block.end), block.start, tokens);
    findQuotations(tokens, first, quotations);
    // "WHO HAS WHICH CAR? Northline’s 2026 shuffle": a title is one, whatever marks stand in it.
    const isTitle = blockIndex === 0 && block.kind === 'heading';
    const parts = isTitle ? [[first, tokens.length] as const] : splitSentences(tokens, first, tokens.length);
    for (const [begin, end] of parts) {
      if (end - begin > LONGEST_SENTENCE) continue;
      if (block.kind === 'paragraph') dashesToCommas(tokens, begin, end);
      const opening = tokens[begin];
      const closing = tokens[end - 1];
      if (opening && closing) {
        const marks = marksOfAll(tokens, begin, end);
        sentences.push({ block, blockIndex, first: begin, last: end, start: opening.start, end: closing.end, marks });
      }
    }
  });
  return { article, blocks, tokens, sentences, quoted: marked(tokens.length, quotations) };
}

/** A quotation that is not closed ends with its block. A few quoted words ("all in") are no quotation. */
function findQuotations(tokens: readonly Token[], first: number, quotations: [number, number][]): void {
  const fewest = 4;
  let opened = -1;
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'mark') continue;
    const mark = token.text;
    if (opened < 0 && (mark === '“' || mark === '"')) opened = at;
    else if (opened >= 0 && (mark === '”' || mark === '"')) {
      if (at - opened > fewest) quotations.push([opened, at + 1]);
      opened = -1;
    }
  }
  if (opened >= 0) quotations.push([opened, tokens.length]);
}

/** 1 for each token in one of the ranges. */
function marked(length: number, ranges: readonly (readonly [number, number])[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const [first, last] of ranges) marks.fill(1, first, last);
  return marks;
}
