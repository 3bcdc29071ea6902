import type { Clause } from '../../clauses/clause.js';
import { isFocal } from '../../discourse/focal.js';
import { isOfRecord } from '../../discourse/records.js';
import type { Mention, PersonMention, RoleMention } from '../../mentions/mention.js';
import { teamOf } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import { type Draft, draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';

// Posts of a crew are claims of their own kind.
const OF_CREW = /^(?:crew chief|spotter|car chief|race engineer|driver coach)$/;
// Between a name and an office behind it: "Stone, who became the", "Stone is", "with Stone as its".
const LINK =
  /^(?:,|who|is|was|became|has|been|a|an|the|as|its|their|and|also|both|longtime|long-time|now|new|team|then|minority|majority|remains|serves|will|be|founder|chairman|driver|former|co-founder|racing|s|himself|herself|of|appointed|named|promoted|elevated|hired|installed|to|runs|-|–|—|\(|\d+)$/;
const STARTS_LINK = /^(?:,|as|is|was|became|remains|who|has|serves|\(|—|–)$/;
const NAMES = /^(?:named|names|appointed|appoints|promoted|promotes|hired|hires|elevated|elevates|installed|made)$/;
const FORMER = /^(?:former|ex|late|then|ex-team|onetime|one-time)$/;

/** Rules for owners, presidents, principals and other offices of a team. */
export const OFFICE_RULES: readonly PhraseRule[] = [
  {
    name: 'office-before-name',
    example: 'Northline Racing president Dan Marsh announced that Ava Stone will drive the No. 12 Ford.',
    needs: ['role', 'person'],
    read: (scene) =>
      rolesOf(scene).flatMap((index) => {
        const role = scene.mentions[index] as RoleMention;
        const people = namesBehind(scene, index);
        const team = people[0] ? teamOfOffice(scene, index, people[0].person.name) : undefined;
        return team ? people.map((person) => office(scene, 'office-before-name', person, role.role, team)) : [];
      }),
  },
  {
    name: 'office-behind-name',
    example: 'Dan Marsh, president of Northline Racing, announced that Ava Stone will drive the No. 12 Ford.',
    needs: ['role', 'person'],
    read: (scene) =>
      rolesOf(scene).flatMap((index) => {
        const role = scene.mentions[index] as RoleMention;
        const person = namesBehind(scene, index).length > 0 ? undefined : officeHolderBefore(scene, index);
        const team = person ? teamOfOffice(scene, index, person.person.name) : undefined;
        return person && team ? [office(scene, 'office-behind-name', person, role.role, team)] : [];
      }),
  },
  {
    name: 'takes-office',
    example: 'Dan Marsh joins Northline Racing as competition director; Ava Stone drives the No. 12 Ford.',
    needs: ['role', 'person'],
    read: (scene) =>
      scene.clauses.flatMap((clause) => {
        if (!isStated(clause) || clause.verb.negated || clause.verb.stance !== 'fact') return [];
        return clause.complements.flatMap(({ mention, lead }) => {
          const person = clause.subjects[0];
          if (mention.type !== 'role' || OF_CREW.test(mention.role)) return [];
          const isAs = /\bas\b/.test(lead);
          if (!isAs && !isBecome(clause, mention)) return [];
          if (person?.type !== 'person' || clause.subjects.length > 1) return [];
          const index = scene.mentions.indexOf(mention);
          if (namesBehind(scene, index).length > 0 || (!isAs && officeHolderBefore(scene, index))) return [];
          const team = (isAs ? teamOf(clause) : undefined) ?? teamOfOffice(scene, index, person.person.name);
          return team ? [office(scene, 'takes-office', person, mention.role, team)] : [];
        });
      }),
  },
];

/** "becomes the team’s competition director": the office straight behind its article or owner. */
function isBecome({ verb, complements }: Clause, role: RoleMention): boolean {
  if (verb.lemma !== 'become') return false;
  const [first, next] = complements.filter(({ before }) => !before);
  const own = first?.mention.type === 'team' && first.mention.possessive ? next : first;
  return own?.mention === role && own.prep === '';
}

/** A role claim; the person is one with a name. */
export function office(scene: Scene, rule: string, mention: PersonMention, role: string, team: string): Draft {
  const { name } = mention.person;
  const named = /owner$/.test(role) ? namesakeOf(name, team, scene) : undefined;
  return draft('role', rule, scene.sentence, 'confirmed', { person: name, role, team: named ?? team });
}

/** "Sam Marsh, who owns the team": the one team that bears his name, where words for a team may mean another. */
function namesakeOf(name: string, team: string, { mentions, discourse }: Scene): string | undefined {
  const isSaid = mentions.some((one) => one.type === 'team' && one.team === team && one.described !== true);
  if (isSaid || !name.includes(' ')) return undefined;
  const [own, another] = discourse.teams.filter((one) => one.startsWith(`${name} `));
  return another === undefined ? own : undefined;
}

/** Positions of the mentions that name an office. */
function rolesOf(scene: Scene): number[] {
  const { tokens, quoted } = scene.discourse.text;
  return scene.mentions.flatMap((mention, index) => {
    if (mention.type !== 'role' || OF_CREW.test(mention.role) || quoted[mention.first] === 1) return [];
    const before = tokens[mention.first - 1];
    const next = scene.mentions[index + 1];
    // "founder and co-owner": the second one is enough.
    if (next?.type === 'role' && next.first === mention.last + 1 && tokens[mention.last]?.lower === 'and') return [];
    const owned = tokens[mention.last - 1]?.possessive === true;
    // "former Northline Racing president"
    const team = scene.mentions[index - 1];
    const ahead = team?.type === 'team' && mention.first - team.last <= 1 ? [team.first - 1, team.first] : [];
    const former = ahead.some((at) => FORMER.test(tokens[at]?.lower ?? ''));
    return owned || former || FORMER.test(before?.lower ?? '') ? [] : [index];
  });
}

/** "president Dan Marsh", "competition boss, Dan Marsh,", "founder and co-owner, Dan Marsh", "co-owners Dan and Jo Marsh". */
function namesBehind(scene: Scene, index: number): PersonMention[] {
  const { tokens } = scene.discourse.text;
  const role = scene.mentions[index];
  let at = index + 1;
  let end = role?.last ?? 0;
  const second = scene.mentions[at];
  if (second?.type === 'role' && /^(?:and|,|&|\/)$/.test(tokens[end]?.lower ?? '') && second.first === end + 1) {
    end = second.last;
    at += 1;
  }
  const next = scene.mentions[at];
  if (next?.type !== 'person' || next.form === 'described') return [];
  const gap = tokens.slice(end, next.first).map((token) => token.text);
  const aside =
    gap.length === 1 && gap[0] === ',' && /^(?:[,.)]|said)$/.test(tokens[next.last]?.text ?? '') && opens(scene, index);
  if (gap.length > 0 && !aside) return [];
  if (
    next.possessive &&
    tokens[next.last]?.kind === 'word' &&
    !tokens[next.last]?.capital &&
    gap.length === 0 &&
    role?.type !== 'role'
  )
    return [];
  const pair = scene.mentions[at + 1];
  const plural = /s$/.test(tokens[end - 1]?.lower ?? '') && !/boss$/.test(tokens[end - 1]?.lower ?? '');
  if (plural && pair?.type === 'person' && tokens[next.last]?.lower === 'and' && pair.first === next.last + 1) {
    return [next, pair];
  }
  return [next];
}

/** An office with an article or a possessive before it, so that a name behind a comma explains it. */
function opens(scene: Scene, index: number): boolean {
  const { tokens } = scene.discourse.text;
  const role = scene.mentions[index];
  if (!role) return false;
  for (let at = role.first - 1; at >= scene.sentence.first && at > role.first - 5; at -= 1) {
    const token = tokens[at];
    if (!token || token.text === ',') return false;
    if (token.possessive || /^(?:the|its|whose|new|a)$/.test(token.lower)) return true;
  }
  return role.first === scene.sentence.first;
}

/** "Dan Marsh, president of", "Marsh, who became president", "with Dan Marsh as its president", "whose president is Dan Marsh". */
function officeHolderBefore(scene: Scene, index: number): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  const role = scene.mentions[index];
  if (!role) return undefined;
  const after = scene.mentions[index + 1];
  if (
    after?.type === 'person' &&
    after.first === role.last + 1 &&
    /^(?:is|was)$/.test(tokens[role.last]?.lower ?? '')
  ) {
    return after.form === 'described' ? undefined : after;
  }
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) {
    const mention = scene.mentions[at];
    if (mention?.type === 'person')
      return isLinked(scene, mention, role) ? (subjectAroundAside(scene, mention) ?? mention) : undefined;
    if (mention?.type !== 'team' && mention?.type !== 'role' && mention?.type !== 'series' && mention?.type !== 'car')
      return undefined;
  }
  return undefined;
}

