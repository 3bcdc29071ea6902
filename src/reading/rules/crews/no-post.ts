import type { Clause } from '../../clauses/clause.js';
import type { CrewPost } from '../../mentions/crews/crew-post.js';
import { wordsBetween } from '../../text/words-between.js';
import { KIN } from '../../words/kin.js';
import { wordsOf } from '../clause/lead.js';
import type { Scene } from '../scene.js';

const ASKED =
  /\b(?:asked|approached|invited|begged|urged|wanted|courted|wooed) (?:back )?to (?:be|become|serve as|work as|join|lead|call|take)(?: (?:the|an?|his|her))?$/;
const REFUSED =
  /\b(?:sa(?:id|ys) (?:no|thanks but no)|declined|refused|turned (?:it|that|them|him|her|the (?:job|offer|post|role)) down|turned down|passed on it|would not|wouldnt|stayed put|never called back)\b/;
// "turned down an offer to be her crew chief"
const DECLINES =
  /\b(?:turn(?:s|ed|ing)? down|declin(?:es?|ed|ing)|reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|pass(?:es|ed|ing) (?:on|up))\b(?: \w+){0,4} (?:to (?:be|become|serve as|work as)|as)(?: (?:the|an?))?$/;
const USED_TO = /\bused to(?: be| work as| serve as)?(?: the| an?)?$/;
// "the grandson of a man who was crew chief": who that was, nobody says.
const OF_SOMEBODY = new RegExp(
  String.raw`\b${KIN}s? of (?:a|an|the|one) (?:\S+ ){0,2}?(?:man|woman|guy|fellow|mechanic|racer|driver|engineer) (?:who|that)\b`,
);
// "Stone, the niece of crew chief Marsh": she may drive for anybody.
const OF_KIN = new RegExp(`(?:^| )${KIN}s? of(?: the| his| her| its)?(?: longtime| veteran| former)?$`);
// "Plans for crew chief Dan Marsh will be told later": where he goes, with the driver of the sentence before or not, nobody says.
const PLANS_FOR =
  /\b(?:plans?|future|fate|(?:next|new) (?:job|role|post|assignment)|decisions?|announcements?|word) (?:for|of|about|on|regarding|concerning)(?: (?:the|his|her|its|current|longtime|veteran))*$/;
const LOOKS_ON = /^(?:watch|see|cheer|film|photograph|wave|look)$/;

/**
 * Whether somebody beside whom a post on a crew is named does not have it: she was asked to take it and refused, used to have it in
 * years that nobody names, may go to another one, is only related to who had it, or looks on from where the spotters stand.
 */
export function hasNoPost(post: CrewPost, clause: Clause | undefined, scene: Scene): boolean {
  const { tokens } = scene.discourse.text;
  const { link, owners, first } = post;
  if (link === 'title' && owners.length === 0 && OF_KIN.test(wordsBetween(tokens, Math.max(0, first - 4), first)))
    return true;
  const lead = wordsBetween(tokens, Math.max(scene.sentence.first, post.first - 8), post.first);
  if (link === 'title' && owners.length === 0 && PLANS_FOR.test(lead)) return true;
  if (DECLINES.test(lead)) return true;
  if (USED_TO.test(lead)) return !scene.mentions.some((mention) => mention.type === 'time' && mention.seasons?.length);
  if (!clause) return false;
  if (clause.marker === 'who' && OF_SOMEBODY.test(wordsBetween(tokens, scene.sentence.first, clause.first + 1)))
    return true;
  if (LOOKS_ON.test(clause.verb.lemma) && /\bfrom\b/.test(clause.words)) return true;
  return ASKED.test(lead) && REFUSED.test(wordsOf(scene));
}
