import { withoutSayings } from './said-around.js';

/** What is said before a question. */
const OPENING =
  /^(?:(?:hey|hi|hello|yo)[ ,!]+)?(?:what['’]?s (?:up|good)|sup|how (?:are you|is it going|['’]?s it going)(?: doing)?|sorry to bother(?: you)?|(?:i have a |just a )?quick question)(?: guys| all| everyone)?[,.!?:;]*\s+(?:but )?(?!with\b)(?=\S)/i;

/** What a question begins with and says no more than "tell me": "do you know who drives the 12?" */
const LEAD =
  /^(?:(?:hey|hi|so|ok|okay|well|yo|and|guys)[ ,]+)*(?:do (?:you|we)(?: guys)?(?: happen to)? know|does any(?:one|body)(?: here)? know|any(?:one|body) know|(?:do you have|is there) any (?:idea|word|clue)(?: on)?)[ ,]+(?:(?:if|whether) |(?=(?:who|what|where|when|which|how|is)\b|\S+ (?:is|was|has|will|are)\b))/i;

/** What follows a question that is to be answered with yes or no, and asks nothing more. */
const YES_OR_NO =
  /[ ,]+(?:true or false|fact or fiction|yes or no|y\/n|or not|or nah|or no|or what|or something|any(?:one|body) know|do you know|any idea|is (?:that|this|it) (?:true|right|correct|so|(?:a )?done deal)|(?:a )?done deal(?: or not| yet)?|(?:(?:is (?:that|this|it) )?(?:confirmed|official|done|fact|a done deal|true|real|legit|happening) or (?:is it )?(?:just |only |still )?|or (?:is it )?(?:just|only|still) )(?:an? )?(?:rumou?r(?:s|ed)?|speculation|gossip|talk|hearsay|noise|smoke|hype|hot air|fake(?: news)?))(?=\s*[?!.]|\s*$| as of \d)/gi;

/** "The full Cup grid" is the grid; a full-time one would be another. */
const WHOLE =
  /\b(?:full|complete|entire|whole)(?![ -]?time) (?=(?:[\w']+ ){0,3}(?:grid|field|list|lineup|line-up|roster|schedule|calendar)s?\b)/gi;

/** "The full Cup schedule" is all its races for whoever runs it. */
const RUNS_ALL =
  /\b(run|runs|running|ran|race|races|racing|raced|do|does|doing|drive|drives|driving) (?:the|a) (?:full|entire|complete|whole) ((?:[\w']+ ){0,2}?)(?:schedule|season|slate|calendar)\b/gi;

/** Whoever holds the title is the last champion known; "is Stone the reigning champion?" asks whether it is of the last season. */
const REIGNING = /^(who(?:['’]?s| is| was| are)?(?: the)?) (?:reigning|defending)\b(?=.*\bchamp)/i;

const TIMERS = /\b(full|part)[ -]?timers?\b/gi;

/** Who would be in a car if somebody left it comes in his place. */
const IF_GONE =
  / if ([^?,.;]+?) (?:leaves|is leaving|left|goes|is gone|retires|moves(?: on)?|departs|is out|gets fired|is fired|doesn['’]?t (?:return|come back))\b/i;

/** Where somebody is off to he goes; who is promoted, too. */
const OFF_TO = /\b(?:(?:heading|headed) )?off to\b|\b(?:(?:getting|gets|get|got) )?promoted to\b/gi;

/** A question without what is said around it, and with plain words for what talk has other ones for. */
export function withoutTalk(question: string): string {
  return withoutSayings(question.replace(OPENING, ''))
    .replace(LEAD, '')
    .replace(YES_OR_NO, '')
    .replace(RUNS_ALL, '$1 full-time $2')
    .replace(REIGNING, '$1')
    .replace(WHOLE, '')
    .replace(TIMERS, '$1 time drivers')
    .replace(IF_GONE, ' in place of $1')
    .replace(OFF_TO, 'going to');
}
