import { ALL_IDIOMS } from './idioms/all-idioms.js';
import { verbsOf } from './idioms/idiom.js';

/**
 * What a verb can say about a seat. One frame takes the same complements whatever its verb:
 * - drive: somebody drives a car, for a team, in a series, at a track
 * - field: a team runs a car, for somebody
 * - join: somebody comes to a team; sign: a team takes somebody
 * - stay: somebody goes on with a team; keep: a team goes on with somebody
 * - leave: somebody goes from a team; release: a team lets somebody go
 * - replace: somebody takes another's seat
 * - finish, win: a place in a race or in the standings
 * - be, have, get: copula, possession
 * - say: reporting
 * - other: any other verb; it ends the reach of its neighbours
 */
export type Frame =
  | 'drive'
  | 'field'
  | 'join'
  | 'sign'
  | 'stay'
  | 'keep'
  | 'leave'
  | 'release'
  | 'replace'
  | 'finish'
  | 'win'
  | 'be'
  | 'have'
  | 'get'
  | 'share'
  | 'pair'
  | 'extend'
  | 'lend'
  | 'lead'
  | 'retire'
  | 'say'
  | 'debut'
  | 'own'
  | 'deny'
  | 'expect'
  | 'plan'
  | 'other';

/** The forms of a verb: "drive", "drives", "drove", "driven", "driving". */
type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** What a word can be as a verb. */
export interface Verb {
  readonly lemma: string;
  readonly frame: Frame;
  readonly forms: ReadonlySet<VerbForm>;
}

