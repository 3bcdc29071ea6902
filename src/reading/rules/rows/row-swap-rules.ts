import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn } from '../clause/clause-parts.js';
import type { Draft } from '../draft.js';
import { rowStarts } from '../races/row-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isRow, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { listStance } from './list-stance.js';
import { listTopic } from './list-topic.js';
import { exitOf, seasonGivenUp } from './move-rules.js';

const FOR =
  /^(?:[–—,(-] ?)?(?:for|replaces|replacing|in for|in place of|instead of|takes over from|taking over from|succeeds|succeeding|steps in for|subs for|subbing for|relieves)(?: the (?:injured|suspended|departed|retired|retiring))?$/;
// "Ben Carter → Ava Stone": who goes stands first.
const ARROW = /^(?:→|⇒|➡️?|➜|➔|⟶|> ?>?|[-–—=] ?>)$/u;
const IS_FOR = /^(?:[–—,(-] ?)?(?:for|in for|in place of|instead of)\b/;

/** The rule for a row that names a seat, who comes and whom for: "#12 Northline Racing: Ava Stone for Ben Carter". */
export const ROW_SWAP_RULES: readonly PhraseRule[] = [
  {
    name: 'row-swap',
    example:
      'The Truck Series changes for 2026:\nDriver change: #12 Northline Racing: Ava Stone for Ben Carter\nDriver change: #21 Pinecrest Motorsports: Mia Torres for Dan Marsh',
    needs: ['person'],
    read: (scene) => {
      const swap = swapIn(scene);
      const stance = listStance(scene);
      if (!swap || stance === 'open' || stance === 'out') return [];
      const { comes, goes, car, team } = swap;
      const topic = listTopic(scene);
      if (topic.is === 'order') return [];
      if (topic.is === 'race') {
        const whole: CarMention = { ...car, ...(team === undefined ? {} : { team }) };
        const [start] = rowStarts('row-swap', scene, [comes.person], [topic.outing], whole);
        const [missed] = rowStarts('row-swap', scene, [goes.person], [topic.outing], whole);
        return [...(start ? [start] : []), ...(missed ? [{ ...missed, status: 'denied' as const }] : [])];
      }
      const [number] = car.numbers;
      const drafts: Draft[] = [
        ...phraseRide('row-swap', scene, comes.person, car, team, topic.season),
        exitOf('row-swap', scene, goes, team, number, seasonGivenUp(scene, topic), comes.person.name),
      ];
      return drafts.map((one) => (stance === 'rumored' ? { ...one, status: 'rumored' as const } : one));
    },
  },
];

interface Swap {
  readonly comes: PersonMention;
  readonly goes: PersonMention;
  readonly car: CarMention;
  readonly team: string | undefined;
}

/** The seat of a row, and who takes it from whom. */
export function swapIn(scene: Scene): Swap | undefined {
  if (!isRow(scene) || isAsked(scene) || scene.before) return undefined;
  const { text, crew, officeHolders } = scene.discourse;
  const [one, other, another] = peopleIn(scene.mentions);
  let [comes, goes] = [one, other];
  if (!comes || !goes || another || comes.possessive || goes.possessive) return undefined;
  const between = wordsBetween(text.tokens, comes.last, goes.first);
  if (ARROW.test(between)) [comes, goes] = [goes, comes];
  else if (!FOR.test(between)) return undefined;
  if ([comes, goes].some(({ person }) => crew.has(person) || officeHolders.has(person))) return undefined;
  if (scene.mentions.some(({ type }) => type === 'role')) return undefined;
  // Without a verb, or with none but the one between the two.
  const isPlain = scene.clauses.every(({ verb }) => verb.first >= (one?.last ?? 0) && verb.last <= (other?.first ?? 0));
  if (!isPlain && !IS_FOR.test(between)) return undefined;
  if (scene.clauses.some(({ verb }) => verb.negated || verb.stance !== 'fact')) return undefined;
  const cars = scene.mentions.filter((mention): mention is CarMention => mention.type === 'car');
  const teams = new Set(scene.mentions.flatMap((mention) => (mention.type === 'team' ? [mention.team] : [])));
  for (const { team } of cars) if (team !== undefined) teams.add(team);
  const [car] = cars;
  if (cars.length > 1 || teams.size > 1 || (car && car.numbers.length > 1)) return undefined;
  const [named] = teams;
  const team = named ?? scene.discourse.headingTeam(scene.sentence);
  if (team === undefined && !car) return undefined;
  return { comes, goes, team, car: car ?? { type: 'car', numbers: [], first: comes.first, last: comes.last } };
}
