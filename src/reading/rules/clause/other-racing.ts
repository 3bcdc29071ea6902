const KIND =
  '(?:sports? ?-?cars?|sportscars?|gt|prototypes?|open-wheel|formula|stock[ -]cars?|touring cars?|dirt|junior|lower|ladder)';
const OTHER_RACING = new RegExp(
  `(?:^|\\s)in (?:the )?${KIND}(?: (?:car|cars|racing|ranks|scene|world|series|classes|categories|formulae|programs?))*\\s*(?:[.,;]|$)`,
);

/** "will be a rookie, but enters her fourth season with Northline in sports cars": in none of the series that the text is about. */
export function isInOtherRacing(words: string): boolean {
  return OTHER_RACING.test(words);
}
