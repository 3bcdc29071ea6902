import type { BoxPhrase } from './box-words.js';
import { isOwner, type Words } from './box-words.js';

const BEATS =
  /^(?:pounded|pounds|pounding|banged|bangs|banging|slapped|slaps|slapping|hammered|beat|beating|danced|dancing|dances|landed|lands|jumped|climbed|slammed|drummed|thumped|hit|punched|slid|sliding|ended|finished|came)$/;

/** "on the roof", "on the spotters' stand". */
export function standsOnRoof({ tokens, mentions, at, word }: Words): BoxPhrase | undefined {
  let first = at;
  if (word(at) !== 'roof') {
    if (!/^spotters?$/.test(word(at - 1))) return undefined;
    first -= 1;
  }
  const owner = mentions.find((mention) => mention.last === first && isOwner(mention));
  const owners = owner && isOwner(owner) ? [owner] : [];
  if (owner) first = owner.first;
  else if (word(first - 1) === 'the') first -= 1;
  else return undefined;
  if (!/^(?:on|from|atop|to)$/.test(word(first - 1))) return undefined;
  // "pounded on the roof": that of the car
  if (BEATS.test(word(first - 2))) return undefined;
  // "painted the number on the roof of the car"
  if (tokens[first - 2]?.lower === 'came' || word(at + 1) === 'of') return undefined;
  return { role: 'spotter', first: first - 1, last: at + 1, owners };
}

// Before "in her ear": who is there talks to her, and has not got something there.
const BEFORE_EAR = /^(?:is|be|been|was|now|back|still|again|stays?|remains?|wholl|whos|hell|shell)$/;

/** "the new voice in her ear", but not "a different voice in her ear": before "in". */
function isHeard(word: Words['word'], at: number): boolean {
  return BEFORE_EAR.test(word(at)) || (word(at) === 'voice' && (word(at - 1) === 'the' || word(at - 2) === 'the'));
}

/** "will be in Carter's ear", "Marsh, now in her ear". */
export function isInEar({ mentions, at, word }: Words): BoxPhrase | undefined {
  const owner = mentions.find((mention) => mention.last === at && mention.type === 'person' && mention.possessive);
  const first = owner && isOwner(owner) ? owner.first : /^(?:his|her)$/.test(word(at - 1)) ? at - 1 : at;
  // "the voice in the ear of Stone"
  const whose = word(at + 1) === 'of' ? mentions.find((mention) => mention.first === at + 2) : undefined;
  if (whose?.type === 'person' && word(at - 1) === 'the' && word(at - 2) === 'in' && isHeard(word, at - 3))
    return { role: 'spotter', first: at - 2, last: at + 2, owners: [] };
  if (first === at || word(first - 1) !== 'in' || !isHeard(word, first - 2)) return undefined;
  return { role: 'spotter', first: first - 1, last: at + 1, owners: owner && isOwner(owner) ? [owner] : [] };
}

/** "the voice on Carter’s radio". */
export function isOnRadio({ mentions, at, word }: Words): BoxPhrase | undefined {
  const owner = mentions.find((mention) => mention.last === at && mention.type === 'person' && mention.possessive);
  const first = owner ? owner.first : /^(?:his|her)$/.test(word(at - 1)) ? at - 1 : at;
  if (first === at || word(first - 1) !== 'on' || word(first - 2) !== 'voice' || !isHeard(word, first - 2))
    return undefined;
  return { role: 'spotter', first: first - 1, last: at + 1, owners: owner && isOwner(owner) ? [owner] : [] };
}

/** "Carter's eyes in the sky". */
export function isEyes({ mentions, at, word }: Words): BoxPhrase | undefined {
  if (word(at + 1) === 'of' || word(at + 1) === 'for') {
    const whose = mentions.find((mention) => mention.first === at + 2);
    const isHis = word(at - 1) === 'the' && whose?.type === 'person' && !whose.possessive;
    return isHis ? { role: 'spotter', first: at - 1, last: at + 2, owners: [] } : undefined;
  }
  const inSky = word(at + 1) === 'in' && word(at + 2) === 'the' && word(at + 3) === 'sky';
  const onRoof = /^(?:on|from)$/.test(word(at + 1)) && word(at + 2) === 'the' && word(at + 3) === 'roof';
  if (!inSky && !onRoof) return undefined;
  const owner = mentions.findLast((mention) => mention.last <= at && mention.last >= at - 2);
  const owners = owner && isOwner(owner) ? [owner] : [];
  return { role: 'spotter', first: owners[0]?.first ?? at, last: at + 4, owners };
}

/** "will spot for", but not "a spot for". */
export function spotsFor({ mentions, at, word }: Words): BoxPhrase | undefined {
  if (
    word(at) === 'spotting' &&
    word(at - 1) === 'the' &&
    /^(?:does|do|doing|did|handles?|handling)$/.test(word(at - 2))
  )
    return { role: 'spotter', first: at - 2, last: at + 1, owners: [] };
  // "is spotting on Sundays for Stone"
  const isFor = word(at + 1) === 'for' || (word(at) === 'spotting' && [3, 4].some((more) => word(at + more) === 'for'));
  if (!isFor) return undefined;
  const doer = mentions.some((mention) => mention.type === 'person' && mention.last === at && !mention.possessive);
  if (
    !doer &&
    !/^(?:will|to|and|also|who|has|have|again|still|now|ll|been|is|was|be|hes|shes|keeps|kept|continues|resumes)$/.test(
      word(at - 1),
    )
  )
    return undefined;
  return { role: 'spotter', first: at, last: at + 1, owners: [] };
}
