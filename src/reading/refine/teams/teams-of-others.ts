import type { Clause } from '../../clauses/clause.js';
import type { Mention, Person } from '../../mentions/mention.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { type Slots, slotsOf } from '../slots.js';
import { isBehindHouse, isCarOfUnknown, toldOfCars } from './cars-of-unknown.js';
import { namingsOfTeams } from './team-namings.js';
import { isInAnotherItem, isInAnotherSection } from './teams-of-items.js';
import { namesUnknownHouse } from './unknown-houses.js';

/**
 * A team from the sentences before is not the one of a seat whose own sentence names a house that nothing is known of
 * ("drives the No. 60 at Castle Lane"), nor of another driver’s where it was said of the one before: "Stone drives the
 * No. 8 for Northline. Carter, the driver of the No. 12, was second." Both are left without a team.
 */
export function withoutTeamsOfOthers(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const indexOf = new Map<Sentence, number>(scenes.map(({ sentence }, index) => [sentence, index]));
  const topics = topicsOf(scenes);
  const firstNamed = firstNamings(scenes);
  const namings = namingsOfTeams(scenes);
  const told = toldOfCars(scenes);
  for (const draft of drafts) {
    const slots = slotsOf(draft);
    if (!/^(?:ride|start|exit|crew|contract)$/.test(draft.kind) || draft.mateOf !== undefined) continue;
    const isTerms = draft.kind === 'contract';
    const index = indexOf.get(draft.sentence);
    const scene = index === undefined ? undefined : scenes[index];
    const { driver, team } = slots;
    if (index === undefined || !scene || typeof driver !== 'string' || typeof team !== 'string') continue;
    const isNamed = scene.mentions.some((mention) => teamOf(mention) === team);
    if (!draft.inherited.has('team')) {
      // From another claim, perhaps of another car.
      if (!isNamed && !isTerms && draft.kind !== 'crew' && namesUnknownHouse(scene, driver, team)) delete slots.team;
      continue;
    }
    const known = firstNamed.get(driver) ?? index;
    const isOfHouse =
      isCarOfUnknown(scene, slots, told) ||
      (!isNamed &&
        !isHeaded(scene, team) &&
        (slots.number !== undefined || isTerms) &&
        isBehindHouse(scenes, index, slots));
    if (isOfHouse) delete slots.team;
    if (isTerms) continue;
    if (
      isNamedLater(namings.first(team), index) ||
      (namings.first(team) === index && isOnlyOfAnotherCar(scene, slots)) ||
      namesUnknownHouse(scene, driver, team) ||
      (!isNamed && !isHeaded(scene, team) && isElsewhere(scenes, index, driver, team, topics.has(team))) ||
      (!isNamed && isInAnotherItem(scenes, index, team, known, namings)) ||
      (!isNamed && !isHeaded(scene, team) && isInAnotherSection(index, team, known, namings)) ||
      (!isNamed && !topics.has(team) && isSaidOfAnother(scenes, index, slots, known))
    )
      delete slots.team;
  }
}

/** A team that the article comes to only later, as that of a post or an item behind: the one name known is not everybody's. */
function isNamedLater(first: number, index: number): boolean {
  return first > index + REACH && first !== Number.POSITIVE_INFINITY;
}

/** "Stone is in the No. 98, and Carter has the Northline No. 9": a team that the sentence, the first to name it, gives to another’s car. */
function isOnlyOfAnotherCar({ mentions, discourse: { text } }: Scene, { driver, team, number }: Slots): boolean {
  const own = mentions.find((one) => one.type === 'car' && one.numbers.length === 1 && one.numbers[0] === number);
  const [naming, another] = mentions.filter((mention) => teamOf(mention) === team);
  if (!own || another || naming?.type !== 'car' || naming.first < own.last) return false;
  const [owner, more] = mentions.filter(
    (one) => one.type === 'person' && one.first >= own.last && one.last <= naming.first,
  );
  if (more || owner?.type !== 'person' || owner.possessive || owner.person.name === driver) return false;
  return /^[,;] (?:and|while|but|with)$/.test(wordsBetween(text.tokens, own.last, owner.first));
}

