import type { Mention, PersonMention } from '../../mentions/mention.js';
import { isTeamOwnedBy } from '../../mentions/people/is-team-owned-by.js';
import type { Token } from '../../text/token.js';
import { wordsLike } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { type Draft, draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { office } from './office-rules.js';

const OWN = wordsLike(/own/);

/** Rules for those who own a team, told by a verb or by "-owned". */
export const OWNER_RULES: readonly PhraseRule[] = [
  {
    name: 'owns-team',
    example: 'Dan Marsh co-owns Northline Racing, for which Ava Stone drives the No. 12 Ford.',
    words: OWN,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.clauses.flatMap((clause) => {
        const word = tokens[clause.verb.last - 1]?.lower ?? '';
        if (clause.verb.frame !== 'own' || clause.verb.negated || clause.quoted || clause.verb.tense === 'future')
          return [];
        const role = word.startsWith('co-') ? 'co-owner' : 'owner';
        const behind = mentionsAfter(scene, clause.verb.last);
        const by = tokens[clause.verb.last]?.lower === 'by';
        if (by) {
          const team = teamBefore(scene, clause.verb.first);
          return team
            ? peopleFrom(scene, clause.verb.last + 1).map((person) => office(scene, 'owns-team', person, role, team))
            : [];
        }
        const owned = behind.find((mention) => mention.type === 'team');
        // "Northline, which Marsh owns,"
        const [owner] = clause.subjects;
        const taken =
          clause.marker === 'which' && owner && tokens[owner.first - 1]?.lower === 'which'
            ? teamBefore(scene, owner.first - 1)
            : // "Northline, the team Marsh owns,"
              owner && isTeamOwnedBy(tokens, owner)
              ? teamBefore(scene, owner.first)
              : undefined;
        const named = owned?.type === 'team' && isOwned(scene, clause.verb.last, owned.first) ? owned.team : undefined;
        const team = taken ?? named ?? focusIf(scene, clause.verb.last);
        const people = clause.subjects.filter((mention): mention is PersonMention => mention.type === 'person');
        // "owns the place along with Willie Stone"
        const along = clause.complements.flatMap(({ mention, lead }) =>
          mention.type === 'person' && /\b(?:along|together) with\b/.test(lead) ? [mention] : [],
        );
        const shared = along.length > 0 ? 'co-owner' : role;
        return team ? [...people, ...along].map((person) => office(scene, 'owns-team', person, shared, team)) : [];
      });
    },
  },
  {
    name: 'owned-team',
    example: 'Ava Stone drives the No. 12 Ford for the Dan Marsh-owned team, Northline Racing.',
    words: OWN,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return Array.from({ length: scene.sentence.last - scene.sentence.first }, (_, index): Draft[] => {
        const at = scene.sentence.first + index;
        const owned = ownedAt(tokens, at);
        if (!owned) return [];
        const behind = mentionsAfter(scene, at + 1).find((next) => next.type === 'team' && next.first - at <= 4);
        const named = behind?.type === 'team' && behind.described !== true ? behind.team : undefined;
        const team =
          named ?? scene.discourse.earlier(scene.sentence).team ?? scene.discourse.headingTeam(scene.sentence);
        return team ? [draft('role', 'owned-team', scene.sentence, 'confirmed', { ...owned, team })] : [];
      }).flat();
    },
  },
];

const OWNED = /^(.+?)-(co-)?owned$/;

/** "Dan Marsh-owned", "Ben Marsh co-owned": first name and surname stand before "owned". */
function ownedAt(tokens: readonly Token[], at: number): { person: string; role: 'owner' | 'co-owner' } | undefined {
  const token = tokens[at];
  const joined = token?.capital ? OWNED.exec(token.text) : null;
  if (joined?.[1] && tokens[at - 1]?.capital) {
    return { person: `${tokens[at - 1]?.text} ${joined[1]}`, role: joined[2] ? 'co-owner' : 'owner' };
  }
  if (token?.lower !== 'co-owned' || !tokens[at - 1]?.capital || !tokens[at - 2]?.capital) return undefined;
  return { person: `${tokens[at - 2]?.text} ${tokens[at - 1]?.text}`, role: 'co-owner' };
}

function mentionsAfter(scene: Scene, at: number): readonly Mention[] {
  return scene.mentions.filter((mention) => mention.first >= at);
}

/** "owns Northline", "owns the bigger half of Northline": what stands between the verb and the team. */
function isOwned({ discourse }: Scene, from: number, team: number): boolean {
  if (team - from <= 3) return true;
  return /^(?:\S+ ){1,3}(?:half|part|share|majority|stake|rest)(?: (?:of|in))$/.test(
    wordsBetween(discourse.text.tokens, from, team),
  );
}

/** "the team, which is owned by", "23XI, co-owned by": the team named last before the verb. */
function teamBefore(scene: Scene, at: number): string | undefined {
  const before = [...scene.mentions].reverse().find((mention) => mention.last <= at && mention.type === 'team');
  return before?.type === 'team' ? before.team : undefined;
}

/** "owns the place", "owns the team": the team in focus. */
function focusIf(scene: Scene, at: number): string | undefined {
  const { tokens } = scene.discourse.text;
  const noun = tokens[at + 1]?.lower ?? '';
  return tokens[at]?.lower === 'the' && /^(?:team|place|outfit|operation|organization|organisation)$/.test(noun)
    ? scene.discourse.headingTeam(scene.sentence)
    : undefined;
}

/** "by Denny Stone and Michael Marsh". */
function peopleFrom(scene: Scene, at: number): PersonMention[] {
  const { tokens } = scene.discourse.text;
  const people: PersonMention[] = [];
  let end = at;
  for (const mention of mentionsAfter(scene, at)) {
    const gap = tokens.slice(end, mention.first).every((token) => /^(?:,|and|the|former|drivers?)$/.test(token.lower));
    if (!gap) break;
    end = mention.last;
    if (mention.type === 'person') people.push(mention);
    else if (mention.type !== 'name') break;
    else {
      // "by Duke and Rhonda Stone": the surname holds for both.
      const next = scene.mentions.find((candidate) => candidate.first === mention.last + 1);
      if (next?.type !== 'person' || tokens[mention.last]?.lower !== 'and') break;
      people.push({
        ...next,
        person: { ...next.person, name: [mention.name, ...next.person.name.split(' ').slice(1)].join(' ') },
      });
    }
  }
  return people;
}
