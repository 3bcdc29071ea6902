import type {
  CarMention,
  Mention,
  PersonMention,
  SeriesMention,
  TeamMention,
  TimeMention,
} from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, subjectDrivers } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { isStated } from '../clause/status.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import type { Aside, AsideRule } from './aside.js';
import { seatAside } from './seat-aside.js';

/** Rules for a team with whom somebody did in a year that is named what the sentence calls her for, or which she drove for then. */
export const FEATS_WITH_TEAM: readonly AsideRule[] = [
  {
    name: 'winner-with-team',
    example: 'A six-time winner for Northline Racing in 2024, Ava Stone is from Ohio.',
    read: (scene) =>
      isAsked(scene)
        ? []
        : scene.mentions.flatMap((team, index) =>
            team.type === 'team' && !team.possessive && !team.described && !isQuoted(scene, team.first)
              ? winnersWith(scene, team, scene.mentions[index + 1])
              : [],
          ),
  },
  {
    name: 'entry-driven-in',
    example: 'Ava Stone comes from the sister car of Northline Racing, in which she ran the 2024 season.',
    read: (scene) =>
      scene.clauses.flatMap((clause) => {
        const { verb, marker } = clause;
        if (marker !== 'which' || verb.tense !== 'past' || verb.negated || verb.passive || !isStated(clause)) return [];
        if (!/^(?:do|run|race|drive|contest|complete|compete)$/.test(verb.lemma)) return [];
        const seasons = saidSeasons(clause, scene.discourse.year);
        const team = scene.mentions.findLast(
          (one): one is TeamMention => one.type === 'team' && one.last <= verb.first && !one.described,
        );
        const which = clause.first;
        if (!seasons || !team || complementsOf(clause, 'team').length > 0) return [];
        if (!IN_WHICH.test(wordsBetween(scene.discourse.text.tokens, team.last, which + 1))) return [];
        const series = complementsOf(clause, 'series')[0]?.mention.series;
        return subjectDrivers(clause, scene.discourse).flatMap((driver) =>
          seatAside(scene, driver, inSeries(team, series), { seasons, said: true }),
        );
      }),
  },
];

// "Northline’s sister LMP2 entry, in which"
const IN_WHICH =
  /^(?:(?:[\w-]+ ){0,4}(?:car|entry|truck|machine|prototype|team|squad|effort|line-?up|program|programme))? ?,? (?:in|with|for|aboard)(?: which)?$/;
const FEAT =
  /^(?:now |once )?(?:an?|the) (?:(?:\w+-time|multiple|multi-race|double|reigning|former) )?(?:(?:race|series|pole|grand prix) )?(?:winner|champion|runner-up|finalist|title winner|rookie of the year)(?: (?:in|of) (?:the )?(?:[\w-]+ ){1,5}?)? ?(?:for|with)(?: the)?$/;

/** "a six-time winner for Northline in 2024" beside the name of whoever that is. */
function winnersWith(scene: Scene, team: TeamMention, time: Mention | undefined): Aside[] {
  const { tokens } = scene.discourse.text;
  if (time?.type !== 'time' || !time.seasons?.length || !IN_YEAR.test(wordsBetween(tokens, team.last, time.first)))
    return [];
  if (time.seasons.some((season) => season > scene.discourse.year)) return [];
  const winner = winnerBefore(scene, team) ?? winnerBehind(scene, team, time);
  if (!winner) return [];
  const series = scene.mentions.find(
    (one): one is SeriesMention => one.type === 'series' && one.last <= team.first && one.first >= team.first - REACH,
  );
  return seatAside(scene, winner.person, inSeries(team, series?.series), { seasons: time.seasons, said: true });
}

const IN_YEAR = /^(?:in|during)?$/;
// Words from "a" to the team.
const REACH = 12;

/** "Ava Stone, a winner for Northline in 2024," */
function winnerBefore(scene: Scene, team: TeamMention): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  const person = scene.mentions.findLast(
    (one): one is PersonMention => one.type === 'person' && one.last <= team.first && team.first - one.last <= REACH,
  );
  if (!person || person.possessive || tokens[person.last]?.text !== ',') return undefined;
  return FEAT.test(wordsBetween(tokens, person.last + 1, team.first)) ? person : undefined;
}

/** "A winner for Northline in 2024, Ava Stone" */
function winnerBehind(scene: Scene, team: TeamMention, time: TimeMention): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  if (tokens[time.last]?.text !== ',' || team.first - scene.sentence.first > REACH) return undefined;
  const person = scene.mentions.find(({ first }) => first === time.last + 1);
  if (person?.type !== 'person' || person.possessive) return undefined;
  return FEAT.test(wordsBetween(tokens, scene.sentence.first, team.first)) ? person : undefined;
}

/** The team as a seat in a series. */
function inSeries(team: TeamMention, series: string | undefined): TeamMention | CarMention {
  return series === undefined
    ? team
    : { type: 'car', numbers: [], team: team.team, series, first: team.first, last: team.last };
}
