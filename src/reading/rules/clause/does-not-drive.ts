import type { Clause } from '../../clauses/clause.js';

/** "joins Northline as competition director", "stays on as its race engineer", but not "drives it with Marsh as crew chief". */
export function actsInPost({ complements }: Clause): boolean {
  const at = complements.findIndex(({ mention, before }) => !before && mention.type === 'role');
  const [post, before] = [complements[at], complements[at - 1]];
  if (post?.mention.type !== 'role' || /owner$/.test(post.mention.role)) return false;
  const isOwners = before?.mention.type === 'person' && before.mention.possessive && post.lead === '';
  if (isOwners) return (/\bas$/.test(before.lead) || /^as\b/.test(before.lead)) && !isCompany(complements, at - 2);
  return /^as\b/.test(post.lead) && (before?.mention.type !== 'person' || before.before);
}

/** "drives the No. 12, with Marsh as her crew chief", but not "works with Stone as her crew chief": whether the post is that of somebody who comes along. */
function isCompany(complements: Clause['complements'], at: number): boolean {
  const holder = complements[at];
  if (holder?.mention.type !== 'person' || holder.before || holder.mention.possessive) return false;
  if (!/\bwith(?: \S+){0,2}$/.test(holder.lead)) return false;
  return (
    /, with\b/.test(holder.lead) ||
    complements.slice(0, at).some(({ mention, before }) => !before && mention.type === 'car')
  );
}

/** "stays in the No. 12 with Marsh as crew chief and Adler as spotter": all posts that a clause names are those of people who come along. */
export function isPostOfCompany({ complements }: Clause): boolean {
  const posts = complements.flatMap(({ mention }, at) => (mention.type === 'role' ? [at] : []));
  return (
    posts.length > 0 &&
    posts.every((at, index) => {
      const before = complements[at - 1];
      const lead = complements[at]?.lead ?? '';
      const isOwners = before?.mention.type === 'person' && before.mention.possessive && /^as\b/.test(before.lead);
      if (!isOwners && !/^as\b/.test(lead)) return false;
      const holder = isOwners ? at - 2 : at - 1;
      const isNext = index > 0 && /^(?:, )?and$/.test(complements[holder]?.lead ?? '');
      return (isNext && complements[holder]?.mention.type === 'person') || isCompany(complements, holder);
    })
  );
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
