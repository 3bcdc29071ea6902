import { isOfOwner } from '../asking-back.js';
import type { Meaning } from '../meanings.js';
import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import { crewRoleOf } from './crew-role-of.js';
import { isOut } from './follow-ups.js';
import { meansOneOf } from './means-one-of.js';
import { readPiece, type Setting } from './rewording.js';
import { isNamed, theOnly } from './who-is-named.js';

/** "Who is it now?", "who's it going to be", "and who's the crew chief now?" */
const WHO_IS_IT =
  /^(?:(?:so|and|then|but)[ ,]+)*(?:now )?who(?:['’]?s| is| has| is going to be| will be| does)? (?:(?:it|that)(?: going to be)?|(?:in |got |gets |has |have |driving |doing )(?:it|that)|(?:the |his |her |their )?(?:new )?(?:crew chief|spotter|driver|guy|one|person))(?: (?:now|these days|currently|today|instead|then|this (?:year|season)|going forward|in (?:his|her|their) place))?[\s?!.]*$/i;
/** "Who lost a ride at Northline, and who got it?" */
const WHO_GOT_IT =
  /^(?:(?:so|and|then|but)[ ,]+)*who(?:['’]?s| is| will| did)? (?:got|gets?|getting|took|takes?|taking|fills?|inherits) (?:it|that|(?:the|his|her|their|that) (?:seat|ride|spot|place|job|car|truck))(?: over)?[\s?!.]*$/i;
const NOW =
  /\b(?:now|these days|currently|today|instead|then|going forward|(?:this|in (?:his|her|their)) \S+)[\s?!.]*$/i;
const IT = /\b(?:it|that)\b/i;
const ON_CREW = /\b(?:crew chief|spotter)\b/i;

/** What takes somebody out of a seat, or for some races. */
const ENDS: readonly Meaning[] = ['LEAVE', 'FIRE', 'RETIRE', 'CHANGE', 'REPLACE', 'REPLACED_BY', 'GO', 'SPLIT', 'SWAP'];

/**
 * Who "it" is behind a question that says what was before: the crew chief of whose crew it speaks, whoever has the car that it names, or got
 * the place of the one who left. Undefined of any other piece; as typed where nothing says who is meant.
 */
export function whoIsItNow(piece: string, before: readonly string[], setting: Setting): string | undefined {
  if (before.length === 0) return undefined;
  if (WHO_GOT_IT.test(piece)) return ofOnlyOneWhoLeft(piece, before, setting);
  if (!WHO_IS_IT.test(piece)) return undefined;
  const parts = before.flatMap((each) => readPiece(each, setting).parts);
  const role = (part: Part) => crewRoleOf(namesIn(part).driver, setting);
  const person = theOnly(parts, (part) => (role(part) === undefined ? undefined : namesIn(part).driver));
  // Whoever only owns the team that is meant is not who left it.
  const isAsked = (part: Part) => role(part) === undefined && !isOfOwner(part, setting.view);
  const driver = theOnly(parts, (part) => (isAsked(part) ? namesIn(part).driver : undefined));
  const number = theOnly(parts, (part) => (part.is === 'car' ? part.number : undefined));
  const team = theOnly(parts, (part) =>
    isAsked(part) && namesIn(part).driver !== undefined ? undefined : namesIn(part).team,
  );
  // "Who's in the 12, who's the crew chief?" asks of what is, and not of what was before.
  if (!IT.test(piece) && !NOW.test(piece) && person === undefined) return undefined;
  const post = theOnly(parts, postIn) ?? theOnly(parts, role);
  if (post !== undefined || ON_CREW.test(piece)) {
    const asked = post ?? (/spotter/i.test(piece) ? 'spotter' : 'crew chief');
    if (driver !== undefined) return `who is ${driver}'s ${asked}`;
    if (number !== undefined) return `who is the ${asked} of the ${number}`;
    return person === undefined ? (IT.test(piece) ? piece : undefined) : `who replaced ${person} as ${asked}`;
  }
  if (number !== undefined) return `who is in the ${number}`;
  if (driver !== undefined && isOut(parts)) return `who is filling in for ${driver}`;
  if (driver !== undefined && parts.some((part) => meansOneOf(part, ENDS) || /^happen/i.test(part.text)))
    return `who replaced ${driver}${team === undefined || parts.some((part) => meansOneOf(part, ['GO'])) ? '' : ` at ${team}`}`;
  return IT.test(piece) ? piece : undefined;
}

/** Where only a team is named, it is not known before the answer who left: "him" is whoever that is. */
function ofOnlyOneWhoLeft(piece: string, before: readonly string[], setting: Setting): string | undefined {
  const parts = before.flatMap((each) => readPiece(each, setting).parts);
  const names = parts.filter((part) => isNamed(part));
  const isOfTeam = names.length === 1 && names.every((part) => namesIn(part).team !== undefined);
  // "It" is no team that somebody got.
  if (isOfTeam) return parts.some((part) => meansOneOf(part, ['LEAVE', 'FIRE'])) ? 'who replaced him' : piece;
  return undefined;
}

function postIn(part: Part): string | undefined {
  if (part.is !== 'meaning') return undefined;
  return part.meaning === 'SPOTTER' ? 'spotter' : part.meaning === 'CREW' ? 'crew chief' : undefined;
}
