import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { POST } from '../../words/posts.js';
import { complementsOf, placesToRace, subjectDrivers, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { isStated, statusOf } from '../clause/status.js';
import { exitJustTold, seasonOfComer } from '../departures/exits-told.js';
import { type Draft, draft } from '../draft.js';
import { isAwayForNow } from '../races/away-for-now.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';

const NOUN = '(?:seat|ride|vacancy|void|opening|spot|drive|job|role|slot|cockpit|gig|car|truck|entry|wheel)';
const THAT =
  '(?:(?:the|that|this|his|her|their|its|a) )?(?:(?:open|now-open|vacant|now-vacant|vacated|newly vacant|resulting|empty|same) )*';
// "fills the seat", "steps into the void", "takes over that ride"
const TAKES: readonly (readonly [verb: RegExp, words: RegExp])[] = [
  [
    /^(?:fill|take|get|give|hand|award|inherit|land|occupy|assume|claim|secure|earn)$/,
    new RegExp(String.raw`^(?:over |up )?${THAT}${NOUN}\b`),
  ],
  [/^(?:step|slide|move|climb|slot|jump|hop|come|go)$/, new RegExp(String.raw`^(?:in )?into ${THAT}${NOUN}\b`)],
];
// "The ride", "That seat": what goes to somebody, or is filled by somebody.
const THAT_SEAT = new RegExp(
  `(?:^|[ ,;:])(?:and |but )?(?:the|that|this|his|her|their) (?:(?:open|vacant|vacated|coveted) )*${NOUN}$`,
);
// "instead, the team has hired Stone", "Stone for that ride"
const FOR_THAT = new RegExp(String.raw`\b(?:for|to (?:fill|take|take over)) ${THAT}${NOUN}\b`);
const OTHER_WORK = new RegExp(
  `\\b(?:${POST}|crew|box|interim|sponsor\\w*|pole|points|practice|test|temporary|temporarily)\\b`,
);

/** Rules for the seat of somebody of whom the words before tell that she leaves: "Carter gets the ride", "That seat goes to Carter". */
export const OPENED_SEAT_RULES: readonly ClauseRule[] = [
  {
    name: 'takes-opened-seat',
    example: 'Ava Stone is leaving Northline Racing at the end of 2025. Ben Carter will fill the seat.',
    frames: ['replace', 'win', 'get', 'join', 'other', 'sign'],
    needs: ['person'],
    words: wordSet('seat ride vacancy void opening spot drive job role slot cockpit gig car truck entry wheel'),
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || OTHER_WORK.test(clause.words)) return [];
      const comer = comerOf(clause, scene);
      if (!comer || isAwayForNow(scene) || isOfARace(clause) || namesSeat(clause)) return [];
      return takeOver(clause, scene, comer);
    },
  },
];

function comerOf(clause: Clause, scene: Scene): Person | undefined {
  const { verb, words } = clause;
  const { discourse } = scene;
  const found = (): readonly Person[] => {
    // "Northline has hired Stone for that ride"
    if (verb.frame === 'sign' && !verb.passive)
      return subjectTeam(clause) !== undefined && FOR_THAT.test(words) ? objectDrivers(clause, scene) : [];
    if (THAT_SEAT.test(clause.before) && clause.subjects.every(({ type }) => type === 'car')) {
      const isFilled = verb.passive && /^(?:fill|take|occupy|inherit)$/.test(verb.lemma);
      const isGiven = verb.passive
        ? /^(?:give|hand|award)$/.test(verb.lemma)
        : /^(?:go|fall|pass|belong)$/.test(verb.lemma);
      const prep = isFilled ? 'by' : isGiven ? 'to' : undefined;
      return complementsOf(clause, 'person').flatMap(({ mention, before, prep: own }) =>
        !before && own === prep && !mention.possessive ? mention.person : [],
      );
    }
    // "has been given the ride"
    const isPassive = verb.passive && !/^(?:give|hand|award)$/.test(verb.lemma);
    const takes = !isPassive && TAKES.some(([lemma, behind]) => lemma.test(verb.lemma) && behind.test(words));
    return takes ? subjectDrivers(clause, discourse) : [];
  };
  const [comer, another] = found();
  return comer && !another && !discourse.officeHolders.has(comer) && !discourse.crew.has(comer) ? comer : undefined;
}

/** A car or team beside it, or somebody else's: other rules tell whose seat that is. */
function namesSeat(clause: Clause): boolean {
  return clause.complements.some(
    ({ mention, before }) =>
      !before &&
      ((mention.type === 'car' && mention.numbers.length > 0) || (mention.type === 'team' && !mention.described)),
  );
}

function isOfARace(clause: Clause): boolean {
  const isDay = timesOf(clause).some(
    ({ date, from, seasons }) => (date ?? from) !== undefined && seasons === undefined,
  );
  return isDay || placesToRace(clause).length > 0;
}

/** The comer has the seat that is left, from the season on that is said, or behind the last one of who goes. */
function takeOver(clause: Clause, scene: Scene, comer: Person): Draft[] {
  const exit = exitJustTold(scene, comer.name);
  // "left in 2012": who came then, and when, the words say too little of.
  if (!exit || (exit.slots.season ?? 0) < scene.discourse.year - 1) return [];
  const { driver, team, series, number, season: last } = exit.slots;
  const season = saidSeasons(clause, scene.discourse.year)?.[0] ?? seasonOfComer(scene, exit);
  const status = statusOf(clause, scene.discourse);
  const seat = { driver: comer.name, team, series, season, number, make: undefined, extent: undefined };
  const inherited = ['team', 'series', 'season', 'number'];
  const ride = draft('ride', 'takes-opened-seat', scene.sentence, status, seat, inherited);
  const left = { driver, team, series, season: last, number, replacedBy: comer.name };
  return [
    { ...ride, seatOf: driver },
    { ...draft('exit', 'takes-opened-seat', scene.sentence, status, left, inherited), seatOf: driver },
  ];
}
