import type { Status } from '../../../claims/claim.js';
import type { Scene } from '../scene.js';

/** How a list's heading, or a row's own label, has its rows: seats as stated or rumoured, seats given up, or neither. */
export type ListStance = Exclude<Status, 'denied'> | 'out' | 'open';

const OUT =
  /^(?:who[’']?s |who is |the |already |drivers )?(?:out|leaving|departures?|departing|departed|gone|goodbyes?|farewells?|losses|exits?|not returning|not back|retir(?:ed|ing|ements?)|moving on)\b/i;
const OPEN =
  /^(?:the |still |seats? )?(?:open|vacant|vacanc(?:y|ies)|unsigned|free agents?|unfilled|without a (?:ride|seat|drive)|looking for|needs?|wanted|unknown|question marks?|tb[ad]|to be (?:announced|decided))\b/i;
const RUMORED =
  /\b(?:rumou?r(?:ed|s|mill)?|expected|likely|unconfirmed|not confirmed|speculation|speculated|whispers?|whispered|gossip|hearsay|heard around|what we hear|we hear|tbc|to be confirmed|possible|possibles|probable|maybe|up in the air|predictions?|projected|linked|in talks)\b/i;
// Of deals that are not signed yet.
const CLOSE =
  /^(?:(?:very )?close(?: to (?:done|a deal|signing))?|(?:almost|nearly|all but|as good as) (?:done|there|signed))$/i;
const LABELS: readonly (readonly [RegExp, ListStance])[] = [
  [
    /^(?:in|ins|new|arriv(?:al|als|ing)|joining|joins|added|hired|signed|confirmed|stays|staying|returning)$/,
    'confirmed',
  ],
  [
    /^(?:out|outs|gone|leaving|left|departs?|departed|departures?|departing|exits?|released|dropped|lost|retired|retiring)$/,
    'out',
  ],
  [/^(?:rumou?red|expected|likely|possible|linked|tbc)$/, 'rumored'],
  [/^(?:open|vacant|tba|tbd)$/, 'open'],
];

/** The stance of a row's list: of the label that opens the row ("Out: "), of its heading, or of the title. */
export function listStance(scene: Scene): ListStance {
  const { discourse, sentence } = scene;
  const label = labelOf(scene);
  if (label) return label.stance;
  const heading = discourse.heading(sentence);
  if (OUT.test(heading)) return 'out';
  if (OPEN.test(heading)) return 'open';
  if (CLOSE.test(heading)) return 'rumored';
  const [title] = discourse.text.sentences;
  const named = title?.block.kind === 'heading' ? discourse.text.article.body.slice(title.start, title.end) : '';
  return RUMORED.test(heading) || (heading === '' && RUMORED.test(named)) ? 'rumored' : 'confirmed';
}

/** "In: ", "OUT – ": the word that opens a row and says what becomes of those behind it; `last` is the token behind it. */
export function labelOf(scene: Scene): { readonly stance: ListStance; readonly last: number } | undefined {
  const { tokens } = scene.discourse.text;
  const { first } = scene.sentence;
  const word = tokens[first]?.lower ?? '';
  const drivers = driversLabel(scene);
  if (drivers !== undefined) return { stance: 'confirmed', last: drivers };
  if (!/^(?::|–|—|-|\|)$/.test(tokens[first + 1]?.text ?? '')) return undefined;
  const found = LABELS.find(([pattern]) => pattern.test(word));
  return found && { stance: found[1], last: first + 2 };
}

const COUNTED = /^(?:one|two|three|four|five|six|full-time|fulltime|race|regular|confirmed|main)$/;

/** "Drivers:", "Two full-time drivers:", below a team's name: the token behind a label that says nothing but that drivers follow. */
function driversLabel({ sentence, discourse: { text, isUnderTeam } }: Scene): number | undefined {
  const { first } = sentence;
  if (!isUnderTeam(sentence)) return undefined;
  let at = first;
  while (at < first + 3 && COUNTED.test(text.tokens[at]?.lower ?? '')) at += 1;
  const isLabel = /^(?:drivers?|driver-?lineup|line-?ups?)$/.test(text.tokens[at]?.lower ?? '');
  return isLabel && text.tokens[at + 1]?.text === ':' ? at + 2 : undefined;
}
