import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { complementsOf, subjectDrivers, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { pairBefore } from '../clause/pair-before.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import { driverJustNamed } from '../seats/driver-just-named.js';
import { exits, lastSeason, teamAbout } from './exits.js';

const DONE_WITH =
  /^(?:done|through|finished) with(?: (?:each other|one another))?(?: (?:at|after|when|in|following)\b| ?[.,;]| ?$)/;

/** The rule for a driver and a team who part from each other. */
export const PARTING_RULES: readonly ClauseRule[] = [
  {
    name: 'parts-ways',
    example: 'Northline Racing and Ava Stone have parted ways.',
    frames: ['leave', 'join', 'release', 'other', 'be', 'get'],
    read: (clause, scene) => {
      const { lemma, passive } = clause.verb;
      if (!isStated(clause) || clause.verb.negated || (passive && lemma !== 'split')) return [];
      const ended = endsForBoth(clause) ? pairBefore(clause, scene) : undefined;
      if (ended)
        return exits('parts-ways', clause, scene, {
          drivers: [ended.driver],
          team: ended.team,
          season: lastSeason(clause, scene),
        });
      const parts =
        (lemma === 'part' && /^(?:ways|company|with|from)\b/.test(clause.words)) ||
        (lemma === 'part' && clause.verb.form === 'infinitive' && clause.words === '') ||
        (lemma === 'part' && (FROM_THEN_ON.test(clause.words) || isOnlyDated(clause))) ||
        (/^(?:end|terminate|dissolve|conclude)$/.test(lemma) && WHAT_TIES.test(clause.words)) ||
        lemma === 'split' ||
        // "Stone and Northline are done with each other", "Northline is through with Stone"
        (lemma === 'be' && DONE_WITH.test(clause.words));
      if (
        !parts &&
        !(lemma === 'go' && /\b(?:(?:separate|own|different) ways|different directions?)\b/.test(clause.words))
      )
        return [];
      const others = partedFrom(clause).filter((person) => !scene.discourse.officeHolders.has(person));
      const team = complementsOf(clause, 'team').find(({ prep }) => /^(?:with|from)$/.test(prep))?.mention.team;
      const drivers = subjectDrivers(clause, scene.discourse);
      const season = lastSeason(clause, scene);
      if (team) return exits('parts-ways', clause, scene, { drivers, team, season });
      if (others.length > 0 && drivers.length === 0) {
        const own = subjectTeam(clause);
        const about = own ?? teamAbout(scene);
        return exits('parts-ways', clause, scene, { drivers: others, team: about, season, isTeamGuessed: !own });
      }
      const pair = pairBefore(clause, scene);
      // "The two sides have agreed to part ways": the team and the driver just spoken of.
      const about = !pair && drivers.length === 0 && SIDES.test(clause.before) ? teamAbout(scene) : undefined;
      if (about !== undefined)
        return exits('parts-ways', clause, scene, {
          drivers: driverJustNamed(scene),
          team: about,
          season,
          isTeamGuessed: true,
        });
      return pair ? exits('parts-ways', clause, scene, { drivers: [pair.driver], team: pair.team, season }) : [];
    },
  },
];

// What a team and a driver do, named together, when they part: "Northline and Stone have called it quits", "are no more".
const FOR_BOTH: readonly (readonly [verb: RegExp, words: RegExp])[] = [
  [/^call$/, /^(?:it (?:quits|a day)|time on (?:their|a|the)) ?(?! (?:after|for) (?:the )?(?:race|day|night|test))/],
  [/^break$/, /^(?:up|apart|it off)(?: (?:after|at|over|by|following|for good|with immediate)\b|[ .,;]*$)/],
  [/^get$/, /^(?:a |their )?divorced?\b/],
  [/^(?:be|become)$/, /^(?:no more|history|finished|through|over|a thing of the past|divorced|breaking up)[ .,;]*$/],
  [
    /^(?:reach|come|hit|arrive)$/,
    /^(?:to |at )?(?:the end of (?:the|their) (?:road|line)|a parting of the ways)(?: (?:after|at|as|together|with)\b|[ .,;]*$)/,
  ],
  [/^(?:sever|cut)$/, /^(?:all |their )*ties(?! (?:with|to)\b)/],
  [
    /^(?:tear|rip|scrap|cancel|annul|void)$|^-ed$/,
    /^(?:up )?(?:their|the) (?:\S+ )?(?:contract|deal|agreement|pact)\b/,
  ],
  [/^(?:separate|divorce)$/, /^(?:after|at|following|by|amicably|in|with immediate|[.,;]|$)/],
  [/^(?:end|finish)$/, /^(?:things|it)(?! (?:up|first|second|third|in|on|with)\b)/],
];

function endsForBoth({ verb, words }: Clause): boolean {
  return (
    verb.stance !== 'wish' &&
    FOR_BOTH.some(([lemma, behind]) => lemma.test(verb.lemma) && behind.test(words)) &&
    (verb.lemma !== '-ed' || /^(?:scrapped|cancell?ed|annulled|voided|nullified|rescinded)$/.test(verb.word))
  );
}

// "will part at the end of the season"
const FROM_THEN_ON = /^(?:at the|after|when|following|once|by mutual|with immediate|amicably|on good)\b/;
/** "parted in November", and no more. */
function isOnlyDated(clause: Clause): boolean {
  return timesOf(clause).length > 0 && /^(?:in|on|earlier|late)?[ .,;]*$/.test(clause.words);
}

// "agreed to end their partnership"
const WHAT_TIES =
  /^(?:their|the|a|an)(?: \S+)? (?:partnership|relationship|association|collaboration|agreement|contract|deal|alliance|union)\b/;

const SIDES = /\b(?:sides|parties)(?! of)\b/;

/** "parted with Stone and Carter" */
function partedFrom(clause: Clause): Person[] {
  const people = complementsOf(clause, 'person');
  const first = people.findIndex(({ prep }) => /^(?:with|from)$/.test(prep));
  if (first < 0) return [];
  const more = people.slice(first + 1);
  const end = more.findIndex(({ lead }) => !/^(?:and|,|, and)$/.test(lead) && lead !== people[first]?.lead);
  return [people[first], ...(end < 0 ? more : more.slice(0, end))].flatMap((one) => (one ? [one.mention.person] : []));
}
