import { isHearsay } from '../clause/hedges.js';

const HEDGED = 'apparently|presumably|supposedly|allegedly|evidently|seemingly|ostensibly';

/**
 * How a sentence begins that nobody has announced: what it says then is a rumour, however firmly it goes on. Matched against the
 * words before the first driver, team or car, in lower case and without apostrophes ("its likely that").
 */
const LEAD_INS = [
  // "Apparently,", "In all likelihood"
  String.raw`^(?:(?:but|and|so|well|for now|,) )*(?:${HEDGED}|conceivably|potentially|in all (?:likelihood|probability)|by all accounts|by most accounts|more (?:likely )?than (?:likely|not)|in theory|on paper|as things stand|all being well)\b`,
  // "Barring a late snag", "Once the paperwork is done", "If all goes to plan"
  String.raw`^(?:(?:but|and|so|,) )*(?:barring|failing|assuming|provided|as long as|once|when|as soon as) (?:a |an |any |the |some |all |that |his |her |its |their )*(?:\S+ )?(?:change of heart|change|snags?|hitch(?:es)?|setbacks?|surprises?|collapse|disaster|hiccups?|unforeseen|something|anything|paperwork|contracts?|deals?|agreements?|ink|sponsorship|sponsors?|funding|money|budget|sale|details|lawyers|visa|approval|licen[cs]e)\b`,
  '^(?:(?:but|and|so|,) )*if (?:all|everything|things|the (?:money|sponsorship|deal|funding|sale|plan|paperwork)) ',
  // "Indications are that", "Everything suggests"
  String.raw`\b(?:indications?|signs|evidence|everything|tea leaves|clues|hints|arrows|logic|history|the calendar)(?: \S+){0,2}? (?:is|are|were|suggests?|points?|pointing|indicates?|remains?)(?: strongly| now)?(?: to| toward| towards| that)?$|\bthere (?:is|are|was|were) (?:\S+ ){0,2}?indications?(?: that)?$`,
  // "It seems", "It would appear that"
  String.raw`\bit(?: (?:now|also|really|certainly|would|does|may|might|increasingly|all|still))* (?:seems?|appears?|looks?|sounds?|feels?)(?: (?:now|increasingly|more and more))?(?: (?:as if|as though|like|that|likely|certain|clear))*$|^(?:(?:but|and|so|,) )*(?:sure |still |now )?(?:looks|sounds|seems|feels|appears) (?:like|as if|as though|that)$`,
  // "It is possible that", "It's all but certain"
  String.raw`\b(?:its|it is|it was|it has been|it now is|it remains|it becomes|it became)(?: (?:now|also|very|quite|still|highly|widely|generally|increasingly|entirely|more than|not|all but|almost|nearly|near|virtually|practically|pretty|a|an|out of the|being|been|commonly|wisely|universally))* (?:expected|assumed|believed|thought|understood|reported|suggested|said|speculated|predicted|hoped|possible|conceivable|likely|probable|plausible|impossible|unlikely|certainty|certain|question|inevitable|foregone conclusion|formality|matter of time|safe to (?:assume|say|bet)|fair to assume|safe assumption|good bet)(?: now)?(?: (?:until|before))?(?: that)?$`,
  // "There's every chance", "There is a possibility that"
  String.raw`\bthere(?:s| is| was| are| remains| seems| may be| might be)(?: (?:now|still|also|always))? (?:(?:a|an|any|every|some|the|no small|at least|real|good|strong|decent|outside|slim|fair|very|growing|distinct|genuine) )*(?:chance|chances|possibility|likelihood|probability|prospect|scenario|hope|hopes|expectation|belief|feeling|sense|suspicion|thought|suggestions?|optimism)(?: (?:in|around|among|within|at) (?:\S+ ){1,3}?)?(?: that)?$`,
  // "My understanding is", "From what I gather", "As I understand it"
  String.raw`\b(?:my|our) (?:understanding|sense|read|take|reading|theory|information|impression|expectation|pick|money)(?: on (?:it|this|that))?(?: is|,|:| remains| was)(?: that)?$`,
  String.raw`\bfrom (?:what|all|everything|whatever)(?: (?:that|of what))? (?:ive|i|weve|we|im|were|you)(?: \S+){1,3}? ?,?$|\bas (?:i|we) (?:understand|hear|see) (?:it|things) ,$`,
  String.raw`^(?:(?:but|and|so|now|well|,) )*(?:i|we)(?: (?:now|also|do|still|really|just|have|can|would|only))* (?:understand|gather|suspect|guess|believe|think|expect|hear|figure|assume|reckon|keep hearing|bet|predict|have a (?:hunch|feeling))(?: that)?$|^(?:ive|i have|weve|we have|i was|we were|i had|i am|im|we are|were) (?:also |now |just |being |reliably )*(?:been )?(?:told|hearing|led to believe|assured)(?: that)?$|\bkeep hearing(?: that)?$`,
  // "The safe assumption is", "The plan is that"
  String.raw`\b(?:the|a|one|working|general)(?: (?:safe|natural|working|general|common|prevailing|widespread|current|original|initial|long-term|only|loose|tentative|early|real|big|obvious|logical))* (?:assumption|thought|plan|goal|idea|dream|intention|aim|wish|intent|hope|target|expectation|presumption|understanding|suggestion|implication|guess|prediction|theory|rumou?r|scenario|possibility|likelihood)(?: \S+){0,3}? (?:is|was|remains|being|would be|seems to be)(?: now| still| apparently)?(?: that| for| to (?:have|put|get|bring|see|keep|run))?$`,
  // "I wouldn't be surprised if"
  String.raw`\b(?:would|wouldnt|wont|will|shouldnt|should)(?: \S+){0,3}? (?:surprised?|shock(?:ed)?|stun(?:ned)?|shocker)(?: \S+){0,3}? (?:if|to see|that)$`,
  // "Some say", "They say"
  String.raw`^(?:(?:but|and|so|,) )*(?:some|they|many|most|others|more than a few|plenty|rivals|insiders|the internet|oddsmakers|bettors)(?: (?:in|around|of|on|at|within) (?:\S+ ){1,3}?)?(?: \S+ly| now| even| still| also| already)? ?(?:says?|thinks?|believes?|swears?|insists?|suspects?|argues?|predicts?|assumes?|(?:has|have) (?:decided|concluded)|(?:is|are) convinced)(?: that)?$`,
  // "Several folks expect him in the No. 12"
  String.raw`^(?:(?:but|and|so|,) )*(?:several|many|most|some|a few|plenty of|lots of|a lot of|enough|other)(?: \S+)? (?:folks|people|insiders|observers|rivals|drivers|owners|agents|voices)(?: \S+){0,5}? (?:expects?|believes?|thinks?|sees?|predicts?|figures?)\b`,
  // "The team is expected to announce that", "will soon announce"
  String.raw`\b(?:is|are|was|were) (?:widely |now |also |reportedly )?(?:expected|poised|due|likely|set|ready|preparing|planning|about|scheduled|close|rumou?red|hoping|looking) to (?:\S+ ly )?(?:announce|confirm|unveil|reveal|say|introduce)(?: (?:soon|shortly|\S+day|next week|this week))?(?: that)?$|\b(?:will|could|may|might|should|to) (?:soon|shortly|probably|likely|reportedly|then|eventually) (?:announce|confirm|reveal|unveil|say)(?: that)?$|^(?:an|no|the) (?:official |formal )?announcement that$`,
  // "has not confirmed that", "Nobody would say that"
  String.raw`\b(?:not|hasnt|havent|hadnt|wont|wouldnt|didnt|doesnt|couldnt|nobody|no one|none of them|neither side|neither party|neither team|yet to|declined to|refused to|unwilling to|stopped short of)(?: (?:has|have|had|would|could|will|is|was|yet|officially|publicly|formally|been|be|even))* (?:confirm(?:ed|ing)?|announce[ds]?|announcing|say|said|saying|acknowledged?|commit(?:ted)?|sure|willing to confirm|ready to confirm)(?: (?:publicly|officially|yet|reports|that))*$`,
  // "Nothing is signed, but", "It isn't official yet, but"
  '^(?:(?:though|although|while|and|but|so|,) )*(?:nothing|neither side|nobody|no one|it|that|this|none of (?:it|this|that))s?(?: (?:has|is|was|have|are|isnt|hasnt|wasnt|not|yet|been|to be|remains))* (?:(?:not|yet|been|made|quite|fully|set in|carved in|etched in|in) )*(?:official|officially|signed|announced|confirmed|final|finalized|finalised|done|stone|settled|certain|decided|concrete|set|ink|writing|public|guaranteed|unofficial|unconfirmed)(?: (?:anything|yet|officially|so far|publicly|a word))*(?: ,)?(?: but| and)?$',
  String.raw`^(?:(?:though|although|while|and|but|so|,) )*(?:no|without (?:a|an|any)|theres no|there is no|there has been no|there has not been an?) (?:official |formal |public |final |firm )*(?:announcement|confirmation|word|deal|contract|agreement|ink|decision)s?\b[^,]*,(?: but)?$`,
  // "Book it:", "You can bet"
  '^(?:(?:but|and|so|,) )*(?:you can (?:all but |probably |pretty much )?(?:bet|count on|bank on|book|pencil)(?: (?:it|that|on it|on this))?|bet on(?: it)?|mark (?:it|that|this|my words)(?: down)?|book (?:it|that)|take (?:it|that|this) to the bank|write (?:it|that) down|remember where you heard it|dont (?:rule out|bet against|count out|sleep on|discount)(?: it| the idea| the possibility)?|expect|expect to see|look for|watch for|pencil in|it would be no (?:surprise|shock) if|file this(?: one)? under)(?: that)?(?: ?[:,-])?$',
  // "Put your money on", "I'd bet the house on"
  '^(?:(?:but|and|so|well|,) )*(?:(?:if i had to|id|i would|i will|ill|im|i am|i|we|wed|you could|you can|youd|go ahead and) )*(?:put|putting|bet|betting|wager|lay|place|stake|risk)(?: (?:it all|your|my|our|a|an|some|the|all|few|good|ten|five|small|large))*(?: (?:dollars?|money|fiver|tenner|bucks?|house|farm|ranch|bets?|wagers?|chips|shirt|mortgage|paycheck|lunch|pension|coin|pesos|pounds?|quid))? on$',
  // "Two team members told me"
  String.raw`\b(?:members?|officials?|mechanics?|crewmen|people|insiders?|rivals?|executives?|agents?|folks|somebody|someone|person|friends?|contacts?|voices?|birds?|birdies?|parties|employees?|drivers)(?: [^ ,;:.]+){0,6}? (?:told|tells?|assures?|assured|whispered) (?:me|us)(?: \S+day)?(?: that)?$`,
  // "I have Stone in", "A deal that would put Stone in"
  String.raw`^(?:(?:but|and|so|,) )*(?:ive got|i have|i ve got|most have|everybody has|everyone has)$|\b(?:deal|agreement|plan|move|trade|proposal|talks|negotiations|effort)s? (?:that|which) (?:would|could|might)\b`,
  // "Buzz:", "Rumor No. 3:"
  String.raw`^(?:the )?(?:latest |big |biggest |juiciest )?(?:buzz|rumou?rs?|chatter|whispers?|hearing|speculation|gossip|guess|hunch|scuttlebutt)(?: (?:is|no|of the \S+|\d+))* ?[:,-]$`,
];

