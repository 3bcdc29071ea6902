import { remembered } from '../../remembered.js';
import { leadOf, leadOfHe, tailOf, wordsOf } from '../clause/lead.js';
import type { Scene } from '../scene.js';
import { isDoubtedAside, isOpenedInDoubt } from './lead-ins.js';

// Who tells what he has not made known himself; "the team's website" is the team.
const OUTLET = String.raw`(?<!\b(?:official|teams?|its|their|her|his|own|nascars|series)(?: [^ ]+)? )(?:(?:web ?)?sites?|blogs?|bloggers?|vlog|tweets?|posts?|accounts?|page|forums?|message board|threads?|podcasts?|tabloids?|newsletters?|magazines?|newspapers?|papers?|gazette|outlets?|publication|stor(?:y|ies)|article|column|columnist|reports?|headlines?|issue|edition|version|video|youtuber|streamer|channel|clip|screenshot|readers?|fans?(?! favou?rite)|listener|caller|commenter|users?|poster|rumou?rs?)`;
const BETWEEN = String.raw`(?: (?!(?:and|or|but|who|which|whose|if|when|official|team|teams|its|their|his|her)\b)[^ ,;:.]+){0,9}?`;
const TELLS = `(?:said(?! to\\b)|says?|wrote|writes?|claimed|claims?|reported|reports|added|adds|posted|announced|tweeted|insisted|insists?|swore|swears?|alleged|alleges|suggested|suggests|declared|had it|has it)`;
const TOLD = new RegExp(String.raw`\b${OUTLET}${BETWEEN} ${TELLS}\b(?!.* (?:and|but) )`);
// "The site stood by its story, adding that"
const ADDS = new RegExp(
  String.raw`^(?:(?!(?:teams?|confirmed|announced|denied|racing|motorsports)\b)[^ ,]+ ){0,5}?${OUTLET}(?: (?!(?:who|which|whose|official|team|teams|its team)\b)[^ ;:.]+){0,9}? (?:adding|saying|claiming|insisting|reporting|writing|alleging)(?: (?:on )?\S+day)?(?: that)?$`,
);
const AT_LAST = new RegExp(
  String.raw`(?:,|”|") (?:(?:according to|per|or so) )?(?:an?|the|one|some|this|that|several) ${OUTLET}${BETWEEN}(?: ${TELLS})?(?: on \S+)? ?\.?[”"]?$`,
);
// "The tip sheet has Stone going to Northline"
const HAS = new RegExp(
  String.raw`\b(?:${OUTLET}|writer|colleague|co-?host|editor|neighbou?r|brother-in-law|barber|bookmakers?|bookies?|oddsmakers?|odds|theor(?:y|ies)|pundits?|experts?|gossip|talk|mill|grapevine|garage|paddock|internet|twitter|reddit|facebook|social media|everybody|everyone|some|others|many|handshake)${BETWEEN} (?:already |now |even |once |also )?(?:has|have|had|puts?|sees?|saw|lists?|listed|shows?|showed|got|picks?|picked|places?|placed|predicts?)(?: (?:him|her|them)(?: \S+){0,3})?$`,
);
// "Fans will see Stone in the No. 12 on Sunday": what they are shown, and not what they think.
const SHOWN =
  /\b(?:fans|readers|viewers|listeners|users)\b(?: \S+){0,4}? (?:will|ll|can|get to|are going to|are about to)(?: \S+){0,2}? see$/;
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
// "My gut tells me", "fans take it for granted that", "in that case", "the latest out of Mooresville:"
const OPINION = new RegExp(
  [
    String.raw`\bmy (?:gut|guess|hunch|instinct|feeling|crystal ball)\b|\bthe way i see it\b|\bin my (?:view|opinion|book|mind)\b|\bif you ask me\b|\bfor my money\b|\b(?:a|some) little bird(?:ie)?\b|\bwhat (?:i|we) (?:keep |kept )?hear(?:d|ing)?\b`,
    `^(?:(?:but|and|so|,) )*(?:im|i am|id say|i would say|id guess)(?: (?:fairly|pretty|quite|almost|reasonably|absolutely|still|all but))*(?: (?:certain|sure|convinced|positive))?(?: that)?$`,
    String.raw`^(?:(?:but|and|so|,) )*in (?:that|this|which|such a|either) (?:case|event|scenario)\b`,
    String.raw`^(?:(?:many|most|some|all|plenty|lots|enough|other|the|of|certain|his|her|their) )*(?:fans|readers|viewers|people|folks|observers|listeners|supporters|optimists|pessimists|cynics|everybody|everyone|anybody|anyone|somebody|someone)\b.* (?:thinks?|believes?|assumes?|expects?|tells?(?: (?:me|us|you))?|says?|said|insists?|swears?|decided|granted|sure|certain|convinced|predicts?)(?: that)?$`,
    String.raw`\b(?:story|tale|version) (?:going|making|doing) (?:around|the rounds)\b|\bthe latest (?:[^ :]+ ){1,5}:(?: that)?$`,
    String.raw`\b(?:told|tells|telling) (?:its|his|her|their) (?:\S+ )?(?:readers|listeners|followers|viewers|subscribers|audience)\b`,
    String.raw`^(?:(?:but|and|so) )?(?:you|we|many|some)(?: of you)? (?:may|might|will|probably|could|must|have|ve|all)(?: \S+){0,2} (?:seen|heard|read)(?: \S+){0,3}$`,
  ].join('|'),
);
// "…, goes the rumor", "…, the theory goes"
const TALK = '(?:rumou?r|story|talk|theory|thinking|gossip|word|whisper|tale|chatter)';
const SO_IT_GOES = new RegExp(
  String.raw`, (?:goes|so goes|runs|went|ran) (?:the|a|one) (?:\S+ )?${TALK}\b|, (?:or )?(?:the|one|a) (?:\S+ )?${TALK} (?:goes|went|has it|had it|runs|ran)\b`,
);
// "The lawsuit says that"
const ALLEGED =
  /\b(?:lawsuit|suit|complaint|court filings?|filing|petition|countersuit|plaintiffs?)\b(?: \S+){0,6}? (?:says?|said|alleges?|alleged|claims?|claimed|contends?|contended|states?|argues?|argued)(?: that)?$/;
