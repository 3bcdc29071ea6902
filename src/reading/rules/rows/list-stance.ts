import type { Extent, Status } from '../../../claims/claim.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

/** How a list's heading, or a row's own label, has its rows: seats as stated or rumoured, seats given up, or neither. */
export type ListStance = Exclude<Status, 'denied'> | 'out' | 'open';

const OUT =
  /^(?:who[’']?s |who is |the |already |drivers )?(?:out|leaving|departures?|departing|departed|gone|goodbyes?|farewells?|losses|exits?|not returning|not back|retir(?:ed|ing|ements?)|moving on)\b/i;
const OPEN =
  /^(?:the |still |seats? )?(?:open|vacant|vacanc(?:y|ies)|unsigned|free agents?|unfilled|wide open|up for grabs|undecided|unlikely|doubtful|long ?shots?|not happening|without a (?:ride|seat|drive)|looking for|needs?|wanted|unknown|question marks?|tb[ad]|to be (?:announced|decided))\b/i;
// "Cup seats for 2026 still open", "The empty seats of 2026"
const OPEN_SEATS =
  /\b(?:seats?|rides?|cockpits?|chairs?)\b(?: [\w’'-]+){0,3} (?:open|available|vacant|unfilled|up for grabs|to (?:be )?fill(?:ed)?)\b|\b(?:open|vacant|available|empty|unfilled) (?:\S+ )?(?:seats?|rides?|cockpits?|chairs?)\b/i;
const RUMORED =
  /\b(?:rumou?r(?:ed|s|mill)?|expected|likely|leaning|unconfirmed|not confirmed|unannounced|(?:not yet|to be|yet to be) announced|speculation|speculated|whispers?|whispered|gossip|hearsay|heard around|what we hear|we hear|tbc|to be confirmed|possible|possibles|probable|maybe|up in the air|predictions?|projected|linked|in talks)\b/i;
// Of deals that are not signed yet.
const CLOSE =
  /^(?:(?:very )?close(?: to (?:done|a deal|signing))?|(?:almost|nearly|all but|as good as) (?:done|there|signed))$/i;
const LABELS: readonly (readonly [RegExp, ListStance])[] = [
  [
    /^(?:ins?|new|new faces|newcomers?|arriv(?:al|als|ing|es)|joining|joins|coming|coming in|comes in|incoming|added|hired|signed|confirmed|back|coming back|stays?|staying|staying put|remains?|remaining|returns?|returning|who(?: is)? in|locked in|set)$/,
    'confirmed',
  ],
  [
    /^(?:outs?|gone|going|going out|goes|outgoing|on the way out|leaves|leaving|left|departs?|departed|departures?|departing|exits?|released|dropped|lost|losses|retired|retiring|who(?: is)? out|not returning|not back)$/,
    'out',
  ],
  [
    /^(?:rumou?red|rumou?rs?|expected|likely|possible|possibles|probable|linked|tbc|candidates?|contenders?|favou?rites?|shortlist|targets?)$/,
    'rumored',
  ],
  [
    /^(?:open|vacant|tba|tbd|undecided|unsigned|up in the air|in doubt|to be decided|to be announced|free agents?|still looking|who(?: could be)? next)$/,
    'open',
  ],
];
const LONGEST_STANCE = 4;

/** The stance of a row's list: of the label that opens the row ("Out: "), of its heading, or of the title. */
export function listStance(scene: Scene): ListStance {
  const { discourse, sentence } = scene;
  const label = labelOf(scene);
  if (label) return label.isOfMoves && isOfContest(scene) ? 'open' : label.stance;
  const heading = discourse.heading(sentence);
  if (OUT.test(heading)) return 'out';
  if (OPEN.test(heading) || OPEN_SEATS.test(heading)) return 'open';
  if (CLOSE.test(heading)) return 'rumored';
  const [title] = discourse.text.sentences;
  const named = title?.block.kind === 'heading' ? discourse.text.article.body.slice(title.start, title.end) : '';
  return RUMORED.test(heading) || (heading === '' && RUMORED.test(named)) ? 'rumored' : 'confirmed';
}

const CONTEST =
  /\b(?:playoffs?|cut ?-?line|bubble|chase|eliminat\w+|advanc\w+|transfers? to|injur\w+|in stock|for sunday|for saturday|fantasy)\b/i;

/** "Who’s in, who’s out of the playoffs": in and out of something else than a seat. */
function isOfContest({ discourse, sentence, over }: Scene): boolean {
  const { sentences, article } = discourse.text;
  return (
    CONTEST.test(discourse.heading(sentence)) ||
    [over?.sentence, sentences[0]].some(
      (one) => one !== undefined && CONTEST.test(article.body.slice(one.start, one.end)),
    )
  );
}

/** The words that open a row. */
interface RowLabel {
  readonly stance: ListStance;
  /** The token behind it. */
  readonly last: number;
  /** How much of the season those behind it race. */
  readonly extent?: Extent;
  /** It says who comes, stays or goes: "In:", "Staying:". */
  readonly isOfMoves?: true;
}

/** "In: ", "OUT – ", "Two full-time drivers: ": what opens a row and says what becomes of those behind it. */
export function labelOf(scene: Scene): RowLabel | undefined {
  const { tokens } = scene.discourse.text;
  const { first } = scene.sentence;
  const drivers = driversLabel(scene);
  if (drivers) return drivers;
  let mark = first + 1;
  while (mark <= first + LONGEST_STANCE && !/^(?::|–|—|-|\|)$/.test(tokens[mark]?.text ?? '')) mark += 1;
  if (mark > first + LONGEST_STANCE) return undefined;
  const label = wordsBetween(tokens, first, mark).replace(/ (?:for|in|after) (?:20\d\d|next (?:year|season))$/, '');
  const found = LABELS.find(([pattern]) => pattern.test(label));
  return found && { stance: found[1], last: mark + 1, isOfMoves: true };
}

const COUNTED =
  /^(?:one|two|three|four|five|six|race|racing|regular|confirmed|announced|signed|main|current|the|its|road|street|course|\/)$/;
// "full-time", "oval-only": how much of the season
const EXTENT = /^(?:full-?time|full-season|part-?time|part-season|endurance|[a-z]+-only)$/;
const LONGEST_LABEL = 7;

/** "Drivers:", "Confirmed driver(s):", "Two full-time drivers:", below a team's name: a label that says nothing but that drivers follow. */
function driversLabel({ sentence, discourse: { text, isUnderTeam } }: Scene): RowLabel | undefined {
  const { first } = sentence;
  if (!isUnderTeam(sentence)) return undefined;
  const lower = (at: number): string => text.tokens[at]?.lower ?? '';
  let at = first;
  let extent: Extent | undefined;
  while (at < first + LONGEST_LABEL && (COUNTED.test(lower(at)) || EXTENT.test(lower(at)))) {
    if (EXTENT.test(lower(at))) extent = /^full/.test(lower(at)) ? 'full-time' : 'part-time';
    at += 1;
  }
  if (!/^(?:drivers?|driver-?lineup|line-?ups?)$/.test(lower(at))) return undefined;
  // "driver(s)"
  const isPlural = lower(at + 1) === '(' && lower(at + 2) === 's' && lower(at + 3) === ')';
  const colon = isPlural ? at + 4 : at + 1;
  if (lower(colon) !== ':') return undefined;
  return { stance: 'confirmed', last: colon + 1, ...(extent === undefined ? {} : { extent }) };
}
