const NOT_A_THING = /^(?:now|then|too|in|at|on|for|with|next|before|after|today|this|last|and|or|still)$/i;

/** Whether a pronoun says whose what follows it is: "her crew chief" is Stone's, "who replaces her?" is Stone. */
export function isPossessive(pronoun: string, behind: string): boolean {
  if (/^(?:his|hers|its|theirs?)$/i.test(pronoun)) return true;
  const next = /^ +(\p{L}+)/u.exec(behind)?.[1] ?? '';
  return /^her$/i.test(pronoun) && next !== '' && !NOT_A_THING.test(next);
}
