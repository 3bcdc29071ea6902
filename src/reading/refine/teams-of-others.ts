import type { Clause } from '../clauses/clause.js';
import type { Mention, Person } from '../mentions/mention.js';
import type { Draft } from '../rules/draft.js';
import type { Scene } from '../rules/scene.js';
import type { Sentence } from '../text/sentence.js';
import type { Token } from '../text/token.js';
import { wordsBetween } from '../text/words-between.js';
import { type Slots, slotsOf } from './slots.js';

/**
 * A team from the sentences before is not the one of a seat whose own sentence names a house that nothing is known of
 * ("drives the No. 60 at Castle Lane"), nor of another driver’s where it was said of the one before: "Stone drives the
 * No. 8 for Northline. Carter, the driver of the No. 12, was second." Both are left without a team.
 */
export function withoutTeamsOfOthers(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const indexOf = new Map<Sentence, number>(scenes.map(({ sentence }, index) => [sentence, index]));
  const topics = topicsOf(scenes);
  const firstNamed = firstNamings(scenes);
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
      (!isNamed && !topics.has(team) && isSaidOfAnother(scenes, index, slots, firstNamed.get(driver) ?? index))
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
  { driver, team, number }: Slots,
  firstNamed: number,
): boolean {
  const scene = scenes[index];
  if (!scene || typeof driver !== 'string') return false;
  if (scene.discourse.blockTeam(scene.sentence) === team && scene.sentence.block.kind !== 'paragraph') return false;
  let at = index - 1;
  while (at >= index - REACH && !scenes[at]?.mentions.some((mention) => teamOf(mention) === team)) at -= 1;
  const told = scenes[at];
  if (!told || at < index - REACH || firstNamed <= at) return false;
  const { officeHolders, crew, text } = scene.discourse;
  const others = told.mentions.flatMap((mention) =>
    mention.type === 'person' && mention.person.sure && !officeHolders.has(mention.person) && !crew.has(mention.person)
      ? [mention.person.name]
      : [],
  );
  if (others.length === 0 || others.includes(driver)) return false;
  if (told.clauses.some(({ verb }) => /^(?:leave|release|retire|replace|lose)$/.test(verb.frame))) return false;
  // The same car, or beside the driver whose team it is: "took over his No. 12", "drives a car in which Carter raced".
  const isSameCar = scenes
    .slice(at, index)
    .some(({ mentions }) =>
      mentions.some((mention) => mention.type === 'car' && mention.numbers.some((one) => one === number)),
    );
  if (isSameCar || scene.mentions.some((mention) => isBeside(mention, others))) return false;
  return !JOINED.test(wordsBetween(text.tokens, scene.sentence.first, scene.sentence.last));
}

/** Somebody of whom the team was told, or a car of hers, but not "his sister". */
function isBeside(mention: Mention, names: readonly string[]): boolean {
  if (mention.type === 'person') return !mention.possessive && names.includes(mention.person.name);
  return mention.type === 'car' && mention.owner !== undefined && names.includes(mention.owner.name);
}

/** Where somebody is named first. */
function firstNamings(scenes: readonly Scene[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [index, { mentions }] of scenes.entries())
    for (const mention of mentions) {
      const name = personOf(mention)?.name;
      if (name !== undefined && !first.has(name)) first.set(name, index);
    }
  return first;
}

function personOf(mention: Mention): Person | undefined {
  if (mention.type === 'person') return mention.person;
  return mention.type === 'car' ? mention.owner : undefined;
}

/** Sentences back in which the team may have been said of somebody else. */
const REACH = 3;

const BESIDE = /^(?:at|for|with)$/;
const OWNED = /^(?:car|cars|truck|ford|chevrolet|chevy|toyota|entry)$/;

/** "stays in the 12 for Hollow", "is in the No. 12 at Bright Lane", "a Hollow car": somebody’s, and not the team of the words before. */
function namesUnknownHouse({ mentions, discourse: { text } }: Scene, driver: string): boolean {
  const { tokens } = text;
  if (!mentions.some((mention) => mention.type === 'person' && mention.person.name === driver)) return false;
  const isHouse = ({ first, last }: Mention): boolean => {
    const before = tokens[first - 1]?.lower ?? '';
    if (BESIDE.test(before) || OWNED.test(tokens[last]?.lower ?? '')) return true;
    // "the No. 12 of Bright"
    return before === 'of' && mentions.some((car) => car.type === 'car' && car.last === first - 1);
  };
  return mentions.some(
    (mention) =>
      mention.type === 'name' &&
      isHouse(mention) &&
      // "for Tennessee native Ava Stone", "the New Jersey driver"
      !mentions.some(
        (other) =>
          other.type === 'person' &&
          ((other.first <= mention.first && mention.last <= other.last) ||
            (other.first >= mention.last && other.first - mention.last <= 2)),
      ),
  );
}

function teamOf(mention: Mention): string | undefined {
  return mention.type === 'team' || mention.type === 'car' ? mention.team : undefined;
}
