/**
 * Words by which somebody else answers for what follows, however many clauses that is: "sources say", "word in the garage is",
 * "according to two people".
 */
const HEARSAY = new RegExp(
  [
    String.raw`\b(?:rumou?rs?|rumou?red|rumblings|murmurs|murmurings|speculation|speculated|whispers?|gossip|grapevine|scuttlebutt|insiders|sources|outlets)\b`,
    String.raw`\b(?:a|one|another|team|series|industry|paddock|garage) source\b`,
    String.raw`\b(?:paddock|garage|pit lane|social media) (?:chatter|talk|buzz)\b|\bchatter (?:has|is|in|around)\b|\btalk (?:is|of|that)\b|\bchatter\b`,
    String.raw`\b(?:words?|talk|story|gossip|whisper|buzz|chatter|line|belief|feeling|sense|view|hunch|suspicion|betting|opinion) (?:in|around|at|from|among|amongst|on|out of|up and down|throughout|across|along|down|inside|within) (?:[\w’'-]+ ){1,5}?(?:is|was|has it|goes|says|holds|suggests|remains|had it)\b(?! (?:about|over|of|too|not)\b)`,
    String.raw`\bwords? (?:is|has it|around|in the|on the|out of|from (?:the|inside|within)|going around)\b|\b(?:smart|early|local|my|safe) (?:money|bet) (?:is|was|has|says|remains|would be)\b|\bthe betting\b`,
    String.raw`\b(?:(?:garage|paddock|general|growing|broad|prevailing|common|popular|local) )?(?:consensus|conventional wisdom) (?:is|was|has|in|among|around|holds|says|seems)\b|\bthe (?:thinking|buzz|theory|scuttle) (?:is|goes|in|around|at)\b`,
    // "Several people in the garage say", "those close to the team believe"
    String.raw`\b(?:people|folks|insiders|observers|voices|those|sources|persons?|team members|crew members) (?:(?:in|around|inside|within|at|from|near|close to) (?:and around )?)(?:\S+ ){1,4}?(?:say|says|said|believe|believes|think|thinks|expect|expects|hear|insist|(?:tell|told) (?:me|us|reporters))\b`,
    String.raw`\bdon[’']t be (?:at all )?(?:surprised|shocked|stunned|amazed|astonished)\b|\b(?:would|wouldn[’']t|won[’']t) (?:\S+ ){0,3}?(?:surprised?|shock(?:ed)?)(?: \S+){0,2}? (?:if|to see)\b`,
    String.raw`\b(?:my|our|bold|hot|early) predictions?\b|\bpredictions?(?: no\.? ?\d+| ?#?\d+)? ?:? *$|\blet (?:it )?slip\b|\bleaked (?:that|(?:\S+ )?(?:list|listing|documents?|e-?mails?|memo|rendering|photos?|images?|schedule|line-?up))\b|\bsince[- ]deleted\b|\bunverified\b|\banonymous (?:source|post|account|tip|report)|\banonymously\b`,
    String.raw`\bper (?:(?:an?|the|multiple|several|various|one|two|three|media|published|local) )?(?:\S+ )?(?:reports?|sources?|people|outlets?|insiders?)\b`,
    String.raw`\b(?:garage|paddock|pit lane|grapevine) (?:hears|believes|thinks|expects|says|reckons)\b`,
    String.raw`\b(?:people|persons?|somebody|someone) (?:familiar|with (?:direct )?knowledge|close to|briefed|who would know)\b`,
    // "It is an open secret that", but not "announced one of the worst-kept secrets"
    String.raw`\b(?:open|(?:worst|badly|poorly)-kept) secret(?: (?:in|of|around|on) [^.,;:]{1,30})?(?: that\b| *$)`,
    String.raw`\b(?:people|persons?|somebody|someone|m[ae]n|wom[ae]n|fellow|guys?|friends?|voices?) (?:who(?:[’']d)?|that|i|whom i) [^.,;:]{1,40}? (?:tells?|says?|swears?|insists?|assures?)\b`,
    String.raw`\b(?:most|many|several|multiple|some|two|three|a few|enough) (?:other )?(?:people|folks|rivals|insiders|observers|drivers) (?:i|we|have|had|who)\b`,
    String.raw`\bi[’']?d (?:put (?:it|that|the odds|the chances)|bet|say it[’']?s)\b|\bmy (?:money|bet|guess) is\b|\b(?:odds|chances) are\b`,
    String.raw`\b(?:reports|stories|outlets|media) (?:suggest|say|claim|indicate|have|had|that|in)\b|\b(?:press|media|unconfirmed|several|multiple) reports\b`,
    String.raw`\baccording to (?:(?:an?|the|several|multiple|two|three|some|various|our|recent|unconfirmed|numerous) )?(?:[a-z]+ )?(?:sources?|reports?|people|persons?|outlets?|insiders|those|someone)\b`,
    String.raw`\b(?:i[’']?m|we[’']?re|i|we) (?:hear|hearing|told|led to believe|picking up)\b|^[^a-z]*hearing\b|\bi[’']?ve heard\b`,
    // "I'm still seeing Stone in the No. 12"
    String.raw`\b(?:i|we)(?:[’']?(?:m|re|d|ve))?(?: (?:still|just|also|even|do|really|can|could|easily|already|only|would))* (?:see|seeing|picture|imagine|envision|envisage|foresee|predict|predicted|predicting)\b`,
    String.raw`\b(?:understood|believed|thought|assumed|presumed)(?: (?:to|that)\b| *$)|\b(?:is|are|was|were) said to\b`,
    String.raw`\b(?:the|an?|growing|general) (?:expectation|belief|feeling|assumption|suspicion)\b|\bsigns point\b|\bit[’']?s expected\b|\bit is expected\b`,
  ].join('|'),
  'i',
);

