/** What a line of a fact box says about a seat. */
export type FactLabel =
  | 'driver'
  | 'car'
  | 'team'
  | 'crew chief'
  | 'spotter'
  | 'series'
  | 'make'
  | 'season'
  | 'race'
  | 'date'
  | 'sponsor'
  | 'age'
  | 'hometown'
  | 'other';

// "Crew chiefs: Marsh stays with Stone." may be a paragraph: this label alone makes no row.
const CHIEFS = 'crew[- ]chiefs';

const LABELS: readonly (readonly [FactLabel, string])[] = [
  ['driver', 'drivers?|driver\\(s\\)|driver line-?up|line-?up|pilots?|name'],
  ['car', 'cars?|car (?:no|number)|trucks?|numbers?|no|entry|machine|ride'],
  ['team', 'team|entrant|organi[sz]ation|race team|employer'],
  ['crew chief', 'crew[- ]chief|chief'],
  ['crew chief', CHIEFS],
  ['spotter', 'spotter'],
  ['series', 'series|championship'],
  ['make', 'make|manufacturer|engine|chassis|power'],
  ['season', 'season|year'],
  ['race', 'race|event|what|next race|track|circuit|venue|where|location|round'],
  ['date', 'date|when|race day|green flag|start time|time'],
  ['sponsor', 'sponsors?|primary sponsor|primary partners?|partners?'],
  ['age', 'age'],
  ['hometown', 'hometown|home town|from|born in|birthplace'],
  [
    'other',
    'class|owners?|team owners?|born|residence|experience|engineer|race engineer|races|starts|schedule|nationality',
  ],
];

// "2026 team: Northline Racing"
const OF_YEAR = '(?:20\\d\\d )?';
const SEPARATED = '\\.? ?(?::|[–—-] ) ?';

/** A line, or a piece of one, that opens with a label: "Crew chief: Dan Marsh", "Driver(s): Ava Stone". */
export const FACT_LABEL = new RegExp(
  `^${OF_YEAR}(?:${LABELS.filter(
    ([label, words]) => words !== CHIEFS && !/^(?:other|season|race|date|sponsor|age|hometown)$/.test(label),
  )
    .map(([, words]) => words)
    .join('|')})${SEPARATED}(?=\\S)`,
  'i',
);

const PATTERNS = LABELS.map(
  ([label, words]) => [label, new RegExp(`^${OF_YEAR}(?:${words})${SEPARATED}(?=\\S)`, 'i')] as const,
);

/** The label that opens a piece of text, with its length; undefined if none does. */
export function labelAt(piece: string): { readonly label: FactLabel; readonly length: number } | undefined {
  for (const [label, pattern] of PATTERNS) {
    const found = pattern.exec(piece);
    if (found) return { label, length: found[0].length };
  }
  return undefined;
}
