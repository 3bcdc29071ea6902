import type { CarMention, Mention, PersonMention, TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted } from '../scene.js';
import { runBefore } from './cars-for-drivers.js';
import { phraseRide, rowTeam } from './phrase-ride.js';

// Between the people and their seats.
const OF =
  /^,? ?(?:(?:who |both |all )?(?:now |currently )?(?:drive|race|run|driving|racing|running) )?(?:of|for|with|at|in)(?: the)?$/;

/** The rule for people and teams or cars named in the same order. */
export const RESPECTIVELY_RULES: readonly PhraseRule[] = [
  {
    name: 'respectively',
    example: 'Fans voted for Ava Stone and Ben Carter, of Northline Racing and Pinecrest Motorsports respectively.',
    needs: ['person', ['team', 'car']],
    words: wordSet('respectively'),
    read: (scene) => {
      if (isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      let end = scene.sentence.first;
      while (end < scene.sentence.last && tokens[end]?.lower !== 'respectively') end += 1;
      const seats = runBefore(scene, end, isSeat);
      const people = runBefore(scene, seats[0]?.first ?? end, isPerson);
      const last = people.at(-1);
      if (!last || people.length !== seats.length || people.length < 2 || isQuoted(scene, last.first)) return [];
      if (!OF.test(wordsBetween(tokens, last.last, seats[0]?.first ?? last.last))) return [];
      // "Fans voted for": in the seats that they have.
      const [clause] = scene.clauses;
      const season = clause?.verb.tense === 'past' ? scene.discourse.year : undefined;
      return people.flatMap(({ person }, index) => {
        const seat = seats[index];
        if (!seat) return [];
        const car = seat.type === 'car' ? seat : undefined;
        return phraseRide('respectively', scene, person, car, seat.team ?? (car && rowTeam(scene, last.first)), season);
      });
    },
  },
];

function isSeat(mention: Mention): mention is CarMention | TeamMention {
  return mention.type === 'team' ? !mention.possessive : mention.type === 'car' && mention.numbers.length === 1;
}

function isPerson(mention: Mention): mention is PersonMention {
  return mention.type === 'person' && !mention.possessive && mention.form !== 'described';
}
