import type { Clause } from '../../clauses/clause.js';
import { descriptionStart } from '../../clauses/descriptions.js';
import { isOfTitle } from '../../discourse/title-years.js';
import type { Mention, Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { seriesFor } from '../clause/clause-series.js';
import { isHedged } from '../clause/status.js';
import { type Draft, draft } from '../draft.js';
import type { Scene } from '../scene.js';

/** A word for somebody of the same team. */
export const TEAMMATE = /^(?:teammate|teammates|team-mate|team-mates|stablemate|stablemates|co-driver|co-drivers)$/;

const JOINS = /^(?:,|and|&|rookie|veteran|newcomer|champion)$/;
const DESCRIBES = /^(?:rookie|driver|veteran|newcomer|champion|regular|prospect|star)$/;

/** A ride whose team is that of another driver, or the one in focus. */
export function mate(
  rule: string,
  scene: Scene,
  driver: Person,
  of: Person | undefined,
  season: number | undefined,
  own?: string,
): Draft[] {
  const { discourse, sentence } = scene;
  if (discourse.officeHolders.has(driver) || driver === of) return [];
  const team = own ?? discourse.headingTeam(sentence);
  if (!team && !of) return [];
  const series = seriesFor(undefined, scene, team, undefined);
  // A co-driver of sprint series is one of the long races only.
  if (scene.mentions.some((mention) => isCoDriver(scene, mention)) && !/^(?:wec|imsa)$/.test(series.series ?? ''))
    return [];
  const made = draft(
    'ride',
    rule,
    sentence,
    isHedged(sentence, discourse) ? 'rumored' : 'confirmed',
    {
      driver: driver.name,
      team,
      series: series.series,
      season: season ?? discourse.coming ?? discourse.year,
      number: undefined,
      make: undefined,
      extent: undefined,
    },
    own === undefined ? ['team', 'series', 'season'] : ['series', 'season'],
  );
  return [of ? { ...made, mateOf: of.name } : made];
}

/** Whether "co-driver" stands within a few words of a person. */
function isCoDriver({ discourse: { text } }: Scene, { type, first }: Mention): boolean {
  if (type !== 'person') return false;
  for (let at = Math.max(0, first - 6); at < first; at += 1)
    if (/^co-?drivers?$/.test(text.tokens[at]?.lower ?? '')) return true;
  return false;
}

const STANDS =
  /\b(?:in|sits?|lies?|are|is)(?: an?)?(?: close| distant)? (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|last)\b|\bis next with\b/;

/** "Northline is in fifth with drivers Stone and Carter": standings are of the season under way. */
export function seasonStood({ sentence, discourse }: Scene, clause: Clause | undefined): number | undefined {
  if (clause?.verb.tense !== 'present') return undefined;
  return STANDS.test(wordsBetween(discourse.text.tokens, sentence.first, sentence.last)) ? discourse.year : undefined;
}

/** The one season that a sentence names. */
export function seasonNamed(scene: Scene): number | undefined {
  // "whom the team lets go after the season": when that ends, and not when the other is there.
  const named = scene.mentions.filter(
    (mention) => mention.type === 'time' && mention.seasons?.length === 1 && mention.after === undefined,
  );
  const only = named.length === 1 ? named[0] : undefined;
  if (only?.type !== 'time' || isOfTitle(scene.discourse.text.tokens, only)) return undefined;
  return only.seasons?.[0];
}

/** Persons joined by commas and "and" from a place in the sentence's mentions on. */
export function listFrom(scene: Scene, index: number): Person[] {
  const { tokens } = scene.discourse.text;
  const people: Person[] = [];
  let end = -1;
  for (const mention of scene.mentions.slice(index)) {
    if (mention.type === 'series' || mention.type === 'extent') continue;
    if (mention.type !== 'person' || mention.possessive || mention.form === 'described') break;
    if (end >= 0) {
      const start = descriptionStart(tokens, mention.first, end);
      const between = tokens.slice(end, start).map((token) => token.lower);
      const joined = between.every((word) => JOINS.test(word)) && between.length > 0;
      // "and another Truck Series rookie, Ava Stone"
      const described =
        between[0] === 'and' && between.length <= 8 && between.at(-1) === ',' && DESCRIBES.test(between.at(-2) ?? '');
      if (!joined && !described) break;
    }
    people.push(mention.person);
    end = mention.last;
  }
  return people;
}

const NO_COMPANY = /^(?:search|look|seek|hunt|consider|evaluat|sought|(?:hold|own)s? (?:\S+ )?(?:shares|stakes?))/;

/**
 * "is searching for a second driver, with Marsh under consideration, alongside Carter": who may come. "hold shares next to Carter": who owns
 * a part.
 */
export function isNoCompany({ verb, words }: Clause): boolean {
  return NO_COMPANY.test(`${verb.word} ${words}`);
}
