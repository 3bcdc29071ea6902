import { knownAt } from '../mentions/vocabulary.js';
import type { Text } from '../text/read-text.js';
import type { BySentence } from './by-sentence.js';

const SERIES_LEAD = 2;

/** The series named first in the lead, else the one named most, else that of the races the article names. */
export function mainSeries(text: Text, bySentence: BySentence): string | undefined {
  const counts = new Map<string, number>();
  let position = 0;
  let lead: string | undefined;
  // The series of a race that the lead names ("won the Daytona 500"), where it names none itself.
  let raced: string | undefined;
  bySentence.forEach((mentions, index) => {
    if (text.sentences[index]?.block.kind !== 'heading') position += 1;
    for (const mention of mentions) {
      if (mention.type === 'race' && position <= SERIES_LEAD && text.quoted[mention.first] !== 1)
        raced ??= mention.series;
      const series = mention.type === 'series' || mention.type === 'car' ? mention.series : undefined;
      if (!series || text.quoted[mention.first] === 1) continue;
      if (position <= SERIES_LEAD) lead ??= series;
      counts.set(series, (counts.get(series) ?? 0) + 1);
    }
  });
  lead ??= raced;
  if (lead !== undefined) return lead;
  lead = titleSeries(text);
  if (lead !== undefined) return lead;
  if (counts.size > 0) return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const all = new Set(
    bySentence
      .flat()
      .flatMap((mention) => (mention.type === 'race' && mention.series !== undefined ? [mention.series] : [])),
  );
  return all.size === 1 ? [...all][0] : undefined;
}

/** "CUP SILLY SEASON CENTRAL": the one series that the words of a title name, whatever name they were taken for. */
function titleSeries({ sentences, tokens }: Text): string | undefined {
  const [title] = sentences;
  if (title?.block.kind !== 'heading') return undefined;
  const named = new Set<string>();
  for (let at = title.first; at < title.last; at += 1) {
    const hit = tokens[at]?.capital ? knownAt(tokens, at, title.last) : undefined;
    if (hit?.known.type === 'series') named.add(hit.known.series);
  }
  return named.size === 1 ? [...named][0] : undefined;
}

/** Which series a car is in, from the phrases that say so: "the No. 7 Xfinity car". */
export function seriesOfCars(bySentence: BySentence): ReadonlyMap<string, string> {
  const named = new Map<string, Set<string>>();
  for (const mention of bySentence.flat()) {
    if (mention.type !== 'car' || mention.series === undefined) continue;
    for (const number of mention.numbers) {
      for (const key of [`#${number}`, `${mention.team ?? ''}#${number}`]) {
        named.set(key, (named.get(key) ?? new Set()).add(mention.series));
      }
    }
  }
  const certain = new Map<string, string>();
  for (const [key, series] of named) {
    const [only] = series;
    if (series.size === 1 && only !== undefined) certain.set(key, only);
  }
  return certain;
}
