import { descriptionStart } from '../../clauses/descriptions.js';
import { isFocal } from '../../discourse/focal.js';
import type { Mention, TeamMention } from '../../mentions/mention.js';
import { wordSet, wordsLike } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { wordsPastAsides } from '../../text/words-past-asides.js';
import { placesToRace, teamOf, timesOf } from '../clause/clause-parts.js';
import { seriesFor } from '../clause/clause-series.js';
import { statusOf } from '../clause/status.js';
import { draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { isNoCompany, listFrom, mate, seasonNamed, seasonStood, TEAMMATE } from './mate.js';

const AS_MATE = /^(?:as|for) (?:(?:a|an|the|his|her|new|his new|her new) )?(?:teammate|team-mate|stablemate)\b/;
// "will have Carter, who is a rookie this season, for a team-mate"
const LONGEST_ASIDE = 24;
const TEAMMATES = wordsLike(TEAMMATE);
const BESIDE = wordsLike(
  /^(?:alongside|joins|joining|beside|next|forces|partner|garage$|awning$|stable$|line-?up$|team-?mates?$)/,
);
const SHARES =
  /\bshar(?:e|es|ing) (?:the|a) (?:garage|awning|stable|line-?up|workshop) with$|\b(?:across|side of) the garage from$/;
const LINE_UP = wordsLike(/drivers$|line-?up$|^(?:roster|duo|pairing|trio|stable|quartet)$|-/);
const TENURE = wordSet('tenure stint time run spell year years season');

/** "Stone, of the No. 15 for Northline, was beaten by teammate Carter": the one team that the sentence names before. */
function teamOfBoth({ discourse: { text }, mentions, sentence }: Scene, mate: Mention): string | undefined {
  const [only, another] = mentions.flatMap((one) =>
    one.last <= mate.first && one.type === 'team' && !one.described && !one.possessive ? [one] : [],
  );
  if (
    !only ||
    another ||
    mentions.some((one) => one.type === 'car' && one.team !== undefined && one.team !== only.team)
  )
    return undefined;
  return isFocal(text, sentence, mentions, only) ? only.team : undefined;
}

/** All seasons that a sentence names are over. */
function seasonsPast({ mentions, discourse }: Scene): boolean {
  const seasons = mentions.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
  return seasons.length > 0 && seasons.every((season) => season < discourse.year);
}

/** Rules for drivers of the same team: teammates, line-ups, those beside whom somebody drives. */
export const MATE_RULES: readonly PhraseRule[] = [
  {
    name: 'is-teammate',
    example: 'Ava Stone will drive the No. 12 Ford for Northline Racing in 2026. Her teammate Ben Carter is from Ohio.',
    needs: ['person'],
    words: TEAMMATES,
    read: (scene) => {
      const { discourse } = scene;
      const { tokens } = discourse.text;
      return scene.mentions.flatMap((mention, index) => {
        if (mention.type !== 'person' || mention.form === 'described') return [];
        // "will have Carter as her teammate"
        const verb = scene.clauses.findLast((clause) => clause.verb.first < mention.first)?.verb;
        const behind = Math.min(scene.sentence.last, mention.last + LONGEST_ASIDE);
        const asMate = AS_MATE.test(wordsPastAsides(tokens, mention.last, behind));
        // "as a teammate in the No. 21": a seat of his own, for other rules.
        if (asMate && verb?.frame === 'have' && verb.tense !== 'past' && scene.mentions[index + 1]?.type !== 'car') {
          const of = scene.mentions.slice(0, index).find((other) => other.type === 'person' && !other.possessive);
          const season = verb.tense === 'future' ? undefined : scene.discourse.year;
          return of?.type === 'person' ? mate('is-teammate', scene, mention.person, of.person, season) : [];
        }
        let at = mention.first - 1;
        if (tokens[at]?.text === ',') at -= 1;
        if (
          !TEAMMATE.test(tokens[at]?.lower ?? '') ||
          /^(?:former|ex|old|ex-|one-time|longtime)$/.test(tokens[at - 1]?.lower ?? '')
        )
          return [];
        // "followed by Northline teammates Stone and Carter": mates of each other, of whom the phrase says the team.
        if (tokens[at]?.lower.endsWith('s') && scene.mentions.some(({ type, last }) => type === 'team' && last === at))
          return [];
        // "Northline teammate Stone": of that team, whomever the words before are about.
        const named = scene.mentions.find(({ type, last }) => type === 'team' && last === at);
        const own = named?.type === 'team' && !named.possessive && !named.described ? named.team : undefined;
        // "His teammate Carter has moved to Northline": so far.
        if (
          scene.clauses.some(
            ({ subjects, verb: own }) =>
              subjects.includes(mention) && /^(?:join|leave|release|retire)$/.test(own.frame) && own.tense !== 'past',
          )
        )
          return [];
        // "won there in 2019 with co-driver Ben Carter": of another year, and perhaps another team.
        if ((seasonNamed(scene) ?? scene.discourse.year) < scene.discourse.year) return [];
        // "was the runner-up in the 2022 series behind team-mate Ben Carter"
        if (seasonsPast(scene) && verb?.tense === 'past') return [];
        const owner = scene.mentions.slice(0, index).findLast((other) => other.type === 'person' && other.possessive);
        // "The Thai driver's current teammate": somebody of whom it is not known who that is.
        if (!owner && [1, 2, 3].some((back) => tokens[at - back]?.possessive && at - back >= scene.sentence.first))
          return [];
        // "Her place goes to Marsh, who engineers for teammate Stone": an engineer's.
        if (owner?.type === 'person' && scene.discourse.officeHolders.has(owner.person)) return [];
        const of = owner?.type === 'person' ? owner.person : scene.discourse.driverBefore(scene.sentence);
        const there = own ?? teamOfBoth(scene, mention);
        if (!of) return [];
        // "her Northline teammate Carter": she is there, too.
        const hers =
          own !== undefined && owner?.type === 'person' && owner.last === named?.first
            ? mate('is-teammate', scene, owner.person, undefined, discourse.year, own)
            : [];
        return [
          ...(owner
            ? mate('is-teammate', scene, mention.person, of, discourse.year)
            : mate('is-teammate', scene, mention.person, there ? undefined : of, discourse.year, there)),
          ...hers,
        ];
      });
    },
  },
  {
    name: 'teammates-are',
    example: 'Ava Stone drives the No. 12 for Northline Racing. Her teammates are Ben Carter and Cleo Diaz.',
    needs: ['person'],
    words: TEAMMATES,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.clauses.flatMap((clause) => {
        if (
          clause.verb.frame !== 'be' ||
          clause.verb.negated ||
          clause.asks ||
          clause.quoted ||
          clause.verb.tense === 'past'
        )
          return [];
        // "Carter and Diaz are her teammates"
        const whose = scene.mentions.find(({ first }) => first === clause.verb.last);
        if (whose?.type === 'person' && whose.possessive && TEAMMATE.test(tokens[whose.last]?.lower ?? '')) {
          const people = clause.subjects.flatMap((one) => (one.type === 'person' && !one.possessive ? one.person : []));
          const of = people.includes(whose.person) ? scene.discourse.driverBefore(scene.sentence) : whose.person;
          // "has been Carter's teammate since 2021"
          const since = timesOf(clause).find((time) => time.since !== undefined)?.seasons;
          const seasons = since ?? [clause.verb.perfect ? scene.discourse.year : seasonNamed(scene)];
          return people.flatMap((person) =>
            seasons.flatMap((season) => mate('teammates-are', scene, person, of, season)),
          );
        }
        const opening = tokens.slice(clause.first, clause.verb.first).map((token) => token.lower);
        const noun = opening.findLastIndex((word) => TEAMMATE.test(word));
        // "Her teammate, who is from Ohio": said of the teammate, and no name follows.
        if (noun < 0 || opening.slice(noun).includes(',') || clause.marker === 'who' || opening.includes('former'))
          return [];
        const index = scene.mentions.findIndex((mention) => mention.first >= clause.verb.last);
        const owner = scene.mentions.findLast(
          (mention) => mention.type === 'person' && mention.possessive && mention.last <= clause.verb.first,
        );
        if (index < 0 || owner?.type !== 'person') return [];
        const season = clause.verb.tense === 'present' ? scene.discourse.year : seasonNamed(scene);
        const isOpen = clause.verb.stance === 'rumor';
        return listFrom(scene, index)
          .flatMap((person) => mate('teammates-are', scene, person, owner.person, season))
          .map((one) => (isOpen ? { ...one, status: 'rumored' as const } : one));
      });
    },
  },
  {
    name: 'drives-alongside',
    example: 'Ava Stone will drive the No. 12 Ford for Northline Racing in 2026 alongside Ben Carter and Cleo Diaz.',
    needs: ['person'],
    words: BESIDE,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention, index) => {
        if (mention.type !== 'person' || mention.possessive || mention.form === 'described') return [];
        const first = descriptionStart(tokens, mention.first, scene.sentence.first);
        const lead = wordsBetween(tokens, Math.max(scene.sentence.first, first - 4), first);
        const beside =
          /\b(?:alongside|joins|joining|beside|next to)(?: (?:teammate|teammates|fellow|incumbent|incumbents|drivers|returning))?$|\bforces with$|\bpartner(?:ing|s)?(?: with)?$|\bas (?:an? |the )?team-?mates? (?:to|of)$/.test(
            lead,
          ) || SHARES.test(lead);
        if (!beside) return [];
        const clause = scene.clauses.findLast((candidate) => candidate.verb.first <= mention.first) ?? scene.clauses[0];
        if (!clause || clause.asks || clause.quoted || clause.verb.negated || clause.verb.stance === 'wish') return [];
        if (clause.verb.tense === 'past' && !/^(?:sign|say)$/.test(clause.verb.frame)) return [];
        // "join the field, alongside Carter": in one race, and of no team.
        if (
          clause.verb.lemma === 'join' &&
          /^(?:the|this|that|an?) (?:\S+ )?(?:field|grid|party|list|club|series|championship|race|event|entry list)\b/.test(
            clause.words,
          )
        )
          return [];
        if (isNoCompany(clause)) return [];
        // "after years of driving alongside Carter": what was.
        if (clause.verb.form === 'ing' && /\b(?:after|years of|seasons of|having)$/.test(clause.before)) return [];
        // "joins as a minority owner alongside Marsh": beside him in an office.
        const post = scene.mentions[index - 1];
        if (post?.type === 'role' && wordsBetween(tokens, post.last, first) === 'alongside') return [];
        // "partners Carter at the 1000": for that race.
        if (placesToRace(clause).length > 0) return [];
        if (isLeftFor(scene, mention.first)) return [];
        const [own] = clause.subjects;
        // "the man next to Carter"
        if (/\bnext to\b/.test(lead) && own?.type !== 'person') return [];
        const subject =
          own?.type === 'person' && own.last <= mention.first
            ? own
            : scene.mentions.slice(0, index).find((other) => other.type === 'person' && !other.possessive);
        const of = subject?.type === 'person' ? subject.person : scene.discourse.driverBefore(scene.sentence);
        if (!of) return [];
        // "who has been racing for Northline alongside Carter"
        const team = /^(?:;|who)$/.test(clause.marker) ? teamOf(clause) : undefined;
        const isOpen = statusOf(clause, scene.discourse) === 'rumored';
        // "third for Pinecrest, is expected to get the seat next to Carter": at which team is not said.
        const isTeamBehind = clause.complements.some(({ mention, before }) => !before && mention.type === 'team');
        if (isOpen && !isTeamBehind && scene.mentions.slice(0, index).some(({ type }) => type === 'team')) return [];
        return listFrom(scene, index)
          .flatMap((person) => mate('drives-alongside', scene, person, of, seasonNamed(scene), team))
          .map((one) => (isOpen ? { ...one, status: 'rumored' as const } : one));
      });
    },
  },
  {
    name: 'team-drivers',
    example: 'Northline Racing has signed no one else beside its drivers Ava Stone and Ben Carter in the Truck Series.',
    needs: ['person'],
    words: LINE_UP,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention, index) => {
        if (mention.type !== 'person' || mention.possessive) return [];
        const lead = wordsBetween(tokens, Math.max(scene.sentence.first, mention.first - 4), mention.first);
        const named = /\bdrivers$|\b(?:line-?up|roster|duo|pairing|trio|stable|quartet) of(?: drivers)?$/.test(lead);
        if (!named || /\b(?:former|past|other|fellow|ex|champion|playoff|current|development of)\b/.test(lead))
          return [];
        const clause = scene.clauses.findLast((candidate) => candidate.verb.first <= mention.first);
        if (clause?.quoted || clause?.asks || clause?.verb.negated) return [];
        const people = listFrom(scene, index);
        const team = scene.mentions.findLast(
          (one): one is TeamMention => one.type === 'team' && one.last <= mention.first && !one.described,
        )?.team;
        return people.length < 2
          ? []
          : people.flatMap((person) =>
              mate('team-drivers', scene, person, undefined, seasonNamed(scene) ?? seasonStood(scene, clause), team),
            );
      });
    },
  },
  {
    name: 'tenure-with-team',
    example: 'Ava Stone’s stint with Northline Racing in the Truck Series brought two wins in 2024.',
    needs: ['person', 'team'],
    words: TENURE,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention, index) => {
        if (mention.type !== 'person' || !mention.possessive || scene.discourse.text.quoted[mention.first] === 1)
          return [];
        const team = scene.mentions[index + 1];
        if (team?.type !== 'team' || team.first - mention.last > 3) return [];
        const between = wordsBetween(tokens, mention.last, team.first);
        if (!/^(?:\S+ )?(?:tenure|stint|time|run|spell|years?|season) (?:with|at)$/.test(between)) return [];
        const season = seasonNamed(scene);
        if (season === undefined || season > scene.discourse.year) return [];
        const extent = scene.mentions.find((other) => other.type === 'extent');
        const race = scene.mentions.find((other) => other.type === 'race');
        const series =
          race?.type === 'race' && race.series !== undefined
            ? race.series
            : seriesFor(undefined, scene, team.team, undefined).series;
        return [
          draft(
            'ride',
            'tenure-with-team',
            scene.sentence,
            'confirmed',
            {
              driver: mention.person.name,
              team: team.team,
              series,
              season,
              number: undefined,
              make: undefined,
              extent: extent?.type === 'extent' ? extent.extent : undefined,
            },
            ['series'],
          ),
        ];
      });
    },
  },
];

/** "leaves Northline to sit beside Carter": the one team that is named is the one that is left. */
function isLeftFor({ clauses, mentions, discourse, sentence }: Scene, mate: number): boolean {
  const about = discourse.headingTeam(sentence);
  if (about !== undefined && mentions.every((one) => one.type !== 'team' || one.team !== about)) return false;
  if (!clauses.some(({ verb }) => verb.frame === 'leave' && verb.last <= mate)) return false;
  const teams = new Set(mentions.flatMap((one) => (one.type === 'team' ? [one.team] : [])));
  return teams.size === 1 && !mentions.some(({ type, first }) => type === 'team' && first > mate);
}
