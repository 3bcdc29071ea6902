import type { PersonMention } from '../../mentions/mention.js';
import { nationalityAt } from '../../mentions/vocabulary.js';
import { wordSet, wordsLike } from '../../text/word-set.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { townAt, townBefore } from './towns.js';
import { unquotedTokens } from './unquoted-tokens.js';
import { bio, covering, nameBefore, whoIs } from './whom.js';

const DRIVER_NOUN =
  /^(?:driver|racer|rookie|veteran|star|native|youngster|teenager|teen|kid|man|woman|pilot|newcomer|standout|prospect|product|ace|phenom|hotshot|talent|specialist|graduate|sensation|champion|winner|one)$/;
const RAISED = /^(?:born|raised|grew|reared)$/;
const RAISED_OR_AT_HOME = wordSet('born raised grew reared calls');
const NATIVE = wordsLike(/^(?:native|product|resident|driver|racer|youngster|teenager|teen|kid|.+-born)$/);
const OF_TOWN = /^(?:driver|racer|youngster|teenager|teen|kid)$/;
const FROM = wordSet('from of');
const BRACKET = wordSet('( ,');

/** Rules for the town a driver comes from. */
export const HOME_RULES: readonly PhraseRule[] = [
  {
    name: 'native',
    example: 'The Mooresville, N.C., native Ava Stone drives the No. 12 Ford for Northline Racing.',
    needs: ['person'],
    words: NATIVE,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return unquotedTokens(scene).flatMap((at) => {
        const word = tokens[at]?.lower ?? '';
        const born = /^(.+)-born$/.exec(tokens[at]?.text ?? '');
        if (born?.[1] && tokens[at]?.capital) {
          return bio(scene, 'native', whoIs(scene, at, at + 1), { hometown: born[1] });
        }
        const isDriver = OF_TOWN.test(word) && tokens[at - 1]?.text === ',' && covering(scene, at) !== undefined;
        if (word !== 'native' && word !== 'product' && word !== 'resident' && !isDriver) return [];
        const town = tokens[at + 1]?.lower === 'of' ? townAt(scene, at + 2) : townBefore(scene, at);
        if (!town) return [];
        const first = Math.min(town.first, at);
        const end = Math.max(town.last, at + 1);
        const who = covering(scene, at) ?? opened(scene, first, end) ?? whoIs(scene, first, end);
        return bio(scene, 'native', who, { hometown: town.town });
      });
    },
  },
  {
    name: 'comes-from',
    example: 'Ava Stone, a 24-year-old from Mooresville, North Carolina, drives the No. 12 Ford for Northline Racing.',
    needs: ['person'],
    words: FROM,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return unquotedTokens(scene).flatMap((at) => {
        const word = tokens[at]?.lower ?? '';
        if (word !== 'from' && word !== 'of') return [];
        const town = townAt(scene, at + 1);
        if (!town) return [];
        // "a 24-year-old out of Mooresville, N.C."
        const isOutOf =
          word === 'of' &&
          tokens[at - 1]?.lower === 'out' &&
          (isAged(scene, at - 2) || DRIVER_NOUN.test(tokens[at - 2]?.lower ?? ''));
        const who = isOutOf
          ? (comer(scene, at - 1) ?? opened(scene, at - 2, town.last))
          : word === 'of'
            ? placedBy(scene, at, town.last)
            : (comer(scene, at) ?? (isAged(scene, at - 1) ? opened(scene, at - 1, town.last) : undefined));
        return bio(scene, 'comes-from', who, { hometown: town.town });
      });
    },
  },
  {
    name: 'hometown-of',
    example:
      'A company from Ava Stone’s hometown of Mooresville, North Carolina, backs the No. 12 of Northline Racing.',
    needs: ['person'],
    words: wordSet('hometown'),
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return unquotedTokens(scene).flatMap((at) => {
        if (tokens[at]?.lower !== 'hometown' || tokens[at + 1]?.lower !== 'of') return [];
        const town = townAt(scene, at + 2);
        const owner = scene.mentions.find((mention) => mention.type === 'person' && mention.last === at);
        if (!town || owner?.type !== 'person' || !owner.possessive) return [];
        return bio(scene, 'hometown-of', owner, { hometown: town.town });
      });
    },
  },
  {
    name: 'born-and-raised',
    example: 'Ava Stone was born in Mooresville, North Carolina, and drives the No. 12 Ford for Northline Racing.',
    needs: ['person'],
    words: RAISED_OR_AT_HOME,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.clauses.flatMap((clause) => {
        const words = tokens.slice(clause.verb.first, clause.verb.last + 3).map((token) => token.lower);
        const raised = words.some((word) => RAISED.test(word));
        const calls = words.includes('calls');
        if ((!raised && !calls) || clause.quoted) return [];
        const who = clause.subjects[0];
        if (who?.type !== 'person') return [];
        for (let at = clause.verb.last; at < clause.verb.last + 5 && at < scene.sentence.last; at += 1) {
          if (raised && tokens[at - 1]?.lower !== 'in') continue;
          const town = townAt(scene, at);
          const next = town && tokens[town.last]?.text === ',' ? town.last + 1 : (town?.last ?? at);
          if (town && (raised || tokens[next]?.lower === 'home')) {
            return bio(scene, 'born-and-raised', who, { hometown: town.town });
          }
        }
        return [];
      });
    },
  },
  {
    name: 'age-and-town',
    example: '• Ava Stone (24, Mooresville, N.C.): drives the No. 12 Ford for Northline Racing.',
    needs: ['person'],
    words: BRACKET,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention) => {
        const mark = mention.type === 'person' ? tokens[mention.last]?.text : undefined;
        if (mention.type !== 'person' || (mark !== '(' && mark !== ',')) return [];
        if (tokens[mention.last + 1]?.kind !== 'number' || tokens[mention.last + 2]?.text !== ',') return [];
        const town = townAt(scene, mention.last + 3);
        // Between commas only a town with its state is sure to be one.
        if (mark === ',' && !scene.mentions.some(({ type, first }) => type === 'place' && first === mention.last + 3))
          return [];
        return bio(scene, 'age-and-town', town && mention, { hometown: town?.town ?? '' });
      });
    },
  },
];

