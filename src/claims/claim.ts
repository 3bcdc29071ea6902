/** How sure the article is: stated, possible, or said not to be so. */
export type Status = 'confirmed' | 'rumored' | 'denied';

/** A whole season's seat, or a stated part of one. */
export type Extent = 'full-time' | 'part-time';

/**
 * The slots of each kind of claim. A slot that the article does not state is absent.
 * Dates are `YYYY-MM-DD`; a number is as painted (`"07"`); a series is its key (`cup`, `truck`, ...).
 */
export interface SlotsOf {
  /** A driver's seat with a team in a season, past, present or future. */
  readonly ride: {
    readonly driver: string;
    readonly team?: string;
    readonly series?: string;
    readonly season?: number;
    readonly number?: string;
    readonly make?: string;
    readonly extent?: Extent;
  };
  /** One race that a driver is to run, still ahead of the article's date. */
  readonly start: {
    readonly driver: string;
    readonly team?: string;
    readonly series?: string;
    readonly season?: number;
    readonly number?: string;
    readonly make?: string;
    readonly track?: string;
    readonly race?: string;
    readonly date?: string;
    readonly from?: string;
    readonly to?: string;
    readonly sponsor?: string;
  };
  /** An agreement the article speaks of: signed, extended, multi-year, loaned. */
  readonly contract: {
    readonly driver: string;
    readonly team?: string;
    readonly multiYear?: true;
    /** Last season it covers. */
    readonly until?: number;
    readonly loanTo?: string;
  };
  /** The driver leaves or left; `season` is the last one with that team. */
  readonly exit: {
    readonly driver: string;
    readonly team?: string;
    readonly series?: string;
    readonly season?: number;
    readonly number?: string;
    readonly replacedBy?: string;
    /** The seat is the driver's no more: the departure does not wait for the end of the season. */
    readonly atOnce?: true;
  };
  /** A crew chief or spotter of a car. */
  readonly crew: {
    readonly person: string;
    readonly role: string;
    readonly driver?: string;
    readonly team?: string;
    readonly number?: string;
    readonly series?: string;
    readonly season?: number;
  };
  /** A place in a season's final standings; 1 is champion. */
  readonly title: {
    readonly driver: string;
    readonly series?: string;
    readonly season?: number;
    readonly position?: number;
  };
  /** One finish in one race already run. */
  readonly result: {
    readonly driver: string;
    readonly series?: string;
    readonly season?: number;
    readonly track?: string;
    readonly race?: string;
    readonly position?: number;
    /** The place is one among the cars of a class, not of the whole field. */
    readonly inClass?: true;
    readonly team?: string;
    readonly date?: string;
  };
  readonly bio: {
    readonly driver: string;
    /** Years, on the day of the article. */
    readonly age?: number;
    readonly birthDate?: string;
    readonly hometown?: string;
    readonly nationality?: string;
  };
  readonly role: { readonly person: string; readonly role: string; readonly team?: string };
  readonly alliance: { readonly team: string; readonly partner: string };
}

export type Kind = keyof SlotsOf;

/** Where a claim stands: `body.slice(start, end) === quote`, offsets in UTF-16 units of the article's body. */
interface Evidence {
  /** Name of the article. */
  readonly article: string;
  /** The article's day, `YYYY-MM-DD`. */
  readonly published: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Name of the rule that read it. */
  readonly rule: string;
}

/** One thing an article says about a roster. */
export type ClaimOf<K extends Kind> = { readonly kind: K; readonly status: Status } & SlotsOf[K] & Evidence;

export type Claim = { [K in Kind]: ClaimOf<K> }[Kind];

/** The slots of each kind, in the order in which they are printed and compared. */
export const SLOTS: { readonly [K in Kind]: readonly (keyof SlotsOf[K] & string)[] } = {
  ride: ['driver', 'team', 'series', 'season', 'number', 'make', 'extent'],
  start: ['driver', 'team', 'series', 'season', 'number', 'make', 'track', 'race', 'date', 'from', 'to', 'sponsor'],
  contract: ['driver', 'team', 'multiYear', 'until', 'loanTo'],
  exit: ['driver', 'team', 'series', 'season', 'number', 'replacedBy', 'atOnce'],
  crew: ['person', 'role', 'driver', 'team', 'number', 'series', 'season'],
  title: ['driver', 'series', 'season', 'position'],
  result: ['driver', 'series', 'season', 'track', 'race', 'position', 'inClass', 'team', 'date'],
  bio: ['driver', 'age', 'birthDate', 'hometown', 'nationality'],
  role: ['person', 'role', 'team'],
  alliance: ['team', 'partner'],
};
