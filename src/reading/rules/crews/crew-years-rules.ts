import type { PersonMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { ordinal } from '../../words/ordinals.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { crewDrafts } from './crew-drafts.js';
import { addToSeat, type CrewSeat, mentionsBehind, namesSeat } from './crew-seat.js';

const IN_YEAR =
  /^(?:, )?(?:(?:who is|who’s|is|now|currently|already|himself|herself) )*(?:in|into|entering|about to start|starting) (?:his|her|a|the) (\w+) (?:(?:straight|full|consecutive) )?(?:season|year|campaign) (?:with|on|for|atop|alongside|spotting for|working with|as [a-z ]+ (?:of|for|on))(?: the| driver)*$/;
const LONGEST = 12;
const REACH = 18;

/** Who works on a crew, and for how long, in an aside. */
export const CREW_YEARS_RULES: readonly PhraseRule[] = [
  {
    name: 'crew-years',
    example: 'Northline Racing has a spotter, Dan Marsh. Marsh, in his third year with the No. 12, stays through 2027.',
    needs: ['person', ['car', 'person']],
    words: wordSet('year season campaign'),
    read: (scene) => {
      if (scene.discourse.crew.size === 0 || isAsked(scene)) return [];
      return scene.mentions.flatMap((mention) =>
        mention.type === 'person' && !mention.possessive && !isQuoted(scene, mention.first)
          ? yearsOf(mention, scene)
          : [],
      );
    },
  },
];

/** "Marsh, in his third year with the No. 12": this season and the two before it. */
function yearsOf(mention: PersonMention, scene: Scene): Draft[] {
  const role = scene.discourse.crew.get(mention.person);
  const { tokens } = scene.discourse.text;
  const next = scene.mentions.find(
    (other) =>
      other.first >= mention.last && (other.type === 'car' || (other.type === 'person' && other.form !== 'described')),
  );
  if (!role || !next || next.first > mention.last + REACH) return [];
  const lead = wordsBetween(tokens, mention.last, next.first);
  const nth = ordinal(IN_YEAR.exec(lead)?.[1] ?? '');
  if (nth === undefined || nth > LONGEST) return [];
  let seat: CrewSeat = addToSeat({}, next, scene);
  for (const behind of mentionsBehind(scene, next.last)) seat = addToSeat(seat, behind, scene);
  if (!namesSeat(seat)) return [];
  const { year } = scene.discourse;
  const seasons = Array.from({ length: nth }, (_, index) => year - nth + 1 + index);
  return crewDrafts('crew-years', scene, {
    person: mention.person,
    role,
    seat,
    seasons,
    said: true,
    status: 'confirmed',
  });
}
