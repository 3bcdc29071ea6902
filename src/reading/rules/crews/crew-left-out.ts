import type { Clause } from '../../clauses/clause.js';
import type { PersonMention } from '../../mentions/mention.js';
import { mayDrive } from '../clause/may-drive.js';
import type { Scene } from '../scene.js';
import { addToSeat, type CrewSeat } from './crew-seat.js';

const ENDS = /^(?:in|for|next|this|from|and|but|as|at|with|now|again|instead)$/;

/**
 * "Marsh, who was Stone's crew chief, will be Carter's": the driver whose post a clause gives somebody without its noun, where the
 * words before it in the sentence have that.
 */
export function seatLeftOut(clause: Clause, scene: Scene): CrewSeat {
  const owner = ownerAlone(clause, scene);
  return owner ? addToSeat({}, { ...owner, possessive: false }, scene) : {};
}

function ownerAlone({ verb, complements }: Clause, scene: Scene): PersonMention | undefined {
  if (verb.frame !== 'be' && verb.lemma !== 'become') return undefined;
  const { tokens } = scene.discourse.text;
  const behind = complements.find(({ mention, before }) => !before && mention.first >= verb.last);
  const owner = behind?.mention;
  // "will be at Carter's"
  if (!behind || !/^(?:now|again|once more|soon)?$/.test(behind.lead)) return undefined;
  if (owner?.type !== 'person' || !owner.possessive || !mayDrive(scene, owner.person)) return undefined;
  const next = tokens[owner.last];
  if (next !== undefined && next.kind !== 'mark' && !ENDS.test(next.lower)) return undefined;
  const isNamed = scene.mentions.some(
    (mention) => mention.type === 'role' && /^(?:crew chief|spotter)$/.test(mention.role) && mention.last <= verb.first,
  );
  return isNamed ? owner : undefined;
}
