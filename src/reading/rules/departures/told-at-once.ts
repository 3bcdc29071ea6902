const AT_ONCE = /\beffective (?:immediately|today)\b|\bimmediate effect\b|\bimmediately (?:part|leav|releas)/i;
const PARTED =
  /\b(?:part(?:ed|ing) (?:ways|company)|released|fired|dismissed|sacked|ousted|axed|let go|cut ties|cutting ties|relieved of|split (?:with|last|on|this|earlier)|(?:lost|loses) (?:his|her|the) (?:seat|ride))\b/i;
/** "at season's end", "after the 2025 season", "when the year is out": until then the seat is the driver's. */
const LATER =
  /\b(?:end|conclusion|close|completion|finale|offseason|off-season)\b|season[’']s\b|\b(?:after|following|until|through|beyond|for|in|next|when) (?:(?:the|this|next|its|his|her|their|current|end of) )?(?:(?:19|20)\d\d|season|year|campaign)\b/i;

/** Whether the words of a departure tell it as done, and not as to come when the season is over. */
export function isToldAtOnce(said: string): boolean {
  return AT_ONCE.test(said) || (PARTED.test(said) && !LATER.test(said));
}