/** "Dan Marsh, who did that for Stone, is now the president": whom an aside that ends with a name was about, if a copula follows it. */
function subjectAroundAside({ discourse, mentions, sentence }: Scene, named: PersonMention): PersonMention | undefined {
  const { tokens } = discourse.text;
  if (
    tokens[named.last]?.text !== ',' ||
    !/^(?:is|was|becomes|became|remains)$/.test(tokens[named.last + 1]?.lower ?? '')
  )
    return undefined;
  for (let at = named.first - 1; at > sentence.first; at -= 1) {
    if (tokens[at]?.text !== ',') continue;
    const subject = mentions.find(({ last }) => last === at);
    const opens = /^who(?:m|se)?$/.test(tokens[at + 1]?.lower ?? '');
    return opens && subject?.type === 'person' && !subject.possessive ? subject : undefined;
  }
  return undefined;
}

function isLinked(scene: Scene, person: PersonMention, role: Mention): boolean {
  if (person.possessive) return false;
  const { tokens } = scene.discourse.text;
  const between = tokens.slice(person.last, role.first);
  // "has named Dan Marsh general manager", "promoted Dan Marsh to"
  const isNamed = NAMES.test(tokens[person.first - 1]?.lower ?? '');
  if (isNamed && between.every(({ lower }) => /^(?:as|to|its|their|the|new)$/.test(lower))) return true;
  if (!STARTS_LINK.test(between[0]?.text ?? '') || between.length > 9) return false;
  return between.every((token, offset) => {
    const at = person.last + offset;
    const inMention = scene.mentions.some(
      (mention) => mention !== person && mention.first <= at && at < mention.last && mention.type !== 'name',
    );
    return inMention || LINK.test(token.lower) || token.possessive;
  });
}

