import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn } from '../clause/clause-parts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted } from '../scene.js';
import { listFrom, mate, seasonNamed, TEAMMATE } from './mate.js';

const NEW = /^(?:(?:new|next|current|future|only|two|three|20\d\d) )*$/;
const BESIDE = /^(?:alongside|beside|next to)$/;

/** The rule for teammates that stand behind a colon: "Her teammates: Ben Carter and Cleo Diaz", "Alongside her: Ben Carter". */
export const MATES_BEHIND_COLON: readonly PhraseRule[] = [
  {
    name: 'mates-behind-colon',
    example: 'Ava Stone will drive the No. 12 for Northline Racing in 2026. Her teammates: Ben Carter and Cleo Diaz.',
    needs: ['person'],
    words: wordSet('teammate teammates team-mate team-mates stablemate stablemates alongside beside next'),
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      const [owner, ...others] = peopleIn(scene.mentions);
      if (!owner || isAsked(scene) || isQuoted(scene, owner.first)) return [];
      const { first } = scene.sentence;
      const colon = others[0] === undefined ? -1 : others[0].first - 1;
      if (tokens[colon]?.text !== ':' || scene.clauses.some(({ verb }) => verb.first < colon)) return [];
      const opening = wordsBetween(tokens, first, owner.first);
      // "Her new teammates:", "Alongside her:"
      const isTheirs =
        owner.possessive &&
        opening === '' &&
        TEAMMATE.test(tokens[colon - 1]?.lower ?? '') &&
        NEW.test(`${wordsBetween(tokens, owner.last, colon - 1)} `.trimStart());
      const isBeside = BESIDE.test(opening) && owner.last === colon;
      if (!isTheirs && !isBeside) return [];
      const index = scene.mentions.findIndex(({ first: at }) => at === others[0]?.first);
      return listFrom(scene, index).flatMap((person) =>
        scene.discourse.crew.has(person)
          ? []
          : mate('mates-behind-colon', scene, person, owner.person, seasonNamed(scene)),
      );
    },
  },
];
