import type { Clause } from '../../clauses/clause.js';
import type { PersonMention, TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import { isWhatIsWon } from '../clause/what-is-won.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import type { Aside, AsideRule } from './aside.js';
import { seasonsAt, seasonsIn } from './aside-seasons.js';
import { seatAside } from './seat-aside.js';

/** Rules for what a team and a driver are said to have done together: races won, days lost. */
export const WON_TOGETHER: readonly AsideRule[] = [
  {
    name: 'team-wins-with',
    example: 'Northline Racing won with Ava Stone on Sunday for the third time this season.',
    read: (scene) => scene.clauses.flatMap((clause) => winsWith(clause, scene)),
  },
  {
    name: 'theirs-together',
    example: 'It was the first win of the season for Ava Stone and Northline Racing.',
    read: (scene) => (isAsked(scene) || !OF_BOTH.has(scene.sentence) ? [] : sharedBy(scene)),
  },
];

const SUCCESS =
  /\b(?:wins?|won|victory|victories|victory lane|winner[’']s circle|podiums?|pole|poles|title|championship|trophy|top-fives?|top-10s?|top-tens?|one-two|playoffs?)\b/;
const ACHIEVES =
  /^(?:win|get|score|take|collect|claim|earn|return|go|celebrate|grab|capture|secure|reach|make|have|post|notch|record|pick)$/;

/** "got its third win of the year from Stone": what the team has won this season. */
function winsWith(clause: Clause, scene: Scene): Aside[] {
  const { verb, words } = clause;
  const team = subjectTeam(clause);
  if (team === undefined || verb.negated || verb.passive || verb.stance !== 'fact' || !isStated(clause)) return [];
  if (verb.tense === 'future' || isQuoted(scene, verb.first)) return [];
  if (isWhatIsWon(clause)) return [];
  if (!ACHIEVES.test(verb.lemma) || !SUCCESS.test(`${verb.word} ${words}`)) return [];
  const people = complementsOf(clause, 'person').filter(({ mention, before }) => !before && !mention.possessive);
  const [one] = people;
  // "won titles with Stone in 2000 and with Carter in 2002": each with her own seasons.
  const driver =
    people.length === 1 && one && (one.prep === 'with' || (one.prep === 'from' && verb.lemma === 'get'))
      ? one.mention.person
      : undefined;
  if (!driver || scene.discourse.crew.has(driver) || scene.discourse.officeHolders.has(driver)) return [];
  // "won three titles with Stone": when, nobody says.
  const isDated = timesOf(clause).length > 0 || /\b(?:this|the) (?:season|year)\b/.test(words);
  const seasons = isDated ? seasonsIn(clause, scene) : undefined;
  return seasons ? [{ driver, team, ...seasons }] : [];
}

const OF_BOTH = wordSet(
  'win victory day night afternoon weekend season year result finish title championship start podium pole milestone breakthrough triumph race round first second third fourth fifth streak lead',
);
const FOR_BOTH =
  /\b(?:win|victory|day|night|afternoon|weekend|season|year|result|finish|title|championship|start|podium|pole|milestone|breakthrough|triumph|race|round|first|second|third|fourth|fifth|lead)(?: (?:of|in) (?:the|this|a|\w+) ?(?:season|year|month|career|row|\w+))? for(?: the)?$/;
// Words before "for" that lead back to what the two share.
const BEFORE = 8;

/** "a forgettable day for Stone and Northline", "For Northline and Stone it was the first win of the year". */
function sharedBy(scene: Scene): Aside[] {
  const { tokens } = scene.discourse.text;
  const { first } = scene.sentence;
  return scene.mentions.flatMap((one, index) => {
    const other = scene.mentions[index + 1];
    if (!other || wordsBetween(tokens, one.last, other.first) !== 'and' || isQuoted(scene, one.first)) return [];
    const pair = personAndTeam(one, other);
    if (!pair || tokens[other.last]?.possessive) return [];
    const before = wordsBetween(tokens, Math.max(first, one.first - BEFORE), one.first);
    const opens = one.first === first + 1 && /^for$/.test(before);
    const isIt =
      opens &&
      /^,? ?(?:it|this|that|sunday|saturday|friday) (?:was|is|marked|marks)\b/.test(
        wordsBetween(tokens, other.last, other.last + 4),
      );
    if (!isIt && !FOR_BOTH.test(before)) return [];
    return seatAside(scene, pair.person.person, pair.team, seasonsAt(scene, one.first));
  });
}

function personAndTeam(
  one: { readonly type: string },
  other: { readonly type: string },
): { readonly person: PersonMention; readonly team: TeamMention } | undefined {
  const [person, team] = one.type === 'person' ? [one, other] : [other, one];
  if (!isPerson(person) || !isTeam(team) || person.possessive || team.possessive || team.described) return undefined;
  return { person, team };
}

function isPerson(mention: { readonly type: string }): mention is PersonMention {
  return mention.type === 'person';
}

function isTeam(mention: { readonly type: string }): mention is TeamMention {
  return mention.type === 'team';
}
