import { NATIONALITY_WORDS, nationalityAt } from '../../mentions/vocabulary.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { COUNTRY_WORDS, nationalityOfCountry } from './towns.js';
import { bio, covering, nameBefore } from './whom.js';

const DRIVER_NOUN = /^(?:driver|racer|rookie|star|veteran|ace|youngster|teenager|teen|pilot|newcomer|duo|native)$/;

/** Rules for a driver's nationality, as its adjective. */
export const NATIONALITY_RULES: readonly PhraseRule[] = [
  {
    name: 'nationality',
    example: 'The 24-year-old Swede Ava Stone drives the No. 12 Ford for Northline Racing.',
    needs: ['person'],
    words: NATIONALITY_WORDS,
    read: (scene) => {
      const { tokens, quoted } = scene.discourse.text;
      return Array.from({ length: scene.sentence.last - scene.sentence.first }, (_, index) => {
        const at = scene.sentence.first + index;
        const hit = quoted[at] === 1 ? undefined : nationalityAt(tokens, at, scene.sentence.last);
        if (!hit) return [];
        return bio(scene, 'nationality', bearer(scene, at, hit.last), { nationality: hit.nationality });
      }).flat();
    },
  },
  {
    name: 'country-of-driver',
    example: 'Finland’s Ava Stone drives the No. 12 Ford for Northline Racing.',
    needs: ['person'],
    words: COUNTRY_WORDS,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention) => {
        const before = tokens[mention.first - 1];
        if (mention.type !== 'person' || mention.form === 'described' || !before?.possessive) return [];
        const nationality = nationalityOfCountry(before.text);
        return nationality ? bio(scene, 'country-of-driver', mention, { nationality }) : [];
      });
    },
  },
];

/** "the Swede", "Brazilian Ava Stone", "Japanese driver Ava Stone", "Stone, an Austrian,", but not "the American team". */
function bearer(scene: Scene, first: number, last: number) {
  const over = covering(scene, first);
  // A name that looks like a people's: "Dane Carter".
  if (over) return over.form === 'described' ? over : undefined;
  const { tokens } = scene.discourse.text;
  const noun = DRIVER_NOUN.test(tokens[last]?.lower ?? '');
  const name = noun ? last + 1 : last;
  const behind = scene.mentions.find(
    (mention) =>
      mention.type === 'person' && mention.form !== 'described' && (mention.first === name || mention.first === last),
  );
  if (behind?.type === 'person') return behind;
  const next = tokens[last];
  const ends =
    noun || next === undefined || next.kind === 'mark' || /^(?:who|whose|whom|from|with|and)$/.test(next.lower);
  return ends ? nameBefore(scene, first) : undefined;
}
