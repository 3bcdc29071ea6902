import type { Extent } from '../../claims/claim.js';

/** A person of the article. */
export interface Person {
  /** Full name, as the article gives it. */
  readonly name: string;
  /** Several signs say that it is a person; otherwise only two capitalised words do. */
  readonly sure: boolean;
}

interface Span {
  /** Token indices: `first` up to but not including `last`. */
  readonly first: number;
  readonly last: number;
}

export interface PersonMention extends Span {
  readonly type: 'person';
  readonly person: Person;
  /** `full` with the first name, `short` a surname or first name alone, `described` a pronoun or description. */
  readonly form: 'full' | 'short' | 'described';
  /** "Smith's", "his": what follows belongs to the person. */
  readonly possessive: boolean;
}

export interface TeamMention extends Span {
  readonly type: 'team';
  /** Full name, as the article gives it. */
  readonly team: string;
  readonly possessive: boolean;
  /** "the team", "its": no name of its own. */
  readonly described?: true;
  /** "the Truck team": the series that the description names. */
  readonly series?: string;
}

/** "Spire Motorsports' No. 7 Chevrolet": a car, with what its noun phrase says of it. */
export interface CarMention extends Span {
  readonly type: 'car';
  /** As painted; several for "the Nos. 1 and 2". Empty for "the Spire Chevrolet". */
  readonly numbers: readonly string[];
  readonly team?: string;
  /** "the No. 7 Tamarack Ford", "Tamarack’s No. 7": a name that nothing is known of, where the team or a sponsor stands. */
  readonly unknown?: string;
  readonly make?: string;
  readonly series?: string;
  /** "his No. 7" */
  readonly owner?: Person;
}

/** A series, by its name in the vocabulary. */
export interface SeriesMention extends Span {
  readonly type: 'series';
  readonly series: string;
}

/** A track, by its name in the vocabulary. */
export interface TrackMention extends Span {
  readonly type: 'track';
  readonly track: string;
}

/** A race, with its track and series where the vocabulary knows them. */
export interface RaceMention extends Span {
  readonly type: 'race';
  readonly race: string;
  readonly track?: string;
  readonly series?: string;
}

interface MakeMention extends Span {
  readonly type: 'make';
  readonly make: string;
}

interface PlaceMention extends Span {
  readonly type: 'place';
  /** "Mooresville, N.C." */
  readonly place: string;
}

/** A day, a window of days, or seasons. ISO dates. */
export interface TimeMention extends Span {
  readonly type: 'time';
  readonly date?: string;
  /** The same words, taken as gone by. */
  readonly past?: string;
  readonly from?: string;
  readonly to?: string;
  /** Each of several races beside it may be on any of these days. */
  readonly several?: true;
  readonly seasons?: readonly number[];
  /** "since 2022": the first of seasons that go on. */
  readonly since?: number;
  /** "after the 2024 season": the season that ends first. */
  readonly after?: number;
  /** "through 2027": the last season. */
  readonly through?: number;
  /** "last year’s champion Ava Stone", "2025 Rookie of the Year": it tells what somebody is, and no time of a verb. */
  readonly ofNoun?: 'person' | 'thing';
}

/** "owner", "crew chief", "team president". */
export interface RoleMention extends Span {
  readonly type: 'role';
  readonly role: string;
}

/** "full-time", "for the entire season", "in select races". */
export interface ExtentMention extends Span {
  readonly type: 'extent';
  readonly extent: Extent;
  /** The number of races that it is, where nothing says that they are all: "33 races". */
  readonly races?: number;
}

/** A capitalised name that is none of the above: a sponsor, a journal, a place. */
export interface NameMention extends Span {
  readonly type: 'name';
  readonly name: string;
}

/** Anything that a text names. */
export type Mention =
  | PersonMention
  | TeamMention
  | CarMention
  | SeriesMention
  | TrackMention
  | RaceMention
  | MakeMention
  | PlaceMention
  | TimeMention
  | RoleMention
  | ExtentMention
  | NameMention;
