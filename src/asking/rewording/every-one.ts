import { type Rewording, tidy } from './rewording.js';

const EVERY =
  /^(?:(?:so|and|hey|ok|please|pls|can you|could you|can someone)[ ,]+)*(?:(?:name|list|show|give|tell|get)(?: me| us)? |what (?:is|are) |who(?:['’]?s| is| are) )?(?:every(?: single)?|each(?: and every)?|all(?: of)?(?: the)?) ((?:[\p{L}\d'’.-]+ ){0,3}?)(driver|car|truck|rookie|seat|ride|entry|team)s?\b/iu;

/** "Name every Ford driver" asks which they are. */
export const everyOne: Rewording = (text) => {
  const [all, of = '', thing = ''] = EVERY.exec(text) ?? [];
  if (all === undefined) return [];
  return [
    tidy(text.replace(all, `which ${of}${thing.toLowerCase()}s`)),
    tidy(text.replace(all, `list ${of}${thing.toLowerCase()}s`)),
  ];
};
