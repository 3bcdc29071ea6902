import type { Status } from '../../../claims/claim.js';
import type { Person } from '../../mentions/mention.js';
import { peopleIn } from '../clause/clause-parts.js';
import { type Draft, draft } from '../draft.js';
import type { Scene } from '../scene.js';
import type { DealTerms } from './deal-terms.js';

/** "is a free agent at the end of the season": not one who is without a team now. */
export function isAgentLater(at: number, { mentions, discourse }: Scene): boolean {
  if (discourse.text.tokens[at - 1]?.lower !== 'free') return false;
  const time = mentions.find(({ type, first }) => type === 'time' && first > at && first - at <= 4);
  return time?.type === 'time' && time.after !== undefined;
}

/** "Ava Stone, out of contract at Northline at season's end,": said beside the name, whatever the clause does. */
export function besideName(at: number, scene: Scene): Draft[] {
  const { tokens } = scene.discourse.text;
  const word = (index: number): string => tokens[index]?.lower ?? '';
  const first = /^(?:under|off)$/.test(word(at - 1))
    ? at - 1
    : word(at - 1) === 'of' && word(at - 2) === 'out'
      ? at - 2
      : undefined;
  if (first === undefined || word(first - 1) !== ',') return [];
  const person = peopleIn(scene.mentions).find((mention) => mention.last === first - 1);
  if (!person || person.possessive || scene.discourse.officeHolders.has(person.person)) return [];
  const behind = scene.mentions.filter((mention) => mention.first > at && mention.first <= at + 8);
  const team = behind.find((mention) => mention.type === 'team');
  const time = behind.find((mention) => mention.type === 'time');
  if (time?.type !== 'time') return [];
  const until = time.through ?? time.after;
  if (until === undefined) return [];
  const own = team?.type === 'team' ? team.team : undefined;
  return contract('has-contract', scene, person.person, own, 'confirmed', { multiYear: undefined, until });
}

/** A draft of an agreement; where no team is named, the driver's rides tell it. */
export function contract(
  rule: string,
  scene: Scene,
  driver: Person,
  team: string | undefined,
  status: Status,
  terms: DealTerms,
  isTeamGuessed = false,
): Draft[] {
  const slots = { driver: driver.name, team, loanTo: undefined, ...terms };
  return [draft('contract', rule, scene.sentence, status, slots, isTeamGuessed ? ['team'] : [])];
}
