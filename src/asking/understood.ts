import type { Extent } from '../claims/claim.js';
import type { Call } from '../replies/call.js';
import type { Outside } from './outside.js';
import type { Days } from './times.js';

/** What a question wants to know: which short answer, if there is one, stands first. */
export type Wants =
  | 'age'
  | 'all'
  | 'allies'
  | 'announced'
  | 'back'
  | 'before'
  | 'best'
  | 'came from'
  | 'came true'
  | 'champion'
  | 'co-drivers'
  | 'crew'
  | 'crew before'
  | 'crew changes'
  | 'crew history'
  | 'crew since'
  | 'crew staying'
  | 'deals'
  | 'deals at'
  | 'departures'
  | 'doing'
  | 'driven by'
  | 'drives'
  | 'drives at'
  | 'going'
  | 'going to'
  | 'has driven'
  | 'has post'
  | 'hometown'
  | 'joining'
  | 'last race'
  | 'leads'
  | 'leaving'
  | 'loans'
  | 'make'
  | 'misses'
  | 'new at'
  | 'new in series'
  | 'number'
  | 'number change'
  | 'owner'
  | 'owns'
  | 'next race'
  | 'of extent'
  | 'of make'
  | 'of make at'
  | 'on loan'
  | 'one-offs'
  | 'open'
  | 'open seats'
  | 'place of'
  | 'placed'
  | 'podiums'
  | 'post'
  | 'post before'
  | 'race at'
  | 'races on'
  | 'replaced'
  | 'replaced on crew'
  | 'replaces'
  | 'results'
  | 'retiring'
  | 'returning'
  | 'roster'
  | 'rumours'
  | 'seat'
  | 'seat before'
  | 'shared by'
  | 'sharing'
  | 'since'
  | 'staying'
  | 'swap'
  | 'taking over'
  | 'teammates'
  | 'title'
  | 'traded'
  | 'winner'
  | 'won';

/** What a question is about. Names are the roster's own, a series is its key, days are `YYYY-MM-DD`. */
export interface About {
  readonly driver?: string;
  /** Whoever is named beside the driver. */
  readonly other?: string;
  readonly team?: string;
  /** The team named beside it. */
  readonly otherTeam?: string;
  readonly number?: string;
  readonly series?: string;
  /** The series of which is asked what came before it. */
  readonly beforeSeries?: string;
  readonly track?: string;
  readonly race?: string;
  readonly make?: string;
  /** Whether a full-time or a part-time seat is asked for. */
  readonly extent?: Extent;
  /** The places in a race. */
  readonly places?: readonly number[];
  /** The final place in a series. */
  readonly position?: number;
  /** Of a title or a race that was won. */
  readonly season?: number;
  /** As in a post: `crew chief`, `spotter`, `president`. */
  readonly role?: string;
  /** The days of the races in question, first and last. */
  readonly days?: Days;
  /** Whether a seat is named, which a deal alone is not. */
  readonly asksSeat?: true;
  /** Whether the cars are asked for, and not only who drives them: "which cars does Northline run?" */
  readonly asksCars?: true;
  /** Whether a new one is asked for: "Stone's new crew chief". */
  readonly isNew?: true;
  /** Whether it asks of single races: "who fills in for Stone?" */
  readonly isFillIn?: true;
  /** Whether it asks when. */
  readonly asksWhen?: true;
  /** Whether it asks how many. */
  readonly asksCount?: true;
  /** Whether it asks of wins. */
  readonly asksWin?: true;
  /** Whether it asks of a place in the standings by that name. */
  readonly asksStandings?: true;
  /** Whether it asks what happened to somebody. */
  readonly asksHappened?: true;
  /** Whether it asks who, what, where or when: then no answer to it is a yes. */
  readonly isOpen?: true;
  /** Whether it asks if something goes on: "is Stone still at Northline?" */
  readonly isStill?: true;
  /** Whether it asks of all who have been there by now. */
  readonly isSoFar?: true;
  /** Whether it speaks of what will be. */
  readonly isAhead?: true;
  /** Whether it speaks of what is over. */
  readonly isPast?: true;
  /** Whether the season of the call is only meant, without a word of it. */
  readonly namesNoSeason?: true;
}

/** A question that could be turned into a call. */
export interface Understood {
  readonly call: Call;
  readonly wants: Wants;
  /** Absent where a name is not known for sure: then the call's own reply asks back, and nothing can be told shortly. */
  readonly about?: About;
  /** What is to be said beside the answer, since it is not for all that was typed, or not for quite that. */
  readonly note?: Note;
  /** What else was asked, and the pages of whoever is named in what is not understood: these stand below the answer. */
  readonly below?: readonly Understood[];
}

/** What an answer is not about. */
export type Note =
  /** It is for one question of several; of the others some are answered below, and some not understood. */
  | {
      readonly of: 'half';
      readonly asked: string;
      readonly below: readonly string[];
      readonly unknown: readonly string[];
      /** What is only told beside it. */
      readonly told?: readonly string[];
      /** Whether it asks too who said so. */
      readonly isOfSource?: true;
      /** What is to be said of the answer itself. */
      readonly beside?: Note;
    }
  /** It is for what of the question reads alone, without what is told beside it. */
  | { readonly of: 'core'; readonly asked: string; readonly told: readonly string[] }
  /** Who asks why, or how somebody is, is told what happened. */
  | { readonly of: 'reason' }
  /** Who asks who turned down whom is told what is ruled out. */
  | { readonly of: 'refusal' }
  /** Who asks who said it is told what was said; who did stands behind a button. */
  | { readonly of: 'source' }
  /** Who asks how many is told which, of those that are known. */
  | { readonly of: 'count' }
  /** Who asks if it is only a rumour is told how sure it is. */
  | { readonly of: 'rumour' }
  /** Who asks for a sponsor is shown the race that may name one. */
  | { readonly of: 'sponsor' }
  /** These words of it are not understood, or only talk; it is answered as if they were not there. */
  | { readonly of: 'left out'; readonly words: readonly string[]; readonly isTalk?: boolean; readonly beside?: Note };

/** Why a question could not be turned into a call. */
export type NotUnderstood =
  /**
   * These words of it are not understood; none if its words are known, and only what they ask together is not. `nearest` are the pages of
   * those whom it names.
   */
  | {
      readonly why: 'words';
      readonly words: readonly string[];
      readonly nearest?: readonly Call[];
      /** What it asks of which Spotter knows nothing. */
      readonly outside?: Outside;
    }
  /** It asks of all drivers, or all teams, what can be told of one only. */
  | { readonly why: 'of one'; readonly of: 'driver' | 'team' | 'car' }
  /** A day or season that the answer could not keep to, as typed. */
  | { readonly why: 'time'; readonly words: readonly string[] }
  /** It has more characters than are read. */
  | { readonly why: 'long'; readonly atMost: number }
  /** It asks nothing, and is said to begin with. */
  | { readonly why: 'greeting' }
  /** It may mean either of these. */
  | { readonly why: 'several'; readonly calls: readonly Call[] };