/** Words by which a clause only holds a thing possible or likely, for itself. */
const POSSIBLE = new RegExp(
  [
    String.raw`\b(?:reportedly|linked|expected back|tipped|touted|mooted|(?:possibly|perhaps|maybe)(?! (?:(?:the|his|her|its|their|a|an|one of the) )?(?:\S+est|most|best|only|first|greatest)\b)|likely|likeliest|(?<!(?:fan|crowd|home|hometown|local|perennial|title|[a-z]’s) )favou?rite|candidate|front-?runner (?:for|to)|shortlist\w*|destined|mentioned)\b`,
    String.raw`\b(?:one|an?|two|\d+) (?:phone )?(?:calls?|signatures?|steps?|sponsors?|checks?|cheques?) (?:away|short)\b|\b(?:close|closer|near) to (?:a|an|the|agreeing|signing|finali[sz]ing) (?:\S+ )?(?:deal|agreement|contract|terms)\b|\b(?:nearing|closing in on) an? (?:\S+ )?(?:deal|agreement|seat|ride|contract|move|graduation|switch|return)\b`,
    String.raw`\b(?:subject to|pending|contingent on|conditional on) (?:[a-z]+ ){0,3}(?:sign\w*|approval|agreements?|contracts?|confirmation|sponsorship|funding|paperwork|licen[cs]\w+)\b`,
    String.raw`\bin (?:advanced |serious |early )?(?:talks|discussions|negotiations)\b|\b(?:had|has|have|held|holds|holding|opened|entered) (?:(?:[a-z]+ ){0,2}(?:talks|discussions)|conversations)\b|\bnegotiations\b|\bnegotiating\b|\bconversations\b`,
    // "in the hunt for the championship": a race for points, and no talk of a seat.
    String.raw`\bin the (?:frame|mix|running|hunt|picture|conversation)\b(?! (?:for|at|of) (?:\S+ ){0,5}?(?:championships?|titles?|crown|wins?|victory|playoffs?|points)\b)|\b(?:in line (?:for|to)|lined up)\b|\bon the (?:radar|verge|brink|cusp)\b|\bunder (?:serious |strong |active |heavy )?consideration\b`,
    String.raw`\b(?:at|near|on|atop) (?:the )?(?:top of )?(?:its|the|their|his|her) (?:wish ?|short)?list(?! (?:of|for))\b|\b(?:high|first|next|top) on (?:its|the|their|his|her|everybody[’']?s) (?:wish ?|short ?)?list\b`,
    String.raw`\b(?:safe|good|sure|solid|decent|strong) bet (?:to|for)\b(?! (?:win|the (?:win|title|podium|playoffs|pole)))|\bshoo-in\b|\ba lock (?:for|to)\b|\bodds-on\b|\bfigures? to (?:be|drive|run|get|land|have|join|end|stay|return|replace|take|move)\b|\bpenciled in\b|\bpencilled in\b`,
    String.raw`\b(?:the|one|current|early|initial|tentative|rough) plan (?:is|would be) (?:for|to)\b`,
    String.raw`\b(?:conceivably|almost certainly)\b|\bverbal(?:ly)? (?:agree\w*|commit\w*|deal)|\bhandshake (?:deal|agreement)\b|\b(?:agreed?|agreement|deal) in principle\b|\btentative(?:ly)?\b|\bfinali[sz]ing (?:\S+ ){0,4}?(?:deal|agreement|contract|terms|plans)\b`,
    String.raw`\b(?:top|first|preferred|leading|likely|logical|natural) (?:choice|option|pick|target) (?:to|for)\b`,
    String.raw`^(?:expect|look for|watch for)\b|\b(?:leading|top|strong|main) contenders?\b|\bthe names? you hear\b`,
    String.raw`\b(?:looks?|looking|appears?|seems?) (?:set|likely|destined|poised|certain|headed|bound|ready|as if|to be|to have)\b`,
  ].join('|'),
  'i',
);

