import type { Clause } from '../../clauses/clause.js';
import { wordSet } from '../../text/word-set.js';
import { carOf, complementsOf, placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';

const LINE_UP = wordSet('line-up lineup roster pairing stable squad duo trio quartet drivers');

/** "makes up", "rounds out", "is part of": whoever does is in the line-up. */
function isPartOf({ verb, words }: Clause): boolean {
  if (verb.frame === 'be')
    return /^(?:also |now |still |again )?(?:(?:a |one )?(?:part|member|half|third) of|in|one of) /.test(words);
  return /^(?:make|complete|comprise|form|round|fill|anchor|head|headline|lead|spearhead|bolster|complement|constitute)$/.test(
    verb.lemma,
  );
}

// "has three teammates at Northline: Carter, Marsh and Torres"
const COUNTED =
  /^(?:two|three|four|five|several) (?:(?:new|other|female|male|fellow|full-time) )*(?:team-?mates|stablemates) (?:at|with|in|for)(?: the)? :/;

/** Rules for drivers who together are a team's line-up. */
export const LINE_UP_RULES: readonly ClauseRule[] = [
  {
    name: 'make-line-up',
    example: 'Ava Stone and Ben Carter make up the Northline Racing line-up in 2026.',
    frames: ['drive', 'other', 'finish', 'be', 'lead', 'join'],
    words: LINE_UP,
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.passive || clause.verb.negated || clause.verb.tense === 'past') return [];
      if (!isPartOf(clause)) return [];
      if (
        !/\b(?:line-?up|roster|pairing|stable|squad|duo|trio|quartet)\b|^one of (?:\S+ ){0,2}drivers\b/.test(
          clause.words,
        )
      )
        return [];
      if (/\b(?:crew|backup|reserve|test|development|sister squad)\b/.test(clause.words)) return [];
      const car = carOf(clause);
      const team = car?.team ?? complementsOf(clause, 'team').find(({ before }) => !before)?.mention.team;
      if (!team || placesToRace(clause).length > 0) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      return rides('make-line-up', clause, scene, { drivers, team, numbers: car?.numbers ?? [] });
    },
  },
  {
    name: 'has-teammate',
    example: 'Ava Stone will have Ben Carter as a teammate at Northline Racing in 2026.',
    frames: ['have', 'get'],
    needs: ['person', ['team', 'car']],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.passive || clause.verb.negated || clause.verb.tense === 'past') return [];
      const asMate = /\bas (?:a |an |her |his |their )?(?:new |full-time )?(?:team-?mates?|stablemates?)\b/.test(
        clause.words,
      );
      if (!asMate && !COUNTED.test(clause.words)) return [];
      const team = complementsOf(clause, 'team').find(({ prep, before }) => !before && /^(?:at|for|with)$/.test(prep))
        ?.mention.team;
      const others = complementsOf(clause, 'person')
        .filter(({ prep, before, mention }) => prep === '' && !before && !mention.possessive)
        .map(({ mention }) => mention.person);
      const drivers = [...subjectDrivers(clause, scene.discourse), ...others];
      // The number behind them is that of the one who was named last.
      const numbers = others.length === 1 ? (carOf(clause)?.numbers ?? []) : [];
      if (others.length === 0 || (!team && numbers.length === 0)) return [];
      const mates = rides('has-teammate', clause, scene, { drivers: others, team, numbers });
      return team ? [...mates, ...rides('has-teammate', clause, scene, { drivers, team, numbers: [] })] : mates;
    },
  },
  {
    name: 'are-teammates',
    example: 'Ava Stone and Ben Carter will be teammates at Northline Racing in 2026.',
    frames: ['be'],
    read: (clause, scene) => {
      const drivers = subjectDrivers(clause, scene.discourse);
      if (
        drivers.length < 2 ||
        !isStated(clause) ||
        clause.verb.tense === 'past' ||
        !/\b(?:team-?mates|drivers|stablemates)\b/.test(clause.words)
      )
        return [];
      const team = complementsOf(clause, 'team').find(({ prep, before }) => !before && /^(?:at|for|with)$/.test(prep))
        ?.mention.team;
      return team ? rides('are-teammates', clause, scene, { drivers, team }) : [];
    },
  },
];
