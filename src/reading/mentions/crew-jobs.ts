import type { Token } from '../text/token.js';
import { holderBefore } from './crew-holders.js';
import type { CrewPost, PostPhrase } from './crew-post.js';
import type { Mention } from './mention.js';

// "the crew chief job", "spotting duties"
const JOB =
  /^(?:job|role|post|position|duties|duty|assignment|reins|gig|responsibilities|seat|chair|headset|vacancy|opening)$/;
const TAKES =
  /^(?:takes?|took|taken|taking|gets?|got|getting|lands?|landed|landing|has|have|had|held|holds?|holding|handles?|handled|handling|assumes?|assumed|assuming|inherits?|inherited|inheriting|fills?|filled|filling|accepts?|accepted|accepting|offered|performs?|performed|performing|given|awarded|handed|over|into|in|to)$/;

/** "takes the crew chief job on the No. 12", "steps into the crew chief role": the post as a noun, and who gets it. */
export function jobAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  mention: Mention,
  { first, owners, former, times }: PostPhrase,
  role: CrewPost['role'],
): CrewPost | undefined {
  if (!JOB.test(tokens[mention.last]?.lower ?? '')) return undefined;
  const lead = tokens[first - 1]?.lower ?? '';
  if (!TAKES.test(lead)) return undefined;
  const isPreposition = /^(?:into|in|to|over)$/.test(lead);
  if (isPreposition && !risesBefore(tokens, first - 1) && !/^t[ao]k/.test(tokens[first - 2]?.lower ?? ''))
    return undefined;
  const person = holderBefore(tokens, mentions, first);
  if (!person || (person.form === 'described' && person.last < first - 8)) return undefined;
  return { role, first, last: mention.last + 1, owners, times, former, person, link: 'as' };
}

const RISES = /^(?:promot|elevat|mov|step|return|shift|bump|graduat|transition|ascend|ris|rose|nam|appoint)/;

/** A verb of rising stands a few words before "to crew chief". */
export function risesBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index > at - 9; index -= 1) {
    const token = tokens[index];
    if (!token || /^[.;:]$/.test(token.text)) return false;
    if (!token.capital && RISES.test(token.lower)) return true;
  }
  return false;
}
