import type { Mention, PersonMention } from '../mentions/mention.js';
import type { Draft } from '../rules/draft.js';
import type { Scene } from '../rules/scene.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';
import type { Discard } from './discard.js';
import { type Slots, slotsOf } from './slots.js';

/** What of a claim its own sentence says. */
interface Saying {
  /** Named here, or alone in the sentence before; else meant by a pronoun or description; else not spoken of. */
  readonly driver: 'named' | 'meant' | 'absent';
  /** "the reigning champion": several may be one. */
  readonly byTitle: boolean;
  /** The sentence before names somebody else. */
  readonly othersBefore: boolean;
  /** The sentence before names two or more people. */
  readonly severalBefore: boolean;
  readonly team: boolean;
  /** No team is named more often in the article, and its title names this one. */
  readonly isMain: boolean;
  /** The heading or opening of its block is the team's, or no other is named in it before. */
  readonly teamOver: boolean;
  readonly number: boolean;
  /** Words here say team and season, and the team is no guess. */
  readonly seat: boolean;
  /** The season is over. */
  readonly past: boolean;
}

interface Doubt {
  readonly kind: Draft['kind'];
  /** Only what this rule reads. */
  readonly rule?: string;
  /** Rules that are right about it: what somebody achieved for a team is told of one person. */
  readonly except?: readonly string[];
  readonly reason: string;
  readonly isIn: (saying: Saying, slots: Slots) => boolean;
}

/**
 * Claims that the reader had wrong about as often as right in articles that were written after its rules: what they
 * rest on was said too far away.
 */
const DOUBTS: readonly Doubt[] = [
  {
    kind: 'ride',
    reason: 'a past seat without a number, of a driver whom the sentence does not name',
    except: ['raced-for-team', 'won-for', 'whose-team-then'],
    isIn: ({ driver, past, seat, severalBefore }, { number }) =>
      past && number === undefined && driver === 'meant' && (severalBefore || !seat),
  },
  {
    kind: 'exit',
    reason: 'an exit of a driver whom the sentence does not name',
    isIn: ({ driver, byTitle, othersBefore }) => driver === 'meant' && (byTitle || othersBefore),
  },
  {
    kind: 'ride',
    rule: 'leaves-seat',
    reason: 'a past seat without a number, that somebody left',
    isIn: ({ past, driver, seat }, { number }) => past && number === undefined && (driver === 'absent' || !seat),
  },
  {
    kind: 'ride',
    rule: 'whose-time-in-seat',
    reason: 'time in a seat of no known team',
    isIn: (_, { team }) => team === undefined,
  },
  {
    kind: 'ride',
    rule: 'does-for-team',
    reason: 'a past seat told by the way',
    isIn: ({ past, seat, driver }) => past && (driver !== 'named' || !seat),
  },
  {
    kind: 'ride',
    rule: 'replaces-driver',
    reason: 'a successor for a team that the sentence does not name',
    isIn: ({ team, teamOver, number, isMain }, slots) =>
      slots.team !== undefined && !team && !teamOver && !(number && isMain),
  },
  {
    kind: 'start',
    rule: 'race-is-whose',
    reason: 'a race of a car that the sentence does not name',
    isIn: ({ number }, slots) => slots.number !== undefined && !number,
  },
];

/** Leaves out claims that rest on too little. */
export function withoutDoubtful(drafts: readonly Draft[], scenes: readonly Scene[], dropped: Discard[]): Draft[] {
  const sceneOf = new Map<Sentence, Scene>(scenes.map((scene) => [scene.sentence, scene]));
  return drafts.filter((draft) => {
    const scene = sceneOf.get(draft.sentence);
    const doubts = DOUBTS.filter(
      ({ kind, rule, except }) =>
        kind === draft.kind && (rule ?? draft.rule) === draft.rule && !except?.includes(draft.rule),
    );
    if (!scene || doubts.length === 0) return true;
    const saying = sayingOf(draft, scene);
    const doubt = doubts.find(({ isIn }) => isIn(saying, slotsOf(draft)));
    if (doubt) dropped.push({ draft, reason: doubt.reason });
    return !doubt;
  });
}

function sayingOf({ slots, inherited }: Draft, { mentions, previous, discourse, sentence }: Scene): Saying {
  const { year, text } = discourse;
  const driver = 'driver' in slots ? slots.driver : undefined;
  const team = 'team' in slots ? slots.team : undefined;
  const number = 'number' in slots ? slots.number : undefined;
  const season = 'season' in slots ? slots.season : undefined;
  const own = mentions.filter((mention) => mention.type === 'person' && mention.person.name === driver);
  const before = previous?.mentions.filter(isNamed) ?? [];
  // Nobody else can be meant.
  const isPlain = before.length > 0 && before.every(({ person, possessive }) => person.name === driver && !possessive);
  // In the section that her name heads she is who is meant.
  const isHeaded = discourse.headingDriver(sentence)?.name === driver;
  const isSaid = mentions.some(
    (mention) => (mention.type === 'team' || mention.type === 'car') && mention.team === team,
  );
  return {
    // Who says "I" is nobody else.
    driver:
      own.length === 0
        ? 'absent'
        : isPlain ||
            isHeaded ||
            own.some((mention) => isNamed(mention) || SELF.test(text.tokens[mention.first]?.lower ?? ''))
          ? 'named'
          : 'meant',
    severalBefore: new Set(before.map(({ person }) => person)).size > 1,
    othersBefore: before.some(({ person }) => person.name !== driver),
    byTitle: own.some(({ last }) => TITLE.test(text.tokens[last - 1]?.lower ?? '')),
    team: isSaid,
    isMain: team !== undefined && discourse.teams[0] === team && isInTitle(team, text),
    number: mentions.some((mention) => mention.type === 'car' && mention.numbers.some((one) => one === number)),
    teamOver:
      team !== undefined &&
      (discourse.blockTeam(sentence) === team ||
        (discourse.isOnlyTeam(sentence) && discourse.teamBefore(sentence) === team)),
    seat: isSaid && !inherited.has('team') && mentions.some((mention) => isTimeOf(mention, season)),
    past: season !== undefined && season < year,
  };
}

function isInTitle(team: string, { sentences: [title], article }: Text): boolean {
  const [word] = team.split(' ');
  if (title?.block.kind !== 'heading' || word === undefined) return false;
  return article.body.slice(title.start, title.end).toLowerCase().includes(word.toLowerCase());
}

function isTimeOf(mention: Mention, season: number | undefined): boolean {
  return (
    mention.type === 'time' &&
    season !== undefined &&
    (mention.after === season || mention.through === season || mention.seasons?.includes(season) === true)
  );
}

const SELF = /^(?:i|my|me|im|ive|id|ill|you|your)$/;
const TITLE = /^(?:champions?|winners?|runner-up|leader)(?:['’]s)?$/;

function isNamed(mention: Mention): mention is PersonMention {
  return mention.type === 'person' && mention.form !== 'described';
}
