import type { Clause } from '../clauses/clause.js';
import type { Mention } from '../mentions/mention.js';
import type { Draft } from '../rules/draft.js';
import type { Scene } from '../rules/scene.js';
import type { Sentence } from '../text/sentence.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import { slotsOf } from './slots.js';

/**
 * A team from the sentences before is not the one of a seat whose own sentence names a house that nothing is known of
 * ("drives the No. 60 at Castle Lane"), nor of another driver’s where it was said of the one before: "Stone drives the
 * No. 8 for Northline. Carter, the driver of the No. 12, was second." Both are left without a team.
 */
export function withoutTeamsOfOthers(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const indexOf = new Map<Sentence, number>(scenes.map(({ sentence }, index) => [sentence, index]));
  const topics = topicsOf(scenes);
  for (const draft of drafts) {
    const slots = slotsOf(draft);
    if (!/^(?:ride|start|exit)$/.test(draft.kind) || !draft.inherited.has('team') || draft.mateOf !== undefined)
      continue;
    const index = indexOf.get(draft.sentence);
    const scene = index === undefined ? undefined : scenes[index];
    const { driver, team } = slots;
    if (index === undefined || !scene || typeof driver !== 'string' || typeof team !== 'string') continue;
    const isNamed = scene.mentions.some((mention) => teamOf(mention) === team);
    if (
      namesUnknownHouse(scene, driver) ||
      (!isNamed && !topics.has(team) && isSaidOfAnother(scenes, index, driver, team, slots.number))
    )
      delete slots.team;
  }
}

/** Teams that the article is about: named by its title or a heading, or told to do something. */
function topicsOf(scenes: readonly Scene[]): ReadonlySet<string> {
  const topics = new Set<string>();
  for (const { sentence, mentions, clauses, discourse } of scenes)
    for (const mention of mentions) {
      const team = teamOf(mention);
      if (team === undefined || topics.has(team)) continue;
      if (sentence.block.kind !== 'paragraph' || isDoer(mention, clauses, discourse.text.tokens)) topics.add(team);
    }
  return topics;
}

function isDoer(mention: Mention, clauses: readonly Clause[], tokens: readonly Token[]): boolean {
  // "People around Northline say"
  if (mention.type !== 'team' || /^(?:around|near|inside|within|at)$/.test(tokens[mention.first - 1]?.lower ?? ''))
    return false;
  return (
    mention.described === true || clauses.some(({ subjects }) => subjects.some(({ first }) => first === mention.first))
  );
}

// Words that put a driver beside those before him, or in their place.
const JOINED =
  /\b(?:also|too|either|team-?mates?|stablemates?|others?|another|(?:second|third|fourth|sister) (?:cars?|trucks?|entr\w+|drivers?|seats?|teams?|full)|join\w*|follow\w*|regulars?|alongside|partner\w*|replac\w+|succe\w+|tak\w+ over|their|in (?:his|her) (?:stead|place)|it|same|shar\w+|instead|seats?|rides?|line-?up|roster|unaffected|the (?:car|truck|entry)|that (?:car|truck|entry))\b/;

/** Whether the sentence that named a team last did so of another driver, and nothing ties this one to him. */
function isSaidOfAnother(
  scenes: readonly Scene[],
  index: number,
  driver: string,
  team: string,
  number: unknown,
): boolean {
  const scene = scenes[index];
  if (!scene || (scene.discourse.blockTeam(scene.sentence) === team && scene.sentence.block.kind !== 'paragraph'))
    return false;
  const at = scenes.findLastIndex(
    (one, place) => place < index && one.mentions.some((mention) => teamOf(mention) === team),
  );
  const told = scenes[at];
  if (!told || index - at > REACH || firstNaming(scenes, driver) <= at) return false;
  const { officeHolders, crew, text } = scene.discourse;
  const others = told.mentions.flatMap((mention) =>
    mention.type === 'person' && !officeHolders.has(mention.person) && !crew.has(mention.person)
      ? [mention.person.name]
      : [],
  );
  if (others.length === 0 || others.includes(driver)) return false;
  if (told.clauses.some(({ verb }) => /^(?:leave|release|retire|replace|lose)$/.test(verb.frame))) return false;
  const cars = told.mentions.flatMap((mention) => (mention.type === 'car' ? mention.numbers : []));
  if (typeof number === 'string' && cars.includes(number)) return false;
  return !JOINED.test(wordsBetween(text.tokens, scene.sentence.first, scene.sentence.last));
}

function firstNaming(scenes: readonly Scene[], driver: string): number {
  return scenes.findIndex(({ mentions }) =>
    mentions.some((mention) => mention.type === 'person' && mention.person.name === driver),
  );
}

/** Sentences back in which the team may have been said of somebody else. */
const REACH = 3;

const BESIDE = /^(?:at|for|with)$/;
const OWNED = /^(?:car|cars|truck|ford|chevrolet|chevy|toyota|entry)$/;

/** "stays in the 54 for Coach", "is in the No. 81 at Wright Lane", "a Hollins car": somebody’s, and not the team of the words before. */
function namesUnknownHouse({ mentions, discourse: { text } }: Scene, driver: string): boolean {
  const { tokens } = text;
  const isThere = mentions.some((mention) => mention.type === 'person' && mention.person.name === driver);
  return (
    isThere &&
    mentions.some(
      (mention) =>
        mention.type === 'name' &&
        !mentions.some((other) => other !== mention && other.first <= mention.first && mention.last <= other.last) &&
        (BESIDE.test(tokens[mention.first - 1]?.lower ?? '') ||
          OWNED.test(tokens[mention.last]?.lower ?? '') ||
          // "the No. 51 of Holt"
          (tokens[mention.first - 1]?.lower === 'of' &&
            mentions.some(({ type, last }) => type === 'car' && last === mention.first - 1))),
    )
  );
}

function teamOf(mention: Mention): string | undefined {
  return mention.type === 'team' || mention.type === 'car' ? mention.team : undefined;
}
