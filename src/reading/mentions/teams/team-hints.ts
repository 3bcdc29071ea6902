import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { GIVEN_NAMES } from '../../words/given-names.js';
import type { NameGroup } from '../people/name-groups.js';

/** What a name may be instead of a team, where it stands. */
export type Other = 'sponsor' | 'person' | 'town';

/** A place in which teams stand: those who else could stand there, nobody in places of teams alone. */
export type Hint = readonly Other[];

interface Place {
  /** The words before the name, up to it. */
  readonly before?: RegExp;
  /** The words behind it. */
  readonly behind?: RegExp;
  /** Whether the name is a possessive; either if not said. */
  readonly owns?: boolean;
  readonly or: Hint;
}

const MOVES =
  /\b(?:go|goes|going|gone|move|moves|moved|moving|switch|switches|switched|switching|head|heads|headed|heading|jump|jumps|jumped|defect|defects|defected|return|returns|returned|returning|step|steps|stepped)(?: back| over| across| up| down)? to$/;

const PLACES: readonly Place[] = [
  // "was let go by Tamarack", but "by Halloway, the crew chief"
  {
    before:
      /\b(?:released|fired|sacked|dropped|axed|let go|ousted|signed|hired|retained|re-signed|recruited|poached|fielded|shown the door) by$/,
    behind: /^(?!, (?:the|an?|his|her|its|who|whose)\b)/,
    or: [],
  },
  {
    behind:
      /^(?:team (?:principal|manager|boss)|(?:technical|sporting|competition) director|director of competition)\b/,
    or: [],
  },
  {
    behind:
      /^(?:principal|owner|co-owner|team owner|team president|president|boss|managing director|general manager)\b/,
    or: ['sponsor', 'town'],
  },
  { behind: /^crew chiefs?\b/, or: ['person'] },
  { behind: /^(?:(?:test |reserve |development )?drivers?|teammates?)\b/, owns: false, or: ['town', 'sponsor'] },
  // "Tamarack will field two cars", "Tamarack announced that it will field a third Ford"
  {
    behind:
      /^(?:(?:announced|announces|said|says|confirmed|confirms)(?: on)?(?: \w+day)?(?: that)? it )?(?:also )?(?:will |would |plans to |is to |is going to |has |had )?(?:also )?(?:fields?|fielded|expands? to|expanded to) (?:\S+ ){0,4}?(?:cars?|trucks?|entry|entries|teams?|chevrolets?|fords?|toyotas?|hondas?|no|#)(?: |$)/,
    owns: false,
    or: [],
  },
  { behind: /^(?:has|have) (?:its|their) (?:new )?(?:driver|drivers|line-?up)\b/, owns: false, or: ['town'] },
  // "Tamarack’s other two drivers"
  {
    behind:
      /^(?:(?:other|two|three|four|five|full-time|part-time|cup|remaining|current|own|new|regular) ){0,3}(?:drivers|cars|trucks|entries|line-?up|driver line-?up|team principal|(?:test|reserve) driver|(?:second|third|fourth|extra|other) (?:car|truck|entry|seat))\b/,
    owns: true,
    or: ['town'],
  },
  { behind: /^(?:\S+ )?(?:no|nos|#)(?: |$)/, owns: true, or: ['person'] },
  { before: /\b(?:extension|re-upped|re-signed|re-signs|re-ups|contract|seat|ride) at$/, or: [] },
  { before: /\b(?:future|stint|stays|staying|stay|years?|driver|drivers|teammates?) at$/, or: ['town'] },
  // "moves to Tamarack on a two-year deal", "could go to Tamarack in the No. 37"
  {
    before: MOVES,
    behind:
      /^(?:in \d{4} |for \d{4} |next year |next season )?(?:in (?:the|its) (?:no|#|\d)|on an? (?:\S+ ){1,2}?(?:deal|contract|loan)\b|for an? full\b|full-time\b|as (?:\S+ )?teammate\b)/,
    or: [],
  },
  { before: MOVES, or: ['town'] },
  {
    before: /\b(?:talks|negotiations|discussions|contact|linked|option) (?:with|to)$/,
    behind: /^(?:about|for|over) (?:an? |the )?(?:\S+ )?(?:seat|ride|drive)\b/,
    or: [],
  },
  {
    before: /\b(?:talks|negotiations|discussions|linked|option|offers?|extension) (?:with|to|from)$/,
    or: ['sponsor', 'person'],
  },
  // "drives the No. 12 for Tamarack"
  {
    before: /\b(?:drives?|drove|driven|driving|races?|raced|racing|pilots?|piloted) (?:\S+ ){0,7}?for$/,
    owns: false,
    or: ['person'],
  },
  {
    before: /(?:^| )(?:joins?|joined|joining|rejoins?|rejoined|leaves?|leaving|quits?)$/,
    owns: false,
    or: ['person', 'town'],
  },
  { behind: /^(?:seat|ride|camp|line-?up|shop|hauler|transporter)\b/, owns: false, or: ['person', 'sponsor'] },
  {
    before: /\b(?:second|third|fourth|extra|additional|other)$/,
    behind: /^(?:entry|car|truck)\b/,
    owns: false,
    or: ['sponsor'],
  },
];

/** What shows that a name is none: that of a firm with its name on a car, of somebody, of a town. */
const NONE: readonly Pick<Place, 'before' | 'behind'>[] = [
  {
    before:
      /\b(?:sponsor|sponsors|sponsored by|backed by|funded by|presented by|supported by|backing from|support from|sponsorship from|money from|partner|partners|brand|company|firm|maker)$/,
  },
  { behind: /^(?:(?:will|to|would) )?(?:again |also )?(?:sponsors?|back|backs|adorn|adorns)\b/ },
  { behind: /^(?:will (?:be|serve) |is |remains |returns |joins |serves )(?:\S+ ){0,4}?(?:sponsor|partner|backer)\b/ },
  { behind: /^(?:colou?rs|livery|scheme|paint|logos?|logo|branding|brand)\b/ },
  { behind: /^(?:has been|is|was) with\b/ },
  { before: /(?:^| )(?:in|near|outside|around)$/, behind: /^(?!colou?rs|gear|shirt|uniform)/ },
  { behind: /^(?:finished|qualified|crashed|spun|retired|drove|drives|raced|races|who)\b/ },
  { behind: /^, (?:[1-7]\d ,|who\b|the crew chief)/ },
  { before: /\b(?:mr|mrs|ms|dr|rookie|veteran|driver|teammate|champion)(?: \.)?$/ },
];

const TAKES_ON =
  /^(?:on \w+day )?(?:has |have |had |will )?(?:also )?(?:signs?|signed|re-signs?|re-signed|extends?|extended|retains?|retained|hires?|hired|promotes?|promoted|drops?|dropped|releases?|released|fires?|fired|poached|recruited|part(?:s|ed) ways with|part(?:s|ed) with) (?:rookie |veteran |driver |former \S+ )?(\S+)/;
const LANDS = /^(?:lands?|landed|picks?|picked|taps?|tapped|gets?|got|has|have|puts?|keeps?|kept) (\S+)/;

const REACH = 9;

/** What the words around a name that is nobody’s show: `none` that it is no team, or the places in which it stands. */
export function teamHintsAt(tokens: readonly Token[], { first, last }: NameGroup): readonly Hint[] | 'none' {
  const before = wordsBetween(tokens, startOfWords(tokens, first), first);
  const behind = wordsBetween(tokens, last, last + REACH);
  const fits = ({ before: left, behind: right }: Pick<Place, 'before' | 'behind'>): boolean =>
    (left === undefined || left.test(before)) && (right === undefined || right.test(behind));
  const owns = tokens[last - 1]?.possessive === true;
  if (!owns && NONE.some(fits)) return 'none';
  const hints = PLACES.flatMap((place) => ((place.owns ?? owns) === owns && fits(place) ? [place.or] : []));
  if (owns) return hints;
  const taken = TAKES_ON.exec(behind)?.[1];
  if (taken !== undefined && GIVEN_NAMES.has(taken)) hints.push(opensClause(tokens, first) ? [] : ['person']);
  // "To sum up: Stone to Tamarack, Carter to Northline"
  if (/(?:^|, )(?:\S+ )?\S+ to$/.test(before) && tokens[first - 2]?.capital && tokens[first - 2]?.kind === 'word')
    hints.push(['town']);
  const landed = LANDS.exec(behind)?.[1];
  if (landed !== undefined && GIVEN_NAMES.has(landed)) hints.push(['sponsor', 'person']);
  return hints;
}

/** The words before a name since the last mark that parts, at most `REACH` of them. */
function startOfWords(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at > 0 && first - at < REACH && !/^[;:!?”"—–(]$/.test(tokens[at - 1]?.text ?? '')) {
    // The full stop of "No." parts nothing.
    if (tokens[at - 1]?.text === '.' && tokens[at - 2]?.lower !== 'no') break;
    at -= 1;
  }
  return at;
}

function opensClause(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    before === undefined ||
    before.kind === 'mark' ||
    before.lower === 'that' ||
    before.end + 1 < (tokens[first]?.start ?? 0)
  );
}
