import type { Text } from '../text/read-text.js';
import { wordSet } from '../text/word-set.js';
import type { CrewPost } from './crew-post.js';
import type { Mention, PersonMention } from './mention.js';

// A post that nobody has or gets: "needs a crew chief", "has parted ways with her crew chief".
const OPEN = wordSet(
  'need needs needed without lost lose loses fired dismissed released suspended suspends parted part parting search searching not no never yet former and or would could may might wants want hopes says asked',
);
/** What is said of somebody as he comes to a post, or of who he is. */
const COMES =
  /^(?:will |ll |has |who has |have |had |is |was |ve |just |also |now )*(?:comes?|came|joins?|joined|moves?|moved|arrives?|arrived|takes? (?:over|the)|took over|steps?|stepped|gets? the|got the|been (?:with|on|at|here)|worked|works|led|spent|starts|begins|hired|promoted|brought|replaces|replaced|succeeds|crosses|crossed|in his (?:first|second|third)|in her (?:first|second|third))\b/;

/**
 * "Stone has a new crew chief. Dan Marsh comes from Pinecrest.": who has the post that the sentence before gives to nobody by name, where
 * a sentence begins with somebody named for the first time and tells how he came to it.
 */
export function crewIntroduced(
  { tokens, sentences }: Text,
  index: number,
  bySentence: readonly (readonly Mention[])[],
): { readonly role: CrewPost['role']; readonly person: PersonMention } | undefined {
  const [sentence, before] = [sentences[index], sentences[index - 1]];
  if (!sentence || !before || sentence.blockIndex !== before.blockIndex) return undefined;
  const [named] = bySentence[index] ?? [];
  if (named?.type !== 'person' || named.form !== 'full' || named.possessive || named.first !== sentence.first)
    return undefined;
  const told = bySentence[index - 1] ?? [];
  const posts = told.filter((mention) => mention.type === 'role');
  const [post] = posts;
  if (posts.length !== 1 || post?.type !== 'role' || !/^(?:crew chief|spotter)$/.test(post.role)) return undefined;
  if (/^(?:chiefs|spotters)$/.test(tokens[post.last - 1]?.lower ?? '') || OPEN.has(before)) return undefined;
  const isKnown = bySentence
    .slice(0, index)
    .some((own) => own.some((mention) => mention.type === 'person' && mention.person === named.person));
  const words = tokens.slice(named.last, named.last + 5).map(({ lower }) => lower);
  if (isKnown || !COMES.test(words.join(' '))) return undefined;
  return { role: post.role === 'spotter' ? 'spotter' : 'crew chief', person: named };
}
