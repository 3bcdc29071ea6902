import type { CarMention, PersonMention, TeamMention, TimeMention } from '../mention.js';

/** A post on a car's crew that a sentence gives to somebody. Token indices. */
export interface CrewPost {
  readonly person: PersonMention;
  readonly role: 'crew chief' | 'spotter';
  /** How the name and the post hang together. */
  readonly link: 'title' | 'apposition' | 'as' | 'be' | 'box';
  /** The words that name the post, up to but not including `last`. */
  readonly first: number;
  readonly last: number;
  /** Whose post it is, where that stands before it: "Stone's crew chief", "the No. 5 crew chief", "Northline crew chief". */
  readonly owners: readonly (PersonMention | TeamMention | CarMention)[];
  /** Seasons named between the post and the name: "his crew chief last season, Dan Marsh". */
  readonly times: readonly TimeMention[];
  /** "former crew chief", "then-crew chief". */
  readonly former: boolean;
  /** "X returns with Y as crew chief": it may be either's; `person` is the nearer one. */
  readonly rival?: PersonMention;
  /** Whose post it stays: "while Marsh is suspended". */
  readonly absent?: PersonMention;
  /** Whose post it was before. */
  readonly predecessor?: PersonMention;
  /** Who has gone, as the reason for it: whose post it was, if nothing says that he drives. */
  readonly goer?: PersonMention;
}

/** What stands before the word for a post: whose it is, since when, and where that begins. Token indices. */
export interface PostPhrase {
  readonly first: number;
  readonly owners: readonly (PersonMention | TeamMention | CarMention)[];
  readonly times: readonly TimeMention[];
  readonly former: boolean;
  /** "his crew chief", "the team's new crew chief": the name may follow behind a comma. */
  readonly definite: boolean;
}
