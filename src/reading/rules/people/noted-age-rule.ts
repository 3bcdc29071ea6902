import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isQuoted, isRow } from '../scene.js';

// "age 46", "aged 24", "rookie, 22,"
const AGE =
  /(?:\b(?:age|aged) |^(?:a )?(?:rookie|newcomer|sophomore|debutant) , )([1-6]\d)(?= (?:[,.;–—-]|and\b)|\s*$)/;

/** The rule for an age among the notes on the driver whom a row opens with. */
export const NOTED_AGE: PhraseRule = {
  name: 'noted-age',
  example: 'The 2025 field:\n\nNo. 91, Ava Stone – Family team (Northline Racing), Chevrolet engine, age 46.',
  words: wordSet('age aged rookie newcomer sophomore debutant'),
  read: (scene) => {
    const { sentence, discourse, clauses } = scene;
    if (!isRow(scene) || clauses.length > 0 || isQuoted(scene, sentence.first)) return [];
    const { noted } = discourse.earlier(sentence);
    const [own] = scene.mentions.filter(({ type }) => type === 'person');
    const driver =
      noted?.type === 'person' ? noted.person : !scene.before && own?.type === 'person' ? own.person : undefined;
    if (!driver || scene.mentions.some((one) => one.type === 'person' && one.person !== driver)) return [];
    const age = AGE.exec(wordsBetween(discourse.text.tokens, sentence.first, sentence.last).trimEnd())?.[1];
    if (age === undefined) return [];
    const slots = {
      driver: driver.name,
      age: Number(age),
      birthDate: undefined,
      hometown: undefined,
      nationality: undefined,
    };
    return [draft('bio', 'noted-age', sentence, 'confirmed', slots)];
  },
};
