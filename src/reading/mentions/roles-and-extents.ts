import { makePhraseTable } from '../text/phrase-table.js';
import type { Text } from '../text/read-text.js';
import type { Token } from '../text/token.js';
import { wordSet, wordsLike } from '../text/word-set.js';
import { COUNTING } from '../words/ordinals.js';
import { EXTENTS } from './extent-phrases.js';
import { isOfSeason } from './is-of-season.js';
import type { ExtentMention, RoleMention } from './mention.js';
import { racesCounted, someRaces, WHOLE } from './races-counted.js';

/** What people are in a team: how articles write it, and the one name that claims have for it. */
export const ROLES: readonly (readonly [phrase: string, role: string])[] = [
  ...[
    'owner',
    'co-owner',
    'president',
    'general manager',
    'team principal',
    'chairman',
    'CEO',
    'founder',
    'co-founder',
    'crew chief',
    'spotter',
    'competition director',
    'technical director',
    'sporting director',
    'team manager',
    'managing director',
    'vice president',
    'executive vice president',
    'car chief',
    'minority owner',
    'majority owner',
    'team boss',
    'adviser',
    'advisor',
    'chief operating officer',
    'director of competition',
    'vice president of competition',
    'driver coach',
    'race engineer',
    'director of performance',
    'competition boss',
    'sporting boss',
    'director of racing',
    'head of racing',
    'technical chief',
    'chief operating officer',
    'part-owner',
    'team director',
    'performance director',
    'president of competition',
    'executive director',
    'head of motorsport',
  ].flatMap((role): [string, string][] => [
    [role, role],
    [`${role}s`, role],
  ]),
  // Said as a verb: "has crew chiefed the No. 12".
  ['crew chiefed', 'crew chief'],
  ['crew chiefing', 'crew chief'],
  ['lead crew chief', 'crew chief'],
  ['CC', 'crew chief'],
  ['crew boss', 'crew chief'],
  ['team owner', 'owner'],
  ['team owners', 'owner'],
  ['car owner', 'owner'],
  ['team co-owner', 'co-owner'],
  ['team co-owners', 'co-owner'],
  ['team president', 'team president'],
  ['chief executive officer', 'CEO'],
  ['chief executive', 'CEO'],
  ['principal', 'team principal'],
  ['boss', 'boss'],
  ['director of racing', 'director of racing'],
  ['chairman and CEO', 'chairman and CEO'],
  ['president and CEO', 'president and CEO'],
  ['competition president', 'competition president'],
];

const roleAt = makePhraseTable(ROLES);

const extentAt = makePhraseTable(EXTENTS);
const HYPHENATED = wordsLike(/^\w+-race$/);

const PART = wordSet('limited partial abbreviated reduced');

/** Offices and posts that an article names. */
export function findRoles(text: Text): RoleMention[] {
  const roles: RoleMention[] = [];
  for (const sentence of text.sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const hit = roleAt(text.tokens, at, sentence.last);
      // "the team’s owner": the team is a mention of its own.
      if (hit && text.tokens[at]?.possessive && hit.last - at > 1) {
        at += 1;
        continue;
      }
      if (hit && hit.value === 'crew chief' && isDone(text.tokens, at, hit.last)) {
        at = hit.last;
        continue;
      }
      if (hit) {
        roles.push({ type: 'role', role: hit.value, first: at, last: hit.last });
        at = hit.last;
        continue;
      }
      // "engineer-turned-crew chief"
      const turned = /-crew$/.test(text.tokens[at]?.lower ?? '') && /^chiefs?$/.test(text.tokens[at + 1]?.lower ?? '');
      if (turned) roles.push({ type: 'role', role: 'crew chief', first: at, last: at + 2 });
      at += turned ? 2 : 1;
    }
  }
  return roles;
}

/** "Marsh crew chiefs Stone at Atlanta": what he does. */
function isDone(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, next] = [tokens[first - 1], tokens[last]];
  return (
    tokens[last - 1]?.lower === 'chiefs' &&
    before?.capital === true &&
    !before.possessive &&
    tokens[first]?.capital === false &&
    next?.capital === true &&
    tokens[last + 1]?.capital === true
  );
}

/** Words that say how much of a season a seat is for. */
export function findExtents(text: Text): ExtentMention[] {
  const { tokens } = text;
  const extents: ExtentMention[] = [];
  for (const sentence of text.sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const hit = extentAt(tokens, at, sentence.last);
      if (hit) {
        const next = tokens[hit.last]?.lower ?? '';
        // "full-time crew chief", "a full-time job" say nothing of a seat.
        if (!/^(?:crew|job|employee|employees|staff)$/.test(next))
          extents.push({ type: 'extent', extent: hit.value, first: at, last: hit.last });
        at = hit.last;
        continue;
      }
      if (WHOLE.has(tokens[at]) && isOfSeason(tokens, at + 1, sentence.last)) {
        // As with counts: a year or series between it and the noun stays a mention of its own.
        extents.push({ type: 'extent', extent: 'full-time', first: at, last: at + 1 });
        at += 1;
        continue;
      }
      // "a limited Truck Series schedule"
      if (PART.has(tokens[at]) && isOfSeason(tokens, at + 1, sentence.last)) {
        extents.push({ type: 'extent', extent: 'part-time', first: at, last: at + 1 });
        at += 1;
        continue;
      }
      const some = someRaces(tokens, at, sentence.last);
      if (some) {
        extents.push(some);
        at = some.last;
        continue;
      }
      const counted =
        COUNTING.has(tokens[at]) || HYPHENATED.has(tokens[at]) ? racesCounted(text, at, sentence.last) : undefined;
      if (counted) {
        extents.push(counted);
        at = counted.last;
      } else at += 1;
    }
  }
  return extents;
}
