import type { Clause } from '../../clauses/clause.js';
import type { PersonMention } from '../../mentions/mention.js';
import { wordsLike } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { clauseAt } from '../asides/aside-seasons.js';
import { complementsOf, subjectDrivers, subjectTeam } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isQuoted, type Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { mate, seasonNamed, TEAMMATE } from './mate.js';

const TEAMMATES = wordsLike(TEAMMATE);
const TO_HIM =
  /\bas (?:(?:an?|the|his|her|its) )?(?:new )?(?:team-?mate|stable-?mate) (?:to|of|for|alongside)(?: \S+)?$/;
const HIS = /^(?:new |next |latest |\S+-time )?(?:team-?mate|stable-?mate)$/;
const REACH = 6;

/** Of whom words say that somebody is taken as his teammate: "confirmed Stone as team-mate to Carter", "as Carter's team-mate". */
export const AS_MATE_RULES: readonly PhraseRule[] = [
  {
    name: 'as-mate-of',
    example: 'Northline Racing has confirmed Ava Stone as team-mate to Ben Carter for 2026.',
    needs: ['person'],
    words: TEAMMATES,
    read: (scene) =>
      scene.mentions.flatMap((mention) =>
        mention.type === 'person' && mention.form !== 'described' && !isQuoted(scene, mention.first)
          ? mateOf(mention, scene)
          : [],
      ),
  },
];

function mateOf(mention: PersonMention, scene: Scene): Draft[] {
  const { tokens } = scene.discourse.text;
  const before = wordsBetween(tokens, Math.max(scene.sentence.first, mention.first - REACH), mention.first);
  const behind = [1, 2].some((words) => HIS.test(wordsBetween(tokens, mention.last, mention.last + words)));
  if (mention.possessive ? !(/\bas(?: \S+)?$/.test(before) && behind) : !TO_HIM.test(before)) return [];
  const clause = clauseOf(mention, scene);
  if (!clause || !isStated(clause) || clause.verb.negated) return [];
  const season = seasonNamed(scene);
  const { year, coming } = scene.discourse;
  // "spent 2023 as Carter's team-mate": of whom of the two the team is, the words may not say.
  if (season === undefined ? clause.verb.tense === 'past' && coming === undefined : season < year) return [];
  const by = complementsOf(clause, 'team').find(({ prep }) => /^(?:by|at|with|for)$/.test(prep))?.mention.team;
  const [driver] = subjectDrivers(clause, scene.discourse);
  const team = subjectTeam(clause) ?? by ?? scene.discourse.labelTeam(scene.sentence);
  const drafts = mate('as-mate-of', scene, mention.person, driver, season, team);
  // "was announced by Northline as Carter's team-mate"
  const isTaken = clause.verb.passive && driver !== undefined && team !== undefined;
  // "will announce Stone as Carter's new team-mate": both are the team's.
  const taken = isTaken ? [driver] : team !== undefined && takes(clause) ? objectDrivers(clause, scene) : [];
  const all = [
    ...drafts,
    ...taken.flatMap((one) => (one === mention.person ? [] : mate('as-mate-of', scene, one, undefined, season, team))),
  ];
  const isOpen = statusOf(clause, scene.discourse) === 'rumored';
  return isOpen ? all.map((one) => ({ ...one, status: 'rumored' as const })) : all;
}

const TAKES =
  /^(?:announce|confirm|name|sign|hire|unveil|present|pick|choose|select|reveal|introduce|appoint|recruit|promote|install|bring|add|tap)$/;

function takes({ verb }: Clause): boolean {
  return !verb.passive && TAKES.test(verb.lemma === '-ed' ? verb.word.replace(/ed$/, '') : verb.lemma);
}

/** The clause that says it: where "who" and a comma part the two, the one before what is told of the newcomer by the way. */
function clauseOf(mention: PersonMention, scene: Scene): Clause | undefined {
  const inner = clauseAt(scene, mention.first);
  const { tokens } = scene.discourse.text;
  if (inner?.marker !== 'who') return inner;
  let as = mention.first - 1;
  while (as > inner.verb.last && as > mention.first - REACH && tokens[as]?.lower !== 'as') as -= 1;
  if (tokens[as]?.lower !== 'as' || tokens[as - 1]?.text !== ',') return inner;
  return scene.clauses.findLast(({ verb, marker }) => verb.last <= inner.first && marker !== 'who') ?? inner;
}