/** A row under a heading that names the team is that team's, whatever else stands between them. */
function isHeaded({ sentence, discourse }: Scene, team: string): boolean {
  return sentence.block.kind === 'row' && discourse.headingTeam(sentence) === team;
}

/** "Castle Lane has not said whether Carter will be back. He is 38.": since the team was named, he was told of with another house. */
function isElsewhere(scenes: readonly Scene[], index: number, driver: string, team: string, isTopic: boolean): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const scene = scenes[at];
    if (!scene || scene.mentions.some((mention) => teamOf(mention) === team)) return false;
    // What the article is about goes on: "Northline has found a driver. Stone won for Pinecrest. She will drive the No. 12."
    if (namesUnknownHouse(scene, driver, team) || (!isTopic && isWithTeam(scene, driver))) return true;
  }
  return false;
}

/** Whether a sentence names a driver and, by its name, one team or more. */
function isWithTeam({ mentions }: Scene, driver: string): boolean {
  return (
    mentions.some((mention) => personOf(mention)?.name === driver) &&
    mentions.some((mention) => mention.type === 'team' && mention.described !== true)
  );
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
  /\b(?:also|too|either|team-?mates?|stablemates?|others?|another|(?:second|third|fourth|sister) (?:cars?|trucks?|entr\w+|drivers?|seats?|teams?|full)|join\w*|follow\w*|regulars?|alongside|partner\w*|their|(?:dr[io]ves?|driven|driving|race[sd]?|share[sd]?|in|with|of|has|had|have|over|ha[sd] had) it|same|shar\w+|instead|seats?|rides?|line-?up|roster|unaffected|the (?:car|truck|entry)|that (?:car|truck|entry))\b/;

// The same, unless the one who gives way is named and another than they.
const IN_PLACE = /\b(?:replac\w+|succe\w+|tak\w+ over|in (?:his|her) (?:stead|place))\b/;

/** Whether the sentence that named a team last did so of another driver, and nothing ties this one to him. */
function isSaidOfAnother(
  scenes: readonly Scene[],
  index: number,
  { driver, team, number }: Slots,
  firstNamed: number,
): boolean {
  const scene = scenes[index];
  if (!scene || typeof driver !== 'string') return false;
  // "Northline Racing: Ava Stone, No. 12. Ben Carter, No. 14.": a row or a paragraph that the team's name is put over.
  const isUnder = scene.sentence.block.kind !== 'paragraph' || scene.discourse.isUnderTeam(scene.sentence);
  if (isUnder && scene.discourse.blockTeam(scene.sentence) === team) return false;
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
  const between = scenes
    .slice(at, index)
    .filter(({ mentions }) =>
      mentions.some((mention) => mention.type === 'car' && mention.numbers.some((one) => one === number)),
    );
  // "Carter gets the No. 47. Duke, who drove the truck": his, and nothing of her whose team was named.
  const ofStrangers = between.filter((one) => one !== told && isOfStranger(one, others));
  const isSameCar = between.length > ofStrangers.length;
  if (isSameCar || scene.mentions.some((mention) => isBeside(mention, others))) return false;
  if (ofStrangers.length > 0) return true;
  const words = wordsBetween(text.tokens, scene.sentence.first, scene.sentence.last);
  if (JOINED.test(words)) return false;
  const isOfSomebody = scene.mentions.some(
    (mention) => mention.type === 'person' && !mention.possessive && mention.person.name !== driver,
  );
  return isOfSomebody || !IN_PLACE.test(words);
}

/** "Carter gets the No. 47": not of whom the team was told. */
function isOfStranger({ mentions }: Scene, others: readonly string[]): boolean {
  const people = mentions.filter(({ type }) => type === 'person');
  return people.length > 0 && !mentions.some((mention) => isBeside(mention, others));
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

function teamOf(mention: Mention): string | undefined {
  return mention.type === 'team' || mention.type === 'car' ? mention.team : undefined;
}
