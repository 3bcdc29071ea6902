const OTHER_PLACE =
  /^(?:(?:the|a|an|no|his|her) )?(?:pits?|garage|track|race(?! (?:seat|ride|drive|car))|hospital|door|field|rest|lead|points|room|options?|stage|line|grid|doubt|behind(?! ?(?:[.,;]|$|for\b))|(?<=^(?:the|his|her) )behind|open|little|much|everything|nothing|mark|impression|city|town)\b/;

/** Whether the words behind "left" name something else than a seat or a team: "the pits", "the race early", "the door open"; but not "behind." */
export function isOtherPlace(words: string): boolean {
  return OTHER_PLACE.test(words);
}
