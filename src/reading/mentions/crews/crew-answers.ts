import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import type { Mention, PersonMention } from '../mention.js';
import type { CrewPost } from './crew-post.js';

// A question for a name is short: "And who will be your crew chief next year?"
const LONGEST = 12;

/** "Who’s on your box?" */
const BOX =
  /\b(?:on|atop|on top of|up on) (?:the|your) (?:pit )?(?:box|wagon)\b|\b(?:calls?|calling) (?:the|your|all the) (?:shots|races)\b|\bcrew chief(?:s|ing)?\b/;
/** "And on the roof?", "Who’s up top?" */
const ROOF =
  /\b(?:on the roof|up top|(?:on|from|in) the spotters?’? stand|spot(?:s|ting)? for you|(?:in|on) your (?:ear|radio)|(?:does|doing) (?:the|your) spotting)\b/;

/** A sentence with its mentions. */
interface Said {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

/**
 * Whom an interview names where it asks for a post on a crew: "Who’s your crew chief?" - "Dan Marsh, a name that you know." The
 * answer begins with the name, and a mark follows.
 */
export function crewAnswered(
  { tokens }: Pick<Text, 'tokens'>,
  asked: Said | undefined,
  answer: Said,
): { readonly role: CrewPost['role']; readonly person: PersonMention } | undefined {
  if (!asked || tokens[asked.sentence.last - 1]?.text !== '?') return undefined;
  const role = postAsked(tokens, asked);
  const [label] = answer.mentions;
  // "Stone: Dan Marsh.": the answer is labelled with who gives it.
  const isLabelled = label?.first === answer.sentence.first && tokens[label.last]?.text === ':';
  const person = answer.mentions.find((mention) => mention.type === 'person' && !(isLabelled && mention === label));
  if (!role || person?.type !== 'person' || person.possessive || person.form !== 'full') return undefined;
  for (let at = isLabelled ? label.last : answer.sentence.first; at < person.first; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'mark' && !LEAD_IN.has(token)) return undefined;
  }
  const next = tokens[person.last];
  return next === undefined || person.last >= answer.sentence.last || /^[.,;–—]$/.test(next.text)
    ? { role, person }
    : undefined;
}

/** Before the name that answers: "Still Marsh.", "A guy named Marsh.", "It’s my uncle, Dan Marsh." */
const LEAD_IN = wordSet(
  'it its itll that thats thatll thatd is be will would still again yes yeah well a an the my our guy man fellow old buddy friend named called uncle dad father brother cousin sister mom wife husband himself same veteran longtime who',
);

function postAsked(tokens: readonly Token[], { sentence, mentions }: Said): CrewPost['role'] | undefined {
  if (sentence.last - sentence.first > LONGEST) return undefined;
  if (mentions.some((mention) => mention.type === 'person' && mention.form !== 'described')) return undefined;
  for (const mention of mentions)
    if (mention.type === 'role' && (mention.role === 'crew chief' || mention.role === 'spotter')) return mention.role;
  const words = tokens
    .slice(sentence.first, sentence.last)
    .map(({ lower }) => lower)
    .join(' ');
  if (BOX.test(words)) return 'crew chief';
  return ROOF.test(words) ? 'spotter' : undefined;
}
