import { peopleIn } from '../clause/clause-parts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { listTopic } from './list-topic.js';

const WHO =
  /^(?:and |so |then |but )?who (?:now )?(?:will |is going to |is to |would )?(?:drives?|driving|gets?|has|have|takes?|races?|be in (?:the|#)|is in (?:the|#)|be driving|is driving|fills?|lands?)\b/i;
const NOT_SURE = /\b(?:could|might|should|would|may|likely|want)\b/i;

/** The rule for questions that are answered with a name alone: "Who drives the No. 12 next year?" – "Ava Stone." */
export const ANSWERED_SEAT_RULES: readonly PhraseRule[] = [
  {
    name: 'answered-seat',
    example:
      'Truck Series questions\n\nWho drives the No. 12 at Northline Racing next year?\n\nAva Stone. The team said so.',
    needs: ['person'],
    read: (scene) => {
      const { previous, sentence } = scene;
      if (!previous || !isAsked(previous) || isAsked(scene) || scene.clauses.length > 0) return [];
      if (isQuoted(scene, sentence.first) || isQuoted(previous, previous.sentence.first)) return [];
      const { body } = scene.discourse.text.article;
      const question = body.slice(previous.sentence.start, previous.sentence.end);
      if (!WHO.test(question) || NOT_SURE.test(question)) return [];
      const seats = previous.mentions.filter(({ type }) => type === 'car' || type === 'team');
      if (previous.mentions.some(({ type }) => /^(?:person|track|race|role)$/.test(type))) return [];
      const cars = seats.flatMap((seat) => (seat.type === 'car' ? [seat] : []));
      const teams = new Set(
        seats.flatMap((seat) => (seat.type === 'team' || seat.type === 'car' ? (seat.team ?? []) : [])),
      );
      const [car] = cars;
      const [team] = teams;
      if (cars.length > 1 || teams.size > 1 || (car && car.numbers.length !== 1)) return [];
      if (!car && team === undefined) return [];
      const drivers = peopleIn(scene.mentions);
      if (drivers.length === 0 || drivers.length !== scene.mentions.length || !areAlone(scene)) return [];
      if (car && drivers.length > 1) return [];
      const seasons = previous.mentions.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
      const topic = listTopic(scene);
      const season = seasons.length === 1 ? seasons[0] : topic.is === 'season' ? topic.season : undefined;
      return drivers.flatMap(({ person }) =>
        scene.discourse.crew.has(person) ? [] : phraseRide('answered-seat', scene, person, car, team, season),
      );
    },
  },
];

/** Nothing but names and what joins them stands in the sentence. */
function areAlone({ sentence, mentions, discourse: { text } }: Scene): boolean {
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (mentions.some(({ first, last }) => first <= at && at < last)) continue;
    if (!/^(?:,|and|&|\.|\/)$/.test(text.tokens[at]?.lower || '.')) return false;
  }
  return true;
}
