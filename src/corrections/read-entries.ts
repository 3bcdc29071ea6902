import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  Scalar,
  type YAMLSeq,
} from 'yaml';

/** One entry of the list that the file is. */
export interface RawEntry {
  /** Texts, lists and objects of them; an empty text where nothing stands. Numbers are texts too: `07` stays `07`. */
  readonly value: unknown;
  /** Where a key or value stands in the file, from 1; of something that is not there, where it ought to be. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Something in the file that cannot be used, on a line, from 1. */
export interface Mistake {
  readonly line: number;
  readonly problem: string;
}

/** Lists in objects in lists: no correction needs more. Beyond some thousand the parser would exhaust the memory. */
const DEEPEST = 8;

const NO_LIST = 'is no list; each correction begins with "- ", such as "- reject:"';

/** What a file holds. */
export interface RawEntries {
  /** In order; of one that cannot be used, what is wrong with it. */
  readonly entries: readonly (RawEntry | readonly Mistake[])[];
  /** What is wrong outside of the entries. */
  readonly outside: readonly Mistake[];
}

/** The entries of a YAML 1.2 text; never throws. A mistake in one does not cost the others. */
export function readEntries(text: string): RawEntries {
  const whole = parse(text, 0);
  if ('root' in whole) return { entries: entriesIn(whole), outside: [] };
  const { head, parts } = inParts(text);
  if (parts.length === 0) return { entries: [], outside: whole.mistakes };
  const before = /^(?!\s*(?:#|%|---|$)).+/m.exec(head);
  return {
    entries: parts.flatMap(({ part, line }) => {
      const read = parse(part, line);
      return 'root' in read ? entriesIn(read) : [read.mistakes];
    }),
    outside: before ? [{ line: lineAt(head, before.index), problem: NO_LIST }] : [],
  };
}

interface Parsed {
  /** The list; `null` for a text without content. */
  readonly root: YAMLSeq | null;
  readonly lineAt: (offset: number) => number;
}

/**
 * Parses a part of the file. All values stay texts: what is a number is the slot's matter.
 *
 * @param skipped lines of the file before the part
 */
function parse(text: string, skipped: number): Parsed | { readonly mistakes: readonly Mistake[] } {
  const counter = new LineCounter();
  const lineAt = (offset: number): number => skipped + Math.max(1, counter.linePos(offset).line);
  const mistake = (offset: number, problem: string) => ({ mistakes: [{ line: lineAt(offset), problem }] });

  const tokens = [...new Parser(counter.addNewLine).parse(text)];
  // The parser keeps its own stack; the composer calls itself, and a text of brackets alone would end the process.
  if (isDeeperThan(DEEPEST, tokens)) return mistake(0, 'holds lists within lists, deeper than any correction');
  const documents = [...new Composer({ version: '1.2', schema: 'failsafe', logLevel: 'silent' }).compose(tokens)];

  const [document, second] = documents;
  const [fault] = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  if (fault) {
    const what = fault.message.replace(/\s+/g, ' ').replace(/ at line \d+.*$/, '');
    const advice = /^ *\t/m.test(text)
      ? 'put blanks in place of tabs'
      : 'text with ": " or quotes in it needs quotes around it';
    return mistake(fault.pos[0], `is not YAML (${what}); ${advice}`);
  }
  if (second) return mistake(second.range[0], 'begins a second document ("---"); put all into one list');
  const root = document?.contents ?? null;
  if (root === null || (isScalar(root) && root.value === '')) return { root: null, lineAt };
  if (!isSeq(root)) return mistake(root.range?.[0] ?? 0, NO_LIST);
  return { root, lineAt };
}

/** Goes through the tokens without calling itself. */
function isDeeperThan(most: number, tokens: readonly CST.Token[]): boolean {
  let level: (CST.Token | null | undefined)[] = [...tokens];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((token) => {
      if (!token) return [];
      if (token.type === 'document') return [token.value];
      return 'items' in token ? token.items.flatMap((item) => [item.key, item.value]) : [];
    });
  }
  return false;
}

/** A text with a mistake in it, cut before each line that begins an entry: as deep as the first one does. */
function inParts(text: string): { head: string; parts: readonly { part: string; line: number }[] } {
  const indent = /^( *)-(?=\s|$)/m.exec(text)?.[1];
  if (indent === undefined) return { head: text, parts: [] };
  const starts = [...text.matchAll(new RegExp(`^${indent}-(?=\\s|$)`, 'gm'))].map(({ index }) => index);
  let line = 0;
  let at = 0;
  const parts = starts.map((start, index) => {
    line += lineAt(text.slice(at, start), start - at) - 1;
    at = start;
    return { part: text.slice(start, starts[index + 1]), line };
  });
  return { head: text.slice(0, starts[0]), parts };
}

/** The line of an offset, from 1. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function entriesIn({ root, lineAt }: Parsed): readonly (RawEntry | readonly Mistake[])[] {
  return (root?.items ?? []).map((item) => {
    const mistakes: Mistake[] = [];
    const lineOfNode = (node: unknown, otherwise: number): number =>
      isNode(node) && node.range ? lineAt(node.range[0]) : otherwise;
    const line = lineOfNode(item, 1);

    const plain = (node: unknown): unknown => {
      if (isSeq(node)) return node.items.map(plain);
      if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), plain(value)]));
      if (isAlias(node)) mistakes.push({ line: lineOfNode(node, line), problem: 'has an alias ("*"); write it out' });
      return isScalar(node) && !isNothing(node) ? node.value : '';
    };
    const keyOf = (key: unknown): string => {
      if (isScalar(key)) return String(key.value);
      mistakes.push({ line: lineOfNode(key, line), problem: 'has something else than a word before a colon' });
      return '';
    };

    const lineOf = (path: readonly PropertyKey[]): number => {
      let [found, node] = [line, item as unknown];
      for (const step of path) {
        const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
        const next: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value;
        found = lineOfNode(pair?.key ?? next, found);
        node = next;
      }
      return found;
    };

    const value = plain(item);
    return mistakes.length > 0 ? mistakes : { value, lineOf };
  });
}

/** `~` and `null`, without quotes, mean nothing. */
function isNothing({ type, value }: Scalar): boolean {
  return type === Scalar.PLAIN && (value === '~' || value === 'null');
}
