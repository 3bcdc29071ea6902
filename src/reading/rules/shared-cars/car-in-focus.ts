import type { CarMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

// Sentences back in a block.
const FARTHEST = 4;

/** The one numbered car that a sentence speaks of before a token, or those before it in the block; none where one of them names two. */
export function carInFocus(scene: Scene, at: number): CarMention | undefined {
  let here: Scene | undefined = scene;
  for (let far = 0; here && far <= FARTHEST; here = here.before, far += 1) {
    const cars = carsIn(here, here === scene ? at : here.sentence.last);
    const [car, another] = [cars[0], cars.find(({ numbers }) => numbers[0] !== cars[0]?.numbers[0])];
    if (another) return undefined;
    if (car) return withTeamBeside(here, car);
  }
  return undefined;
}

/** The car of "Northline Racing, No. 12 Ford." that opens the block of a sentence and tells nothing else. */
export function carOfSection(scene: Scene): CarMention | undefined {
  let opening = scene;
  for (let far = 0; far < LONGEST_SECTION && opening.before; far += 1) opening = opening.before;
  if (opening === scene || opening.before || opening.clauses.length > 0) return undefined;
  const { mentions, sentence } = opening;
  if (mentions.some(({ type }) => type !== 'team' && type !== 'car' && type !== 'make' && type !== 'series'))
    return undefined;
  const cars = carsIn(opening, sentence.last);
  const [car, another] = cars;
  return car && !another && mentions[0]?.first === sentence.first ? withTeamBeside(opening, car) : undefined;
}

const LONGEST_SECTION = 12;

function carsIn({ mentions }: Scene, at: number): CarMention[] {
  return mentions.filter(
    (mention): mention is CarMention => mention.type === 'car' && mention.numbers.length === 1 && mention.last <= at,
  );
}

const LEFT = /\b(?:years?|seasons?|stint|spell|tenure) (?:with|at|for)$|\bfrom(?: the)?$/;

function withTeamBeside({ mentions, sentence, discourse: { text } }: Scene, car: CarMention): CarMention {
  if (car.team !== undefined) return car;
  // "brings Stone home after three years with Pinecrest"
  const isLeft = (first: number): boolean =>
    LEFT.test(wordsBetween(text.tokens, Math.max(sentence.first, first - 4), first));
  const teams = new Set(
    mentions.flatMap((mention) => (mention.type === 'team' && !isLeft(mention.first) ? [mention.team] : [])),
  );
  const [team, other] = teams;
  return team === undefined || other !== undefined ? car : { ...car, team };
}