/** The team of an office: "Kaulig Racing president", "president of Kaulig Racing", else the one that bears the owner's name, else the one the sentence is about. */
function teamOfOffice(scene: Scene, index: number, person: string): string | undefined {
  const { mentions, discourse, sentence } = scene;
  const { tokens, quoted } = discourse.text;
  const role = mentions[index];
  if (!role) return undefined;
  const before = mentions[index - 1];
  const gap = before ? role.first - before.last : 0;
  if (before?.type === 'team' && gap <= 2 && before.described !== true) return before.team;
  if (before?.type === 'car' && before.team && gap <= 1) return before.team;
  // "Halvorsen’s competition director": of the team that bears its owner’s name.
  if (before?.type === 'person' && before.possessive && gap === 0) {
    const surname = before.person.name.split(' ').at(-1) ?? '';
    const [own, another] = discourse.teams.filter((team) => team.startsWith(`${surname} `));
    if (own !== undefined && another === undefined) return own;
  }
  // "Tarheel owner Mack Stone": the short form of a team that the article names in full.
  if (before?.type === 'name' && gap === 0) {
    const named = discourse.teams.find((team) => team.startsWith(`${before.name} `));
    if (named) return named;
  }
  if (before?.type === 'make' && gap === 0) return before.make;
  for (let at = index + 1; at < index + 4; at += 1) {
    const after = mentions[at];
    if (after?.type !== 'team' && after?.type !== 'car') continue;
    const of = /^(?:of|at|for|with|the|to)$/.test(tokens[after.first - 1]?.lower ?? '');
    const described = after.type === 'team' && after.described === true;
    if (of && after.team && after.first - role.last <= 5 && !described) return after.team;
  }
  // "President Dan Marsh of Acme Tools": of something that is no team.
  const holder = mentions[index + 1];
  const house = mentions[index + 2];
  const isElsewhere = holder?.type === 'person' && house?.type === 'name' && house.first === holder.last + 1;
  if (isElsewhere && /^(?:of|at|from)$/.test(tokens[holder.last]?.lower ?? '')) return undefined;
  const surname = person.split(' ').at(-1) ?? person;
  const own = discourse.teams.find((team) => team.split(' ').some((word) => word === surname));
  if (own) return own;
  const earlier = mentions.slice(0, index).flatMap((mention) => {
    if (quoted[mention.first] === 1 || (mention.type === 'team' && mention.described === true)) return [];
    if ((mention.type !== 'team' && mention.type !== 'car') || mention.team === undefined) return [];
    return isOfRecord(discourse.text, sentence, mentions, mention) ? [] : [mention];
  });
  // "Northline leases the car from Pinecrest, and co-owner Dan Marsh says": of the one that does it.
  const doer = earlier.find((mention) => scene.clauses.some(({ subjects }) => subjects.includes(mention)));
  const focal = earlier.filter((mention) => isFocal(discourse.text, sentence, mentions, mention));
  return (
    (focal.at(-1) ?? doer ?? earlier.at(-1))?.team ??
    discourse.teamBefore(sentence) ??
    discourse.headingTeam(sentence) ??
    discourse.teams[0]
  );
}
