import { crewPairings } from '../../mentions/crews/crew-pairings.js';
import { clauseAt } from '../asides/aside-seasons.js';
import { mayDrive } from '../clause/may-drive.js';
import { isHedged } from '../clause/status.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, isRow } from '../scene.js';
import { crewDrafts } from './crew-drafts.js';
import { comingForCrew } from './crew-seasons.js';

/** The rule for lists of crew chiefs with their drivers, or drivers with their crew chiefs. */
export const CREW_PAIRINGS: PhraseRule = {
  name: 'crew-pairings',
  example: 'The crew chief assignments for 2026: Dan Marsh with Ava Stone, Cole Adler with Ben Carter.',
  needs: ['person'],
  read: (scene) => {
    const { crew, text, year } = scene.discourse;
    if (crew.size === 0 || isAsked(scene)) return [];
    const found = crewPairings(text.tokens, scene, isRow(scene) ? scene.over : scene.previous);
    const [first] = found?.pairs ?? [];
    if (!found || !first || isQuoted(scene, first.one.first)) return [];
    const clause = clauseAt(scene, first.one.first);
    if (clause?.verb.negated) return [];
    const seasons = [
      ...new Set(scene.mentions.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []))),
    ];
    return found.pairs.flatMap(({ one, two }) => {
      const [post, driver] = crew.has(one.person) ? [one, two] : [two, one];
      if (!crew.has(post.person) || !mayDrive(scene, driver.person)) return [];
      return crewDrafts('crew-pairings', scene, {
        person: post.person,
        role: crew.get(post.person) ?? found.role,
        seat: { driver: driver.person },
        seasons: seasons.length === 1 ? seasons : [comingForCrew(scene) ?? year],
        said: seasons.length === 1,
        status: isHedged(scene.sentence, scene.discourse) ? 'rumored' : 'confirmed',
      });
    });
  },
};