// lemma, or lemma/s/past/participle/ing where irregular
const VERBS: readonly [Frame, string][] = [
  [
    'drive',
    `drive/drives/drove/driven/driving pilot anchor helm chauffeur race run/runs/ran/run/running wheel steer compete contest campaign handle
     make/makes/made/made/making`,
  ],
  ['field', `field enter prepare`],
  [
    'join',
    `join land move switch shift transition head come/comes/came/come/coming go/goes/went/gone/going graduate step/steps/stepped/stepped/stepping
     slide/slides/slid/slid/sliding jump swap/swaps/swapped/swapped/swapping trade exchange defect progress climb hop/hops/hopped/hopped/hopping strap/straps/strapped/strapped/strapping
     reunite transfer relocate reassign migrate follow arrive`,
  ],
  [
    'sign',
    `sign hire name appoint tab/tabs/tabbed/tabbed/tabbing tap/taps/tapped/tapped/tapping pick select choose/chooses/chose/chosen/choosing add promote recruit
     bring/brings/brought/brought/bringing welcome unveil confirm assign call-up enlist elevate secure introduce present acquire slot/slots/slotted/slotted/slotting install lure poach
     demote relegate draft snap/snaps/snapped/snapped/snapping
     entice coax snare nab/nabs/nabbed/nabbed/nabbing pry/pries/pried/pried/prying`,
  ],
  ['stay', `stay remain return continue rejoin resume stick/sticks/stuck/stuck/sticking`],
  ['keep', `keep/keeps/kept/kept/keeping retain re-sign resign re-up/re-ups/re-upped/re-upped/re-upping`],
  [
    'leave',
    `leave/leaves/left/left/leaving depart exit quit/quits/quit/quit/quitting vacate part split/splits/split/split/splitting lose/loses/lost/lost/losing
     relinquish surrender cede abandon`,
  ],
  [
    'release',
    `release drop/drops/dropped/dropped/dropping fire sack oust axe dismiss waive cut/cuts/cut/cut/cutting dump ditch jettison discard offload remove terminate
     boot can-x/cans-x/canned/canned/canning-x bin-x/bins-x/binned/binned/binning-x`,
  ],
  [
    'replace',
    `replace succeed inherit relieve substitute sub/subs/subbed/subbed/subbing fill assume usurp supplant displace unseat depose`,
  ],
  ['finish', `finish place wind/winds/wound/wound/winding`],
  [
    'win',
    `win/wins/won/won/winning claim capture clinch score secure earn grab/grabs/grabbed/grabbed/grabbing take/takes/took/taken/taking`,
  ],
  ['share', `share split co-drive/co-drives/co-drove/co-driven/co-driving`],
  ['pair', `pair partner team`],
  ['extend', `extend renew ink pen/pens/penned/penned/penning prolong`],
  ['lend', `loan lend/lends/lent/lent/lending lease farm borrow seconded/seconded/seconded/seconded/seconding`],
  ['lead', `lead/leads/led/led/leading oversee/oversees/oversaw/overseen/overseeing`],
  ['retire', `retire`],
  ['own', `own co-own`],
  ['debut', `debut`],
  [
    'say',
    `say/says/said/said/saying tell/tells/told/told/telling announce indicate report reveal state note tweet post explain insist admit
     believe think/thinks/thought/thought/thinking hear/hears/heard/heard/hearing suggest understand/understands/understood/understood/understanding learn disclose
     ask reply joke add inform notify recall acknowledge promise`,
  ],
  ['deny', `deny reject dismiss rebut`],
  [
    'expect',
    `expect tip/tips/tipped/tipped/tipping rumor rumour link mention connect speculate anticipate slate schedule set`,
  ],
  ['plan', `plan intend aim hope want wish like consider weigh discuss eye`],
  ['be', `be/is/was/been/being`],
  ['have', `have/has/had/had/having`],
  ['get', `get/gets/got/gotten/getting receive give/gives/gave/given/giving hand award entrust allot bequeath`],
  [
    'other',
    `opt plump open close pass offer revert negotiate form round headline spearhead bolster complement constitute consist employ represent beat/beats/beat/beaten/beating lead-off see/sees/saw/seen/seeing know/knows/knew/known/knowing call turn put/puts/put/put/putting
     let/lets/let/let/letting find/finds/found/found/finding start begin/begins/began/begun/beginning end serve feature carry back work play look try mean/means/meant/meant/meaning
     love do/does/did/done/doing help push miss hit/hits/hit/hit/hitting crash wreck spin/spins/spun/spun/spinning qualify advance wait watch talk
     speak/speaks/spoke/spoken/speaking call walk grow/grows/grew/grown/growing become/becomes/became/become/becoming hold/holds/held/held/holding bring-in buy/buys/bought/bought/buying sell/sells/sold/sold/selling
     pay/pays/paid/paid/paying need leave-open happen spend/spends/spent/spent/spending change decide agree reach sit/sits/sat/sat/sitting
     plug/plugs/plugged/plugged/plugging round complete arrive belong moonlight lapse divide break/breaks/broke/broken/breaking catch/catches/caught/caught/catching undergo/undergoes/underwent/undergone/undergoing
     suspend park bench sideline fly/flies/flew/flown/flying chase deputise deputize alternate stand/stands/stood/stood/standing lie/lies/lied/lain/lying
     cover expire exercise trigger tie/ties/tied/tied/tying defend occupy settle tackle last-x/lasts/lasted/lasted/lasting-x vie/vies/vied/vied/vying thrive prevail await reprise
     build/builds/built/built/building write/writes/wrote/written/writing wind/winds/wound/wound/winding sweep/sweeps/swept/swept/sweeping fall/falls/fell/fallen/falling
     rise/rises/rose/risen/rising ride/rides/rode/ridden/riding shoot/shoots/shot/shot/shooting hail rank speak include comprise climb mark withdraw/withdraws/withdrew/withdrawn/withdrawing rest feel/feels/felt/felt/feeling make-up set-up
     bid/bids/bade/bidden/bidding bid/bids/bid/bid/bidding wave bow hang/hangs/hung/hung/hanging pull show/shows/showed/shown/showing commit/commits/committed/committed/committing recommit/recommits/recommitted/recommitted/recommitting
     hurt/hurts/hurt/hurt/hurting send/sends/sent/sent/sending teach/teaches/taught/taught/teaching wear/wears/wore/worn/wearing
     seek/seeks/sought/sought/seeking forget/forgets/forgot/forgotten/forgetting throw/throws/threw/thrown/throwing
     shake/shakes/shook/shaken/shaking shut/shuts/shut/shut/shutting overcome/overcomes/overcame/overcome/overcoming
     ring-out/rings-out/rang/rung/ringing eat-up/eats-up/ate/eaten/eating draw-up/draws-up/drew/drawn/drawing meet-up/meets-up/met/met/meeting
     sleep-in/sleeps-in/slept/slept/sleeping fight-off/fights-off/fought/fought/fighting strike-out/strikes-out/struck/struck/striking blow-up/blows-up/blew/blown/blowing
     tear/tears/tore/torn/tearing steal-in/steals-in/stole/stolen/stealing wake-up/wakes-up/woke/woken/waking flee-from/flees-from/fled/fled/fleeing
     feed-up/feeds-up/fed/fed/feeding swear-in/swears-in/swore/sworn/swearing lay/lays/laid/laid/laying deem eject elbow evict strip/strips/stripped/stripped/stripping yank bounce free-x/frees-x/freed/freed/freeing deal-with/deals-with/dealt/dealt/dealing
     freeze/freezes/froze/frozen/freezing forsake/forsakes/forsook/forsaken/forsaking rid/rids/rid/rid/ridding swing/swings/swung/swung/swinging
     fling/flings/flung/flung/flinging cast/casts/cast/cast/casting sew/sews/sewed/sewn/sewing trail-x/trails/trailed/trailed/trailing-x`,
  ],
];

