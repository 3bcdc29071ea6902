import type { Token } from '../../text/token.js';
import { wordsLike } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import type { Backing, Firm } from './backing.js';
import { firmInFull } from './firm-in-full.js';

// "Acme, which makes paint, will be": up to two insertions behind the firm.
const APPOSITION = /^(?:, [^,]{1,90} , ){1,2}/;

// Words that may stand between a firm and what it does for a car.
const LEADS =
  'will|would|is|are|has|have|to|also|again|be|been|set|going|once|now|continues?|returns?|returning|comes?|coming|serves?|serving|acts?|signs?|signed|rides?|riding|joins?|joining|replaces|replacing|takes?|taking|steps?|stepping|appears?|gets?|goes|makes?';
const ON_CAR =
  '(?:over |on |across |aboard )?the (?:\\w+ )?(?:hood|bonnet|quarter-?panels?|doors?)|(?:on|aboard) (?:(?!board|for)(?:\\S+ ){1,9}?(?:truck|car|chevrolet|chevy|ford|toyota|machine|entry)|(?:the )?hood|board|for)';
const BACKS = new RegExp(
  `^(?:(?:${LEADS}) )*(?:adorns?|adorning|rides? with|riding with|sponsors?|sponsoring|sponsored|(?<!\\b(?:comes?|coming|gets?|goes|going) )backs?|backing|backed|funds?|funding|graces?|gracing|featured|displayed|emblazoned|(?:(?!(?:and|who|which|,) )\\S+ ){0,6}(?:sponsors?|partners?|backers?)|${ON_CAR})\\b`,
);

const BACKED_BY =
  /(?:(?:sponsored|backed|funded|supported|presented) by|(?:backing|support|sponsorship|funding) from|colou?rs of|livery of|(?:carry|carries|carrying|sport|sports|sporting|wear|wears|wearing|display|displays|displaying|flying)|(?:sponsor|partner|backer|supporter|sponsors|partners|backers|supporters)(?: :| ,| is| will be)?)$/;

const WITH =
  /^(?:as (?:\w+ ){0,4}(?:sponsors?|partners?|backers?)|on (?:board|(?:the|its|his|her) (?:\w+ )?(?:hood|bonnet|car|truck|(?:quarter-?)?panels?|doors?|sides?|flanks?|nose|fenders?|roof|livery|deck-?lid))|aboard|sponsoring|backing|adorning|taking over|stepping)/;

const REACH = 32;

// Words of which each of the patterns has one.
const WORDS = wordsLike(
  /sponsor|partner|backer|^(?:adorn|carr(?:y|ies)|wear|sport|back|fund|grac|join|team|return|sign|jump|climb|featured|displayed|emblazoned|support|colou?rs|livery|presented|hood|bonnet|(?:quarter-?)?panel|door|flank|nose|fender|aboard|taking|stepping|on$|company|firm|brand|retailer|supplier|manufacturer|chain|maker|charity|foundation)/,
);

