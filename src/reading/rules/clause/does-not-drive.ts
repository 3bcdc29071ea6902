import type { Clause } from '../../clauses/clause.js';

/** "joins Northline as competition director", "stays on as its race engineer", but not "drives it with Marsh as crew chief". */
export function actsInPost({ complements }: Clause): boolean {
  const at = complements.findIndex(({ mention, before }) => !before && mention.type === 'role');
  const [post, before] = [complements[at], complements[at - 1]];
  if (post?.mention.type !== 'role' || /owner$/.test(post.mention.role)) return false;
  const isOwners = before?.mention.type === 'person' && before.mention.possessive && post.lead === '';
  if (isOwners) return /\bas$/.test(before.lead) || /^as\b/.test(before.lead);
  return /^as\b/.test(post.lead) && (before?.mention.type !== 'person' || before.before);
}

const PUTS = /^(?:put|place|install|plug|slot|insert|move|shift|promote|bump|send|field|run|enter|have)$/;

/** "could put Stone in the No. 12", "will move Stone to the No. 12": whoever does it, it is she who drives. */
export function putsAnother({ verb, complements }: Clause): boolean {
  if (verb.passive || !PUTS.test(verb.lemma)) return false;
  const [object, ...behind] = complements.filter(({ before }) => !before);
  if (object?.mention.type !== 'person' || object.prep !== '' || object.mention.possessive) return false;
  if (object.mention.first !== verb.last && !/^(?:driver|rookie|veteran|champion|teammate)$/.test(object.lead))
    return false;
  const [seat] = behind;
  return seat?.mention.type === 'car' && seat.mention.numbers.length === 1 && INTO.test(seat.lead);
}

const INTO = /^(?:back |over |up |straight )?(?:in|into|to|aboard)(?: (?:the|its|his|her|their|a))?$/;
