import { complementsOf, peopleIn } from '../../rules/clause/clause-parts.js';
import { statusOf } from '../../rules/clause/status.js';
import type { Draft } from '../../rules/draft.js';
import { isAsked, type Scene } from '../../rules/scene.js';

const COMES = /^(?:join|come|move|arrive|sign)$/;

/**
 * "Stone, who has been linked with Northline, won’t be joining, the team said": a seat that is talked of is denied where its sentence
 * goes on to say that its driver will not come, and names no other team for that.
 */
export function denyLinks(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const rumors = drafts.filter(({ kind, status }) => kind === 'ride' && status === 'rumored');
  if (rumors.length === 0) return;
  const sceneOf = new Map(scenes.map((scene) => [scene.sentence, scene]));
  for (const rumor of rumors) {
    const scene = sceneOf.get(rumor.sentence);
    if (rumor.kind !== 'ride' || !scene || isAsked(scene)) continue;
    if (rumor.slots.driver !== undefined && isToStayAway(rumor.slots.driver, scene)) rumor.status = 'denied';
  }
}

/** "will not be joining": a clause of its own, behind the talk. */
function isToStayAway(driver: string, { clauses, discourse }: Scene): boolean {
  return clauses.some(
    (clause) =>
      COMES.test(clause.verb.lemma) &&
      clause.verb.negated &&
      clause.verb.tense !== 'past' &&
      clause.verb.form === 'finite' &&
      statusOf(clause, discourse) === 'denied' &&
      peopleIn(clause.subjects).some(({ person }) => person.name === driver) &&
      complementsOf(clause, 'team').every(({ before }) => before),
  );
}
