import type { Mention } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import { opensDescription } from '../words/clause-words.js';

// "arrives from Northline", "a trade with Northline": where somebody comes from, and whom somebody deals with.
const AWAY = /^(?:from|over|against|than|between|without|versus|vs|formerly|late)$/;
const DEALINGS =
  /^(?:trade|alliance|ties|partnership|affiliation|relationship|lawsuit|battle|merger|collaboration|tie-up|connection)$/;
// "ex of Northline", "after her spell at Northline": a team that was somebody's before.
const PAST = /^(?:ex|spell|stint|tenure|days|late)$/;
// "left for Northline", "bound for Northline": where somebody goes.
const GONE = /^(?:left|leaves|leaving|leave|bound|departed|departs|departing|gone|headed|off)$/;
const SPENT = /^(?:spent|spending|drove|raced|competed)$/;
// "has made four starts this year with Northline", "since joining Northline": races and moves told as what somebody has done.
const RUN = /^(?:made|run|ran|started|making|running)$/;
const RACES = /^(?:starts?|races?|appearances|outings|events|times)$/;
// "a Chevrolet prepared by Northline": who made the car.
const MADE =
  /^(?:prepared|built|engineered|supplied|designed|constructed|maintained|serviced|powered|developed|provided|leased|assembled)$/;
// Verbs that tell of somebody's past beside an earlier year: "took the 2023 title with Northline".
const DID = /^(?:won|took|claimed|captured|earned|scored|finished|placed|made|ran|piloted|began|started|debuted)$/;
const DROPPED = /^(?:cut|dropped|fired|released|sacked|dismissed|axed|ousted|ditched|benched|jettisoned)$/;
const ENDS = /^(?:closing|shutting|folding|ceasing|leaving|departing|exiting|selling|downsizing|scaling)$/;
const RELATIVES = /^(?:who|whom|whose|which|where|when|after|before|since|until|while)$/;
const OWNS = /^(?:owns|co-owns|runs|heads|leads|manages)$/;
const ARTICLES = /^(?:the|a|an|its|his|her|their|rival)$/;
// "former Northline driver Ava Stone": whose she was.
const FORMER = /^(?:former|ex|onetime|one-time)$/;

