import { wordsBetween } from '../../text/words-between.js';
import { isToldOfPastYear } from '../clause/told-of-past-year.js';
import { isQuoted } from '../scene.js';
import type { AsideRule } from './aside.js';
import { isSeat, seatAside } from './seat-aside.js';

/** "her leaving", "Stone’s rumored departure from", "his way out of". */
const LEAVING =
  /^(?:(?:possible|potential|imminent|pending|rumou?red|likely|looming|reported|supposed|alleged|early) )?(?:leaving|departing|quitting|exiting|vacating|losing|walking (?:away|out) (?:from|on|of)|being (?:dropped|let go|released|fired|replaced) (?:by|from|in|at)|(?:departure|exit|ouster|removal|release|split|dismissal|divorce) (?:from|with|by|at)|way out (?:of|at))(?: the)?$/;
/** What is only heard or asked, and says that she is there still. */
const HEARD =
  /\b(?:talks?|rumou?rs?|stor(?:y|ies)|speculation|reports?|reporting|chatter|whispers?|suggestions?|gossip|questions?|prospect|possibility|idea|notion|word|whether|den(?:y|ies|ied)|dismiss(?:ed|es)|nonsense)\b/;
// "asked whether the two-time winner is on"
const BEFORE = 8;

/** The rule for who has a seat since it is talked of that she leaves it: "talk of her leaving Northline’s No. 12 is nonsense". */
export const TALK_OF_LEAVING: AsideRule = {
  name: 'talk-of-leaving',
  example: 'Ava Stone said that talk of her leaving Northline Racing’s No. 12 is nonsense.',
  read: (scene) => {
    const { tokens } = scene.discourse.text;
    return scene.mentions.flatMap((owner, index) => {
      if (owner.type !== 'person' || !owner.possessive || isQuoted(scene, owner.first)) return [];
      const seat = scene.mentions[index + 1];
      if (!seat || !isSeat(seat) || !LEAVING.test(wordsBetween(tokens, owner.last, seat.first))) return [];
      // "her", where the sentence names nobody, may be anybody.
      const isNamed = scene.mentions.some(
        (mention) => mention.type === 'person' && mention.person === owner.person && mention.form !== 'described',
      );
      if (!isNamed || isToldOfPastYear(scene, owner.first)) return [];
      const before = wordsBetween(tokens, Math.max(scene.sentence.first, owner.first - BEFORE), owner.first);
      if (!HEARD.test(before)) return [];
      return seatAside(scene, owner.person, seat, { seasons: [scene.discourse.year], said: false });
    });
  },
};
