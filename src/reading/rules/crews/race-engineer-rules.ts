import type { Mention, Person, PersonMention, TimeMention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, peopleIn, subjectDrivers } from '../clause/clause-parts.js';
import { seriesFor } from '../clause/clause-series.js';
import { isStated } from '../clause/status.js';
import { teamAbout } from '../departures/exits.js';
import { type Draft, draft } from '../draft.js';
import type { ClauseRule, PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';

// There an engineer works for the crew chief.
const HAS_CREW_CHIEFS = /^(?:cup|xfinity|truck|arca|late-model|modified|pro-late|super-late|legends)/;
const ENGINEER = wordSet('engineer');
// Between whose engineer it is and the word.
const ADJECTIVE = /^(?:race|new|own|long-?time|trusted|veteran|lead|regular|current|chief|number|one)$/;
const GONE = /^(?:former|ex|old|previous|then|first)$/;

/** "Stone’s race engineer, Dan Marsh": token indices of the words, `last` excluded, and whose engineer it is. */
interface Post {
  readonly driver: Person;
  readonly first: number;
  readonly last: number;
}

/** Rules for race engineers, who lead the crew of a driver where no crew chief does. */
export const RACE_ENGINEER_RULES: readonly PhraseRule[] = [
  {
    name: 'race-engineer-of',
    example: 'Ava Stone drives for Northline Racing in Formula 1. Dan Marsh, her race engineer since 2021, has stayed.',
    needs: ['person'],
    words: ENGINEER,
    read: (scene) => (isAsked(scene) ? [] : postsIn(scene).flatMap((post) => engineersOf(post, scene))),
  },
];

/** The rule for an engineer who comes along with a driver. */
export const ENGINEER_TAKEN_ALONG: ClauseRule = {
  name: 'takes-engineer-along',
  example:
    'Ava Stone drives for Northline Racing in Formula 1 in 2025. She has brought race engineer Dan Marsh along from Pinecrest Motorsports.',
  frames: ['win', 'sign', 'have', 'other'],
  needs: ['person'],
  words: ENGINEER,
  read: (clause, scene) => {
    if (!isStated(clause) || clause.verb.negated || clause.verb.passive) return [];
    if (!/^(?:take|bring)$/.test(clause.verb.lemma)) return [];
    const { tokens } = scene.discourse.text;
    const taken = complementsOf(clause, 'person').filter(
      ({ before, mention }) =>
        !before && !mention.possessive && mention.form === 'full' && isTitled(tokens, mention.first),
    );
    const [engineer, another] = taken;
    const [driver, mate] = subjectDrivers(clause, scene.discourse);
    if (!engineer || !ALONG.test(wordsBetween(tokens, engineer.mention.last, engineer.mention.last + 2))) return [];
    if (another || !driver || mate || engineer.mention.person === driver) return [];
    const { coming, year } = scene.discourse;
    const headed = scene.discourse.isUnderTeam(scene.sentence) ? scene.discourse.blockTeam(scene.sentence) : undefined;
    return claims('takes-engineer-along', scene, engineer.mention.person, driver, [coming ?? year], headed);
  },
};

const ALONG = /^(?:along\b|with (?:him|her)$)/;

/** "race engineer Dan Marsh", "engineer Dan Marsh" */
function isTitled(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'engineer' && tokens[at - 2]?.lower !== 'chief';
}

/** "his race engineer", "Stone’s engineer": what names the post, with its owner before it. */
function postsIn(scene: Scene): Post[] {
  const { tokens } = scene.discourse.text;
  const posts: Post[] = [];
  for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
    if (tokens[at]?.lower !== 'engineer' || tokens[at]?.possessive || isQuoted(scene, at)) continue;
    let first = at;
    while (ADJECTIVE.test(tokens[first - 1]?.lower ?? '')) first -= 1;
    if (GONE.test(tokens[first - 1]?.lower ?? '')) continue;
    const owner = peopleIn(scene.mentions).find(
      (one) => (one.last === first && one.possessive) || (one.first === at + 2 && isServed(tokens, first, at)),
    );
    const { officeHolders, crew } = scene.discourse;
    if (!owner || officeHolders.has(owner.person) || crew.has(owner.person)) continue;
    const isBefore = owner.last === first;
    posts.push({
      driver: owner.person,
      first: isBefore ? owner.first : first - 1,
      last: isBefore ? at + 1 : owner.last,
    });
  }
  return posts;
}

/** "the race engineer of Stone", "race engineer to Stone" */
function isServed(tokens: readonly Token[], first: number, at: number): boolean {
  return tokens[first - 1]?.lower === 'the' && /^(?:of|to|for)$/.test(tokens[at + 1]?.lower ?? '');
}

const IS =
  /^(?:is|remains|stays on as|stays as|will (?:again )?be|will remain|becomes|was named|has been)(?: once more| again| still)?$/;
const AND = /^(?:and|,|, and|with)$/;

function engineersOf({ driver, first, last }: Post, scene: Scene): Draft[] {
  const { tokens } = scene.discourse.text;
  const people = peopleIn(scene.mentions).filter(({ possessive, form }) => !possessive && form !== 'described');
  // "his engineer, Dan Marsh,", "Stone’s race engineer Dan Marsh"
  const behind = people.find((one) => one.first === last || (tokens[last]?.text === ',' && one.first === last + 1));
  const isApposed = behind !== undefined && (behind.first === last || closes(tokens, behind));
  // "Dan Marsh, his race engineer since 2016", "Dan Marsh is Stone’s race engineer"
  const ahead = people.findLast((one) => one.last <= first);
  const between = ahead ? wordsBetween(tokens, ahead.last, first) : '';
  // "Team principal Marsh, her engineer and she": he is something else.
  const hasOffice = scene.mentions.some(({ type, last: end }) => type === 'role' && end === ahead?.first);
  const isAhead =
    ahead !== undefined &&
    !hasOffice &&
    (between === ',' ? !AND.test(tokens[ahead.first - 1]?.lower ?? '') : IS.test(between));
  const engineer = isAhead ? ahead : isApposed ? behind : undefined;
  if (!engineer || engineer.person === driver) return [];
  return claims('race-engineer-of', scene, engineer.person, driver, seasonsOf(last, scene));
}

function closes(tokens: readonly Token[], { last }: PersonMention): boolean {
  const next = tokens[last];
  return next === undefined || next.kind === 'mark' || next.lower === 'and';
}

/** "since 2016": the seasons since then; else the one under way. */
function seasonsOf(at: number, { mentions, discourse: { year } }: Scene): readonly number[] {
  const since = mentions.find(
    (one: Mention): one is TimeMention =>
      one.type === 'time' && one.since !== undefined && one.first <= at + 1 && one.last > at,
  );
  const seasons = since?.seasons?.filter((season) => season <= year) ?? [];
  return seasons.length > 0 ? seasons : [year];
}

function claims(
  rule: string,
  scene: Scene,
  person: Person,
  driver: Person,
  seasons: readonly number[],
  headed?: string,
): Draft[] {
  const team = headed ?? teamAbout(scene);
  const { series } = seriesFor(undefined, scene, team, undefined);
  if (series === undefined || HAS_CREW_CHIEFS.test(series)) return [];
  const slots = { person: person.name, role: 'race engineer', driver: driver.name, team, number: undefined, series };
  return seasons.map((season) =>
    draft('crew', rule, scene.sentence, 'confirmed', { ...slots, season }, ['team', 'series']),
  );
}
