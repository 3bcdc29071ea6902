import type { Draft } from '../rules/draft.js';
import { type Slots, slotsOf } from './slots.js';

/** Slots in which two claims about one thing may not differ, the first being whom or what it is about; the others complete one another. */
export const IDENTITY: Readonly<Record<Draft['kind'], readonly string[]>> = {
  ride: ['driver', 'team', 'series', 'season', 'number', 'make', 'extent'],
  start: ['driver', 'series', 'season', 'track', 'race', 'date', 'team', 'number', 'from', 'to', 'make'],
  contract: ['driver', 'team', 'until', 'loanTo'],
  exit: ['driver', 'team', 'series', 'number', 'season', 'replacedBy'],
  crew: ['person', 'role', 'driver', 'team', 'number', 'series', 'season'],
  title: ['driver', 'series', 'season', 'position'],
  result: ['driver', 'series', 'season', 'track', 'race', 'position', 'team', 'date'],
  bio: ['driver', 'age', 'hometown', 'nationality'],
  role: ['person', 'role', 'team'],
  alliance: ['team', 'partner'],
};

/** Claims about one thing become one, which stands in the sentence of the first: each with those that went into it. */
export function mergeSame(drafts: readonly Draft[]): ReadonlyMap<Draft, readonly Draft[]> {
  const merged = new Map<Draft, Draft[]>();
  const bySubject = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const about = `${draft.kind} ${subjectOf(draft)}`;
    const own = bySubject.get(about);
    const same = own?.find((other) => agree(other, draft));
    if (!same) {
      merged.set(draft, []);
      if (own) own.push(draft);
      else bySubject.set(about, [draft]);
      continue;
    }
    merged.get(same)?.push(draft);
    const slots = slotsOf(same);
    for (const [slot, value] of Object.entries(slotsOf(draft))) {
      if (value === undefined) continue;
      if (slots[slot] === undefined || (same.inherited.has(slot) && !draft.inherited.has(slot))) {
        slots[slot] = value;
        if (!draft.inherited.has(slot)) same.inherited.delete(slot);
      }
    }
    // The day says it better than the weekend around it.
    if (slots.date !== undefined) {
      delete slots.from;
      delete slots.to;
    }
  }
  return merged;
}

/** Whom or what a draft is about: two about different ones are never about one thing. */
export function subjectOf(draft: Draft): string | undefined {
  const subject = slotsOf(draft)[IDENTITY[draft.kind][0] ?? 'driver'];
  return typeof subject === 'string' ? subject : undefined;
}

/** Whether two drafts of one kind and about one subject are about one thing. */
function agree(a: Draft, b: Draft): boolean {
  if (a.status !== b.status) return false;
  const [left, right] = [slotsOf(a), slotsOf(b)];
  for (const slot of IDENTITY[a.kind]) {
    const [x, y] = [left[slot], right[slot]];
    if (x === undefined || y === undefined || x === y) continue;
    // A crew chief has a seat for one season after another.
    const soft = slot === 'series' || (slot === 'season' && a.kind !== 'crew') || slot === 'team';
    const isInherited = a.inherited.has(slot) || b.inherited.has(slot);
    // A driver leaves one team in a season, a car is one car.
    if (soft && isInherited && (sharesCar(left, right) || (a.kind === 'exit' && left.season === right.season)))
      continue;
    return false;
  }
  if (a.kind === 'ride' && left.season !== right.season) return false;
  if (a.kind === 'start')
    return (
      mayBeOn(left, right.date) &&
      mayBeOn(right, left.date) &&
      ((left.track !== undefined && left.track === right.track) ||
        (left.race !== undefined && left.race === right.race))
    );
  if (a.kind === 'result')
    return (
      (left.track !== undefined && left.track === right.track) || (left.race !== undefined && left.race === right.race)
    );
  if (a.kind === 'ride')
    return (
      left.team === right.team ||
      left.number === right.number ||
      left.number === undefined ||
      right.number === undefined
    );
  if (a.kind === 'role') return left.role === right.role && left.team === right.team;
  if (a.kind === 'title') return left.season === right.season && left.position === right.position;
  return true;
}

/** A race of some weekend is on no day outside of it. */
function mayBeOn({ from, to }: Slots, date: unknown): boolean {
  if (typeof date !== 'string' || typeof from !== 'string' || typeof to !== 'string') return true;
  return from <= date && date <= to;
}

function sharesCar(left: Slots, right: Slots): boolean {
  return left.number !== undefined && left.number === right.number;
}
