import type { Token } from '../../text/token.js';
import type { CarMention, Mention, PersonMention } from '../mention.js';
import { holderBefore } from './crew-holders.js';
import type { CrewPost, PostPhrase } from './crew-post.js';

// "the crew chief job", "spotting duties"
const JOB =
  /^(?:job|role|post|position|duties|duty|assignment|reins|gig|responsibilities|seat|chair|headset|vacancy|opening)$/;
const TAKES =
  /^(?:takes?|took|taken|taking|gets?|got|getting|lands?|landed|landing|has|have|had|held|holds?|holding|handles?|handled|handling|assumes?|assumed|assuming|inherits?|inherited|inheriting|fills?|filled|filling|accepts?|accepted|accepting|offered|performs?|performed|performing|given|awarded|handed|over|into|in|to|on)$/;

/** "takes the crew chief job on the No. 12", "steps into the crew chief role": the post as a noun, and who gets it. */
export function jobAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  mention: Mention,
  { first, owners, former, times }: PostPhrase,
  role: CrewPost['role'],
): CrewPost | undefined {
  if (!JOB.test(tokens[mention.last]?.lower ?? '')) return undefined;
  const next = fallsTo(tokens, mentions, mention.last + 1);
  if (next)
    return {
      role,
      first,
      last: mention.last + 1,
      owners: [...owners, ...next.cars],
      times,
      former,
      person: next.person,
      link: 'as',
    };
  const lead = tokens[first - 1]?.lower ?? '';
  if (!TAKES.test(lead)) return undefined;
  const isPreposition = /^(?:into|in|to|over|on)$/.test(lead);
  if (isPreposition && !risesBefore(tokens, first - 1) && !/^t[ao]k/.test(tokens[first - 2]?.lower ?? ''))
    return undefined;
  const person = holderBefore(tokens, mentions, first);
  if (!person || (person.form === 'described' && person.last < first - 8)) return undefined;
  return { role, first, last: mention.last + 1, owners, times, former, person, link: 'as' };
}

const FALLS =
  /^(?:falls?|fell|fallen|go|goes|went|gone|pass|passes|passed|belongs?|belonged|handed|given|handled|assumed|performed)$/;
// Words from "duties" to the name.
const LONGEST = 10;

/** "Crew chief duties on the No. 12 fall to Ben Carter": who gets the post behind its noun. */
function fallsTo(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  at: number,
): { readonly person: PersonMention; readonly cars: readonly CarMention[] } | undefined {
  const between = mentions.filter(({ first }) => first >= at && first < at + LONGEST);
  const person = between.find((mention) => mention.type === 'person');
  if (person?.type !== 'person' || person.possessive) return undefined;
  const isTold =
    /^(?:to|by)$/.test(tokens[person.first - 1]?.lower ?? '') && FALLS.test(tokens[person.first - 2]?.lower ?? '');
  const isWhole = tokens.slice(at, person.first).every(({ text }) => !/^[,;:(]$/.test(text));
  if (!isTold || !isWhole) return undefined;
  return { person, cars: between.flatMap((one) => (one.type === 'car' && one.last < person.first ? one : [])) };
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
