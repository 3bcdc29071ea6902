import { remembered } from '../remembered.js';
import { leadOf, tailOf, wordsOf } from './lead.js';
import type { Scene } from './scene.js';

// Who tells what he has not made known himself; "the team's website" is the team.
const OUTLET = String.raw`(?<!\b(?:official|teams?|its|their|her|his|own|nascars|series)(?: [^ ]+)? )(?:(?:web ?)?sites?|blogs?|bloggers?|vlog|tweets?|posts?|accounts?|page|forums?|message board|threads?|podcasts?|tabloids?|newsletters?|magazines?|newspapers?|papers?|gazette|outlets?|publication|stor(?:y|ies)|article|column|columnist|reports?|headlines?|issue|edition|version|video|youtuber|streamer|channel|clip|screenshot|readers?|fans?|listener|caller|commenter|users?|poster|rumou?rs?)`;
const BETWEEN = String.raw`(?: (?!(?:and|or|but|who|which|whose|if|when|official|team|teams|its|their|his|her)\b)[^ ,;:.]+){0,9}?`;
const TELLS = `(?:said|says?|wrote|writes?|claimed|claims?|reported|reports|added|adds|posted|announced|tweeted|insisted|insists?|swore|swears?|alleged|alleges|suggested|suggests|declared|had it|has it)`;
const TOLD = new RegExp(String.raw`\b${OUTLET}${BETWEEN} ${TELLS}\b`);
const AT_LAST = new RegExp(
  String.raw`(?:,|”|") (?:(?:according to|per|or so) )?(?:an?|the|one|some|this|that|several) ${OUTLET}${BETWEEN}(?: ${TELLS})?(?: on \S+)? ?\.?[”"]?$`,
);
// "The tip sheet has Stone going to Northline"
const HAS = new RegExp(
  String.raw`\b(?:${OUTLET}|writer|colleague|co-?host|editor|neighbou?r|brother-in-law|barber|bookmakers?|bookies?|oddsmakers?|odds|theor(?:y|ies)|pundits?|experts?|gossip|talk|mill|grapevine|garage|paddock|internet|twitter|reddit|facebook|everybody|everyone|handshake)${BETWEEN} (?:already |now |even |once |also )?(?:has|have|had|puts?|sees?|saw|lists?|listed|shows?|showed|got|picks?|picked|places?|placed|predicts?)$`,
);
const READER =
  /^(?:(?:an?|one|our|another|faithful|longtime) )*(?:reader|listener|caller|viewer|subscriber|commenter)s? (?:\S+ ){0,8}?(?:writes?|wrote|says?|said|insists?|thinks?|believes?|swears?|reckons?|is (?:sure|certain|convinced))\b/;
const SURE =
  /\b(?:some|many|most|plenty|lots|half|all|several|a few|those) of (?:you|us|them|my|our|the|this|these)\b.*\b(?:convinced|sure|certain|positive|adamant|believe|think|swear|insist|say|expect|assume|reckon)\b/;
// "Stone read on Facebook that", "according to a post", "rumor has it"
const HEARD =
  /\b(?:read|saw|heard|learned|seen) (?:it )?(?:on|in|via) (?:facebook|twitter|reddit|instagram|x|tiktok|youtube|a (?!statement|letter|call|meeting)\S+|an? \S+ (?:site|post|blog|forum)|the (?:internet|papers?|news|tabloids?|newspapers?|forums?|radio))\b|\b(?:read|saw|seen) (?:online|somewhere|an? (?:post|tweet|report|story|headline|blog|article))\b/;
const ACCORDING = new RegExp(
  String.raw`\b(?:according to|per|if you believe|as claimed (?:by|in)|as told by) (?:(?:an?|the|one|some|this|that|several|those) (?:\S+ )?${OUTLET}|(?:x|twitter|reddit|facebook|instagram|social media|the internet)\b)`,
);
const CLAIMED = /\b(?:claimed|alleged)$/;
// "It added that", behind what an outlet told
const GOES_ON =
  /^(?:(?:but|and|then|later|also|,) )*(?:he|she|they|it|the same \S+)(?: (?:also|even|then|later))? (?:said|says|wrote|writes|claimed|claims|added|adds|reported|reports|had|has|have|put|listed|predicted)(?: (?:also|even|that|too))?$/;

/** Whether all of a sentence is told by somebody who cannot know for certain: a site, a post, a reader, the bookmakers. */
export const isOutletTold = remembered((scene: Scene): boolean => {
  const lead = leadOf(scene);
  if (TOLD.test(lead) || HAS.test(lead) || SURE.test(lead) || CLAIMED.test(lead)) return true;
  if (
    READER.test(wordsOf(scene)) ||
    AT_LAST.test(tailOf(scene)) ||
    HEARD.test(wordsOf(scene)) ||
    ACCORDING.test(wordsOf(scene))
  )
    return true;
  return GOES_ON.test(lead) && scene.before !== undefined && isOutletTold(scene.before);
});
