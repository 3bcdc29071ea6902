import { remembered } from '../../remembered.js';
import { wordsOf } from '../clause/lead.js';
import type { Scene } from '../scene.js';

const SCREEN = '(?:iracing|enascar|e-?sports?|sim[ -]racing|simracing|virtual)';
const EVENT =
  '(?:events?|races?|rounds?|series|league|invitational|season|championship|tournament|cup|500|400|finale|opener)';
// "in Tuesday's iRacing event", but "the iRacing champion", who may race on tracks now.
const ON_SCREEN = new RegExp(String.raw`\b${SCREEN} (?:\S+ ){0,3}?${EVENT}\b`);
// "In iRacing, Stone has driven for Northline"
const IN_SIM = /^(?:in|on) (?:iracing|e-?sports?|sim racing|simracing),/;
const OF_PEOPLE =
  /\b(?:champions?|winners?|titles?|graduate|background|former|(?:came|began|started|learned|grew) (?:up )?(?:from|in|on|with|out))\b/;
// "for Northline Esports", "beat Stone of Northline Gaming", "at the virtual Dover Motor Speedway"
const TEAM_OR_TRACK =
  /\b(?:for|with|at|of|by|join\w*|left|leav\w+) (?:\S+ ){1,3}?(?:e-?sports|gaming)\b(?! (?:and|sponsor))|\bvirtual (?:\S+ ){1,3}?(?:speedway|raceway)\b/;
const REAL = /\b(?:real|actual|late models?|in person|on sundays)\b/;

/**
 * Whether a sentence tells of races on a screen: it says so, or stands in an article whose first sentence does, and speaks of
 * nothing real.
 */
export const isSimRacing = remembered((scene: Scene): boolean => {
  const words = wordsOf(scene);
  if (TEAM_OR_TRACK.test(words) || IN_SIM.test(words.replace(' ,', ','))) return true;
  return isInSimArticle(scene) && !REAL.test(words) && !scene.mentions.some(({ type }) => type === 'series');
});

/** Whether the first sentence, or the first below the title, is about races on a screen. Asked of each sentence in turn. */
const isInSimArticle = remembered((scene: Scene): boolean => {
  const { previous } = scene;
  const isOpening = !previous || (!previous.previous && previous.sentence.block.kind === 'heading');
  if (previous && isInSimArticle(previous)) return true;
  const words = wordsOf(scene);
  return isOpening && ON_SCREEN.test(words) && !OF_PEOPLE.test(words);
});
