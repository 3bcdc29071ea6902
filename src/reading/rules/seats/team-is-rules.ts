import type { Clause } from '../../clauses/clause.js';
import type { Mention, PersonMention, TeamMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';

/** "team", "new home": what somebody calls the team that she drives for. */
const HOME =
  /^(?:(?:new|next|current|full-time|main|regular|racing) )*(?:team|employer|home|outfit|squad|stop|destination|address)(?: (?:for|in|during|this|last|next|the|season|year|of|from|,|now|then|and|to|beyond))*$/;
/** A mention by which no other team or driver comes in between. */
const TIME = /^(?:time|series|extent)$/;
// Until the first races "next" is the season that is about to begin.
const FIRST_RACES = '02-10';

/** Rules for a team by what it is to its driver: "her new team is Northline", "Northline was her home last year". */
export const TEAM_IS_RULES: readonly ClauseRule[] = [
  {
    name: 'team-is',
    example: 'Ava Stone’s new team is Northline Racing.',
    frames: ['be'],
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (verb.negated || !isStated(clause) || clause.asks) return [];
      const told = teamBehind(clause, scene) ?? teamAhead(clause, scene);
      if (!told) return [];
      const { owner, team, noun } = told;
      const { officeHolders, crew, year } = scene.discourse;
      const said = saidSeasons(clause, year);
      // "was her home": when, nobody says.
      if (verb.tense === 'past' && !said) return [];
      return rides('team-is', clause, scene, {
        drivers: officeHolders.has(owner.person) || crew.has(owner.person) ? [] : [owner.person],
        team: team.team,
        ...(said ? {} : { seasons: [seasonOf(noun, verb.tense === 'future', scene)] }),
      });
    },
  },
];

interface Told {
  readonly owner: PersonMention;
  readonly team: TeamMention;
  /** What the team is called: "new home". */
  readonly noun: string;
}

/** "Stone's new team is Northline" */
function teamBehind(clause: Clause, { mentions, discourse }: Scene): Told | undefined {
  const { first } = clause.verb;
  const owner = mentions.findLast(
    (mention): mention is PersonMention => mention.type === 'person' && mention.last <= first,
  );
  const team = complementsOf(clause, 'team').find(({ before, prep }) => !before && prep === '')?.mention;
  if (!owner?.possessive || !team || team.possessive) return undefined;
  const noun = wordsBetweenTimes(mentions, discourse.text.tokens, owner.last, first);
  return noun !== undefined && HOME.test(noun) ? { owner, team, noun } : undefined;
}

/** "Northline was Stone's home last year" */
function teamAhead({ verb, subjects, last }: Clause, { mentions, discourse }: Scene): Told | undefined {
  const [team, another] = subjects;
  const owner = mentions.find(({ first }) => first >= verb.last);
  if (team?.type !== 'team' || another || owner?.type !== 'person' || !owner.possessive) return undefined;
  const { tokens } = discourse.text;
  if (owner.first !== verb.last || team.last > verb.first) return undefined;
  let end = owner.last;
  while (end < last && !/^[.,;:!?–—]$/.test(tokens[end]?.text ?? '.')) end += 1;
  const noun = wordsBetweenTimes(mentions, tokens, owner.last, end);
  return noun !== undefined && HOME.test(noun) ? { owner, team, noun } : undefined;
}

/** The words between two tokens but for the times there; nothing where something else is named. */
function wordsBetweenTimes(
  mentions: readonly Mention[],
  tokens: Scene['discourse']['text']['tokens'],
  from: number,
  to: number,
): string | undefined {
  const inside = mentions.filter(({ first, last }) => first >= from && last <= to);
  if (inside.some(({ type }) => !TIME.test(type))) return undefined;
  let at = from;
  const words: string[] = [];
  for (const { first, last } of inside) {
    words.push(wordsBetween(tokens, at, first));
    at = last;
  }
  return [...words, wordsBetween(tokens, at, to)].join(' ').replace(/ +/g, ' ').trim();
}

function seasonOf(noun: string, isFuture: boolean, { discourse: { coming, year, text } }: Scene): number {
  const isNext = /\bnext\b/.test(noun) && text.article.published.slice(5) >= FIRST_RACES;
  return isNext ? (coming ?? year + 1) : isFuture || /\bnew\b/.test(noun) ? (coming ?? year) : year;
}
