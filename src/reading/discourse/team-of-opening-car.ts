import type { Mention } from '../mentions/mention.js';
import type { Sentence } from '../text/sentence.js';

/** Which teams the text has had with a number so far. */
export type TeamsOfNumbers = Map<string, Set<string>>;

/** Notes the numbers of cars that are named with their team. */
export function noteNumbers(numbers: TeamsOfNumbers, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    if (mention.type !== 'car' || mention.team === undefined) continue;
    for (const number of mention.numbers) {
      const teams = numbers.get(number);
      if (teams) teams.add(mention.team);
      else numbers.set(number, new Set([mention.team]));
    }
  }
}

/**
 * "The No. 15 has been passed around": the one team that the words before had with the number of a car that a sentence opens with. It
 * goes on about that team, whatever others were named since.
 */
export function teamOfOpeningCar(
  { first }: Sentence,
  [opening]: readonly Mention[],
  numbers: TeamsOfNumbers,
): string | undefined {
  if (opening?.type !== 'car' || opening.team !== undefined || opening.owner || opening.first > first + 1)
    return undefined;
  const [number, second] = opening.numbers;
  if (number === undefined || second !== undefined) return undefined;
  const [team, another] = numbers.get(number) ?? [];
  return another === undefined ? team : undefined;
}
