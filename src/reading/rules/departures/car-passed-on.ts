import type { CarMention, Mention } from '../../mentions/mention.js';
import type { Aside } from '../asides/aside.js';
import { clauseAt, type Seasons } from '../asides/aside-seasons.js';
import { complementsOf, peopleIn } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';

/** "Carter will drive Stone’s No. 12 next year": until then it is hers; undefined where nobody else comes into somebody's car. */
export function seasonsUntilPassedOn(scene: Scene, car: CarMention): Seasons | undefined {
  const clause = clauseAt(scene, car.first);
  if (clause?.verb.tense !== 'future' || !/^(?:drive|replace|get|win|join|field|sign)$/.test(clause.verb.frame))
    return undefined;
  const others = [...peopleIn(clause.subjects), ...complementsOf(clause, 'person').map(({ mention }) => mention)];
  const isPassedOn = others.some(
    ({ person, possessive }) => !possessive && person !== car.owner && !scene.discourse.crew.has(person),
  );
  return isPassedOn ? { seasons: [scene.discourse.year], said: false } : undefined;
}

/** "For three races Carter sat in Stone’s No. 12": the races are his. */
export function withoutOthersExtent(one: Aside, scene: Scene, { first }: Mention): Aside {
  const clause = clauseAt(scene, first);
  const isOthers = clause?.subjects.some((subject) => subject.type === 'person' && subject.person !== one.driver);
  const isDriven = clause?.verb.passive === true && clause.verb.frame === 'drive';
  // "a partner of Stone’s No. 12, and will back Carter in up to two races": his.
  const extents = scene.mentions.filter(({ type }) => type === 'extent');
  const isApart = extents.length > 0 && extents.every((extent) => clauseAt(scene, extent.first) !== clause);
  return isOthers || isDriven || isApart ? { ...one, isExtentOthers: true } : one;
}
