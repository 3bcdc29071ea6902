// What was to be, seen from later.
const PLANNED =
  /\b(?:was|were|had been) (?:(?:all|once|originally|about|already|first|initially) )*(?:going|set|due|supposed|slated|scheduled|expected|to|lined up|meant|booked|penciled in|pencilled in|contracted|confirmed|announced)\b|\bthe plan was\b|\bannounced\b.*\bwould\b|\bhad (?:(?:already|once|even|verbally|initially|originally|just) )*(?:signed|agreed|committed|landed|lined up|inked|accepted|secured|an? (?:\S+ ){0,2}(?:deal|contract|agreement|seat|ride|handshake))\b|\b(?:handshake|verbal agreement|verbal deal|letter of intent|gentlemans agreement|napkin)\b|\bthought (?:he|she|they)(?:d| had| would)?\b|\bhad (?:planned|hoped|intended|meant|wanted) to\b/;
// "Stone signed with Northline for 2026. By May the deal was dead."
const AGREED = /\b(?:signed|agreed|shook hands|inked|announced)\b/;

const WHAT = `(?:(?:the|its|his|her|their|a|that|one|main|primary|both|every|one of (?:the|its|his|her)) (?:[^ ,;.]+ ){0,2}?(?:sponsors?|sponsorship|backers?|backing|deals?|money|funding|financing|investors?|company|team|owners?|plans?|agreement|handshake|manufacturer|budget|ride|seat|program(?:me)?|operation|contract|che(?:ck|que)|partners?|bank|sale|merger|project)|it|that|this|all of it|talks|negotiations)`;
const FELL = String.raw`(?:went (?:bankrupt|bust|under|belly|broke|away|up in smoke|nowhere)|pulled (?:out(?! all)|the plug|its|back)|fell (?:through|apart|flat)|collapsed|backed out|walked(?: away)?|dropped out|bailed|bounced|(?:never|didnt|did not) (?:(?:came|come)(?: (?:to|through|off|together|about)\b| ?[.,])|happen(?:ed)?|materiali[sz]ed?|paid|pay|showed up|show up|arrived?|work(?:ed)? out|(?:got|get|went|go) (?:done|signed|through|anywhere|off the ground|ahead)|last|closed?\b)|dried up|ran (?:out|dry)|folded|shut (?:down|its)|closed (?:its|up|down|shop)|evaporated|vanished|disappeared|changed (?:its|his|her|their) minds?|blew up|came (?:to nothing|of it|apart|undone)|withdrew|died|was (?:cancell?ed|scrapped|called off|shelved|torn up|voided|off|over|dead|gone)|is (?:off|dead|gone|over|no more)|were (?:cancell?ed|scrapped|called off)|got cold feet|filed for|unravell?ed|declared bankruptcy|lasted (?:an?|all of|only|about|barely|just|exactly|less than|not even|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:\S+ ){0,3}?(?:hours?|days?|weeks?|weekend|months?|minutes?|nights?)|fizzled|imploded|crumbled)`;
const FALLS = new RegExp(
  String.raw`\b${WHAT}(?: (?:then|later|suddenly|soon|abruptly|all|quickly|promptly|eventually|quietly|in \S+|had))* ${FELL}`,
);
const FALLS_BEHIND = new RegExp(
  String.raw`\b(?:before|until|but|only for|till|and then|then|except)\b.*?\b${WHAT}(?: (?:then|later|suddenly|soon|abruptly|all|had))* ${FELL}`,
);
const DEAL_FALLS = new RegExp(
  String.raw`\b(?:the|that|its|his|her|their) (?:[^ ,;.]+ )?(?:deal|agreement|contract|plan|sponsors?|sponsorship|backers?|backing|money|funding|owner)(?: (?:then|later|suddenly|soon|had))* ${FELL}`,
);
// "Those plans changed on Tuesday: ..."
const PLANS_CHANGED =
  /^(?:but |and )?(?:those|these|the|that|his|her|all|both|its|their) (?:\S+ )?plans?(?: have| has| had| were| was)?(?: since| now| all)? (?:changed|dropped|abandoned|scrapped|shelved|off|gone)\b/;
const CLOSING =
  /\bthe team (?:announced|said|confirmed|revealed)(?: on \S+)?(?: that)? it (?:is|was|will|would)(?: be)? (?:closing|shutting|folding|ceasing|close|shut|fold|cease|out of business)\b/;
const INSTEAD = /^(?:but )?instead\b|^(?:\S+ ){1,3}instead\b/;
const THOUGHT = /\bthought (?:he|she|they)(?:d| had| would)?\b/;

const AGREED_OR_PLANNED = [AGREED, PLANNED];
// "had signed with Northline for 2025 and drives the No. 12"
const DRIVES = /\b(?:and|she|he|they) (?:now )?(?:drives?|races?|runs?|is in|has driven)\b/;

/** Whether a sentence tells of an agreement and in the same breath of its end: "had signed with Northline before the sponsor pulled out". */
export function isFallenThrough(words: string): boolean {
  return FALLS_BEHIND.test(words) && PLANNED.test(words) && !/\bnow\b/.test(words);
}

/** Whether a sentence tells of an agreement, and the one behind it that it came to nothing. */
export function fallsThrough(words: string, behind: string): boolean {
  if (INSTEAD.test(behind) && THOUGHT.test(words)) return true;
  if (CLOSING.test(behind) && AGREED_OR_PLANNED.some((pattern) => pattern.test(words))) return true;
  if (PLANS_CHANGED.test(behind) && PLANNED.test(words)) return true;
  if (DEAL_FALLS.test(behind) && AGREED.test(words)) return true;
  return FALLS.test(behind) && PLANNED.test(words) && !DRIVES.test(words);
}

// "was to make her debut at Dover on Friday"
const ONE_RACE =
  /\b(?:was|were|had been|have been) (?:(?:all|originally|first|initially) )*(?:to|due|set|supposed|slated|scheduled|going|booked|down)\b.*\b(?:debut|start|race)\b/;

/** Whether a sentence tells of a race that was planned: who runs it instead takes nobody's seat. */
export function wasToRace(words: string): boolean {
  return ONE_RACE.test(words);
}
