import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { clauseAt } from '../asides/aside-seasons.js';
import { peopleIn } from '../clause/clause-parts.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';

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
// "will go into the season with the same drivers", "has not changed", "are carried over"
const CONTINUES = /^(?:change|carry|go|enter|start|begin|continue|head)$/;
const IN_SEAT: ReadonlySet<string> = new Set(['drive', 'stay', 'share', 'field', 'pair', 'be', 'have', 'keep']);

/** "just like last season", "unchanged from 2024": which seasons the seats of a sentence had before. */
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
    (IN_SEAT.has(main.verb.frame) || CONTINUES.test(main.verb.lemma)) &&
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
