import { join, type Markdown, md } from '../../src/replies/markdown.js';
import { roleLine } from '../../src/replies/role-line.js';
import type { Fact, Office } from '../../src/roster/roster.js';
import { dated } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { roster } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/** What a post may be called in articles, by what is asked for. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  gm: ['general manager'],
  ceo: ['ceo', 'chief executive'],
  boss: ['principal', 'president', 'general manager', 'boss', 'ceo', 'chief executive'],
};

/** Who owns a team. */
export const owner: ShortAnswer = ({ team = '' }, when) => holders(team, ['owner'], when) ?? nobody(team, when);

/** Which teams somebody owns, in the series asked about. */
export const owns: ShortAnswer = ({ driver = '', series }, when) => {
  const { view, words } = when;
  const held = (view.driver(driver)?.roles ?? []).filter((office) => isOf(['owner'], office));
  const line = (office: Office) => dated(office, roleLine(office, 'nobody', words), when);
  const now = held.filter(({ ended }) => ended === undefined);
  if (now.length === 0)
    return held.length === 0 ? words.short.noArticleSaysSo : words.short.no(join(held.map(line), '; '));
  const isInSeries = ({ slots }: Office) => {
    const page = slots.team === undefined ? undefined : view.team(slots.team);
    return [...(page?.present ?? []), ...(page?.next ?? [])].some((seat) => seat.slots.series === series);
  };
  const lines = join(now.map(line), '; ');
  return series === undefined || now.some(isInSeries) ? words.short.yes(lines) : words.short.notInWords(lines);
};

/** Who has a post in a team. */
export const post: ShortAnswer = ({ team = '', role = '' }, when) =>
  holders(team, calledSo(role), when) ?? (role === 'boss' ? owners(team, when) : undefined) ?? nobody(team, when);

/** Who runs a team: its boss, else its owner. In a series that is asked about it is the drivers who run. */
export const leads: ShortAnswer = (about, when) => {
  const { team = '', series } = about;
  if (series !== undefined) return roster(about, when);
  return holders(team, calledSo('boss'), when) ?? holders(team, ['owner'], when) ?? nobody(team, when);
};

/** Whether somebody has a post in a team. */
export const hasPost: ShortAnswer = ({ driver, team = '', role = '' }, when) => {
  const page = when.view.team(team, when.season);
  if (page === undefined) return undefined;
  const { short } = when.words;
  const isIt = (office: Office) => office.slots.person === driver && isOf(calledSo(role), office);
  const held = page.people.find(isIt);
  if (held !== undefined) return short.yes(dated(held, roleLine(held, 'person', when.words), when));
  const over = page.peopleBefore.find(isIt);
  return over === undefined ? short.noArticleSaysSo : short.no(roleLine(over, 'person', when.words));
};

/** Who had a post in a team before somebody, or before whoever has it now. */
export const postBefore: ShortAnswer = ({ driver, team = '', role = '' }, when) => {
  const page = when.view.team(team, when.season);
  if (page === undefined) return undefined;
  const isIt = (office: Office) => isOf(calledSo(role), office);
  const over = page.peopleBefore.filter(isIt);
  // Whoever took another post was not replaced, and came before all the same.
  const isFirst = ({ slots, firstSaid, ended }: Office, later: Office) =>
    ended?.why !== 'replaced' && slots.person !== later.slots.person && firstSaid < later.firstSaid;
  const [own] = [...page.people, ...over].filter((office: Office) => isIt(office) && office.slots.person === driver);
  const before =
    over.find(({ ended }) => driver === undefined || (ended?.why === 'replaced' && ended.by.slots.person === driver)) ??
    (own && over.find((office) => isFirst(office, own)));
  return before === undefined ? when.words.short.noArticleSaysWho : md`${roleLine(before, 'person', when.words)}`;
};

function calledSo(role: string): readonly string[] {
  return ALSO_CALLED[role] ?? [role];
}

function isOf(roles: readonly string[], { slots }: Fact<'role'>): boolean {
  const words = ` ${slots.role.toLowerCase().replace(/[^a-z]+/g, ' ')} `;
  return roles.some((role) => words.includes(` ${role} `));
}

/** Whoever has one of some posts in a team; undefined if no article says who. */
function holders(team: string, roles: readonly string[], when: When): Markdown | undefined {
  const people = (when.view.team(team, when.season)?.people ?? []).filter((office) => isOf(roles, office));
  if (people.length === 0) return undefined;
  return join(
    people.map((office) => dated(office, md`**${office.slots.person}**`, when)),
    ', ',
  );
}

/** Whoever owns a team of which no article names the boss, each as that; undefined if no article says who. */
function owners(team: string, when: When): Markdown | undefined {
  const people = (when.view.team(team, when.season)?.people ?? []).filter((office) => isOf(['owner'], office));
  if (people.length === 0) return undefined;
  const lines = people.map((office) => dated(office, roleLine(office, 'person', when.words), when));
  return when.words.short.notInWords(join(lines, ', '));
}

function nobody(team: string, when: When): Markdown | undefined {
  return when.view.team(team, when.season) && when.words.short.noArticleSaysWho;
}
