import type { WordSet } from '../../text/word-set.js';
import { wordSet } from '../../text/word-set.js';
import type { Scene } from '../scene.js';

const HURT: WordSet = wordSet(
  `injured injury injuries broke broken fracture fractured surgery hurt concussion concussed illness ill sick doctor doctors
   appendicitis flu influenza fever covid covid-19 virus pneumonia vertigo fractures concussed operation
   hospital hospitalized medical baby suspended suspension recovery recover recovering rehab`,
);

/** Whether a sentence or the one before it tells of what keeps a driver away for a while only. */
export function isAwayForNow({ sentence, before }: Scene): boolean {
  return HURT.has(sentence) || (before !== undefined && HURT.has(before.sentence));
}