/** "A native of Bend, Oregon, Stone arrived": whom words that open the sentence describe. */
function opened(scene: Scene, first: number, end: number): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  // "A native of", "A 27-year-old native of"
  if (first > scene.sentence.first + (isAged(scene, first - 1) ? 2 : 1)) return undefined;
  const next = tokens[end]?.text === ',' ? end + 1 : end;
  const who = scene.mentions.find((mention) => mention.type === 'person' && mention.first === next);
  return who?.type === 'person' && !who.possessive ? who : undefined;
}

function isAged({ discourse }: Scene, at: number): boolean {
  return /-year-old$/.test(discourse.text.tokens[at]?.lower ?? '');
}

/** Who comes from a town: "the 24-year-old from", "a racer from", "Stone, from", "Stone hails from". */
function comer(scene: Scene, at: number): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  const before = tokens[at - 1];
  if (!before) return undefined;
  // "Stone hails from", "Stone, who is from", "Stone is from"
  const isStated = scene.mentions.some(({ type, first }) => type === 'place' && first === at + 1);
  // "Stone, who comes from Mooresville, N.C.,", but not "comes from Northline"
  if (/^(?:hails|hailing|is)$/.test(before.lower) || (isStated && /^(?:comes|coming)$/.test(before.lower))) {
    const direct = scene.mentions.find((mention) => mention.type === 'person' && mention.last === at - 1);
    if (direct?.type === 'person' && !direct.possessive) return direct;
    return nameBefore(scene, at - 1) ?? (before.lower === 'is' ? undefined : whoComes(scene, at - 1));
  }
  const noun =
    /-year-old$/.test(before.lower) ||
    DRIVER_NOUN.test(before.lower) ||
    nationalityAt(tokens, at - 1, at) !== undefined;
  if (noun) return covering(scene, at - 1) ?? nameBefore(scene, at - 1) ?? whoIs(scene, at - 1, at);
  // "Stone, who is 23 and from Mooresville, N.C.,"
  if (before.lower === 'and' && tokens[at - 2]?.kind === 'number' && isStated) return nameBefore(scene, at - 2);
  if (before.text !== ',') return undefined;
  // "Stone is 22, from Mooresville, N.C., and"
  if (tokens[at - 2]?.kind === 'number' && tokens[at - 3]?.lower === 'is' && isStated) return nameBefore(scene, at - 2);
  // "Stone, 19, from"
  const isAge = tokens[at - 2]?.kind === 'number' && tokens[at - 3]?.text === ',';
  const end = isAge ? at - 3 : at - 1;
  const named = scene.mentions.find((mention) => mention.type === 'person' && mention.last === end);
  return named?.type === 'person' && !named.possessive && named.form !== 'described' ? named : undefined;
}

/** "Stone is 22 and comes from": the subject of the verb at a token, where it has one alone. */
function whoComes({ clauses }: Scene, at: number): PersonMention | undefined {
  const [subject, another] = clauses.find(({ verb }) => verb.last === at + 1)?.subjects ?? [];
  return subject?.type === 'person' && !another ? subject : undefined;
}

/** "Stone, of Quebec City,", "Stone, 24, of Bend, Oregon,", "Josh Stone of Menomonee Falls, Wis.,". */
function placedBy(scene: Scene, at: number, end: number): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  const comma = tokens[at - 1]?.text === ',';
  const isAged = comma && tokens[at - 2]?.kind === 'number' && tokens[at - 3]?.text === ',';
  const behind = isAged ? at - 3 : comma ? at - 1 : at;
  const person = scene.mentions.find(
    (mention): mention is PersonMention =>
      mention.type === 'person' && mention.form !== 'described' && mention.last === behind,
  );
  const stated = scene.mentions.some((mention) => mention.type === 'place' && mention.first === at + 1);
  // "of Lodi, Calif.": the point may belong to the name of the state.
  const closed =
    /^[,.]$/.test(tokens[end]?.text ?? '') || tokens[end - 1]?.text.endsWith('.') || end >= scene.sentence.last;
  return person && !person.possessive && closed && (comma || stated) ? person : undefined;
}
