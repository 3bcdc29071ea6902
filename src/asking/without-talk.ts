import { whoEverybodyIs } from './everybody.js';
import { withoutSayings } from './said-around.js';
import { withCrewChiefs } from './with-crew-chiefs.js';

/** What is said before a question. */
const OPENING =
  /^(?:(?:hey|hi|hello|yo)[ ,!]+)?(?:what['’]?s (?:up|good)|sup|how (?:are you|is it going|['’]?s it going)(?: doing)?|sorry to bother(?: you)?|(?:i have a |just a )?quick question)(?: guys| all| everyone)?[,.!?:;]*\s+(?:but )?(?!with\b)(?=\S)/i;

/** What a question begins with and says no more than "tell me": "do you know who drives the 12?" */
const LEAD =
  /^(?:(?:hey|hi|so|ok|okay|well|yo|and|guys|then|but)[ ,]+)*(?:do (?:you|we)(?: guys)?(?: happen to)? know|does any(?:one|body)(?: here)? know|any(?:one|body) know|(?:do you have|is there) any (?:idea|word|clue)(?: on)?|(?:(?:can|could|would|will) )?(?:(?:you|someone|anyone|somebody|anybody) )?(?:please )?(?:tell|remind) (?:me|us)(?: again)?|(?:please )?(?:refresh|jog) my memory|(?:i )?(?:just |already |totally )?(?:forget|forgot|(?:can['’]?t|cant|cannot|don['’]?t|dont) (?:remember|recall))|for the life of me|(?:quick )?refresher|(?:is there )?(?:still )?(?:no|any) word (?:yet )?(?:on|about|of)|(?:do|does) (?:we|they|anyone) know yet)[ ,]+(?:(?:if|whether) |(?=(?:who|whom|whose|what|where|when|which|how|is)(?:['’]?s)?\b|\S+ (?:is|was|has|will|are)\b))/i;

/** "Can someone list the Cup lineup" asks for it. */
const LIST =
  /^(?:(?:hey|hi|so|ok|okay|well|yo|and|guys)[ ,]+)*(?:can|could|would|will) (?:you|someone|anyone|somebody|anybody)(?: guys)? (?:please )?(?:list|name|show(?: (?:me|us))?|give (?:me|us)|post)(?: out)? (?=\S)/i;

/** "List who has signed" asks who has. */
const LIST_WHO = /^(?:please )?(?:list|name|show me|give me)(?: all)? (?=(?:who|which|what)(?:['’]?s)?\b)/i;

/** Whatever happened to somebody is what happened. */
const WHATEVER = /\bwhat(?:ever)? (?:(?=happened\b)|(?:has )?become of\b|became of\b)/gi;

/** Sounds that end a question. */
const LAST_SOUNDS =
  /(?<=\S)[\s,]+(?:lol|lmao|rofl|haha(?:ha)?|smh|omg|btw|tbh|idk|bro|bruh|pls|plz|please|thx|thanks|cheers)(?=[\s?!.]*(?:$| as of \d{4}-))/i;

/** Whether something may be so is asked like whether it will: an answer says how sure it is. */
const CHANCE =
  /^(?:(?:hey|so|ok|well|and|but)[ ,]+)*(?:(?:is|are) there |what['’]?s |what is |what are )?(?:a |any |the |much (?:of )?a )?(?:real )?(?:chance|chances|shot|possibility|way) (?:that |of |for )?(?=\S+ )/i;

/** "Isn't Stone in the 12?" asks what "is Stone in the 12?" asks. */
const NEGATIVE =
  /^((?:(?:hey|so|ok|well|and|but)[ ,]+)*)(is|are|was|were|does|do|did|has|have|had|would|wo)n['’]?t (?=\S+ )/i;

/** Who calls the races for somebody, or sits on the box, is the crew chief. */
const CALLS_RACES = /\b(call|calls|calling|called) ((?:\S+ ){0,2}\S+(?:['’]s?|[^s]s)|his|her|their) races\b/gi;
const BE: Readonly<Record<string, string>> = { calls: 'is', called: 'was' };
const ON_THE_BOX =
  /\b(?:(?:sit|sits|sitting) )?(?:on|atop|on top of) ((?:the )?#?\d{1,3}|(?:\S+ )?\p{L}+(?:['’]s|s['’]?)|his|her)(?:['’]?s)? (?:pit )?box\b/giu;

/** Who is to spot for somebody is the spotter. */
const SPOTS_FOR =
  /\b(?:who(?:['’]?s| is| will| would|['’]ll)?)(?: (?:be|going to|gonna))? spot(?:s|ting)? (?=(?:for|with) )/gi;

const WHOS_WHO = /\bwho(?:['’]?s| is) who\b/gi;

/** "Over at Northline" is at Northline. */
const OVER_THERE = /(?<!\b(?:take|takes|took|taking|taken) )\bover (?=(?:at|to|in)\b)/gi;

const SO_IS_IT = '(?:is (?:that|this|it) )?(?:confirmed|official|done|fact|(?:a )?done deal|true|real|legit|happening)';
const OR_IS_IT = 'or (?:is (?:it|that|this) )?(?:all )?(?:(?:just|only|still|merely) ){0,2}';

/** What follows a question that is to be answered with yes or no, and asks nothing more. */
const YES_OR_NO = new RegExp(
  `[ ,=]+(?:or tb[acd]|or undecided|or unknown|true or false|fact or fiction|yes or no|y\\/n|or not|or nah|or no|or what|or something|any(?:one|body) know|do (?:you|we) know(?: yet)?|remind me(?: again)?|who knows|any word(?: yet| on that)?|any idea|any truth (?:to|in|behind) (?:it|that|this|(?:the|those|these) rumou?rs?)|is (?:that|this|it) (?:true|right|correct|so|(?:a )?done deal)|(?:a )?done deal(?: or not| yet)?|(?:${SO_IS_IT} )?${OR_IS_IT}(?:fake(?: news)?|fiction|false|nonsense|made up|hype|hearsay|noise|smoke|hot air|(?:\\w+ )?talk)|(?:${SO_IS_IT} ${OR_IS_IT}|or (?:is (?:it|that|this) )?(?:all )?(?:(?:just|only|still) ){1,2})(?:an? )?(?:rumou?r(?:s|ed)?|speculation|gossip))(?=\\s*[?!.]|\\s*$| as of \\d)`,
  'gi',
);

/** "The full Cup grid" is the grid; a full-time one would be another. */
const WHOLE =
  /\b(?:full|complete|entire|whole)(?![ -]?time) (?=(?:[\w']+ ){0,3}(?:grid|field|list|lineup|line-up|roster|schedule|calendar|career|history|resume|cv|driver lineup)s?\b)/gi;

/** "The full Cup schedule" is all its races for whoever runs it. */
const RUNS_ALL =
  /\b(run|runs|running|ran|race|races|racing|raced|do|does|doing|drive|drives|driving) (?:the|a) (?:full|entire|complete|whole) ((?:[\w']+ ){0,2}?)(?:schedule|season|slate|calendar)\b/gi;

/** Whoever holds the title is the last champion known; "is Stone the reigning champion?" asks whether it is of the last season. */
const REIGNING = /^(who(?:['’]?s| is| was| are)?(?: the)?) (?:reigning|defending)\b(?=.*\bchamp)/i;

/** "How is he doing, anything lined up?" says twice what is asked. */
const LINED_UP =
  /\s*[,;–—-]+\s*(?:is there |has (?:he|she) got )?(?:anything|something|nothing) (?:lined up|planned|set|yet|announced)(?: yet)?(?=\s*[?!.]*(?:$| as of \d))/i;

const TIMERS = /\b(full|part)[ -]?timers?\b/gi;

/** Who would be in a car if somebody left it, or is in it once he has, comes in his place. */
const GONE =
  "([^?,.;]+?)(?:['’]s (?:gone|out|done|leaving)| (?:leaves|is leaving|left|goes|is gone|retires|moves(?: on)?|departs|is out|gets fired|is fired|is done|doesn['’]?t (?:return|come back)))\\b";
const IF_GONE = new RegExp(` if ${GONE}`, 'i');
/** "If Stone leaves Northline who's in?" */
const IF_FIRST =
  /^(?:(?:so|and|ok)[ ,]+)*(?:if|when|once) ((?:\S+ ){0,2}?\S+) (?:leaves|goes|moves on|departs|retires|quits|is out|is gone|gets fired|gets dropped)(?: (?:from )?[\p{L}\d' ]{2,25}?)??,? (?:then )?who(?:['’]?s| is| gets| takes| goes| comes| replaces| will be)?(?: (?:in|next|there|it|him|her|the (?:seat|ride|car)|his (?:seat|ride|car)|her (?:seat|ride|car)))*(?=[\s?!.]*(?:$| as of \d))/iu;
const ONCE_GONE = new RegExp(`(?<=\\bwho\\b[^?,.;]*) (?:when|once|after|as soon as) ${GONE}`, 'i');

/** Where somebody is off to he goes; who is promoted, too. */
const OFF_TO =
  /\b(?:(?:heading|headed) )?off to\b|\b(?:(?:getting|gets|get|got) )?promoted to\b(?! (?:an? |the )?full[- ]?time)/gi;

/** Who moves up to full-time is it. */
const MOVED_UP =
  /\b(?:(?:get|gets|got|getting|been|being|be|has been|is being) )?(?:promoted|bumped|moved|moving|moves|move|upgraded|stepped|stepping|steps|step|jumped|jumping|jumps|jump|graduated|graduating|graduates|elevated|called)(?: up)? (?:in)?to (?:an? |the )?full[- ]?time\b/gi;

/** Who is in somebody's car drives it. */
const IN_CAR_OF =
  /\b(who(?:['’]?s| is| was| will be)?) (?:in|inside|behind the wheel of) (?=(?:his|her|(?!the |that |this |which |what |a )(?:\S+ ){0,2}\S+(?:['’]s?|s)) (?:old )?(?:car|truck|ride|seat)\b)/gi;

/** When somebody gets in a car is when the next race in it is. */
const GETS_IN =
  /\b(when(?: does| do| will| is|['’]s)) ((?:\S+ ){1,3}?)(?:get|gets|getting|hop|hops|climb|climbs|jump|step)(?: back)? (?:in|into|behind the wheel of) (?=(?:the )?(?:no\.? ?)?#?\d)/gi;

/** "And name them" asks for what is told anyhow. */
const NAME_THEM =
  /[,;.]?\s+(?:and |please )?(?:name|list) (?:them|['’]?em|all of them|them all)(?: all)?(?=\s*[?!.]*(?:$| as of \d))/i;

/** As many as there are, of what is told anyhow: "the two Northline seats", "list all four cars". */
const AS_MANY =
  /\b(the|all|both|those|these|their|its|which|what)(?: (?:two|three|four|five|six|seven|eight)(?: different)?(?: of(?: the)?)?)(?= (?:[\w'’.-]+ ){0,4}?(?:seats|cars|trucks|rides|drivers|entries|teams|guys|crew chiefs|teammates)\b)/gi;

/** "Who are the 3 drivers in the 12": a number before them says how many, where the car has its own. */
const AS_MANY_OF_CAR =
  /\b(the|all|those)(?: other)? [2-9] (?=(?:drivers|guys|people|names|co-?drivers)(?: (?:\S+ ){0,2}?(?:in|of|for|on|from) (?:the )?(?:\S+ )?#?\d))/gi;
/** "... or is it 4?" of how many there are. */
const ASKED_MANY =
  /\b(?:[2-9]|two|three|four|five|six) (?:other |different )?(?:drivers|guys|people|names|cars|trucks|teams|seats|races|starts)\b|\bhow many\b/i;
const OR_AS_MANY =
  /[\s,.]+(?:or (?:is it|are there|are they) )(?:just |only )?(?:[2-9]|two|three|four|five|six)(?=[\s?!.]*(?:$| as of \d))/i;

/** Only rumoured is what a rumour is. */
const ONLY_RUMOURED =
  /(?<=\b(?:who|whos|which|what|whats)\b[^,;?]{0,60})\b(?:still |all )?(?:only|just|merely) (?=(?:linked|rumou?red|a rumou?r\b|rumou?rs?\b))/gi;

/** New faces at a team are new drivers. */
const NEW_FACES =
  /\bnew (?:faces?|blood|names?|additions?|hires?|recruits?)\b(?= (?:at|for|in|on|with|joining)\b|[\s?!.]*$)/i;

/** Who leaves at the end of the year leaves. */
const AT_THE_END = /\s+(?:at|by|come) (?:the )?end of (?:the|this) (?:year|season|campaign)\b/i;

/** A question without what is said around it, and with plain words for what talk has other ones for. */
export function withoutTalk(question: string): string {
  const asked = withoutSayings(question.replace(OPENING, '').replace(LAST_SOUNDS, '')).replace(LEAD, '');
  return withCrewChiefs(whoEverybodyIs(asked))
    .replace(LIST, 'list ')
    .replace(LIST_WHO, '')
    .replace(WHATEVER, (all) => (/of$/i.test(all) ? 'what happened to' : 'what '))
    .replace(CHANCE, 'will ')
    .replace(NEGATIVE, (_all, before: string, verb: string) => `${before}${/^wo$/i.test(verb) ? 'will' : verb} `)
    .replace(
      CALLS_RACES,
      (_all, verb: string, whose: string) => `${BE[verb.toLowerCase()] ?? 'be'} ${whose} crew chief`,
    )
    .replace(SPOTS_FOR, 'who spotter ')
    .replace(WHOS_WHO, 'lineup')
    .replace(ON_THE_BOX, '$1 crew chief')
    .replace(OVER_THERE, '')
    .replace(IN_CAR_OF, '$1 driving ')
    .replace(GETS_IN, '$1 $2race ')
    .replace(NAME_THEM, '')
    .replace(LINED_UP, '')
    .replace(AS_MANY, '$1')
    .replace(AS_MANY_OF_CAR, '$1 ')
    .replace(OR_AS_MANY, (tail) => (ASKED_MANY.test(question) ? '' : tail))
    .replace(ONLY_RUMOURED, '')
    .replace(YES_OR_NO, '')
    .replace(RUNS_ALL, '$1 full-time $2')
    .replace(REIGNING, '$1')
    .replace(WHOLE, '')
    .replace(TIMERS, '$1 time drivers')
    .replace(IF_FIRST, 'who replaces $1')
    .replace(IF_GONE, ' in place of $1')
    .replace(ONCE_GONE, ' in place of $1')
    .replace(MOVED_UP, 'full-time')
    .replace(NEW_FACES, 'new drivers')
    .replace(AT_THE_END, '')
    .replace(OFF_TO, 'going to');
}
