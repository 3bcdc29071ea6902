const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The numbers of cars in words; "the one" is anybody. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...TEENS].map((word, at): [string, number] => [word, at + 1]),
  ...TENS.flatMap((ten, at): [string, number][] => [
    [ten, (at + 2) * 10],
    ...UNITS.map((unit, by): [string, number] => [`${ten} ${unit}`, (at + 2) * 10 + by + 1]),
  ]),
]);

const WORDS = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(' ', '[ -]'));

/** Behind the number of a car nothing stands that is counted: "the three drivers", "are the two teammates". */
const OF_A_CAR = new RegExp(
  `(?<!\\b(?:all|are|between|of those|these|which of) )\\bthe (${WORDS.join('|')})(?=['’]s\\b| (?:car|truck|machine|ride|seat|at|in|for|on|as|next|this|now|with|before|after|cup|xfinity)\\b|[?!.,;]|\\s*$)`,
  'gi',
);

/** A question with the numbers of cars in figures: "the seven" is the 7. */
export function withFigures(question: string): string {
  return question.replace(OF_A_CAR, (whole, word: string, at: number) => {
    const isOne = word.toLowerCase() === 'one';
    if (isOne && !/^ (?:car|truck|machine)\b/i.test(question.slice(at + whole.length))) return whole;
    return `the ${NUMBERS.get(word.toLowerCase().replace('-', ' ')) ?? word}`;
  });
}
