import { type Rewording, tidy } from './rewording.js';

const WORD_OF =
  /\b(?:any|no|is there any) (?:word|news|idea|clue|rumou?rs|talk|updates?|info)(?: yet)?(?: on| about| of| as to)? (?=(?:where|who|whos|what|when|which)\b)/i;

/** "Any word where Stone ends up", "any rumors on who gets the 12" ask that: an answer says whether it is a rumour. */
const anyWord: Rewording = (text) => (WORD_OF.test(text) ? [tidy(text.replace(WORD_OF, ''))] : []);

const ALL_OF =
  /^(?:(?:so|hey|ok|please|pls|can you|could you|just)[ ,]+)*(?:(?:tell|show|give) (?:me|us) )?(?:everything|all|anything)(?: there is| you (?:know|have|got|can))? (?:about|on)(?= \S)/i;

/** "Tell me everything on Stone" asks for what is known of her. */
const everythingOn: Rewording = (text) => (ALL_OF.test(text) ? [tidy(text.replace(ALL_OF, 'tell me about'))] : []);

const CHECKS =
  /^(?:(?:so|hey|hi|ok|please|pls|spotter)[ ,]+)*(?:(?:can|could|would|will) (?:you|u|someone|anyone|somebody) )?(?:please |pls )?(?:check|see|confirm|verify|find out|look up|clarify)(?: for (?:me|us))? (?:(?:if|whether|that) |(?=(?:who|what|where|when|which)\b))/i;

/** "Can you check if Stone is in the 12" asks whether she is. */
const checkIf: Rewording = (text) => (CHECKS.test(text) ? [tidy(text.replace(CHECKS, ''))] : []);

const HAS_GOT_AS = /\bwho(?:['’]?s| has) ((?:\S+ ){1,3}?)got (?=(?:as|for) )/i;

/** "Who's Stone got as a teammate" asks whom she has. */
const hasGotAs: Rewording = (text) =>
  HAS_GOT_AS.test(text) ? [tidy(text.replace(HAS_GOT_AS, 'who does $1have '))] : [];

const REPLACES_WHO =
  /^(?:(?:so|and|but)[ ,]+)*((?:[\p{L}'’.-]+ ){1,3}?)(replaces|replaced|is replacing|replacing|succeeds) (?:who|whom)\b(?! (?:is|was|in|has))/iu;

/** "Stone replaces who at Northline" asks whom she replaces there. */
const replacesWho: Rewording = (text) =>
  REPLACES_WHO.test(text) ? [tidy(text.replace(REPLACES_WHO, 'who is $1replacing'))] : [];

const ALL: readonly Rewording[] = [anyWord, everythingOn, checkIf, hasGotAs, replacesWho];

/** Ways to ask for something that say no more than that it is asked for. */
export const askedFor: Rewording = (text, setting) => ALL.flatMap((each) => each(text, setting));
