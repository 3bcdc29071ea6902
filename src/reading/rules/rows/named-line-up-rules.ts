import type { CarMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { exitOf } from './move-rules.js';
import { namedLineUp } from './named-line-up.js';
import { noteDrafts } from './note-drafts.js';

/** The rule for a sentence that names a team, a season and behind a colon the drivers, each with what is told of her alone. */
export const NAMED_LINE_UP_RULES: readonly PhraseRule[] = [
  {
    name: 'named-line-up',
    example:
      'For 2027, Northline Racing: Ava Stone (deal through 2028, No. 12), Ben Carter, coming from Pinecrest Motorsports.',
    needs: ['person', 'team', 'time'],
    words: wordSet(':'),
    read: (scene) => {
      const lineUp = namedLineUp(scene);
      if (!lineUp) return [];
      const { team, season, drivers } = lineUp;
      return drivers.flatMap(({ driver, car, note, from }): Draft[] => {
        if (note?.stance === 'gone') return [];
        const whole: CarMention = {
          type: 'car',
          numbers: [],
          first: driver.first,
          last: driver.last,
          ...(car ?? note?.car),
          team,
        };
        const rides = phraseRide('named-line-up', scene, driver.person, whole, team, season).map((ride) => {
          ride.inherited.delete('season');
          if (ride.kind === 'ride' && note?.extent && !note.more) ride.slots.extent = note.extent;
          return note?.stance === 'rumored' ? { ...ride, status: 'rumored' as const } : ride;
        });
        const topic = { is: 'season', season, named: true } as const;
        const drafts = note ? noteDrafts('named-line-up', scene, driver, note, whole, rides, topic) : rides;
        return from === undefined
          ? drafts
          : [...drafts, exitOf('named-line-up', scene, driver, from, undefined, season - 1)];
      });
    },
  },
];
