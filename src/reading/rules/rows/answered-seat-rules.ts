import { peopleIn } from '../clause/clause-parts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { howSure, isVoice } from './answers.js';
import { listTopic } from './list-topic.js';

const WHO =
  /^(?:and |so |then |but )?who(?:[’']s|[’']ll)? (?:now )?(?:(?:will|is going to|going to|is to|would) )?(?:drives?|driving|gets?|has|have|takes?|races?|be in (?:the|#)|is in (?:the|#)|in (?:the|#)|be driving|is driving|fills?|lands?)\b/i;
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
      if (!previous || !isAsked(previous) || isAsked(scene)) return [];
      if (isQuoted(scene, sentence.first) || isQuoted(previous, previous.sentence.first)) return [];
      const { body } = scene.discourse.text.article;
      const question = body.slice(previous.sentence.start, previous.sentence.end);
      if (!WHO.test(question) || NOT_SURE.test(question)) return [];
      const seats = previous.mentions.filter(({ type }) => type === 'car' || type === 'team');
      // "Who drives the No. 12 after you?": whoever is asked had it.
      const others = previous.mentions.filter((mention) => !isVoice(mention, previous));
      if (others.some(({ type }) => /^(?:person|track|race|role)$/.test(type))) return [];
      const cars = seats.flatMap((seat) => (seat.type === 'car' ? [seat] : []));
      const teams = new Set(
        seats.flatMap((seat) => (seat.type === 'team' || seat.type === 'car' ? (seat.team ?? []) : [])),
      );
      const [car] = cars;
      const [team] = teams;
      if (cars.length > 1 || teams.size > 1 || (car && car.numbers.length !== 1)) return [];
      if (!car && team === undefined) return [];
      const named = scene.mentions.filter((mention) => !isVoice(mention, scene));
      const drivers = peopleIn(named);
      const sure = drivers.length === named.length ? howSure(scene, drivers) : undefined;
      if (drivers.length === 0 || sure === undefined) return [];
      if (car && drivers.length > 1) return [];
      const seasons = previous.mentions.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
      const topic = listTopic(scene);
      const season = seasons.length === 1 ? seasons[0] : topic.is === 'season' ? topic.season : undefined;
      return drivers.flatMap(({ person }) =>
        scene.discourse.crew.has(person)
          ? []
          : phraseRide('answered-seat', scene, person, car, team, season).map((ride) =>
              sure === 'rumored' ? { ...ride, status: sure } : ride,
            ),
      );
    },
  },
];
