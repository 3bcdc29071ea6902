import type { Mention, PersonMention } from '../../mentions/mention.js';
import { ageAt, ageBehind } from '../../mentions/people/ages.js';
import { wordSet, wordsLike } from '../../text/word-set.js';
import { isKin } from '../../words/kin.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { isEitherOfTwo } from './either-of-two.js';
import { unquotedTokens } from './unquoted-tokens.js';
import { bio, nameBefore, whoIs } from './whom.js';

const YEAR_OLD = /^([1-7]\d)-year-old$/;
const YEARS_OLD = wordsLike(YEAR_OLD);
// What somebody did at an age that she had then.
const STARTED = /^(?:begin|start|take|debut|enter|sit|get|drive|race|win|move|join|leave|pick|become|discover|switch)$/;
const AGES = wordsLike(/^(?:1[2-9]|[2-7]\d)$/);
// What a number tells a place or a gap beside: "is 20, two points behind".
const NO_AGE = /\b(?:points?|spots?|places?|laps?|behind|ahead|back|clear|adrift|out|up|down)\b/;
const TURNED = wordSet('turned');

/** Rules for a driver's age, in years as of the article. */
export const AGE_RULES: readonly PhraseRule[] = [
  {
    name: 'age-behind-name',
    example: 'Ava Stone, 24, drives the No. 12 Ford for Northline Racing.',
    needs: ['person'],
    words: AGES,
    read: (scene) =>
      scene.mentions.flatMap((mention) => {
        if (mention.type !== 'person') return [];
        const age = ageBehind(scene.discourse.text.tokens, mention);
        return age === undefined ? [] : bio(scene, 'age-behind-name', mention, { age });
      }),
  },
  {
    name: 'age-before-name',
    example: 'The 24-year-old Ava Stone drives the No. 12 Ford for Northline Racing.',
    needs: ['person'],
    words: YEARS_OLD,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return unquotedTokens(scene).flatMap((at) => {
        const age = YEAR_OLD.exec(tokens[at]?.lower ?? '');
        if (!age?.[1]) return [];
        const kin = [at + 1, at + 2].some((index) => isKin(tokens[index]?.lower ?? ''));
        const who = kin ? nameBefore(scene, at) : whoIs(scene, at, at + 1);
        return bio(scene, 'age-before-name', who, { age: Number(age[1]) });
      });
    },
  },
  {
    name: 'age-of-subject',
    example:
      'Ava Stone was born in Mooresville, North Carolina, is 24, and drives the No. 12 Ford for Northline Racing.',
    needs: ['person'],
    words: AGES,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.clauses.flatMap((clause) => {
        const { verb } = clause;
        const [who, another] = clause.subjects;
        const age = ageAt(tokens[verb.last]);
        if (verb.lemma !== 'be' || verb.tense !== 'present' || verb.stance !== 'fact' || verb.negated) return [];
        if (age === undefined || who?.type !== 'person' || another || clause.quoted || clause.asks) return [];
        // "is 20, two behind Carter": a place in the points has no such close.
        return who.last < verb.first &&
          /^(?:,|and)$/.test(tokens[verb.last + 1]?.text ?? '') &&
          !NO_AGE.test(clause.words)
          ? bio(scene, 'age-of-subject', who, { age })
          : [];
      });
    },
  },
  {
    name: 'age-at-which',
    example: 'Ava Stone drives the No. 12 Ford for Northline Racing and retires at 45.',
    needs: ['person'],
    words: AGES,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return unquotedTokens(scene).flatMap((at) => {
        const age = tokens[at]?.lower === 'at' ? ageAt(tokens[at + 1]) : undefined;
        const close = tokens[at + 2];
        if (age === undefined || (close && !/^[,.;:]$/.test(close.text))) return [];
        // "took up racing at 13": of then.
        const told = scene.clauses.findLast(({ verb }) => verb.first < at && verb.form === 'finite')?.verb;
        if (told?.tense === 'past' && STARTED.test(told.lemma)) return [];
        return bio(scene, 'age-at-which', actor(scene, at), { age });
      });
    },
  },
  {
    name: 'age-turned',
    example: 'Ava Stone, who turned 18 last month, drives the No. 12 Ford for Northline Racing.',
    needs: ['person'],
    words: TURNED,
    read: (scene) => {
      const { tokens, article } = scene.discourse.text;
      return scene.clauses.flatMap((clause) => {
        const age = ageAt(tokens[clause.verb.last]);
        if (tokens[clause.verb.last - 1]?.lower !== 'turned' || age === undefined || clause.quoted) return [];
        const recent = clause.complements.some(({ mention }) => {
          if (mention.type !== 'time') return false;
          const day = mention.past ?? mention.date ?? mention.from;
          return day !== undefined && day <= article.published && day.slice(0, 4) === article.published.slice(0, 4);
        });
        const who = clause.subjects[0];
        return recent && who?.type === 'person' ? bio(scene, 'age-turned', who, { age }) : [];
      });
    },
  },
  {
    name: 'age-to-turn',
    example: 'Ava Stone, who turns 30 on Dec. 30, drives the No. 12 Ford for Northline Racing.',
    needs: ['person', 'time'],
    words: wordSet('turn turns be'),
    read: (scene) => {
      const { tokens, article } = scene.discourse.text;
      return scene.clauses.flatMap((clause) => {
        const age = ageAt(tokens[clause.verb.last]);
        const word = tokens[clause.verb.last - 1]?.lower ?? '';
        if (!/^(?:turns?|be)$/.test(word) || age === undefined || clause.quoted) return [];
        if (clause.verb.tense === 'past' || clause.verb.negated) return [];
        const ahead = clause.complements.some(({ mention }) => isAhead(mention, article.published));
        const who = clause.subjects[0];
        if (!ahead || who?.type !== 'person' || isEitherOfTwo(scene, who)) return [];
        return bio(scene, 'age-to-turn', who, { age: age - 1 });
      });
    },
  },
];

/** "turns 40 in June", in November: 39 until then. */
function isAhead(mention: Mention, published: string): boolean {
  if (mention.type !== 'time' || mention.seasons?.length) return false;
  const day = mention.date ?? mention.from;
  return day !== undefined && day > published && Date.parse(day) - Date.parse(published) < YEAR;
}

const YEAR = 365 * 24 * 3600 * 1000;

/** Who does something at an age: the subject of a verb in the present or future, "what he’s doing at 43". */
function actor(scene: Scene, at: number): PersonMention | undefined {
  const opens = at === scene.sentence.first;
  const clause = opens ? scene.clauses[0] : [...scene.clauses].reverse().find((candidate) => candidate.verb.first < at);
  if (!clause || clause.verb.tense === 'past' || clause.verb.perfect) return undefined;
  const who =
    clause.subjects[0] ??
    scene.mentions.find(
      (mention) =>
        mention.type === 'person' && mention.first >= scene.sentence.first && mention.last <= clause.verb.last,
    );
  return who?.type === 'person' ? who : undefined;
}
