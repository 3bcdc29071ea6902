import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import { complementsOf } from './clause-parts.js';

const VEHICLE =
  '(?:hauler|transporter|motor ?home|two-seater|two-seat (?:car|racer)|(?:pace|safety|medical|show|street|parade) (?:car|truck)|bus|coach|van|tow truck|golf cart|equipment truck)';
// "drives the hauler of the No. 12", "drives laps for guests"
const NO_RACE_CAR = new RegExp(
  String.raw`^(?:the|a|an|its|their|his|her|team) (?:(?:team|official|no +\d+) )?${VEHICLE}\b|\b(?:charity|exhibition|celebrity|go-?kart|kart|karting|lawn ?mower|tractor|simulator) (?:race|event|derby|classic)\b`,
);
const FOR_RIDERS = /^[^,]*\b(?:guests|passengers|ride-alongs?|sightseeing)\b/;
// "the No. 12 transporter", "the No. 8 box", "the No. 12 show car"
const PART_BEHIND = new RegExp(
  String.raw`^(?:(?:pit|war|over-the-wall|team|old|spare) )?(?:box|wagon|crew|booth|display|exhibit|stall|${VEHICLE})\b`,
);
// "the over-the-wall crew of the No. 12", "the body of the No. 12"
const PART_BEFORE =
  /\b(?:(?:over-the-wall|pit|road|race) crew|pit box|box|hauler|transporter|engine|engines|setup|show car|body|bodywork|hood|nose|jack|replica|model|photo|picture|poster|statue|painting|history|story) (?:of|for|on|from)(?: the| his| her| its| their)?$/;
// "takes the No. 12 to the paint shop", "into an ambulance"
const ELSEWHERE =
  /^(?:(?:back|over|straight|right|out|and) )*(?:to|into|through|for|from) (?:(?:the|a|an|its|his|her|their|\S+s) ){0,2}(?:\S+ ){0,2}?(?:shop|museum|dealer|dealership|auction|car wash|school|mall|fair|show|hospital|town|downtown|parade|trade show|junkyard|collector|inspection|tech)\b/;
const UNHURT =
  /^(?:(?:,|and|but|safely|again|already) )*(?:into (?:an|the) (?:ambulance|infield|medical)|(?:and )?(?:walking|walks|standing|talking|uninjured|unhurt|okay|ok|all right|fine)\b|on (?:his|her) (?:feet|own)|under (?:his|her) own|to the (?:infield )?(?:care|medical))/;

/**
 * Whether the car or team of a clause is there for something else than to be raced: its transporter is driven, its box or crew led,
 * the car taken to a museum or ridden in by guests.
 */
export function isForOtherUse(clause: Clause, { sentence, discourse }: Scene): boolean {
  const { words, verb } = clause;
  if (NO_RACE_CAR.test(words) || (FOR_RIDERS.test(words) && /^(?:drive|give|take)$/.test(verb.lemma))) return true;
  const { tokens } = discourse.text;
  return complementsOf(clause, 'car').some(({ mention, before, lead }) => {
    if (before) return false;
    if (PART_BEFORE.test(lead)) return true;
    const behind = wordsBetween(tokens, mention.last, Math.min(mention.last + 8, sentence.last));
    if (PART_BEHIND.test(behind)) return true;
    return /^(?:take|bring|drive|haul|send|deliver|load)$/.test(verb.lemma) && ELSEWHERE.test(behind);
  });
}

/** "is out of the No. 12 and into an ambulance": climbed out of after a crash, and not left for good. */
export function isOutUnhurt({ verb, words, complements }: Clause, { sentence, discourse }: Scene): boolean {
  if (verb.lemma !== 'be') return false;
  const { tokens } = discourse.text;
  return complements.some(({ mention, before, lead }) => {
    if (before || mention.type !== 'car' || !/\bout of\b/.test(`${words} ${lead}`)) return false;
    return UNHURT.test(wordsBetween(tokens, mention.last, Math.min(mention.last + 8, sentence.last)));
  });
}
