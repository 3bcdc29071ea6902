/** Words that deny the verb they stand before; tokens are without apostrophes. */
export const NEGATIONS = new Set(
  'not never wont isnt wasnt arent werent doesnt didnt dont hasnt havent hadnt cant couldnt wouldnt shouldnt cannot neither nor no-longer'.split(
    ' ',
  ),
);

/** The auxiliary in a contracted negation, by the word without its apostrophe. */
export const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['wont', 'will'],
  ['isnt', 'is'],
  ['wasnt', 'was'],
  ['arent', 'are'],
  ['werent', 'were'],
  ['doesnt', 'does'],
  ['didnt', 'did'],
  ['dont', 'do'],
  ['hasnt', 'has'],
  ['havent', 'have'],
  ['hadnt', 'had'],
  ['cant', 'can'],
  ['couldnt', 'could'],
  ['wouldnt', 'would'],
  ['shouldnt', 'should'],
]);

/** Forms of "be". */
export const BE = new Set('be is are was were been being am'.split(' '));

/** Forms of "have". */
export const HAVE = new Set('have has had having'.split(' '));

/** Finite forms of "do". */
export const DO = new Set('do does did'.split(' '));

/** Adverbs that may stand inside a verb group; any word in -ly may as well. */
export const ADVERBS = new Set(
  'otherwise also still now then again earlier long widely only once just already soon officially originally currently initially previously primarily reportedly apparently likely probably possibly presumably certainly definitely both all too even ever first later formerly finally instead once eventually temporarily together yet mostly largely mainly solely exclusively jointly recently quickly quietly simply almost indeed therefore thus hence nonetheless nevertheless perhaps maybe always often meanwhile however somehow henceforth'.split(
    ' ',
  ),
);

/** Adverbs by which a thing has not come about: "nearly signed with". */
export const UNDONE = new Set(['nearly', 'almost']);

/** Adverbs that make a rumour of what the verb says. */
export const HEDGES = new Set(
  'reportedly apparently likely probably possibly presumably perhaps maybe supposedly allegedly seemingly evidently ostensibly'.split(
    ' ',
  ),
);