/** Words of those who know what they tell of a team: no journal is called so. */
export const NO_OUTLET = String.raw`(?:he|she|they|it|we|i|you|nascar|indycar|team|teams|official|officials|series|spokes\w+|owners?|sponsors?|company|organi[sz]ation|track|speedway|manufacturer|promoters?|ford|toyota|chevrolet|honda|ram|release|statement|press|entry|list|schedule|contract|sheet|timing|scoring|stats|statistics|records?|book|agent|manager|doctors?|president|principal|boss|driver|chief|racing|motorsports|police|plan|family|fia|imsa|arca|supercars|club|charter|rules?|media|announcement|source|sources|filings?|documents?|itself|himself|herself)`;

const OF_DEAL = '(?:it|that|this|the (?:deal|move|signing|news|switch|hire))s?';
const WHO_KNOWS =
  '(?:(?:the|his|her|its|neither|both|either) (?:team|club|side|party|organi[sz]ation|owner|manufacturer|driver)s?|he|she|they)';
const NOT_YET =
  '(?:hasnt|havent|has not|have not|had not|has yet to|have yet to|is yet to|are yet to|would not|wouldnt|will not|wont|declined to|refused to|did not|didnt|isnt|is not|wasnt)';
const BY_NOBODY = '(?:neither(?: (?:side|party|team))?|nobody|no one|none of them) (?:has|have|had|would|will|is) ';
const NOTHING_IS =
  '(?:nothing|none of (?:it|this|that)|no (?:official |formal )?(?:announcement|confirmation|deal|contract|agreement)) (?:has|have|had|is|was|will be)';

