import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, PersonMention } from '../mention.js';

const LOOKS_AFTER =
  /^(?:to |who will )(?:look after|oversee|wrench(?: on)?|call (?:the )?(?:shots|races) (?:for|on)|take charge of|be in charge of|crew|tend(?: to)?|guide)(?: (?:the|its|their|his|her))?$/;

const TO_LEAD =
  /(?:^| )to (?:lead|head|head up|guide|direct|oversee|look after|take charge of|call (?:the )?(?:shots|races) (?:for|on))(?: the)?$/;
const LONGEST_LEAD = 8;
// "passed Carter to lead Stone's No. 12" is of a race.
const COMES =
  /\b(?:hire[sd]?|hiring|joins?|joined|joining|moves?|moved|moving|signs?|signed|brings?|brought|bringing|tapped|poached|lured|landed|named|chosen|picked|recruited|arrives?|arrived|leaves|leaving|promoted|elevated|comes (?:over|in|aboard|from))\b/;
const BEFORE_NAME = 5;

/**
 * "has hired Dan Marsh to look after the No. 12", "Marsh joins Northline to lead the No. 12 of Ava Stone": whoever is taken on
 * for somebody's car leads its crew.
 */
export function crewHiredFor(tokens: readonly Token[], mentions: readonly Mention[]): PersonMention[] {
  return mentions.flatMap((person, index) => {
    if (person.type !== 'person' || person.possessive) return [];
    const next = mentions[index + 1];
    if (next?.type === 'car' && LOOKS_AFTER.test(wordsBetween(tokens, person.last, next.first))) return [person];
    return comesToLead(tokens, mentions, index, person) ? [person] : [];
  });
}

/** With nobody named between, "moves to Northline to lead the No. 12 of Stone", "… to lead Stone's No. 12": a car that somebody else drives. */
function comesToLead(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
  { person, first, last }: PersonMention,
): boolean {
  let at = index + 1;
  while (at < mentions.length && !/^(?:person|car)$/.test(mentions[at]?.type ?? '')) at += 1;
  const [car, behind] = [mentions[at], mentions[at + 1]];
  if (car?.type !== 'car') return false;
  const isOf = behind?.type === 'person' && wordsBetween(tokens, car.last, behind.first) === 'of';
  const driver = car.owner ?? (isOf ? behind.person : undefined);
  if (!driver || driver === person) return false;
  return (
    TO_LEAD.test(wordsBetween(tokens, Math.max(last, car.first - LONGEST_LEAD), car.first)) &&
    COMES.test(wordsBetween(tokens, Math.max(0, first - BEFORE_NAME), car.first))
  );
}
