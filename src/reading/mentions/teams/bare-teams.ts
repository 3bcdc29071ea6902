import type { Token } from '../../text/token.js';
import { GIVEN_NAMES } from '../../words/given-names.js';
import type { Found } from '../found.js';
import type { NameGroup } from '../people/name-groups.js';
import type { People } from '../people/people.js';
import { printedName } from '../people/printed-name.js';
import { isCountry, stateAt } from '../vocabulary.js';
import { type Hint, type Other, teamHintsAt } from './team-hints.js';
import { namesOverCars } from './teams-over-cars.js';

/**
 * The names without a team's word in them that an article uses as teams ("Tamarack", "Stone-Wynn"), lower case. One place
 * where only a team stands is enough; else several of which each leaves out what the others do not: a sponsor stands
 * between a number and a make too, a driver before "'s No. 12", a town behind "moves to".
 */
export function bareTeams(tokens: readonly Token[], found: readonly Found[], people: People): ReadonlySet<string> {
  const others = new Map<string, ReadonlySet<Other>>();
  const none = new Set<string>();
  const add = (name: string, hint: Hint): void => {
    const left = others.get(name);
    others.set(name, new Set(left === undefined ? hint : hint.filter((other) => left.has(other))));
  };
  const firstTeam = found.findIndex(isNamedTeam);
  for (const [index, item] of found.entries()) {
    if (item.what === 'place') none.add(tokens[item.first]?.lower ?? '');
    if (item.what !== 'group' || !mayBeTeam(tokens, item.group, people)) continue;
    const name = printedName(tokens, item.first, item.last).toLowerCase();
    const hints = teamHintsAt(tokens, item.group);
    if (hints === 'none') none.add(name);
    else for (const hint of hints) add(name, hint);
    if (isCalledTeam(tokens, item.group) && (firstTeam < 0 || index < firstTeam)) add(name, []);
  }
  for (const { name, group, isTeam } of namesInCars(tokens, found)) {
    if (!mayBeTeam(tokens, group, people)) continue;
    if (isTeam === undefined) none.add(name);
    else add(name, isTeam ? [] : ['sponsor']);
  }
  for (const group of namesOverCars(tokens, found))
    if (group.kind === 'organisation' || mayBeTeam(tokens, group, people))
      add(printedName(tokens, group.first, group.last).toLowerCase(), []);
  return new Set([...others].flatMap(([name, left]) => (left.size === 0 && !none.has(name) ? [name] : [])));
}

const SERIES = /^(?:formula|indycar|indy|imsa|wec|supercars|supercar|f1|cup|nascar|truck|xfinity|gt3|lmp2)$/;

/**
 * "the Ventora team", "the Ventora Formula E team", where no team has been named before: by its name. Behind another it
 * may be that one, by its town.
 */
function isCalledTeam(tokens: readonly Token[], { first, last }: NameGroup): boolean {
  if (tokens[first - 1]?.lower !== 'the' || tokens[last - 1]?.possessive) return false;
  let at = last;
  while (
    at < last + 3 &&
    (SERIES.test(tokens[at]?.lower ?? '') || /^(?:e|1|one|nxt|series)$/.test(tokens[at]?.lower ?? ''))
  )
    at += 1;
  return /^(?:team|outfit|squad)$/.test(tokens[at]?.lower ?? '') && !/^(?:-|based)$/.test(tokens[at + 1]?.text ?? '');
}

/** A name of few words that is no firm's by its words, nobody's, and no country or state. */
function mayBeTeam(tokens: readonly Token[], group: NameGroup, people: People): boolean {
  const { kind, first, last } = group;
  const opening = tokens[first];
  if (!opening || kind === 'team' || kind === 'race' || last - first > 3) return false;
  if (kind === 'organisation' && !isKinFirm(tokens, group)) return false;
  if (kind === 'single' && (opening.text.length < 4 || isCountry(opening.lower) || GIVEN_NAMES.has(opening.lower)))
    return false;
  if (kind === 'candidate' && (people.byGroup(group) !== undefined || GIVEN_NAMES.has(opening.lower))) return false;
  if (tokens[last]?.text === '.' && tokens[last + 1]?.spaced === false) return false;
  return people.byShortName(first, last) === undefined && stateAt(tokens, first, last)?.last !== last;
}

/** "Carver & Sons", "Wynn & Hollow" */
function isKinFirm(tokens: readonly Token[], { first, last }: NameGroup): boolean {
  return last - first === 3 && /^(?:&|and)$/.test(tokens[first + 1]?.lower ?? '');
}

interface NamedCar {
  readonly name: string;
  readonly group: NameGroup;
  /** The car is printed as others are that have their team there; not known of a sponsor, whose team stands beside it. */
  readonly isTeam: boolean | undefined;
}

const VEHICLE = /^(?:entry|car|truck)$/;

/** The names between a car's number and its make. */
function namesInCars(tokens: readonly Token[], found: readonly Found[]): NamedCar[] {
  const cars: (NamedCar & { readonly style: string })[] = [];
  const styles = new Set<string>();
  for (const [index, car] of found.entries()) {
    if (car.what !== 'car') continue;
    const [before, inside, make] = [found[index - 1], found[index + 1], found[index + 2]];
    if (!inside || inside.first !== car.last) continue;
    const end = skipStop(tokens, inside.last);
    const isMake = make?.what === 'known' && make.known.type === 'make' && make.first === end;
    if (!isMake && !VEHICLE.test(tokens[end]?.lower ?? '')) continue;
    const style = styleOf(tokens, car.first, inside.first);
    if (isNamedTeam(inside)) {
      if (style !== undefined) styles.add(style);
      continue;
    }
    if (inside.what !== 'group') continue;
    const behind = found.slice(index + 2, index + 5).find(isNamedTeam);
    const isOthers =
      (before !== undefined && isNamedTeam(before) && before.last === car.first) ||
      (behind !== undefined &&
        behind.first - end <= 4 &&
        /^(?:for|of|from|at|by|with)$/.test(tokens[behind.first - 1]?.lower ?? ''));
    cars.push({
      name: printedName(tokens, inside.first, inside.last).toLowerCase(),
      group: inside.group,
      isTeam: isOthers ? undefined : false,
      style: style ?? '',
    });
  }
  return cars.map(({ name, group, isTeam, style }) => ({
    name,
    group,
    isTeam: isTeam === false && styles.has(style) ? true : isTeam,
  }));
}

/** How a list prints its cars: "Stone, No. 12", "Stone (No. 12". In sentences each is printed as it comes. */
function styleOf(tokens: readonly Token[], first: number, last: number): string | undefined {
  const before = tokens[first - 1]?.text ?? '';
  return /^[,(:–—|-]$/.test(before) && last > first ? before : undefined;
}

function isNamedTeam(item: Found): boolean {
  if (item.what === 'known') return item.known.type === 'team';
  return item.what === 'group' && item.group.kind === 'team';
}

/** Behind the full stop of "Bros." */
function skipStop(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '.' && /^bros$/.test(tokens[at - 1]?.lower ?? '') ? at + 1 : at;
}