/** What is put between commas into a sentence, or behind it, and leaves all of it open: "Stone will, it seems, drive". */
const ASIDES = [
  // "A deal to put Stone in the No. 12 is near"
  String.raw`^(?:(?:but|and|so|,) )*(?:an?|the|any) (?:\S+ )?(?:deal|agreement|contract|move|trade) (?:to|for|with) .* (?:is|looks|appears|seems) (?:very |reportedly |now |said to be |believed to be )?(?:close|near|imminent|in the works|all but done|nearly done|being (?:finali[sz]ed|worked on|negotiated|discussed)|likely|possible|on the table)\b`,
  String.raw`, (?:but )?(?:it (?:now |would )?(?:seems?|appears?|looks)|${HEDGED}|in all (?:likelihood|probability)|by (?:all|most) accounts|more (?:likely )?than (?:likely|not)|all being well|if all goes (?:well|to plan|according to plan)|so far as anyone knows|as far as (?:i|we|anyone) (?:can tell|knows?)|or so it (?:seems|appears)|it is (?:said|believed|thought|understood|reported)|its (?:said|believed|thought|understood|reported)|i(?:m| am) told|(?:or )?so (?:im|i am|were|we are) told|i (?:understand|gather|suspect|presume|hear))(?: ,| ?\.|$)`,
  String.raw`, (?:barring|unless|pending|provided|assuming|subject to|contingent (?:on|upon)|conditional (?:on|upon)|as long as) (?!(?:she|he|they) (?:has|have|is|are|was|were|had|did) )[^,]*(?:,|\.|$)`,
  String.raw`, (?:if|should) (?:all|everything|things|the (?:money|deal|funding|sponsorship|sale|plan|paperwork|rumou?rs?|reports?|stories)|rumou?rs|reports|sources|what) [^,]*(?:,|\.|$)`,
  String.raw`(?:[,;]|[—–]|--) (?:though|although|but|even though|even if|while|and)? ?(?:${OF_DEAL} ${NOT_YET}|${NOTHING_IS}|it remains|it is still) (?:(?:yet|been|be|not|to|fully|quite|being|still|only) )*(?:confirm(?:ed)?|announced|official|officially|signed|finali[sz]ed|final|done|inked|acknowledged|made|public|set in stone|unofficial|unconfirmed)(?: (?:yet|so far|officially|publicly))* ?\.?$`,
  String.raw`(?:[,;]|[—–]|--) (?:though|although|but|even though|while|and)? ?(?:${WHO_KNOWS} ${NOT_YET} |${BY_NOBODY})(?:(?:yet|been|to|publicly|officially|formally) )*(?:confirm(?:ed)?|announced?|acknowledged?|comment(?:ed)?|say|said|signed|made)(?: (?:it|that|this|anything|so|on it|the (?:deal|move|news|signing|switch)|it official|an? (?:official )?announcement|yet|so far|publicly|officially))* ?\.?$`,
  String.raw`(?:[,;]|[—–]|--) (?:with )?(?:an|the|official|a formal) (?:\S+ )?(?:announcement|confirmation)(?: is| was)? (?:expected|due|likely|imminent|coming|planned|scheduled|pending|to follow)\b`,
];
const ASIDE_PATTERNS = ASIDES.map((pattern) => new RegExp(pattern));

const PATTERNS = LEAD_INS.map((pattern) => new RegExp(pattern));

/** Whether the words with which a sentence begins (`leadOf`) leave open what it goes on to tell. */
export function isOpenedInDoubt(lead: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(lead));
}

// "Stone is headed to Northline, where she will drive, according to three people with knowledge of the plans"
const SOURCE = /(?:,|[—–]|--) (?:this )?(according to [^,:;]*)$/;

/** Whether something put into a sentence, or behind it, leaves open what it tells; `words` as of `wordsOf`. */
export function isDoubtedAside(words: string): boolean {
  const source = SOURCE.exec(words)?.[1];
  return (source !== undefined && isHearsay(source)) || ASIDE_PATTERNS.some((pattern) => pattern.test(words));
}