/** Finds the firms of a sentence that put their name on a car; `scene` has no backings yet. */
export function backingsIn(scene: Omit<Scene, 'backings' | 'memory'>): Backing[] {
  if (!WORDS.has(scene.sentence) && !(scene.before?.backings.length ?? 0)) return [];
  const { tokens, quoted } = scene.discourse.text;
  const last = scene.sentence.last;
  const firms = scene.mentions.filter(
    (mention): mention is Firm =>
      quoted[mention.first] !== 1 &&
      (mention.type === 'name' ||
        (mention.type === 'team' && mention.described !== true) ||
        (mention.type === 'person' && mention.form === 'full')),
  );
  const found: Backing[] = [];
  for (const firm of firms) {
    const after = wordsBetween(scene.discourse.text.tokens, firm.last, Math.min(last, firm.last + REACH));
    const before = wordsBetween(
      scene.discourse.text.tokens,
      Math.max(scene.sentence.first, firm.first - 4),
      firm.first,
    );
    const isWith = /\b(?:with|has|have|having)(?: the)?$/.test(before) && WITH.test(after);
    const by = BACKED_BY.test(before) && !(firm.type === 'person' && firm.person.sure);
    // "the Harvest 250 presented by Acme": the race has its name on it, and no car.
    if (by && /\bby(?: the)?$/.test(before) && isOfRace(scene, firm)) continue;
    const person = firm.type === 'person' || firm.type === 'team';
    // "through the support of Hixon, will serve": behind a preposition it is not the one who serves.
    if (!isWith && !by && /\b(?:of|from|for|to|at|in|replac\w+|succeed\w+)(?: the)?$/.test(before)) continue;
    // "will carry Acme at Phoenix, Harbor Paints at Darlington"
    const isNext =
      found.at(-1)?.behind === true &&
      /(?:,|\band)$/.test(before) &&
      /^(?:at|in|for|on) /.test(after) &&
      isUnsure(firm);
    if (
      !isWith &&
      !by &&
      !isNext &&
      !(backs(after, firm.first === scene.sentence.first) && (!person || isFirm(scene, firm, after))) &&
      !(firm.type === 'name' && firm.first === scene.sentence.first && joinsDriver(scene, firm, after))
    )
      continue;
    const verb = scene.clauses.findLast((clause) => clause.verb.first <= firm.last + 1)?.verb;
    if (verb?.negated) continue;
    found.push({ firm, until: last, behind: isWith || by || isNext });
  }
  const other = found.length === 0 ? (companyIn(scene) ?? restIn(scene, firms)) : undefined;
  if (other) found.push(other);
  return found.map((backing, index) => ({
    ...backing,
    until: Math.min(backing.until, stopAt(found[index + 1], last)),
  }));

  function stopAt(next: Backing | undefined, end: number): number {
    if (!next) return end;
    return tokens[next.firm.first - 1]?.lower === 'with' ? next.firm.first - 1 : next.firm.first;
  }
}

/** Whether the two words before a firm, "presented by", stand straight behind a race or a series. */
function isOfRace({ mentions, discourse }: Omit<Scene, 'backings' | 'memory'>, { first }: Firm): boolean {
  const behind = discourse.text.tokens[first - 1]?.lower === 'the' ? first - 3 : first - 2;
  return mentions.some(({ type, last }) => (type === 'race' || type === 'series') && last === behind);
}

/** A name of which nothing says that it is a person's. */
function isUnsure(firm: Firm): boolean {
  return firm.type === 'name' || (firm.type === 'person' && !firm.person.sure);
}

/** The firm does so straight behind its name, or, where it opens the sentence, behind "and": "has grown and will be the sponsor". */
function backs(after: string, opens: boolean): boolean {
  if (BACKS.test(after.replace(APPOSITION, ''))) return true;
  if (!opens) return false;
  return after
    .split(' and ')
    .some((part, index) => index > 0 && /^(?:will|is|are|has) /.test(part) && BACKS.test(part));
}

const JOINS =
  /^(?:(?:will|has|have|is|set|to|again|also) )*(?:joins?|joined|joining|partners?|partnered|partnering|team(?:s|ed|ing)? up|returns?|signed on|signs on|jumps? on board|comes? on board|climbs? aboard|supports?)\b(?: with| alongside| to support| to back| to)?(?: the)?\b/;

/** "Acme joins Ava Stone for the race at Bristol": a firm is no driver, so that it joins with its name. */
function joinsDriver(scene: Omit<Scene, 'backings' | 'memory'>, firm: Firm, after: string): boolean {
  if (!JOINS.test(after)) return false;
  const next = scene.mentions[scene.mentions.indexOf(firm) + 1];
  const isWhose =
    next?.type === 'person' || (next?.type === 'car' && next.owner !== undefined) || next?.type === 'team';
  return isWhose && next.first - firm.last <= 4;
}

