import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn } from '../clause/clause-parts.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted } from '../scene.js';
import { peopleInARow } from './entry-rules.js';
import { isAhead, outingsOf } from './outings.js';
import { rowCar, rowStarts } from './row-starts.js';

const NOT_THERE =
  /^(?:also )?(?:not (?:on|in|among|part of) (?:it|them|the (?:\S+ )?(?:list|field|entries))|not entered|(?:missing|absent)(?: from (?:it|them|the (?:\S+ )?(?:list|field|race)))?|off the list|who[’']s out|out)(?: this week(?:end)?)?(?: (?:is|are))? ?(?::|$)/;
// Words of the longest opening.
const LONGEST = 9;
const ADDED = /^(?:add|put|pencil(?: in)?|mark down|count in|throw) (?:\S+ )*(?:to|on|in|for) /;

/** Rules for notes on a field: who is added to it, and who is not on the list. */
export const FIELD_NOTES: readonly PhraseRule[] = [
  {
    name: 'not-on-list',
    example:
      'Ava Stone drives for Northline Racing. The entry list for Sunday’s race at Bristol Motor Speedway is out. Not on it: Ava Stone.',
    needs: ['person'],
    words: wordSet('not missing absent off out'),
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      const { first, last } = scene.sentence;
      const [person] = peopleIn(scene.mentions);
      if (!person || isAsked(scene) || isQuoted(scene, first) || person.first - first > LONGEST) return [];
      const opening = wordsBetween(tokens, first, Math.min(last, person.first));
      if (!NOT_THERE.test(opening)) return [];
      const drivers = peopleInARow(scene, person.first).map((one) => one.person);
      const known = drivers.filter((one) => !scene.discourse.officeHolders.has(one) && !scene.discourse.crew.has(one));
      return asDenied(rowStarts('not-on-list', scene, known, [{}], rowCar(scene)));
    },
  },
  {
    name: 'added-to-field',
    example: 'Add Ava Stone to the field for Sunday’s Cup Series race at Bristol Motor Speedway.',
    needs: ['person', ['track', 'race']],
    words: wordSet('add put pencil mark count throw'),
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      const { first } = scene.sentence;
      const people = peopleIn(scene.mentions);
      const [driver] = people;
      if (!driver || people.length > 1 || isAsked(scene) || isQuoted(scene, first)) return [];
      const [place] = scene.mentions.filter(({ type }) => type === 'track' || type === 'race');
      if (!place || driver.first > place.first || !ADDED.test(`${wordsBetween(tokens, first, place.first)} `))
        return [];
      const outings = outingsOf(scene.mentions).filter(({ time }) => !time || isAhead(time, scene));
      return rowStarts('added-to-field', scene, [driver.person], outings, rowCar(scene));
    },
  },
];

function asDenied(drafts: readonly Draft[]): Draft[] {
  for (const draft of drafts) {
    draft.status = 'denied';
    // Who is missing is not of the team that the words before are about.
    if (draft.kind === 'start' && draft.inherited.has('team')) delete draft.slots.team;
  }
  return [...drafts];
}