/** Somebody's guess up to the subject of what is guessed: "Some believe Stone". */
export const GUESSED =
  /\b(?:believes?|thinks?|suspects?|guess(?:es)?|predicts?|assumes?|reckons?|imagines?)(?: +(?!(?:to|and|but|or|in)\b)\S+){1,4}$/;

// A journal's report up to the subject of what is reported, unless a team makes it.
const REPORTED_BY =
  /(?<!\b(?:[Tt]eam|[Rr]acing|[Mm]otorsports?|[Oo]fficials|NASCAR|has|had|is|are|was) )\b(?:reported|reports|understands|has learned)(?: [^.;:,“"]{1,40})?$/;

// "has ended weeks of speculation by signing Stone": what was hearsay is none any more.
const ENDED =
  /\b(?:end(?:s|ed|ing)?|an end to|quash(?:es|ed|ing)?|silenc(?:es|ed|ing)|settl(?:es|ed|ing)|put(?:s|ting)? to rest)(?: \S+){0,4}? (?:speculation|rumou?rs?|gossip|whispers|chatter|talk)\b|\b(?:speculation|rumou?rs?|gossip|whispers|chatter|talk)(?: \S+){0,3}? (?:is|are|was|were) (?:now |finally |at last )?(?:over|at an end|put to rest|silenced|ended|settled|no more|true|confirmed)\b/gi;

// "despite the rumors", "contrary to reports": what is told all the same.
const DESPITE =
  /\b(?:despite|contrary to|notwithstanding)(?: [a-z]+){0,4}? (?:speculation|rumou?rs|gossip|whispers|reports|talk|chatter)\b(?! (?:that|of|linking|about)\b)/gi;

// "While rumors had hinted at it for months, it was confirmed that": the talk is the past of what is now said.
const CONFIRMED =
  /^(?:while|although|though|after|following|amid)\b[^,.;:]*\b(?:speculation|rumou?rs?|gossip|whispers|chatter|talk)\b[^,.;:]*, (?=(?:[^,.;:]+, )?[^,.;:]*\b(?:confirmed|announced|made official|revealed|official)\b)/gi;

// "confirming the widely reported news that": what was only told is said by those who know.
const CONFIRMS =
  /\bconfirm(?:s|ed|ing)? (?:(?:the|a|these|those|earlier|recent|weeks of|months of|widely|long|much|previously) )*(?:reported|rumou?red|rumou?rs?|reports?|speculation|whispers)\b/gi;

// "After months of speculation,", "As rumored,", "the long-rumored move", "the worst-kept secret is out": it is talk no more.
const OVERTAKEN =
  /(?:\b(?:after|following|amid) (?:\S+ ){0,4}?|^of (?:\S+ )?)(?:speculation|rumou?rs?|gossip|whispers|chatter|talk),(?= |$)|(?:^|\bas (?:(?:long|widely|had|been|has|was|many) )*)rumou?red,(?= |$)|\b(?:long|widely|much|oft|heavily)-rumou?red\b|\bwhat (?:had|has) (?:\S+ )?been (?:\S+ )?rumou?red\b|\bsecret (?:in [^,:;.]{1,30} )?(?:is|was) (?:finally |now |at last )?(?:out|official|no more|confirmed|revealed|secret no more)\b/gi;

// "The talk of a sale is “nonsense,” he says, and Stone will stay": what is joined to it is no talk.
const CALLED_FALSE =
  /\b(?:talk|rumou?rs?|speculation|gossip|whispers|chatter|reports|stories) (?:of|about|that) [^,.;:]{1,60} (?:is|are|was|were) [“"]?(?:[a-z]+ ){0,2}(?:fiction|nonsense|fantasy|false|untrue|rubbish|garbage|bunk|baloney|bogus|noise|hot air)[,”" ]{0,3}(?:[^,.;:]{1,30}, )?(?=(?:and|but|while) |$)/gi;

/** Words without the talk that they themselves put an end to or set aside. */
export function withoutEndedTalk(words: string): string {
  return words
    .replace(ENDED, '')
    .replace(DESPITE, '')
    .replace(CONFIRMED, '')
    .replace(CONFIRMS, '')
    .replace(OVERTAKEN, '')
    .replace(CALLED_FALSE, '');
}

/** Whether words hand on what others say; it then reaches to the end of the sentence. */
export function isHearsay(words: string): boolean {
  const open = withoutEndedTalk(words);
  return HEARSAY.test(open) || REPORTED_BY.test(open);
}

/** Whether words hold something merely possible. */
export function isPossible(words: string): boolean {
  return POSSIBLE.test(words);
}
