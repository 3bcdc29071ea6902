import type { Mention } from '../../mentions/mention.js';
import { peopleIn } from '../clause/clause-parts.js';
import { mayDrive } from '../clause/may-drive.js';
import { isAhead, isPlace, type Outing, outingsOf } from '../races/outings.js';
import { rowCar, rowStarts } from '../races/row-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';

/** The rule for several drivers with the races of each in brackets: they share a car. */
export const DRIVERS_WITH_RACES: readonly PhraseRule[] = [
  {
    name: 'drivers-with-races',
    example:
      'Sharing the No. 12 of Northline Racing this year: Ava Stone (Bristol Motor Speedway, Talladega) and Ben Carter (Pocono Raceway).',
    needs: ['person', ['track', 'race']],
    read: (scene) => {
      if (isAsked(scene) || scene.clauses.some(({ verb }) => verb.tense === 'past' || verb.negated)) return [];
      const noted = peopleIn(scene.mentions).flatMap((mention) => {
        const { possessive, form, person } = mention;
        if (possessive || form === 'described' || isQuoted(scene, mention.first) || !mayDrive(scene, person)) return [];
        const inside = bracketsBehind(scene, mention);
        return inside.some(isPlace) ? [{ person, outings: outingsOf(inside) }] : [];
      });
      const isAheadOrBare = ({ time }: Outing): boolean => !time || isAhead(time, scene);
      if (noted.length < 2 || !noted.every(({ outings }) => outings.every(isAheadOrBare))) return [];
      const car = rowCar(scene);
      // Without days only a car that they share tells that the races are to come, and not won.
      const isDated = noted.every(({ outings }) => outings.every(({ time }) => time !== undefined));
      if (!car && !isDated) return [];
      return noted.flatMap(({ person, outings }) => rowStarts('drivers-with-races', scene, [person], outings, car));
    },
  },
];

/** What stands in brackets straight behind a mention. */
function bracketsBehind({ discourse, mentions, sentence }: Scene, { last }: Mention): Mention[] {
  const { tokens } = discourse.text;
  if (tokens[last]?.text !== '(') return [];
  let end = last + 1;
  while (end < sentence.last && tokens[end]?.text !== ')') end += 1;
  return mentions.filter((mention) => mention.first > last && mention.last <= end);
}
