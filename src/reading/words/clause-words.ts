/** Words that hang a clause on a noun before it. */
export const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose', 'where']);

/** Words that open a clause of time, reason or condition, and those that open a contrast or an indirect question. */
export const SUBORDINATORS = new Set(
  'when whenever while after before because although though unless whether if until till once as since but than so yet what how why'.split(
    ' ',
  ),
);

/** Words besides these that open a sentence with what goes with what it tells: "With that settled, …". */
export const FRONTED = new Set(['with', 'after', 'following', 'before', 'despite', 'without', 'now']);

/** Words that join names, or clauses. */
export const COORDINATORS = new Set(['and', 'or', 'nor', '&', 'plus']);

/** Marks that no clause reaches across. */
export const FENCES = new Set([';', ':', '—', '–', '--', '(', ')', '“', '”', '"', '…']);

/** Words that lead to a complement, and make a name before a verb no subject. */
export const PREPOSITIONS = new Set(
  'in for with at of per via from to by on alongside behind as into beside besides under over through until till since during via than against between among without like near plus aboard inside onto toward towards following atop after before within'.split(
    ' ',
  ),
);

/** Words that may stand between a subject and its verb, or before the subject, and are no subject of their own. */
export const FILLERS = new Set(
  'also still now then again last only once just already soon officially originally currently initially previously meanwhile however instead eventually both all too even ever first later finally himself herself themselves together the a an yes no today thus therefore notably once not and but or so , which'.split(
    ' ',
  ),
);

/** Words after which a noun follows and no verb. */
export const DETERMINERS = new Set(
  'the a an this these those his her its their our my your some any no every each all both several many few more most own first last next new old another other same such'.split(
    ' ',
  ),
);

const OPENS_DESCRIPTION =
  /^(?:an?|once|twice|formerly|already|still|winner|winless|champion|runner-up|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;
const OF_TIME = /^(?:few|couple|day|week|month|year|season|race|night|weekend|moment|little|long|short|bit|lot)$/;

/** Whether the first two words of a sentence open a description of its subject ("A winner with Northline, Stone"), and no time. */
export function opensDescription(first: string, second: string): boolean {
  return OPENS_DESCRIPTION.test(first) && !OF_TIME.test(second);
}
