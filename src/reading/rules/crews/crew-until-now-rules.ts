import { pairOfRow } from '../../mentions/crews/crew-rows.js';
import type { CarMention, Person, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { mayDrive } from '../clause/may-drive.js';
import { isHedged } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, isRow, type Scene } from '../scene.js';
import { crewDrafts } from './crew-drafts.js';
import { comingForCrew, seasonBefore } from './crew-seasons.js';
import type { CrewSeat } from './crew-seat.js';

/** Between a name of a row and the car that its bearer comes from: ", from the 14", "(from the No. 14)", "– over from the 14". */
const FROM_CAR =
  /^(?:[,(–—-]|[,(–—-] (?:now|who))?\s*(?:(?:moves?|moved|comes?|came|in|over|across|up|down|switched|shifted|transferred|late|most recently|previously|last year) )*(?:from|ex|of|off|on) the$/;
const UNTIL_NOW =
  /^(?:s )?(?:old |former |long-?time |trusted |right-hand |previous )*(?:man|guy|boss|voice|lieutenant|right hand|crew chief|chief|partner) (?:up to|until|till|to) (?:now|last (?:year|season|week|november|fall)|then|date|this winter)\b/;

/** Rules for the car or driver that somebody on a crew had until now, told in a few words behind his name. */
export const CREW_UNTIL_NOW_RULES: readonly PhraseRule[] = [
  {
    name: 'crew-from-car',
    example:
      'Crew chiefs of 2026\n\nNorthline Racing\n• No. 12 Ava Stone: Dan Marsh, from the 30.\n• No. 30 Ben Carter: Cole Adler, from the 12.',
    needs: ['person', 'car'],
    read: (scene) => {
      if (!isRow(scene) || isAsked(scene) || scene.before) return [];
      const { tokens } = scene.discourse.text;
      const chief = pairOfRow(tokens, scene.mentions, scene.sentence.first)?.[1];
      const named = scene.mentions.find((one) => one.type === 'person' && one.person === chief);
      const car = scene.mentions.find(({ first }) => named !== undefined && first >= named.last);
      if (!chief || !named || car?.type !== 'car' || car.numbers.length !== 1) return [];
      if (!scene.discourse.crew.has(chief) || !FROM_CAR.test(wordsBetween(tokens, named.last, car.first))) return [];
      return draftsOf('crew-from-car', scene, chief, seatOfCar(car));
    },
  },
  {
    name: 'crew-until-now',
    example:
      'Crew chief Dan Marsh has a new job. Marsh, Ava Stone’s crew chief until now, takes over the No. 30 of Ben Carter.',
    needs: ['person'],
    read: (scene) => {
      if (scene.discourse.crew.size === 0 || isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention, at) => {
        const driver = scene.mentions[at + 1];
        if (mention.type !== 'person' || mention.possessive || isQuoted(scene, mention.first)) return [];
        if (tokens[mention.last]?.text !== ',' || driver?.first !== mention.last + 1) return [];
        if (!isOwner(driver, scene) || !scene.discourse.crew.has(mention.person)) return [];
        if (!UNTIL_NOW.test(wordsBetween(tokens, driver.last, driver.last + LONGEST))) return [];
        return draftsOf('crew-until-now', scene, mention.person, { driver: driver.person });
      });
    },
  },
];

const LONGEST = 7;

function isOwner(mention: Scene['mentions'][number], scene: Scene): mention is PersonMention {
  return mention.type === 'person' && mention.possessive && mayDrive(scene, mention.person);
}

function seatOfCar({ numbers: [number], team }: CarMention): CrewSeat {
  return { ...(number === undefined ? {} : { number }), ...(team === undefined ? {} : { team }) };
}

/** The post of the season before the one that the article is about. */
function draftsOf(rule: string, scene: Scene, person: Person, seat: CrewSeat): Draft[] {
  const { year, crew } = scene.discourse;
  const now = comingForCrew(scene) ?? year;
  return crewDrafts(rule, scene, {
    person,
    role: crew.get(person) ?? 'crew chief',
    seat,
    seasons: [seasonBefore(now, now !== year, scene)],
    said: false,
    status: isHedged(scene.sentence, scene.discourse) ? 'rumored' : 'confirmed',
    isLeft: true,
  });
}
