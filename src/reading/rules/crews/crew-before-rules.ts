import { pairOfRow } from '../../mentions/crews/crew-rows.js';
import type { PersonMention } from '../../mentions/mention.js';
import { mayDrive } from '../clause/may-drive.js';
import { isHedged } from '../clause/status.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isRow, type Scene } from '../scene.js';
import { crewDrafts } from './crew-drafts.js';
import { comingForCrew, seasonBefore } from './crew-seasons.js';

const WAS = /^(?:was|were|formerly|previously|replaces|replacing|instead|ex)$/;

/** The rule for who is named in brackets as having had the post before: "No. 12: Ava Stone / Dan Marsh (was Adler)". */
export const CREW_BEFORE_RULES: readonly PhraseRule[] = [
  {
    name: 'crew-before-in-row',
    example:
      'Northline Racing has new crew chiefs for 2026. Cole Adler moves to the No. 30.\n\nThe pairings:\n• No. 12: Ava Stone / Dan Marsh (was Adler)\n• No. 30: Ben Carter / Cole Adler (was Marsh)',
    needs: ['person', 'car'],
    read: (scene) => {
      if (!isRow(scene) || isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      const pair = pairOfRow(tokens, scene.mentions, scene.sentence.first);
      const chief = pair?.[1];
      const role = chief && scene.discourse.crew.get(chief);
      const [car] = scene.mentions;
      if (!pair || !role || car?.type !== 'car' || car.numbers.length !== 1) return [];
      const named = scene.mentions.find((mention) => mention.type === 'person' && mention.person === chief);
      const before = named && nameBefore(scene, named.last);
      if (!before || before.person === chief || mayDrive(scene, before.person)) return [];
      const { year } = scene.discourse;
      const now = comingForCrew(scene) ?? year;
      return crewDrafts('crew-before-in-row', scene, {
        person: before.person,
        role,
        seat: { driver: pair[0], ...(car.numbers[0] === undefined ? {} : { number: car.numbers[0] }) },
        seasons: [seasonBefore(now, now !== year, scene)],
        said: false,
        status: isHedged(scene.sentence, scene.discourse) ? 'rumored' : 'confirmed',
        isLeft: true,
      });
    },
  },
];

/** The one name in the brackets that open at a token: "(was Adler)"; nobody in "(was Carter / Adler)", where the driver is another too. */
function nameBefore({ mentions, discourse: { text } }: Scene, open: number): PersonMention | undefined {
  if (text.tokens[open]?.text !== '(' || !WAS.test(text.tokens[open + 1]?.lower ?? '')) return undefined;
  const before = mentions.find(({ first }) => first === open + 2);
  return before?.type === 'person' && text.tokens[before.last]?.text === ')' ? before : undefined;
}
