import type { z } from 'zod';
import type { Refusal } from '../articles/article.js';
import type { Claim, Kind, Status } from '../claims/claim.js';
import { OPERATORS_RULE, operatorsArticle } from '../claims/operator.js';
import { isKind } from '../claims/slot-forms.js';
import { byText } from '../values/by-text.js';
import { contradicted } from './contradictions.js';
import { type Corrections, type Entry, NO_CORRECTIONS, type Rejection } from './corrections.js';
import { DEEDS, type Deed, schemaOf } from './entry-schemas.js';
import { type Mistake, type RawEntry, readEntries } from './read-entries.js';

/** What a file of corrections gave. */
export interface CorrectionSet {
  /** What the file is called. */
  readonly file: string;
  readonly corrections: Corrections;
  /** For each mistake: the line, the entry, and the way out. The other entries count. */
  readonly refusals: readonly Refusal[];
}

export const NOTHING_CORRECTED: CorrectionSet = { file: '', corrections: NO_CORRECTIONS, refusals: [] };

const MOST_REFUSALS = 100;

/**
 * Reads corrections from YAML 1.2: a list of entries, each with a reason. Pure; never throws.
 *
 * @param file what to call it in refusals
 */
export function parseCorrections(text: string, file: string): CorrectionSet {
  const { entries, outside } = readEntries(text.replace(/^\uFEFF/, ''));
  const refusals: Refusal[] = outside.map(({ line, problem }) => ({ file, reason: `line ${line}: ${problem}` }));
  const read: Read = { rejections: [], same: [], different: [], stated: [] };
  entries.forEach((entry, index) => {
    const mistakes = 'value' in entry ? take(entry, index + 1, read) : entry;
    for (const { line, problem } of mistakes)
      refusals.push({ file, reason: `${placeOf(line, index + 1)}: ${problem}` });
  });

  const impossible = contradicted(read);
  for (const { place, names } of impossible) {
    const reason = `${place}: keeps apart ${names.join(' and ')}, which other entries take for one; remove one of them`;
    refusals.push({ file, reason });
  }
  const different = read.different.filter((entry) => !impossible.includes(entry));
  return { file, corrections: inOrder({ ...read, different }), refusals: atMost(refusals, file) };
}

/** The first mistakes, and how many more there are: a file of something else may have thousands. */
function atMost(refusals: readonly Refusal[], file: string): readonly Refusal[] {
  const more = refusals.length - MOST_REFUSALS;
  if (more <= 0) return refusals;
  return [...refusals.slice(0, MOST_REFUSALS), { file, reason: `has ${more} more mistakes` }];
}

/** Corrections while they are read. */
type Read = { [K in keyof Corrections]: Corrections[K][number][] };

/** Puts an entry where it belongs, or says what is wrong with it. */
function take({ value, lineOf }: RawEntry, number: number, read: Read): readonly Mistake[] {
  const line = lineOf([]);
  const deeds = isObject(value) ? DEEDS.filter((deed) => Object.hasOwn(value, deed)) : [];
  const [deed, second] = deeds;
  if (!isObject(value) || deed === undefined) {
    return [
      { line, problem: `has none of ${DEEDS.map((one) => `"${one}:"`).join(', ')}, one of which says what to do` },
    ];
  }
  if (second !== undefined) {
    return [{ line: lineOf([second]), problem: `has both "${deed}:" and "${second}:"; make two entries of it` }];
  }

  const about = value[deed];
  const kind = isObject(about) && isKind(about.kind) ? about.kind : undefined;
  const result = schemaOf(deed, kind).safeParse(value);
  if (!result.success) return result.error.issues.map((issue) => mistakeOf(issue, lineOf));
  const { reason, ...rest } = result.data as { readonly reason: string };
  put(deed, rest, { reason, place: placeOf(line, number) }, read);
  return [];
}

function placeOf(line: number, number: number): string {
  return `line ${line}, entry ${number}`;
}

function mistakeOf(issue: z.core.$ZodIssue, lineOf: RawEntry['lineOf']): Mistake {
  const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const named = issue.path.findLast((step) => typeof step === 'string');
  return {
    line: lineOf(unknown === undefined ? issue.path : [...issue.path, unknown]),
    problem: named === undefined ? issue.message : `"${named}" ${issue.message}`,
  };
}

/** Takes what fits its schema, which the compiler cannot follow through the slots of each kind. */
function put(deed: Deed, given: object, entry: Entry, read: Read): void {
  if (deed === 'reject') {
    const { article, kind, status, ...slots } = (given as { reject: Rejected }).reject;
    read.rejections.push({
      ...entry,
      ...(article !== undefined && { article: article.replace(/\.txt$/i, '') }),
      ...(kind !== undefined && { kind }),
      ...(status !== undefined && { status }),
      slots,
    });
  } else if (deed === 'state') {
    const { state, said } = given as { state: object; said: string };
    const { reason } = entry;
    const evidence = { article: operatorsArticle(said), published: said, quote: reason, start: 0, end: reason.length };
    read.stated.push({ ...entry, claim: { ...state, ...evidence, rule: OPERATORS_RULE } as Claim });
  } else if (deed === 'same') {
    const { same, shown } = given as { same: readonly string[]; shown?: string };
    read.same.push({ ...entry, names: same, ...(shown !== undefined && { shown }) });
  } else {
    read.different.push({ ...entry, names: (given as { different: readonly string[] }).different });
  }
}

type Rejected = { article?: string; kind?: Kind; status?: Status } & Rejection['slots'];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The order of the file means nothing: by what the entries say. */
function inOrder({ rejections, same, different, stated }: Corrections): Corrections {
  const sorted = <E extends Entry>(entries: readonly E[]): E[] => {
    const keyOf = ({ place: _place, ...said }: E) => JSON.stringify(said);
    return entries.toSorted((a, b) => byText(keyOf(a), keyOf(b)));
  };
  return {
    rejections: sorted(rejections),
    same: sorted(same),
    different: sorted(different),
    stated: sorted(stated),
  };
}