/** The forms of a regular verb, in the order of `FORMS`. */
export function regular(lemma: string): string[] {
  const double = /[^aeiou][aeiou][bdgmnprt]$/.test(lemma) && lemma.length <= 4;
  const stem = lemma.endsWith('ee')
    ? lemma
    : lemma.endsWith('e')
      ? lemma.slice(0, -1)
      : double
        ? lemma + lemma.at(-1)
        : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const s = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = y ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${stem}ed`;
  return [lemma, s, past, past, `${stem}ing`];
}

const FORMS: readonly VerbForm[] = ['base', 's', 'past', 'participle', 'ing'];

/** Adds a verb by its forms, in the order of `FORMS`, where no other verb has taken them. */
function add(verbs: Map<string, Verb>, lemma: string, frame: Frame, forms: readonly string[]): void {
  forms.forEach((form, index) => {
    const known = verbs.get(form);
    const name = FORMS[index];
    // The first frame that claims a form keeps it: frames stand above in the order of what they are worth.
    if (!name || (known && known.lemma !== lemma)) return;
    verbs.set(
      form,
      known ? { ...known, forms: new Set([...known.forms, name]) } : { lemma, frame, forms: new Set([name]) },
    );
  });
}

function buildVerbs(): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>();
  for (const [frame, words] of VERBS) {
    for (const entry of words.split(/\s+/).filter((word) => word !== '')) {
      const given = entry.split('/');
      const lemma = given[0] ?? entry;
      add(verbs, lemma, frame, given.length === 5 ? given : regular(lemma));
    }
  }
  for (const [form, name] of [
    ['are', 's'],
    ['were', 'past'],
    ['am', 's'],
  ] as const) {
    verbs.set(form, { lemma: 'be', frame: 'be', forms: new Set<VerbForm>([name]) });
  }
  // "turned her back on": what such a verb means alone is of no account.
  for (const verb of ALL_IDIOMS.flatMap(verbsOf))
    if (!verbs.has(verb) && !MOSTLY_NOUNS.has(verb)) add(verbs, verb, 'other', regular(verb));
  return verbs;
}

// Idioms begin with them only where a verb has to stand: "will line up for", "has locked up a seat".
const MOSTLY_NOUNS = new Set(
  'line lock press bump suit saddle belt buckle rope reel nail pitch touch wash cross wrap seal swell forge soldier battle grant bear'.split(
    ' ',
  ),
);

/** Verbs by any of their forms, lower case. */
export const VERB_FORMS: ReadonlyMap<string, Verb> = buildVerbs();

/** Auxiliaries that stand before a main verb. */
export const MODALS: ReadonlyMap<string, 'future' | 'possible'> = new Map([
  ['will', 'future'],
  ["'ll", 'future'],
  ['shall', 'future'],
  ['would', 'possible'],
  ['could', 'possible'],
  ['might', 'possible'],
  ['may', 'possible'],
  ['should', 'possible'],
  ['can', 'possible'],
  ['must', 'possible'],
]);
