import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Mention, PersonMention } from '../mention.js';
import type { CrewPost } from './crew-post.js';

// A post that nobody has or gets: "needs a crew chief", "has parted ways with her crew chief".
const OPEN = wordSet(
  'need needs needed without lost lose loses fired dismissed released suspended suspends parted part parting search searching not no never yet former and or would could may might wants want hopes says asked',
);
// A post in which nothing changes: "the spotter remains", "her spotter does not change".
const STAYS =
  /\b(?:crew chief|spotters?) (?:remains?|stays?|stay|will remain|will stay|(?:does|do|will|did)(?: not|n[’']?t) (?:change|move|go)|is not (?:changing|going|moving)|isn[’']?t (?:changing|going|moving)|is (?:the same|unchanged|no different)|keeps (?:his|the) (?:job|post|spot))\b/;
/** What is said of somebody as he comes to a post, or of who he is. */
const COMES =
  /^(?:will |ll |has |who has |have |had |is |was |ve |just |also |now )*(?:comes?|came|joins?|joined|moves?|moved|arrives?|arrived|takes? (?:over|the)|took over|steps?|stepped|gets? the|got the|been (?:with|on|at|here)|worked|works|led|spent|starts|begins|hired|promoted|brought|replaces|replaced|succeeds|crosses|crossed|in (?:his|her) \w+ (?:season|year))\b/;
// Of somebody who has a post already.
const GOES_ON =
  /^(?:, )?(?:will |ll |has |who has |is |also |now |again |just )*(?:in (?:his|her|a|their) \w+(?: \w+)? (?:season|year|campaign)|signed|re-signed|extended|agreed|keeps?|continues?|stays?|remains?|returns?|watch(?:es)? over|looks? after|been (?:with|on|at|here|there)|guides?|under contract|back)\b/;

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
  const kept = sentence && keptBehindColon(tokens, sentence, bySentence[index] ?? []);
  if (kept) return kept;
  if (!sentence || !before || sentence.blockIndex !== before.blockIndex) return undefined;
  const [named] = bySentence[index] ?? [];
  if (named?.type !== 'person' || named.form !== 'full' || named.possessive || named.first !== sentence.first)
    return undefined;
  const posts = (bySentence[index - 1] ?? []).filter((mention) => mention.type === 'role');
  const [post] = posts;
  if (posts.length !== 1 || post?.type !== 'role' || !/^(?:crew chief|spotter)$/.test(post.role)) return undefined;
  const stays = STAYS.test(wordsBetween(tokens, before.first, before.last));
  if (/^(?:chiefs|spotters)$/.test(tokens[post.last - 1]?.lower ?? '') || (OPEN.has(before) && !stays))
    return undefined;
  const isKnown = bySentence
    .slice(0, index)
    .some((own) => own.some((mention) => mention.type === 'person' && mention.person === named.person));
  const words = tokens.slice(named.last, named.last + 7).map(({ lower, text }) => lower || text);
  const told = words.join(' ');
  if (!(stays && GOES_ON.test(told)) && (isKnown || !COMES.test(told))) return undefined;
  return { role: post.role === 'spotter' ? 'spotter' : 'crew chief', person: named };
}

/** "The spotters do not move: Dan Marsh keeps watching over Stone." */
function keptBehindColon(
  tokens: readonly Token[],
  { first, last }: Sentence,
  mentions: readonly Mention[],
): { readonly role: CrewPost['role']; readonly person: PersonMention } | undefined {
  const post = mentions.find(({ type }) => type === 'role');
  const named = mentions.find(({ type }) => type === 'person');
  if (post?.type !== 'role' || named?.type !== 'person' || named.possessive || post.last > named.first)
    return undefined;
  if (!/^(?:crew chief|spotter)$/.test(post.role) || !/^[:—–;]$/.test(tokens[named.first - 1]?.text ?? ''))
    return undefined;
  if (!STAYS.test(wordsBetween(tokens, first, named.first))) return undefined;
  if (!GOES_ON.test(wordsBetween(tokens, named.last, Math.min(last, named.last + 7)))) return undefined;
  return { role: post.role === 'spotter' ? 'spotter' : 'crew chief', person: named };
}
