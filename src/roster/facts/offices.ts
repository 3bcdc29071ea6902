import { byText } from '../../values/by-text.js';
import type { Office, OfficeChange } from '../office.js';
import type { Fact } from '../roster.js';
import { daysAfter, isBack, isToldOn } from './days-told.js';
import { ofStatus } from './denials.js';
import { followsInTeam, includesOffice, isOneInTeam, isOneOfPerson } from './kinds-of-offices.js';
import type { Facts } from './merge.js';
import { agree, differ } from './same-thing.js';

/**
 * A person's confirmed posts in teams, newest first, those that are over too.
 *
 * @param inTeam what is known of everybody who is said to have a post in a team
 */
export function officesOf(facts: Facts, inTeam: (team: string) => readonly Facts[]): readonly Office[] {
  const own = ofStatus(facts.role, 'confirmed');
  return own.map((office): Office => {
    const { team, role } = office.slots;
    const others = team === undefined || !isOneInTeam(role) ? [] : inTeam(team).filter((other) => other !== facts);
    const ended = firstOf([
      ...replacedBy(office, others),
      ...own.flatMap((other) => [...leftFor(office, other), ...gaveUpFor(office, other)]),
      ...ofStatus(facts.role, 'denied').flatMap((denial) => deniedBy(office, denial)),
    ]);
    return ended === undefined ? office : { ...office, ended };
  });
}

/** Who had a post in a team after somebody. */
function replacedBy(office: Fact<'role'>, others: readonly Facts[]): readonly OfficeChange[] {
  const isSame = ({ slots }: Fact<'role'>) =>
    agree(slots, office.slots, 'team') && includesOffice(slots.role, office.slots.role);
  return others
    .flatMap((facts) => {
      const denials = ofStatus(facts.role, 'denied');
      return ofStatus(facts.role, 'confirmed').filter(
        (other) => isSame(other) && !denials.some((denial) => deniedBy(other, denial).length > 0),
      );
    })
    .flatMap((by) => {
      const on = followsOn(by, office);
      return on === undefined ? [] : [{ why: 'replaced', on, by } as const];
    });
}

/** The day from which one has the post of another: whoever came first may be back. Of two named together nobody knows. */
function followsOn(one: Fact<'role'>, other: Fact<'role'>): string | undefined {
  if (isBack(other, one)) return undefined;
  if (one.firstSaid > other.firstSaid) return one.firstSaid;
  if (isBack(one, other)) return daysAfter(one, other.lastSaid)[0];
  return one.firstSaid === other.firstSaid && one.lastSaid > other.lastSaid
    ? daysAfter(one, other.lastSaid)[0]
    : undefined;
}

/** The like of a post in another team: who has it there has left, unless that is still told of both. */
function leftFor(office: Fact<'role'>, other: Fact<'role'>): readonly OfficeChange[] {
  const isLike = differ(office.slots, other.slots, 'team') && isOneOfPerson(office.slots.role);
  if (!isLike || !isOneOfPerson(other.slots.role) || isToldOn(office, other.firstSaid)) return [];
  return other.firstSaid > office.firstSaid ? [{ why: 'moved', on: other.firstSaid, by: other }] : [];
}

/** A later post in the same team that nobody has beside the work of this one, unless articles go on telling of both. */
function gaveUpFor(office: Fact<'role'>, other: Fact<'role'>): readonly OfficeChange[] {
  const isOther =
    agree(office.slots, other.slots, 'team') &&
    followsInTeam(other.slots.role, office.slots.role) &&
    other.firstSaid > office.firstSaid &&
    !isToldOn(office, other.firstSaid);
  return isOther ? [{ why: 'rose', on: other.firstSaid, by: other }] : [];
}

function deniedBy(office: Fact<'role'>, denial: Fact<'role'>): readonly OfficeChange[] {
  const isIt =
    includesOffice(denial.slots.role, office.slots.role) &&
    !differ(denial.slots, office.slots, 'team') &&
    denial.lastSaid > office.lastSaid;
  const [on] = daysAfter(denial, office.lastSaid);
  return isIt && on !== undefined ? [{ why: 'denied', on, by: denial }] : [];
}

/** Of one day, where somebody went says more than who came, and who came more than that somebody is gone. */
function firstOf(endings: readonly OfficeChange[]): OfficeChange | undefined {
  const order = ['moved', 'rose', 'replaced', 'denied'];
  const rank = ({ why, by }: OfficeChange) => `${order.indexOf(why)} ${by.slots.person} ${by.slots.team}`;
  return endings.toSorted((a, b) => byText(a.on, b.on) || byText(rank(a), rank(b)))[0];
}
