import { crewWithDrivers } from '../../mentions/crews/crew-with-drivers.js';
import type { PhraseRule } from '../rule.js';
import { isAsked } from '../scene.js';
import { phraseRide, rowTeam, seasonHere } from '../seats/phrase-ride.js';
import { crewDrafts } from './crew-drafts.js';

/** The rule for lists of drivers with who leads their crews: "Stone with crew chief Marsh in the No. 12, Carter with Adler in the No. 21". */
export const CREW_WITH_DRIVER_RULES: readonly PhraseRule[] = [
  {
    name: 'crew-with-driver',
    example:
      'Northline Racing in 2026: Ava Stone with crew chief Dan Marsh in the No. 12, Ben Carter with Cole Adler in the No. 21.',
    needs: ['person', 'car'],
    read: (scene) => {
      if (isAsked(scene)) return [];
      const pairs = crewWithDrivers(scene.discourse.text.tokens, scene.mentions);
      // One alone is told by its clause.
      if (pairs.length < 2) return [];
      const years = scene.mentions.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
      const [said, another] = years;
      const season = another === undefined && said !== undefined ? said : seasonHere(scene);
      return pairs.flatMap(({ driver, role, person, car }) => {
        const team = car.team ?? rowTeam(scene, driver.first);
        const [number] = car.numbers;
        const seat = {
          driver: driver.person,
          ...(number === undefined ? {} : { number }),
          ...(team === undefined ? {} : { team }),
        };
        return [
          ...phraseRide('crew-with-driver', scene, driver.person, car, team, season),
          ...crewDrafts('crew-with-driver', scene, {
            person: person.person,
            role,
            seat,
            seasons: [season],
            said: said !== undefined,
            status: 'confirmed',
          }),
        ];
      });
    },
  },
];
