import type { Token } from '../../text/token.js';
import type { CarMention, Mention, PersonMention, TeamMention } from '../mention.js';

/** Whose post some words tell. */
export type Owner = PersonMention | TeamMention | CarMention;

/** Words that tell a crew chief's or spotter's post without naming it. Token indices. */
export interface BoxPhrase {
  readonly role: 'crew chief' | 'spotter';
  readonly first: number;
  readonly last: number;
  readonly owners: readonly Owner[];
  /** "Dan Marsh, on the box for both titles, moves": said of the name before, and not by the verb. */
  readonly apposed?: boolean;
}

/** What a reader sees at a token. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly at: number;
  /** Crews are what the sentence, or the one before, speaks of. */
  readonly spokenOf: boolean;
  /** The word at a token, lower case. */
  readonly word: (index: number) => string;
}

/** Whether a mention says whose something is. */
export function isOwner(mention: Mention): mention is Owner {
  return mention.type === 'car' || ((mention.type === 'person' || mention.type === 'team') && mention.possessive);
}
