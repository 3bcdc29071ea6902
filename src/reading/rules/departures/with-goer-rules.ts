import type { Clause } from '../../clauses/clause.js';
import { descriptionStart } from '../../clauses/descriptions.js';
import type { CarMention, PersonMention, TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, numberOf, placesToRace, subjectTeam } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { rides } from '../clause/seat.js';
import { isStated, statusOf } from '../clause/status.js';
import { type Draft, draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { exits, seasonJustOver } from './exits.js';

/** What leads from somebody behind "with" to where she goes. */
const GOES =
  /^(?:now |already |having )?(?:off|bound|headed|heading|gone|moving|moved|going|departing|leaving|defecting|departed|on (?:his|her|the) way|away|set to (?:join|move|leave))(?: over| on)? ?(?:to|for|join)?(?: the)?$/;
/** Of these, what no clause of its own tells. */
const WITHOUT_VERB = /^(?:now |already )?(?:off|bound|away|on (?:his|her|the) way)\b/;
const SIGNS =
  /^(?:sign|hire|promote|tap|pick|name|select|choose|elevate|call|turn|look|bring|poach|lure|put|install|recruit)$/;
const NEEDS = /^(?:need|seek|search|look|must|have|lose|require|want|evaluate|weigh|consider)$/;

/** The rule for somebody who is gone from a team as a phrase tells: "With Stone off to Pinecrest, Northline has turned to Carter". */
export const WITH_GOER_RULES: readonly PhraseRule[] = [
  {
    name: 'with-goer',
    example: 'With Ava Stone off to Pinecrest Motorsports in 2026, Northline Racing has hired Ben Carter.',
    needs: ['person', 'team'],
    words: wordSet(
      'off bound headed heading gone moving moved going departing leaving defecting departed way away join move leave',
    ),
    read: (scene) => {
      if (isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((goer, index) => {
        const goal = scene.mentions[index + 1];
        if (goer.type !== 'person' || goer.possessive || (goal?.type !== 'team' && goal?.type !== 'car')) return [];
        if (goal.type === 'team' && goal.possessive) return [];
        const start = descriptionStart(tokens, goer.first, scene.sentence.first);
        const words = wordsBetween(tokens, goer.last, goal.first);
        if (tokens[start - 1]?.lower !== 'with' || isQuoted(scene, goer.first) || !GOES.test(words)) return [];
        if (scene.discourse.officeHolders.has(goer.person) || scene.discourse.crew.has(goer.person)) return [];
        const main = scene.clauses.find(({ verb }) => verb.first > goal.last) ?? scene.clauses[0];
        if (!main || !isStated(main) || placesToRace(main).length > 0) return [];
        return [
          ...(WITHOUT_VERB.test(words) ? seatThere(scene, main, goer, goal) : []),
          ...leftBehind(scene, main, goer, goal),
        ];
      });
    },
  },
];

function seatThere(scene: Scene, main: Clause, { person }: PersonMention, goal: TeamMention | CarMention): Draft[] {
  const next = scene.mentions[scene.mentions.indexOf(goal) + 1];
  const isBeside = next?.type === 'time' && next.first - goal.last <= 3;
  const said = isBeside ? next.seasons?.[0] : undefined;
  const season = said ?? scene.discourse.coming ?? scene.discourse.year + 1;
  return rides('with-goer', main, scene, {
    drivers: [person],
    team: goal.team,
    numbers: goal.type === 'car' ? goal.numbers : [],
    make: goal.type === 'car' ? goal.make : undefined,
    seasons: [season],
  });
}

/** "…, Northline has turned to Carter", "…, Northline needs a driver for its No. 12": the team that she is gone from. */
function leftBehind(
  scene: Scene,
  main: Clause,
  { person, last }: PersonMention,
  goal: TeamMention | CarMention,
): Draft[] {
  const { year } = scene.discourse;
  const team = subjectTeam(main);
  if (!team || team === goal.team || main.verb.negated || main.first < last) return [];
  const comer = SIGNS.test(main.verb.lemma) ? comerIn(main, scene) : undefined;
  if (!comer && !(NEEDS.test(main.verb.lemma) && OPENING.test(main.words))) return [];
  const car = complementsOf(main, 'car').find(({ before }) => !before)?.mention;
  const said = saidSeasons(main, year)?.[0];
  const season = said !== undefined && said > year ? said - 1 : seasonJustOver(scene);
  const status = statusOf(main, scene.discourse);
  const number = numberOf(car);
  const left = exits('with-goer', main, scene, {
    drivers: [person],
    team,
    season,
    status,
    ...(number === undefined ? {} : { number }),
    ...(comer ? { replacedBy: comer.name } : {}),
  });
  const isLate = scene.discourse.text.article.published.slice(5) >= '09' || said !== undefined;
  if (!comer || !isLate) return left;
  const seat = {
    driver: comer.name,
    team,
    series: undefined,
    season: season + 1,
    number,
    make: car?.make,
    extent: undefined,
  };
  return [...left, draft('ride', 'with-goer', scene.sentence, status, seat, ['season'])];
}

const OPENING = /\b(?:driver|replacement|successor|seat|ride|vacancy|opening|hole|void|options?|somebody|someone)\b/;

function comerIn(main: Clause, scene: Scene) {
  const toward = /^(?:turn|look)$/.test(main.verb.lemma) ? 'to' : main.verb.lemma === 'call' ? 'on' : '';
  const [comer, another] =
    toward === ''
      ? objectDrivers(main, scene)
      : complementsOf(main, 'person').flatMap(({ mention, before, prep }) =>
          !before && prep === toward && !mention.possessive ? mention.person : [],
        );
  return another || !comer || scene.discourse.officeHolders.has(comer) || scene.discourse.crew.has(comer)
    ? undefined
    : comer;
}
