import type { Clause } from '../../clauses/clause.js';
import type { Mention, Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, numberOf, subjectDrivers, timesOf } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { exits, lastSeason, seasonJustOver } from './exits.js';
import { teamWith } from './team-with.js';

/** Rules for drivers who give up driving. */
export const RETIREMENT_RULES: readonly ClauseRule[] = [
  {
    name: 'retires',
    example: 'Ava Stone will retire from full-time racing after the 2025 season with Northline Racing.',
    frames: ['retire', 'leave', 'join', 'say', 'other', 'drive', 'get'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated) return [];
      // "is done" reads as a passive of "do".
      if (clause.verb.passive && clause.verb.lemma !== 'do') return [];
      if (!givesUp(clause, scene)) return [];
      const drivers = subjectDrivers(clause, scene.discourse).filter((driver) => !comesInPlace(driver, clause, scene));
      const car = complementsOf(clause, 'car').find(({ before, prep }) => !before && prep !== 'for')?.mention;
      const team = car?.team ?? teamWith(clause, scene);
      const season =
        laterSeason(clause, scene) ??
        seasonOfRacing(clause, scene) ??
        lastSeason(clause, scene) ??
        seasonJustOver(scene);
      return exits('retires', clause, scene, { drivers, team, number: numberOf(car), season });
    },
  },
];

/** "Stone will replace Carter, when the 44-year-old retires": he does, and not the one who comes. */
function comesInPlace(driver: Person, { subjects }: Clause, { clauses }: Scene): boolean {
  const isHe = (one: Mention): boolean => one.type === 'person' && one.person === driver;
  if (!subjects.some((one) => isHe(one) && one.type === 'person' && one.form === 'described')) return false;
  return clauses.some(
    (other) =>
      (other.verb.frame === 'replace' || /\bover\b/.test(other.words)) &&
      !other.verb.passive &&
      other.subjects.some(isHe) &&
      complementsOf(other, 'person').some(({ mention }) => !isHe(mention)),
  );
}

const DRIVING =
  /\bfull-?time\b|\bdriving\b|\bracing\b|\bcompetition\b|\bthe (?:sport|cockpit|series)\b|\bcareer\b|\b(?:cup|truck|xfinity|indycar)\b|\bafter (?:\S+ ){1,3}(?:years|seasons|campaigns)\b/;
const FROM_A_RACE =
  /\b(?:lap|laps|engine|puncture|crash|brakes|gearbox|damage|lead|pits|stage|early)\b|\bin \d+(?:st|nd|rd|th)\b|\bfrom (?:the|a|\w+day) (?:\S+ ){0,3}(?:race|event|round|heat|session|feature)\b|\bfrom (?:\S+ (?:of )?){1,4}races\b/;
// What somebody ends who ends it: the words behind "step away from", "say goodbye to", "call time on".
const SPORT = String.raw`(?:(?:his|her|their|a|the|an) )?(?:\S+ ){0,3}?(?:racing|driving|competition|sport|cockpit|career|full-?time)\b`;
const GIVES_UP: readonly (readonly [verb: RegExp, words: RegExp])[] = [
  [/^(?:leave|quit|abandon)$/, /^(?:\S+ ){1,3}full-?time (?:\S+ ){0,2}(?:racing|driving|competition)\b/],
  [/^step$/, /\b(?:out|away|aside|down) for good\b/],
  [/^bow$/, new RegExp(String.raw`\bout (?:of|from) ${SPORT}`)],
  [
    /^(?:step|climb|get)$/,
    /\bout of (?:the|his|her) (?:(?:race|driver[’']s|stock) )?(?:car|cockpit|seat)(?: full-?time)? for good\b/,
  ],
  [/^(?:pull|bring|draw|drop|lower|ring)$/, /\bcurtains? (?:down )?on (?:his|her|their|a) (?:\S+ ){0,3}career\b/],
  [/^put$/, /\baway (?:his|her) (?:helmet|firesuit|gloves) for good\b/],
  [/^(?:step|walk|move|back|stand)$/, new RegExp(String.raw`\b(?:away|down|back|aside) from ${SPORT}`)],
  [/^(?:say|bid|wave)$/, new RegExp(String.raw`\b(?:farewell|goodbye|good-bye|adieu) to ${SPORT}`)],
  [
    /^(?:call|end)$/,
    new RegExp(String.raw`\btime on ${SPORT}|\bit a (?:career|day)\b|^\S+ (?:his|her) (?:\S+ ){0,3}career\b`),
  ],
  [/^bow$/, /^\S+ out\b(?! (?:of|early|in the)\b)/],
  [/^(?:announce|confirm|reveal)$/, /^\S+ (?:his|her) (?:(?:impending|intended|immediate) )?retirement\b/],
  [
    /^hang$|^-/,
    /\b(?:hang(?:s|ing)?|hung) up (?:his|her|their|the) (?:helmet|gloves|boots|firesuit|driving \S+)\b(?! on (?:the|a)\b)/,
  ],
  [/^give$/, new RegExp(String.raw`\bup (?!to\b)${SPORT}`)],
  [/^call$/, /\bit quits\b/],
  [
    /^do$/,
    new RegExp(
      String.raw`^done with ${SPORT}|^done driving (?:race|stock) cars\b|^done (?:racing|driving) full-?time\b`,
    ),
  ],
  [/^(?:run|make|drive|race|contest)$/, /\b(?:his|her) (?:last|final) full-?time (?:race|start|season)\b/],
];

/** "retires", "left full-time racing", "stepped out for good", "will hang up his helmet", "runs his last full-time race". */
function givesUp(clause: Clause, scene: Scene): boolean {
  const { verb } = clause;
  const { lemma, frame, tense } = verb;
  const { tokens } = scene.discourse.text;
  const end = Math.min(verb.last + 12, scene.sentence.last);
  const words = `${wordsBetween(tokens, verb.last - 1, end)} `;
  if (frame === 'retire') {
    if (FROM_A_RACE.test(words)) return false;
    return (
      tense !== 'past' ||
      DRIVING.test(withoutTeams(scene, verb.last, end)) ||
      timesOf(clause).some((time) => time.after)
    );
  }
  return GIVES_UP.some(([known, behind]) => known.test(lemma) && behind.test(words));
}

/** The words from token `from` up to `to` that are no team's name: "Northline Racing" says nothing of racing. */
function withoutTeams({ mentions, discourse: { text } }: Scene, from: number, to: number): string {
  const teams = mentions.filter(({ type }) => type === 'team' || type === 'car');
  return text.tokens
    .slice(from, to)
    .filter((_, index) => !teams.some(({ first, last }) => first <= from + index && from + index < last))
    .map(({ lower }) => lower)
    .join(' ');
}

/** The season that a later clause of the sentence names: "left racing, and the Cup Series, at the end of 2023". */
function laterSeason(clause: Clause, scene: Scene): number | undefined {
  for (const later of scene.clauses.slice(scene.clauses.indexOf(clause))) {
    const after = timesOf(later).find((time) => time.after !== undefined)?.after;
    if (after !== undefined) return after;
  }
  return undefined;
}

/** "retired from racing in 2030": the season stands with what was given up. */
function seasonOfRacing(clause: Clause, scene: Scene): number | undefined {
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  const isOfRetiring = next?.verb.form === 'ing' && scene.discourse.text.tokens[next.verb.first - 1]?.lower === 'from';
  if (!isOfRetiring || clause.verb.tense !== 'past') return undefined;
  return timesOf(next).find(({ seasons }) => seasons?.length === 1)?.seasons?.[0];
}
