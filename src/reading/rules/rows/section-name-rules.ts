import type { CarMention } from '../../mentions/mention.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { exitOf } from './move-rules.js';
import { noteDrafts } from './note-drafts.js';
import { sectionOf } from './round-up.js';
import { sectionNames } from './section-names.js';

/** The rule for names without a verb in a team’s paragraph of a round-up: who is there, who has gone, who comes for whom. */
export const SECTION_NAME_RULES: readonly PhraseRule[] = [
  {
    name: 'names-in-section',
    example:
      'Who goes where in 2026\n\nNorthline Racing: Ava Stone and Ben Carter, unchanged.\n\nPinecrest Motorsports: Mia Torres in for Dan Marsh. Gone: Eve Hart.',
    needs: ['person'],
    read: (scene) => {
      if (isAsked(scene) || isQuoted(scene, scene.sentence.first)) return [];
      const section = sectionOf(scene);
      const listed = section && sectionNames(scene, section.team);
      if (!listed) return [];
      const { team, season } = section;
      const topic = { is: 'season', season, named: true } as const;
      const rule = 'names-in-section';
      return listed.names.flatMap(({ driver, car, note, from }): Draft[] => {
        if (listed.way === 'out') return [exitOf(rule, scene, driver, team, car?.numbers[0], season - 1)];
        if (note?.stance === 'gone') return [];
        const whole: CarMention = {
          type: 'car',
          numbers: [],
          first: driver.first,
          last: driver.last,
          ...(car ?? note?.car),
          team,
        };
        const rides = phraseRide(rule, scene, driver.person, whole, team, season).map((ride) =>
          note?.stance === 'rumored' ? { ...ride, status: 'rumored' as const } : ride,
        );
        const drafts = note ? noteDrafts(rule, scene, driver, note, whole, rides, topic) : [...rides];
        if (from !== undefined) drafts.push(exitOf(rule, scene, driver, from, undefined, season - 1));
        const { replaced } = listed;
        if (replaced) drafts.push(exitOf(rule, scene, replaced, team, car?.numbers[0], season - 1, driver.person.name));
        return drafts;
      });
    },
  },
];