const COMPANY = /^(?:company|firm|brand|sponsor|retailer|supplier|manufacturer|chain|maker|charity|foundation)$/;
// "The Greenville, South Carolina-based company", "The Boise firm"
const LONGEST_NOTE = 5;

/** The token of "company" in "The company", "The Ohio-based company". */
function companyNoun(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at <= from + LONGEST_NOTE; at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    if (COMPANY.test(token.lower)) return at;
    const isNote = token.capital || token.text === ',' || token.lower.endsWith('-based') || token.lower.includes('-');
    if (!isNote) return undefined;
  }
  return undefined;
}

// How many sentences back the firm may have its name.
const BACK = 4;

/** "The company will also be on the hood at": the firm that the sentences before named as a sponsor. */
function companyIn(scene: Omit<Scene, 'backings' | 'memory'>): Backing | undefined {
  const { tokens, quoted } = scene.discourse.text;
  const { first, last } = scene.sentence;
  const noun = tokens[first]?.lower === 'the' ? companyNoun(tokens, first + 1) : itAfterFirm(scene);
  if (noun === undefined || quoted[first] === 1) return undefined;
  const at = noun - 1;
  const after = wordsBetween(tokens, at + 2, Math.min(last, at + 2 + REACH));
  if (!BACKS.test(after.replace(APPOSITION, ''))) return undefined;
  let back = scene.previous;
  for (let step = 0; back && step < BACK; step += 1, back = back.previous) {
    const firm = back.backings.at(-1)?.firm;
    if (!firm) continue;
    const short = firm.type === 'name' ? firm.name : firm.type === 'team' ? firm.team : firm.person.name;
    const name = firmInFull(firm, short, scene.discourse.text) ?? short;
    return { firm: { type: 'name', name, first: at, last: at + 2 }, until: last, behind: false, named: false };
  }
  return undefined;
}

/** "It will also adorn the truck at Bristol", straight behind the sentence that names a firm as its sponsor: the token of "It". */
function itAfterFirm({
  sentence,
  discourse: { text },
  previous,
}: Omit<Scene, 'backings' | 'memory'>): number | undefined {
  const isIt = text.tokens[sentence.first]?.lower === 'it' && (previous?.backings.length ?? 0) > 0;
  return isIt && previous?.sentence.blockIndex === sentence.blockIndex ? sentence.first : undefined;
}

const HAS_REST =
  /^(?:has|gets|takes|handles|covers|is on (?:for )?|will (?:have|take|cover|be on (?:for )?)) ?(?:the )?(?:other|remaining|rest|remainder|balance)\b/;
const REST_IS =
  /^the (?:other|remaining|rest|balance|remainder)\b(?: \S+){0,4} (?:belongs? to|goes to|go to|will go to|will be backed by|are backed by)$/;

/** "Acme has the other four", "The remaining races belong to Acme", behind a sentence about a sponsor. */
function restIn(scene: Omit<Scene, 'backings' | 'memory'>, firms: readonly Firm[]): Backing | undefined {
  const { tokens } = scene.discourse.text;
  const { first, last } = scene.sentence;
  const [firm] = firms;
  if (!firm || firms.length > 1 || !scene.before?.backings.length) return undefined;
  const isSubject = firm.first === first && HAS_REST.test(wordsBetween(tokens, firm.last, last));
  const isObject = REST_IS.test(wordsBetween(tokens, first, firm.first));
  return isSubject || isObject ? { firm, until: last, behind: false, rest: true } : undefined;
}

// A team fields and a driver drives: what they "back" or "sponsor" is something else, unless hood, sponsor or partner is named.
function isFirm(scene: Omit<Scene, 'backings' | 'memory'>, firm: Firm, after: string): boolean {
  if (firm.type === 'person' && scene.discourse.officeHolders.has(firm.person)) return false;
  return firm.type === 'person' && firm.person.sure
    ? false
    : /\b(?:adorns?|sponsors?|partners?|backers?|hood|backs?|featured|on for|on board)\b/.test(after);
}
