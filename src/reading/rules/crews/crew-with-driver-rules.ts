import type { CrewPost } from '../../mentions/crews/crew-post.js';
import { crewWithDrivers } from '../../mentions/crews/crew-with-drivers.js';
import { crewsBehindDrivers } from '../../mentions/crews/crews-behind-drivers.js';
import { crewsInCarBrackets } from '../../mentions/crews/crews-in-car-brackets.js';
import type { CarMention, PersonMention } from '../../mentions/mention.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, type Scene } from '../scene.js';
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
      return draftsOf('crew-with-driver', scene, pairs);
    },
  },
  {
    name: 'crew-behind-driver',
    example: 'Northline Racing keeps the crew chiefs of Ava Stone (Dan Marsh) and Ben Carter (Cole Adler) for 2026.',
    needs: ['person'],
    read: (scene) => {
      const { crew, text } = scene.discourse;
      if (crew.size === 0 || isAsked(scene) || scene.clauses[0]?.verb.negated) return [];
      const pairs = crewsBehindDrivers(text.tokens, scene.mentions, true);
      return draftsOf(
        'crew-behind-driver',
        scene,
        pairs.filter(({ person, role, driver }) => crew.get(person.person) === role && !crew.has(driver.person)),
      );
    },
  },
  {
    name: 'crew-in-car-brackets',
    example:
      'Cup crew chiefs for 2026\n\nNorthline Racing keeps Ava Stone (No. 12, Dan Marsh) and Ben Carter (No. 30, Cole Adler).',
    needs: ['person', 'car'],
    read: (scene) => {
      const { crew, text } = scene.discourse;
      if (crew.size === 0 || isAsked(scene)) return [];
      const pairs = crewsInCarBrackets(text.tokens, scene.mentions).flatMap((pair) => {
        const role = crew.get(pair.person.person);
        return role && !crew.has(pair.driver.person) ? [{ ...pair, role }] : [];
      });
      return draftsOf('crew-in-car-brackets', scene, pairs);
    },
  },
];

interface Pair {
  readonly driver: PersonMention;
  readonly role: CrewPost['role'];
  readonly person: PersonMention;
  readonly car: CarMention | undefined;
}

/** Who leads whose crew, and the seat where the words say which: in the season that they name, or the one that the article is about. */
function draftsOf(rule: string, scene: Scene, pairs: readonly Pair[]): Draft[] {
  const years = scene.mentions.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
  const [said, another] = years;
  const season = another === undefined && said !== undefined ? said : seasonHere(scene);
  return pairs.flatMap(({ driver, role, person, car }) => {
    const team = car?.team ?? rowTeam(scene, driver.first);
    const number = car?.numbers[0];
    const seat = {
      driver: driver.person,
      ...(number === undefined ? {} : { number }),
      ...(team === undefined ? {} : { team }),
    };
    return [
      ...(car ? phraseRide(rule, scene, driver.person, car, team, season) : []),
      ...crewDrafts(rule, scene, {
        person: person.person,
        role,
        seat,
        seasons: [season],
        said: said !== undefined,
        status: 'confirmed',
      }),
    ];
  });
}
