import { type Rewording, tidy } from './rewording.js';

const REST =
  /[\s,]*\b(?:(?:for |over |in |during )?the )?(?:rest|remainder|balance) of (?:the |this )?(?:way|schedule|races|calendar|campaign|slate)\b|[\s,]*\b(?:for |over |in )?(?:the )?remaining (?:races|events)\b|[\s,]*\b(?:from (?:here|now|this point) (?:on(?: out)?|forward|onwards?)|(?:going|moving) forward|down the stretch|(?:until|till|through|to) (?:the )?(?:end of (?:the )?(?:season|year)|season['’]?s end|year['’]?s end))\b/i;

/** What is to be for "the rest of the way" is to be this season. */
export const restOfWay: Rewording = (text) =>
  REST.test(text) ? [tidy(text.replace(REST, ' this season')), tidy(text.replace(REST, ''))] : [];
