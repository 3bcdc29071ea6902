import { createHash } from 'node:crypto';
import { byText } from '../values/by-text.js';
import { partition } from '../values/partition.js';
import type { Ledger } from './ledger.js';

/**
 * Two ledgers as one, without copying either: the claims of the second stand behind those of the first of the same day.
 * Made for a second one that is small.
 */
export function joinedLedger(first: Ledger, second: Ledger): Ledger {
  // How many claims of the first stand before each claim of the second.
  const before: number[] = [];
  second.visit((_number, _said, { published }) => before.push(first.countUpTo(published)));
  const articles = [...first.articles, ...second.articles];

  return {
    size: first.size + second.size,
    articles: articles.sort((a, b) => byText(a.published, b.published)),
    version: createHash('sha256').update(`${first.version}\n${second.version}`).digest('hex'),
    countUpTo: (day) => first.countUpTo(day) + second.countUpTo(day),
    claim(number) {
      // Those of the second whose place is below the number.
      const passed = partition(before.length, (at) => (before[at] ?? 0) + at < number);
      return (before[passed] ?? -1) + passed === number ? second.claim(passed) : first.claim(number - passed);
    },
    visit(see) {
      let passed = 0;
      const rest: (() => void)[] = [];
      second.visit((number, said, article) => rest.push(() => see(number + (before[number] ?? 0), said, article)));
      const seeUpTo = (number: number): void => {
        while (passed < rest.length && (before[passed] ?? 0) <= number) {
          rest[passed]?.();
          passed += 1;
        }
      };
      first.visit((number, said, article) => {
        seeUpTo(number);
        see(number + passed, said, article);
      });
      seeUpTo(first.size);
    },
  };
}
