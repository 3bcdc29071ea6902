import { readCaptions, type Text } from '../text/read-text.js';
import type { Token } from '../text/token.js';
import { wordSet } from '../text/word-set.js';
import { KINDS_OF_RACERS, SAID_OF_RACERS } from '../words/name-words.js';
import { MODALS, VERB_FORMS } from '../words/verbs.js';
import { bareNumberAt } from './cars/bare-car-numbers.js';
import { type Found, foundIn } from './found.js';
import type { Mention } from './mention.js';
import { withoutGlue } from './people/glued-names.js';
import { findPeople, type Named, namedBy, type People } from './people/people.js';
import { shortNamesOfRaces, withRacesInShort } from './races-in-short.js';
import { bareTeams } from './teams/bare-teams.js';
import { type HeadsOfLineUps, headsOfLineUps } from './teams/heads-of-line-ups.js';
import { findTeams, shortNamesOfTeams, type Teams } from './teams/teams.js';
import { isAboutWorks } from './teams/works-teams.js';
import { toMention } from './to-mention.js';
import { shortNamesOfTracks } from './tracks/track-names.js';

/** The mentions of an article in order, none overlapping, and the people and teams they belong to. */
export interface Mentions {
  readonly list: readonly Mention[];
  readonly people: People;
  readonly teams: Teams;
}

/**
 * Finds names, numbers and phrases of the vocabulary in two passes: the first collects full names over the whole
 * article, the second gives surnames and short forms to them.
 */
export function findMentions(text: Text): Mentions {
  const found = withoutGlue(text, foundIn(text));
  const groups = found.flatMap((item) => (item.what === 'group' ? [item.group] : []));
  const people = findPeople(text, groups, shortNamesOfTeams(text.tokens, found), namesInCaptions(text));
  const works = isAboutWorks(found.flatMap((item) => (item.what === 'known' ? [item.known] : [])));
  const heads = headsOfLineUps(text, found, works);
  const bare = new Set(bareTeams(text.tokens, found, people));
  for (const name of heads.teams.values()) bare.add(name.toLowerCase());
  const teams = findTeams(text.tokens, found, people, bare);
  const known = new Set(found.flatMap((item) => (item.what === 'car' ? item.numbers : [])));
  const races = found.flatMap((item) =>
    item.what === 'known' && item.known.type === 'race' && !item.known.weak ? [item.known.race] : [],
  );
  const tracks = shortNamesOfTracks(
    text.tokens,
    found.flatMap((item) =>
      item.what === 'known' && item.known.type === 'track'
        ? [{ track: item.known.track, first: item.first, last: item.last }]
        : [],
    ),
  );
  const raceShorts = shortNamesOfRaces(text.tokens, found);
  const openings = new Set(text.sentences.map(({ first }) => first));
  const list: Mention[] = [];
  for (const item of found) {
    if (item.first < (list.at(-1)?.last ?? 0)) continue;
    const mention =
      headOrMake(item, heads) ?? toMention(text.tokens, item, { people, teams, races, tracks, raceShorts, works });
    if (mention && !(openings.has(mention.first) && isPlainOpening(text.tokens, mention)))
      list.push(withDescription(text.tokens, withInitials(text.tokens, mention), openings));
  }
  return { list: withBareNumbers(text, withRacesInShort(text.tokens, list, raceShorts), known), people, teams };
}

/** What opens a row of drivers, or stands in brackets behind that. */
function headOrMake({ first, last }: Found, { teams, makes }: HeadsOfLineUps): Mention | undefined {
  const [team, make] = [teams.get(first), makes.get(first)];
  if (make !== undefined) return { type: 'make', make, first, last };
  return team === undefined ? undefined : { type: 'team', team, possessive: false, first, last };
}

/** Who is named in full under a picture: "Ava Stone in the No. 12 at Bristol. (Photo by Harbor Images)". */
function namesInCaptions(text: Text): readonly Named[] {
  const captions = readCaptions(text);
  if (!captions) return [];
  return foundIn(captions).flatMap((item) =>
    item.what === 'group' && item.group.kind === 'candidate' ? [namedBy(captions.tokens, item.group)] : [],
  );
}

/** "Northline Racing (NLR)": the letters belong to the name. */
function withInitials(tokens: readonly Token[], mention: Mention): Mention {
  if (mention.type !== 'team' || mention.possessive) return mention;
  const [open, letters, close] = tokens.slice(mention.last, mention.last + 3);
  const isGloss =
    open?.text === '(' && close?.text === ')' && letters?.text.charAt(0) === tokens[mention.first]?.text.charAt(0);
  return isGloss && /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(letters?.text ?? '')
    ? { ...mention, last: mention.last + 3 }
    : mention;
}

/** "fan favorite Ava Stone", "young Stone": what only describes somebody belongs to the name. */
function withDescription(tokens: readonly Token[], mention: Mention, openings: ReadonlySet<number>): Mention {
  if (mention.type !== 'person') return mention;
  let first = mention.first;
  while (!openings.has(first) && DESCRIBES.has(tokens[first - 1]) && tokens[first - 1]?.capital === false) first -= 1;
  return first < mention.first ? { ...mention, first } : mention;
}

const DESCRIBES = wordSet([...KINDS_OF_RACERS, ...SAID_OF_RACERS]);

/** "Fresh off a win", "Two-time champion Ava Stone": one word with a capital because it opens the sentence. */
function isPlainOpening(tokens: readonly Token[], { type, first, last }: Mention): boolean {
  if (type !== 'name' || last !== first + 1) return false;
  const [word, next] = [tokens[first], tokens[last]];
  if (!word || !next || word.possessive || !/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(word.text)) return false;
  return next.kind === 'word' && !next.capital && !VERB_FORMS.has(next.lower) && !MODALS.has(next.lower);
}

function withBareNumbers(text: Text, list: readonly Mention[], known: ReadonlySet<string>): Mention[] {
  const taken = new Set<number>();
  for (const mention of list) for (let index = mention.first; index < mention.last; index += 1) taken.add(index);
  const more: Mention[] = [];
  text.tokens.forEach((token, at) => {
    if (token.kind !== 'number' || taken.has(at)) return;
    const hit = bareNumberAt(text.tokens, at, known);
    if (hit) more.push({ type: 'car', numbers: hit.numbers, first: at, last: hit.last });
  });
  if (more.length === 0) return [...list];
  return [...list, ...more].sort((a, b) => a.first - b.first);
}
