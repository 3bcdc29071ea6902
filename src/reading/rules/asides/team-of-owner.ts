import type { CarMention, TeamMention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';

// What a team does with its own cars, and with nobody else's.
const HAS = /^(?:lease|own|field|run|enter|prepare|operate|charter|have)$/;

/**
 * "At Northline Racing, Marsh wants a second car beside Stone’s No. 12", "Northline leases the charter of Stone’s No. 12": the car
 * with the team that the sentence is about, where it names none itself.
 */
export function withTeamOfSentence(car: CarMention, scene: Scene): CarMention {
  if (car.team !== undefined) return car;
  const team = teamAtOpening(scene) ?? teamThatHas(car, scene);
  return team === undefined ? car : { ...car, team: team.team };
}

/** "At Northline Racing, " */
function teamAtOpening({ sentence: { first }, mentions: [team], discourse: { text } }: Scene): TeamMention | undefined {
  if (team?.type !== 'team' || team.described || team.possessive || team.first !== first + 1) return undefined;
  const isAt = /^(?:at|over|inside)$/.test(text.tokens[first]?.lower ?? '');
  return isAt && text.tokens[team.last]?.text === ',' ? team : undefined;
}

function teamThatHas(car: CarMention, { clauses }: Scene): TeamMention | undefined {
  for (const { verb, subjects, complements } of clauses) {
    const [team, another] = subjects;
    if (team?.type !== 'team' || another || verb.negated || verb.passive || !HAS.test(verb.lemma)) continue;
    if (complements.some(({ mention, before, prep }) => mention === car && !before && /^(?:|on|of|for)$/.test(prep)))
      return team;
  }
  return undefined;
}
