import type { CarMention, Mention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import { type DriverNote, noteOn } from './driver-notes.js';

/** A name of a section without a verb, with what stands beside it. */
interface SectionName {
  readonly driver: PersonMention;
  readonly car?: CarMention;
  readonly note?: DriverNote;
  /** "new from Pinecrest": the team that is left. */
  readonly from?: string;
}

/** What a sentence of a section lists: who is there, or who has gone; perhaps in whose place. */
export interface SectionNames {
  readonly way: 'in' | 'out';
  readonly names: readonly SectionName[];
  readonly replaced?: PersonMention;
}

const OUT_LABEL =
  /^(?:(?:and|but|now|already|also|who is|whos) )*(?:out|gone|leaving|left|departed|departing|departures?|exits?|exiting|released|moving on|on (?:the|his|her|their) way out|not returning|no longer (?:there|here)|goodbyes?|farewells?)(?: the door)?(?: (?:from|at|of)(?: the)?)? ?:$/;
const IN_LABEL =
  /^(?:(?:and|but|now|already|also|who is|whos) )*(?:in|new|arriving|arrivals?|joining|signed|staying|stays|returning|back|confirmed|drivers?|line-?up|newcomers?|new face|new faces)(?: (?:at|for|in|with|to)(?: the)?)? ?:$/;
const JOINT = /^(?:, and|, &|; and|,|;|and|&|plus|, plus|beside|alongside|with|, with|, beside|, alongside)$/;
const IN_CAR = /^(?:in|aboard|, in|, aboard|–|,|\()?(?: ?the)?$/;
// "unchanged", "again", "both staying put", "no change there"
const TAIL =
  /^(?:(?:,|–|—|-|;|\() ?)?(?:(?:still|both|all|the|two|three|of|them|same|again|once|more|as|before|in|20\d\d|this|last|year|season|unchanged|no|changes?|there|here|for|another|one|staying|stay|put|return|returning|back|carry|carrying|on|now|a|full|time|full-time|pair|duo|trio|line-?up|it|is|was|too|that|s|done|signed|sealed|confirmed|and)\b ?)*\)? ?[.!;]?$/;
const ON_ITS_OWN = /^(?:[;–—]|, (?:and|but|so) (?:after|then|there|that|the|it|nobody|no one|nothing)\b)/;
const IN_FOR =
  /^(?:, )?(?:in for|in place of|for|instead of|vice|in the place of)(?: the (?:departed|retired|retiring|departing))?$/;
const OPENS_NOTE =
  /^(?:new|newly|fresh|up|over|in|across|a|an|the|now|still|back|again|ex|formerly|rookie|champion|\d{2})$/;
const FROM = /\b(?:from|ex|ex -|formerly of|formerly with)(?: the)?$/;
const LONGEST_NOTE = 10;
const MOST = 8;

/** What a sentence lists behind the name of its section, or behind "Gone:", if it says nothing more. */
export function sectionNames(scene: Scene, team: string): SectionNames | undefined {
  const { sentence, mentions, discourse } = scene;
  const { tokens } = discourse.text;
  const colon = colonOf(scene, mentions);
  const own = mentions.find((mention) => mention.type === 'team' && mention.last <= (colon ?? -1));
  const opens = own?.type === 'team' && own.first <= sentence.first + 1 && !own.possessive;
  const isOther = own?.type === 'team' && own.team !== team;
  if (isOther) return undefined;
  const label = colon === undefined || opens ? '' : labelWords(scene, colon, own);
  const way = OUT_LABEL.test(label) ? 'out' : label === '' || IN_LABEL.test(label) ? 'in' : undefined;
  if (way === undefined) return undefined;
  const found = namesFrom(scene, colon === undefined ? sentence.first : colon + 1);
  if (!found) return undefined;
  const { names, end } = found;
  // "Ava Stone." may be a name at the end of anything.
  if (colon === undefined && names.length < 2 && !replacedAt(scene, end)) return undefined;
  const replaced = way === 'in' && names.length === 1 ? replacedAt(scene, end) : undefined;
  const tail = wordsBetween(tokens, replaced?.last ?? end, sentence.last);
  // "Ava Stone in the 8, and after that it’s guesswork": each has a seat, whatever follows.
  const areSeated = way === 'in' && names.every(({ car }) => car !== undefined) && ON_ITS_OWN.test(tail);
  return TAIL.test(tail) || areSeated ? { way, names, ...(replaced && { replaced }) } : undefined;
}

/** The colon or dash behind the label that opens a sentence, before anybody is named. */
function colonOf({ sentence, discourse }: Scene, mentions: readonly Mention[]): number | undefined {
  const { tokens } = discourse.text;
  const person = mentions.find(({ type }) => type === 'person');
  for (let at = sentence.first; at < (person?.first ?? sentence.first); at += 1)
    if (/^(?::|—|–|--)$/.test(tokens[at]?.text ?? '')) return at;
  return undefined;
}

function labelWords({ sentence, discourse }: Scene, colon: number, team: Mention | undefined): string {
  const { tokens } = discourse.text;
  if (!team) return `${wordsBetween(tokens, sentence.first, colon)} :`;
  const around = [wordsBetween(tokens, sentence.first, team.first), wordsBetween(tokens, team.last, colon), ':'];
  return around.filter((words) => words !== '').join(' ');
}

function namesFrom(
  scene: Scene,
  from: number,
): { readonly names: readonly SectionName[]; readonly end: number } | undefined {
  const { mentions, discourse } = scene;
  const { tokens } = discourse.text;
  const names: SectionName[] = [];
  let at = from;
  for (;;) {
    const next = mentions.find(({ type, first }) => type === 'person' && first >= at);
    const isJoined = names.length === 0 ? next?.first === at : next && JOINT.test(wordsBetween(tokens, at, next.first));
    if (next?.type !== 'person' || !isJoined || names.length >= MOST) break;
    if (next.possessive || next.form === 'described') return undefined;
    if (discourse.crew.has(next.person) || discourse.officeHolders.has(next.person)) return undefined;
    const note = noteOn(scene, next.last);
    const car = note ? undefined : carBehind(scene, next.last);
    at = note?.last ?? car?.end ?? next.last;
    // "in the No. 6 (signed until 2027)"
    const told = note ?? (car ? noteOn(scene, at) : undefined);
    at = told && told.last > at ? told.last : at;
    const remark = remarkAt(scene, at);
    at = remark?.end ?? at;
    names.push({
      driver: next,
      ...(told && { note: told }),
      ...(car && { car: car.car }),
      ...(remark?.from !== undefined && { from: remark.from }),
    });
  }
  return names.length > 0 ? { names, end: at } : undefined;
}

function carBehind(
  { mentions, discourse: { text } }: Scene,
  at: number,
): { readonly car: CarMention; readonly end: number } | undefined {
  const car = mentions.find(({ first }) => first >= at && first <= at + 3);
  if (car?.type !== 'car' || car.numbers.length !== 1 || !IN_CAR.test(wordsBetween(text.tokens, at, car.first)))
    return undefined;
  return { car, end: text.tokens[car.last]?.text === ')' ? car.last + 1 : car.last };
}

/** ", new from Pinecrest", ", a rookie": what is put behind a name, up to its comma. */
function remarkAt(
  { mentions, sentence, discourse: { text } }: Scene,
  at: number,
): { readonly end: number; readonly from: string | undefined } | undefined {
  const { tokens } = text;
  if (tokens[at]?.text !== ',' || !OPENS_NOTE.test(tokens[at + 1]?.lower ?? '')) return undefined;
  let from: string | undefined;
  for (let end = at + 1; end <= Math.min(sentence.last, at + LONGEST_NOTE); end += 1) {
    if (end === sentence.last || /^(?:[,;.]|and|&|beside|alongside|with)$/.test(tokens[end]?.lower ?? ''))
      return { end, from };
    const mention = mentions.find(({ first, last }) => first <= end && end < last);
    if (mention?.type === 'person' || mention?.type === 'car') return undefined;
    if (mention?.type !== 'team') continue;
    if (!FROM.test(wordsBetween(tokens, at + 1, mention.first))) return undefined;
    from = mention.team;
  }
  return undefined;
}

/** "in for Carter": whose place the one before takes. */
function replacedAt({ mentions, discourse: { text } }: Scene, at: number): PersonMention | undefined {
  const person = mentions.find(({ type, first }) => type === 'person' && first >= at);
  if (person?.type !== 'person' || person.possessive) return undefined;
  return IN_FOR.test(wordsBetween(text.tokens, at, person.first)) ? person : undefined;
}