const SO_THEY_SAY =
  /, (?:im|i am) (?:(?:fairly|pretty|quite|almost|reasonably|all but|nearly) )?(?:certain|sure|convinced|confident|told)(?: ,| ?\.|$)|, (?:we hear|i hear|we are told|were told|is my (?:guess|bet|feeling)|mark my words|you watch|youll see|i (?:think|believe|suspect|reckon|gather|guess|imagine))(?: ,| ?\.|$)|, (?<! and , )(?:or )?so (?:the (?:talk|story|tale|rumou?r|theory) goes|they say|people say|i hear|we hear|i am told|im told)\b|, (?:some|they|many|people|others|fans) (?:say|think|believe|swear|insist|hear)(?: ,| ?\.)/;

// "It added that\", behind what an outlet told
const GOES_ON =
  /^(?:(?:but|and|then|later|also|,|(?:(?:an?|one|two|three|a few|some|several|the) )?(?:hours?|days?|weeks?|months?|years?|(?:next|following|same) \S+) (?:later|after|before|earlier)|(?:on|last|this|that|the next|the same|in) (?:\S+day|\d{4}|day|week|month|year|morning|spring|summer|fall|winter)) )*(?:he|she|they|it|the same \S+)(?: (?:also|even|then|later))? (?:said|says|wrote|writes|claimed|claims|added|adds|reported|reports|had|has|have|put|listed|predicted)(?: (?:also|even|that|too))?$/;

// Sentences that may go on with what an outlet tells.
const LONGEST_REPORT = 6;

/** Whether all of a sentence is told by somebody who cannot know for certain: a site, a post, a reader, the bookmakers. */
export const isOutletTold = remembered((scene: Scene): boolean => {
  let teller: Scene = scene;
  for (let steps = 0; steps < LONGEST_REPORT && teller.before && GOES_ON.test(leadOf(teller)); steps += 1) {
    if (isTold(teller)) return true;
    const { before } = teller;
    // "It wrote that Stone was fired. Stone is still there. A month later it said that Carter would go."
    const isBetween = !isTold(before) && !GOES_ON.test(leadOf(before)) && /(?:^| )it /.test(`${leadOf(teller)} `);
    teller = isBetween ? (before.before ?? before) : before;
  }
  return isTold(teller);
});

function isTold(scene: Scene): boolean {
  const lead = leadOf(scene);
  if (isOpenedInDoubt(lead)) return true;
  // "It’s said that she’ll have the No. 12"
  const leadOfPronoun = leadOfHe(scene);
  if (leadOfPronoun && isOpenedInDoubt(leadOfPronoun)) return true;
  if (HAS.test(lead) && !SHOWN.test(lead)) return true;
  if ([TOLD, ADDS, SURE, OPINION, CLAIMED, ALLEGED].some((pattern) => pattern.test(lead))) return true;
  const words = wordsOf(scene);
  if (isDoubtedAside(words)) return true;
  return (
    AT_LAST.test(tailOf(scene)) ||
    [READER, SO_THEY_SAY, SO_IT_GOES, HEARD, ACCORDING].some((pattern) => pattern.test(words))
  );
}
