import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { isAhead, outingsOf } from '../races/outings.js';
import { rowStarts } from '../races/row-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, isRow, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { listStance } from './list-stance.js';
import { isLineUp, listTopic } from './list-topic.js';
import { CANDIDATES, GONE } from './seat-notes.js';

// "Northline Racing (Honda):", "Northline Racing –"
const HEAD = /^(?:\( \S+(?: \S+)? \) )?[:–—-]$/;
// Between the car and its driver.
const JOINT = /^(?:[-–—:,/]|with|for)?$/;
const LONGEST_HEAD = 8;
// "Ava Stone, 22, in the Harvest 400", "Ava Stone (Harvest 400 only)"
const RACE_AHEAD =
  /^(?:(?:, \d\d|\(|,|–|—|only|just|back|a rookie) ?)*(?:in|for|at|only in|only for)?(?: only)?(?: the)?$/;

/** A rule for a line of a guide that is about one car of a team: "Northline Racing (Honda): No. 61 – Ava Stone, 22, in the Harvest 400." */
export const TEAM_LINE_RULES: readonly PhraseRule[] = [
  {
    name: 'team-line',
    example: 'The 2026 IndyCar grid\n\nNorthline Racing (Honda): No. 61 – Ava Stone, back for the full season.',
    needs: ['team', 'car', 'person'],
    read: (scene) => {
      if (isRow(scene) || scene.before || scene.sentence.block.kind === 'heading' || isAsked(scene)) return [];
      const line = lineIn(scene);
      if (!line || isQuoted(scene, line.driver.first)) return [];
      const { tokens } = scene.discourse.text;
      const { car, driver } = line;
      const behind = wordsBetween(tokens, driver.last, scene.sentence.last);
      const isGone = scene.clauses.some(({ verb }) => verb.negated || verb.tense === 'past') || GONE.test(behind);
      if (isGone || /^(?:out|open)$/.test(listStance(scene))) return [];
      const topic = listTopic(scene);
      if (topic.is === 'order') return [];
      const places = outingsOf(scene.mentions.filter(({ first }) => first >= driver.last));
      const [outing, another] = places;
      if (topic.is === 'race') return rowStarts('team-line', scene, [driver.person], [topic.outing], car, car.team);
      if (outing?.place) {
        const isOne = !another && RACE_AHEAD.test(wordsBetween(tokens, driver.last, outing.place.first));
        const isToCome = outing.time === undefined ? outing.race !== undefined : isAhead(outing.time, scene);
        return isOne && isToCome ? rowStarts('team-line', scene, [driver.person], [outing], car, car.team) : [];
      }
      if (!isLineUp(scene)) return [];
      const rides = phraseRide('team-line', scene, driver.person, car, car.team, topic.season);
      return rides.map((ride) => {
        if (topic.named) ride.inherited.delete('season');
        return CANDIDATES.test(behind) ? { ...ride, status: 'rumored' as const } : ride;
      });
    },
  },
];

/** The car and the driver of a line that a team’s name opens. */
function lineIn(scene: Scene): { readonly car: CarMention; readonly driver: PersonMention } | undefined {
  const { mentions, sentence, discourse } = scene;
  const [team, ...rest] = mentions;
  const { tokens } = discourse.text;
  if (team?.type !== 'team' || team.first !== sentence.first || team.possessive) return undefined;
  const make = rest[0]?.type === 'make' ? rest[0] : undefined;
  const car = rest[make ? 1 : 0];
  const driver = rest[make ? 2 : 1];
  if (car?.type !== 'car' || car.numbers.length !== 1 || driver?.type !== 'person') return undefined;
  if (car.first - team.last > LONGEST_HEAD || !HEAD.test(wordsBetween(tokens, team.last, car.first))) return undefined;
  if (!JOINT.test(wordsBetween(tokens, car.last, driver.first)) || driver.possessive || driver.form !== 'full')
    return undefined;
  if (discourse.crew.has(driver.person) || discourse.officeHolders.has(driver.person)) return undefined;
  // A second car or driver: a row of another kind.
  if (rest.some((one) => (one.type === 'car' || one.type === 'person') && one !== car && one !== driver))
    return undefined;
  const own = car.make ?? make?.make;
  return { car: { ...car, team: car.team ?? team.team, ...(own === undefined ? {} : { make: own }) }, driver };
}