/** Whether a team or series is named as what its sentence is about, so that the words behind it may leave it out. */
export function isFocal(text: Text, sentence: Sentence, own: readonly Mention[], mention: Mention): boolean {
  const { tokens, quoted } = text;
  if (quoted[mention.first] === 1) return false;
  let at = beforeArticles(text, sentence, mention);
  if (isAway(text, sentence, at)) return false;
  const before = tokens[at]?.lower ?? '';
  if (isOfEnding(text, sentence, mention)) return false;
  if (isHomeOfGuest(tokens, own, mention)) return false;
  if (/^(?:with|of)$/.test(before) && DEALINGS.test(tokens[at - 1]?.lower ?? '')) return false;
  if (before === 'by' && MADE.test(tokens[at - 1]?.lower ?? '')) return false;
  // "the Northline alliance"
  if (DEALINGS.test(tokens[mention.last]?.lower ?? '')) return false;
  if (/^(?:of|at|with|for)$/.test(before) && PAST.test(tokens[at - 1]?.lower ?? '')) return false;
  // "He replaces Carter, now at Northline"
  if (/^(?:at|with)$/.test(before) && tokens[at - 1]?.lower === 'now' && tokens[at - 2]?.text === ',') return false;
  // "promoted from the technical partner, Northline"
  if (before === ',' && /^(?:partner|affiliate|ally|customer)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  if (isLeftForAnother(tokens, own, mention, at)) return false;
  if (before === 'joining' && /^(?:since|before|after|until)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  if (/^(?:for|to)$/.test(before) && GONE.test(tokens[at - 1]?.lower ?? '')) return false;
  for (; at >= sentence.first; at -= 1) {
    const token = tokens[at];
    if (!token || /^[;:—–(]$/.test(token.text)) return true;
    // "Carter, still a regular with Northline, is": said of Carter.
    // But "Ben Carter, Northline, No. 12": the columns of a list.
    const isColumn = at === mention.first - 1 && tokens[mention.last]?.text === ',';
    // "the car of Carter, now in the Truck Series with Northline": of him alone, wherever it ends.
    if (
      token.text === ',' &&
      describes(text, own, at) &&
      /^(?:now|currently|formerly)$/.test(tokens[at + 1]?.lower ?? '')
    )
      return false;
    if (token.text === ',')
      return (
        isColumn || !(describes(text, own, at) && (closes(text, sentence, mention.last) || isTold(tokens, own, at)))
      );
    // "Marsh, who owns Northline, says that she will race": she does for him.
    if (token.lower === 'who' && OWNS.test(tokens[at + 1]?.lower ?? '')) return true;
    // "has raced since 2024 for Northline"
    if (/^(?:since|until)$/.test(token.lower) && tokens[at + 1]?.kind === 'number') continue;
    if (RELATIVES.test(token.lower)) return at === sentence.first;
    // "the car that Carter vacates for a year with Northline", but "said that Carter drives for Northline"
    if (token.lower === 'that' && own.some(({ last }) => last === at)) return false;
  }
  return !isOfDescription(text, sentence, own, mention);
}

/** "parted with Northline and now drives for Pinecrest": behind a team that was left the sentence names the one it is about. */
function isLeftForAnother(
  tokens: readonly Token[],
  own: readonly Mention[],
  { last, type }: Mention,
  at: number,
): boolean {
  if (type !== 'team' || !LEFT.test(wordsBetween(tokens, Math.max(0, at - 2), at + 1))) return false;
  const next = own.find((other) => other.first >= last && /^(?:team|car|person)$/.test(other.type));
  return next?.type === 'team' || (next?.type === 'car' && next.team !== undefined);
}

const LEFT =
  /(?:^| )(?:left|leaves|leaving|departed|departs|quit|quits|exited|exits|(?:parted|split|parts) (?:ways )?(?:with|from))$/;

/** "from Northline", "formerly of Northline", "previously with Northline": a team that is not what its sentence is about. */
function isAway({ tokens }: Text, { first }: Sentence, at: number): boolean {
  if (at < first) return false;
  const before = tokens[at]?.lower ?? '';
  return AWAY.test(before) || FORMER.test(before) || isOfBygone(tokens, at);
}

/**
 * "arrives from Northline", "Stone, from Northline", "formerly of Northline": a team only named as where somebody was; not "a contract
 * from Northline", "pulled from the No. 12".
 */
export function isWhereSomebodyWas(text: Text, sentence: Sentence, mention: Mention): boolean {
  const { tokens } = text;
  const at = beforeArticles(text, sentence, mention);
  if (at < sentence.first) return false;
  const [before, comes] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (before === 'from') return COMES.test(comes);
  return FORMER.test(before) || isOfBygone(tokens, at);
}

const COMES =
  /^(?:[,(–—-]|over|up|down|across|away|in|back|there|here|fresh|comes?|came|coming|arrives?|arrived|arriving|moves?|moved|moving|joins?|joined|joining|poached|signed|hired|import|recruit|signing|transfer|arrival|hire|capture|acquisition|newcomer|addition)$/;

function isOfBygone(tokens: readonly Token[], at: number): boolean {
  return /^(?:of|with|at|for|in)$/.test(tokens[at]?.lower ?? '') && BYGONE.test(tokens[at - 1]?.lower ?? '');
}

const BYGONE = /^(?:ex|formerly|late|previously|once)$/;

/** The token before a mention and its article. */
function beforeArticles({ tokens }: Text, { first }: Sentence, mention: Mention): number {
  let at = mention.first - 1;
  while (at >= first && ARTICLES.test(tokens[at]?.lower ?? '')) at -= 1;
  return at;
}

/** "With Northline closing its doors, Stone takes the No. 12": what others do meanwhile. */
function isOfEnding({ tokens }: Text, { first, last }: Sentence, mention: Mention): boolean {
  if (tokens[first]?.lower !== 'with') return false;
  const opening = tokens.slice(first, last);
  const comma = opening.findIndex(({ text }) => text === ',');
  return mention.last <= first + comma && opening.slice(0, comma).some(({ lower }) => ENDS.test(lower));
}

/** "A winner this year with Northline, Stone will drive": what the sentence opens with is said of her. */
function isOfDescription({ tokens }: Text, { first }: Sentence, own: readonly Mention[], { last }: Mention): boolean {
  if (!opensDescription(tokens[first]?.lower ?? '', tokens[first + 1]?.lower ?? '')) return false;
  const next = own.find((other) => other.first >= last && other.type === 'person');
  return next !== undefined && tokens[next.first - 1]?.text === ',' && next.first - last < CLOSE_BEHIND;
}

// Words between a team and the comma that ends a description.
const CLOSE_BEHIND = 8;

/** Whether a comma stands right behind a person, or between her age and what she is: "Stone, 22, a winner with". */
function describes({ tokens }: Text, own: readonly Mention[], comma: number): boolean {
  const isAge =
    tokens[comma - 2]?.text === ',' &&
    /^\d\d$/.test(tokens[comma - 1]?.text ?? '') &&
    /^(?:an?|the|once|last|runner-up|winner|champion)$/.test(tokens[comma + 1]?.lower ?? '');
  return own.some(({ type, last }) => type === 'person' && (last === comma || (isAge && last === comma - 2)));
}

/**
 * "Northline Racing Cup driver Ava Stone", "Northline Racing's Ava Stone" behind a team or car that has her for something:
 * where somebody is at home, and not whose car it is.
 */
function isHomeOfGuest(tokens: readonly Token[], own: readonly Mention[], mention: Mention): boolean {
  if (mention.type !== 'team') return false;
  const at = own.indexOf(mention);
  const next = own[at + 1];
  if (next?.type === 'series') return next.first === mention.last && tokens[next.last]?.lower === 'driver';
  if (next?.type !== 'person' || next.first !== mention.last || !mention.possessive) return false;
  return own.slice(0, at).some(({ type, first }) => type === 'car' || (type === 'team' && first < mention.first));
}

/** "…,” said Marsh, the head of Northline.": who speaks is introduced, and nothing said of the team. */
function isTold(tokens: readonly Token[], own: readonly Mention[], comma: number): boolean {
  const teller = own.find(({ last }) => last === comma);
  return teller !== undefined && /^(?:said|says)$/.test(tokens[teller.first - 1]?.lower ?? '');
}

/** Whether a comma closes within a few words. */
function closes({ tokens }: Text, sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 8 && at < sentence.last; at += 1) if (tokens[at]?.text === ',') return true;
  return false;
}

/** "spent this year with Northline": where somebody was, said as he is introduced; the sentences behind it are not about that team. */
export function isPastSpell(
  { tokens, article }: Text,
  sentence: Sentence,
  own: readonly Mention[],
  mention: Mention,
): boolean {
  // "Pinecrest dropped her in June of 2022": what became of her there, before the news.
  if (mention.type === 'team' && DROPPED.test(tokens[mention.last]?.lower ?? ''))
    return isEarlier(own, Number(article.published.slice(0, 4)));
  let at = mention.first - 1;
  while (at >= sentence.first && ARTICLES.test(tokens[at]?.lower ?? '')) at -= 1;
  if (!/^(?:at|with|for)$/.test(tokens[at]?.lower ?? '')) return false;
  let races = false;
  for (let back = at - 1; back >= sentence.first && back > at - 12; back -= 1) {
    const token = tokens[back];
    if (!token || token.kind === 'mark') return false;
    if (SPENT.test(token.lower) && back > at - 10) return true;
    races ||= RACES.test(token.lower);
    if (races && RUN.test(token.lower)) return /^(?:has|had|having|after|who)$/.test(tokens[back - 1]?.lower ?? '');
    if (DID.test(token.lower)) return namesEarlierYear(own, Number(article.published.slice(0, 4)));
  }
  return false;
}

/** A season before the one under way is named, and no other. */
function namesEarlierYear(own: readonly Mention[], year: number): boolean {
  const seasons = own.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
  return seasons.length > 0 && seasons.every((season) => season < year);
}

/** All times that are named lie in years before the one under way: seasons, months and days alike. */
function isEarlier(own: readonly Mention[], year: number): boolean {
  const years = own.flatMap((mention) => {
    if (mention.type !== 'time') return [];
    const day = mention.date ?? mention.to;
    return [...(mention.seasons ?? []), ...(day === undefined ? [] : [Number(day.slice(0, 4))])];
  });
  return years.length > 0 && years.every((one) => one < year);
}
