import type { NameMention, PersonMention, TeamMention } from '../../mentions/mention.js';

/** A name that may be a sponsor. */
export type Firm = NameMention | PersonMention | TeamMention;

/** A firm and what it puts its name on. */
export interface Backing {
  readonly firm: Firm;
  /** Token index up to which its drivers and tracks stand. */
  readonly until: number;
  /** "the company": its name stands in a sentence before. */
  readonly named?: false;
  /** "has the other four": it is for the races that others leave. */
  readonly rest?: true;
  /** It is said of what stands before: "runs Bristol with Acme on board". */
  readonly behind: boolean;
}
