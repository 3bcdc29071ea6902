import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import type { Mention, Person } from '../mention.js';

/** Whose team is known, and of whom the one named last was said. */
export interface OwnTeams {
  /** The team that a sentence about nobody else named for a driver. */
  readonly known: Map<Person, string>;
  /** Who was named beside the team in focus. */
  beside: ReadonlySet<Person>;
}

/** The team that an article speaks of at a sentence, and the drivers' own. */
interface InFocus {
  readonly team: string | undefined;
  readonly own: OwnTeams;
}

const NOUN = /^(?:team|organization|organisation|squad|outfit)$/;
const COMES = /^(?:join|joins|joining|rejoin|rejoins|for|to)$/;
const DONE = /^(?:driven|raced|competed|won|run|worked)$/;
// Sentences in which somebody has a team no more, or not yet.
const NOT_HIS =
  /^(?:left|leaves?|leaving|parted|parts|released?|replac\w+|linked|talks|could|may|might|would|rumou?r\w*|wants?|wanted|offer\w*|interest\w*|test\w*|former\w*|against|declined|rejected)$/;

/**
 * "Stone drives for Northline. Carter has entered in a Pinecrest car. Stone has been with the team since 2017": hers, where the one
 * named last was said of others. Else the team in focus.
 */
export function teamInFocus(
  tokens: readonly Token[],
  at: number,
  focus: InFocus,
  driver: Person | undefined,
): string | undefined {
  const { known, beside } = focus.own;
  if (!driver || beside.size === 0 || beside.has(driver)) return focus.team;
  const isPlain = tokens[at]?.lower === 'the' && NOUN.test(tokens[at + 1]?.lower ?? '');
  const isSoFar = tokens[at - 1]?.lower === 'for' && DONE.test(tokens[at - 2]?.lower ?? '');
  if (!isPlain || (COMES.test(tokens[at - 1]?.lower ?? '') && !isSoFar)) return focus.team;
  return known.get(driver) ?? focus.team;
}

/** Notes what a sentence says of whose team is which; `moved` says that it set the team in focus. */
export function noteOwnTeams(
  { tokens }: Text,
  { first, last }: Sentence,
  own: readonly Mention[],
  focus: InFocus,
  officeHolders: ReadonlySet<Person>,
  moved: boolean,
): void {
  const people = new Set(own.flatMap((one) => (one.type === 'person' ? [one.person] : [])));
  const drivers = [...people].filter((one) => !officeHolders.has(one));
  // "Her friend Carter left Pinecrest": nothing of her.
  if (moved)
    focus.own.beside = new Set(own.flatMap((one) => (one.type === 'person' && !one.possessive ? [one.person] : [])));
  const teams = new Set(own.flatMap((one) => teamOf(one) ?? []));
  const [driver, another] = drivers;
  if (!driver || another || teams.size === 0) return;
  const [team, second] = teams;
  const isHis = team !== undefined && second === undefined && !says(tokens, first, last);
  if (isHis) focus.own.known.set(driver, team);
  else focus.own.known.delete(driver);
}

function says(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (NOT_HIS.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

function teamOf(mention: Mention): string | undefined {
  if (mention.type === 'team') return mention.described ? undefined : mention.team;
  return mention.type === 'car' ? mention.team : undefined;
}

/** "Northline has signed Stone, a winner with Pinecrest, for its No. 12": in a sentence that a team opens, no other one behind such words is "its". */
function isOfAnother(tokens: readonly Token[], first: number, opener: string | undefined): boolean {
  return (
    opener !== undefined &&
    /^(?:with|for|at|from|against|over|than|leaves?|leaving|left|quit)$/.test(tokens[first - 1]?.lower ?? '')
  );
}

/** "alongside Pinecrest junior Carter, who drove for the team": whose pupil somebody is, and not "the team". */
function isOfJunior(tokens: readonly Token[], own: readonly Mention[], index: number): boolean {
  const [team, pupil] = [own[index], own[index + 1]];
  if (team?.type !== 'team' || pupil?.type !== 'person' || pupil.first > team.last + 2) return false;
  return /^(?:juniors?|reserve|protégé|protege|loanee|academy|development|affiliate)$/.test(
    tokens[team.last]?.lower ?? '',
  );
}

/** Whether a team's mention in a sentence leaves alone which team that is about: `team` up to it, `opener` the one that opens it. */
export function isByTheWay(
  tokens: readonly Token[],
  own: readonly Mention[],
  index: number,
  team: string | undefined,
  opener: string | undefined,
  focus: { readonly team: string | undefined },
): boolean {
  if (team !== undefined && isOfAnother(tokens, own[index]?.first ?? 0, opener)) return true;
  const [one, before] = [own[index], team ?? focus.team];
  return before !== undefined && one?.type === 'team' && one.team !== before && isOfJunior(tokens, own, index);
}
