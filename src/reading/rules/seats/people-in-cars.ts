import type { CarMention, Mention, PersonMention } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import { SHARED_SERIES } from '../shared-cars/shared-car-rules.js';

/** A person and the car that stands behind, with the words between a list of people and their cars. */
export interface PersonInCar {
  readonly person: PersonMention;
  readonly car: CarMention;
  readonly link: string;
}

const JOINED = /^(?:,|and|&|, and|, &)(?: (?:the|in|to|in the|to the))?$/;

/**
 * People with cars straight behind them: the last of a list with the only car (all of them where drivers share cars), or each with
 * the car in turn ("Stone and Carter in the No. 12 and the No. 21"); nobody where there are several cars and not as many people.
 */
export const peopleInCars = remembered(({ mentions, discourse }: Scene): readonly PersonInCar[] => {
  const { tokens } = discourse.text;
  const found: PersonInCar[] = [];
  let people: PersonMention[] = [];
  for (let at = 0; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention?.type === 'person') {
      people = isJoined(tokens, people.at(-1), mention) ? [...people, mention] : [mention];
      continue;
    }
    // "Stone, full-time in the No. 12"
    if (mention?.type === 'extent' && people.length > 0) continue;
    const last = people.at(-1);
    if (mention?.type === 'car' && last) {
      const cars = [mention];
      for (
        let next = mentions[at + 1];
        next?.type === 'car' && isJoined(tokens, cars.at(-1), next);
        next = mentions[at + 1]
      ) {
        cars.push(next);
        at += 1;
      }
      const link = wordsBetween(tokens, last.last, mention.first);
      const sharing = SHARED_SERIES.test(discourse.series ?? '') ? people : [last];
      if (cars.length === 1) found.push(...sharing.map((person) => ({ person, car: mention, link })));
      else if (cars.length === people.length)
        found.push(...cars.map((car, index) => ({ person: people[index] ?? last, car, link })));
    }
    people = [];
  }
  return found;
});

/** The car of somebody before whom `car` stands, where it may be the first of several: the one in turn, or none. */
export function ownCar(scene: Scene, person: PersonMention, car: CarMention): CarMention | undefined {
  const next = scene.mentions[scene.mentions.indexOf(car) + 1];
  if (next?.type !== 'car' || !isJoined(scene.discourse.text.tokens, car, next)) return car;
  return peopleInCars(scene).find((pair) => pair.person === person)?.car;
}

function isJoined(tokens: readonly Token[], one: CarMention | PersonMention | undefined, next: Mention): boolean {
  if (!one || (one.type === 'person' && one.possessive)) return false;
  return JOINED.test(wordsBetween(tokens, one.last, next.first));
}

/** Whether the words between a person and a car have her in it. */
export function isInCar(link: string): boolean {
  return IN_CAR.test(link);
}

// "Stone in the No. 12", "Stone, the rookie in the No. 12", "Stone, full season in the No. 12"
const IN_CAR =
  /^(?:, )?(?:the |a )?(?:rookie |driver |veteran |regular |newcomer |incumbent |man |woman )?(?:currently |now |again |still )?(?:(?:for )?(?:the |a |an )?(?:full(?:-| )?time|part(?:-| )?time|(?:full|whole|entire|partial|limited) (?:season|year|schedule|slate|campaign)|all (?:season|year)(?: long)?)(?: effort| deal| duty)?(?: ,)? )?(?:in|of|to)(?: (?:the|his|her|a|its)(?: (?:new|all-new|added|additional|second|third|fourth|flagship|sister|other|revived))?)?$/;
