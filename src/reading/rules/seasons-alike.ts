import type { Clause } from '../clauses/clause.js';
import type { Person } from '../mentions/mention.js';
import { wordsBetween } from '../text/words-between.js';
import { clauseAt } from './aside-seasons.js';
import { peopleIn } from './clause-parts.js';
import { isAsked, isQuoted, type Scene } from './scene.js';
import { nthSeasonIn } from './service.js';

/** Earlier seasons in which seats were what a sentence says they are now. */
export interface Alike {
  readonly seasons: readonly number[];
  /** Whose seats; of all whom the sentence seats, if none are named. */
  readonly drivers: readonly Person[];
}

const REACH = 9;
const LIKE =
  /(?:^|[ ,])(?:as|like)(?: (?:she|he|they|it|both))?(?: (?:was|were|did|had|drove|raced|also|already|been))*(?: (?:in|for|throughout|during|of))?(?: (?:the|all of))?$/;
// "as recently as 2023", "as of 2024", "the same sponsor as in 2024", "not as in 2024".
const NO_LIKENESS =
  /\b(?:not|instead|rather|without|no longer|for another|different)\b|\b(?:(?:recently|late|lately|early|far back|such|well|soon|much|many|not|unlike|than) (?:as|like)|as of|same (?!as\b|two\b|three\b|drivers?\b|line-?up\b|pairings?\b|duo\b|trio\b|crews?\b|ride\b|seat\b|car\b|truck\b|team\b|place\b)\S+ .*\bas)\b/;
const SAME_THING =
  /\bsame (?:two |three |four )?(?:drivers?|line-?up|pairings?|duo|trio|crews?|ride|seat|car|truck|team|place)(?: (?:that|which|as))?(?: (?:she|he|they|it))?(?: (?:had|drove|raced|fielded|ran|used|shared|been in|were in|was in|started))?(?: (?:in|for|of|with))?(?: the)?$/;
const UNCHANGED =
  /\b(?:unchanged|intact|the same|carried over|holdovers?|carry-?overs?) (?:from|since)$|\b(?:nothing|little|not much|no) (?:\S+ ){0,5}?since$/;
const LINE_UP_OF =
  /\b(?:drivers|line-?up|pairings?|duo|trio|quartet|roster)(?: (?:it|they))?(?: (?:from|of|had in|fielded in|ran in|used in))(?: the)?$/;
const KEEPS = /^(?:keep|retain|stick|stay|bring|return|carry|go)$/;
const IN_SEAT: ReadonlySet<string> = new Set(['drive', 'stay', 'share', 'field', 'pair', 'be', 'have', 'keep']);
const RUNNING = /^(?:in a row|running|straight)\b/;

/** "just like last season", "unchanged from 2024", "for the second year in a row": which seasons the seats of a sentence had before. */
export function seasonsAlikeIn(scene: Scene): Alike | undefined {
  if (isAsked(scene)) return undefined;
  const { tokens } = scene.discourse.text;
  for (const mention of scene.mentions) {
    if (mention.type !== 'time' || mention.seasons?.length !== 1 || isQuoted(scene, mention.first)) continue;
    const [season] = mention.seasons;
    if (season === undefined || season >= scene.discourse.year) continue;
    const lead = wordsBetween(tokens, Math.max(scene.sentence.first, mention.first - REACH), mention.first);
    const likens = (LIKE.test(lead) && !NO_LIKENESS.test(lead)) || SAME_THING.test(lead) || UNCHANGED.test(lead);
    const keeps = LINE_UP_OF.test(lead) ? scene.clauses.find(({ verb }) => KEEPS.test(verb.lemma)) : undefined;
    const clause = keeps ?? (likens ? mainClause(scene, mention.first) : undefined);
    if (!clause || clause.verb.negated || clause.quoted) continue;
    const now = scene.discourse.coming ?? scene.discourse.year;
    return { seasons: keeps ? [season, now] : [season], drivers: driversOf(clause) };
  }
  return inARow(scene);
}

/** "For the second year in a row, Stone drives the No. 12" */
function inARow(scene: Scene): Alike | undefined {
  const { tokens } = scene.discourse.text;
  for (let at = scene.sentence.first + 3; at < scene.sentence.last; at += 1) {
    const word = tokens[at]?.lower;
    if (word !== 'year' && word !== 'season' && word !== 'campaign') continue;
    const behind = wordsBetween(tokens, at + 1, Math.min(at + 4, scene.sentence.last));
    const lead = wordsBetween(tokens, Math.max(scene.sentence.first, at - 4), at + 1);
    const nth = /\bfor (?:the|a|his|her|their) \S+/.test(lead) ? nthSeasonIn(lead.split(' ')) : undefined;
    if (nth === undefined || !(RUNNING.test(behind) || /\b(?:straight|consecutive)\b/.test(lead))) continue;
    const clause = mainClause(scene, at);
    // "Stone, who drives the No. 12, was voted in for the second year in a row"
    if (clause && /,/.test(wordsBetween(tokens, clause.verb.last, at))) return undefined;
    if (!clause || clause.verb.negated || !/^(?:drive|share|field|pair)$/.test(clause.verb.frame)) return undefined;
    if (clause.verb.tense !== 'present') return undefined;
    const { year } = scene.discourse;
    return { seasons: Array.from({ length: nth - 1 }, (_, index) => year - 1 - index), drivers: driversOf(clause) };
  }
  return undefined;
}

/** The clause that is likened: not "as she was", "the same ride she had". */
function mainClause(scene: Scene, at: number): Clause | undefined {
  const { clauses } = scene;
  const own = clauseAt(scene, at);
  let index = own ? clauses.indexOf(own) : -1;
  for (let steps = 0; index > 0 && steps < 2 && isLikeness(clauses[index]); steps += 1) index -= 1;
  const main = clauses[index];
  return main &&
    (IN_SEAT.has(main.verb.frame) || main.verb.lemma === 'change') &&
    !main.quoted &&
    main.verb.tense !== 'past'
    ? main
    : undefined;
}

function isLikeness(clause: Clause | undefined): boolean {
  return clause?.verb.tense === 'past' || clause?.verb.word === 'like' || /^(?:as|like)$/.test(clause?.marker ?? '');
}

function driversOf({ subjects }: Clause): readonly Person[] {
  return peopleIn(subjects)
    .filter(({ possessive }) => !possessive)
    .map(({ person }) => person);
}
