import type { PersonMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { mayDrive } from '../clause/may-drive.js';
import { seasonJustOver } from '../departures/exits.js';
import { draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';

const SEATS = wordSet('seat ride place drive spot chair cockpit');
const SEAT = /^(?:(?:new|coming|future|2\d{3}) )?(?:seat|ride|place|drive|spot|chair|cockpit)$/;
const WAS =
  /^(?:seat|ride|place|drive|spot|chair|cockpit) (?:used to be|was (?:once|until (?:now|recently|this (?:week|month|winter|fall|autumn|summer))|previously|formerly)|is what used to be|had been|was|once belonged to|used to belong to|belonged to)$/;
const BELONGS = /belong(?:ed)? to$/;

/** The rule for whose seat somebody has now: "Stone’s seat used to be Carter’s". */
export const FORMER_HOLDER: PhraseRule = {
  name: 'seat-was-whose',
  example: 'Ava Stone will drive the No. 12 for Northline Racing in 2026. Stone’s seat used to be Ben Carter’s.',
  needs: ['person'],
  words: SEATS,
  read: (scene) => {
    const { mentions, discourse, sentence } = scene;
    const { tokens } = discourse.text;
    if (isAsked(scene)) return [];
    return mentions.flatMap((owner, index) => {
      const former = mentions[index + 1];
      if (!isHolder(scene, owner) || !isHolder(scene, former) || owner.person === former.person) return [];
      if (!owner.possessive || isQuoted(scene, owner.first)) return [];
      const between = wordsBetween(tokens, owner.last, former.first);
      const seat = between.replace(/^(?:new|coming|future|\d{4}) /, '');
      if (!WAS.test(seat) || BELONGS.test(seat) === former.possessive) return [];
      if (SEAT.test(tokens[former.last]?.lower ?? '')) return [];
      const isEnd = former.last >= sentence.last || tokens[former.last]?.kind !== 'word';
      if (!isEnd && !/^(?:until|and|but|before|last|this)$/.test(tokens[former.last]?.lower ?? '')) return [];
      const season = discourse.coming === undefined ? seasonJustOver(scene) : discourse.coming - 1;
      const slots = {
        driver: former.person.name,
        team: undefined,
        series: undefined,
        season,
        number: undefined,
        replacedBy: owner.person.name,
      };
      return [{ ...draft('exit', 'seat-was-whose', sentence, 'confirmed', slots), seatOf: owner.person.name }];
    });
  },
};

function isHolder(scene: Scene, mention: Scene['mentions'][number] | undefined): mention is PersonMention {
  return mention?.type === 'person' && mayDrive(scene, mention.person);
}
