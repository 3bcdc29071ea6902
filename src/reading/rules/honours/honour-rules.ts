import { isSeasonOver } from '../../../racing/season-days.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import type { Honour } from './honour.js';
import { HONOUR_WORDS } from './honour.js';
import { clauseOf } from './honour-clause.js';
import { type HonourRead, readHonours } from './read-honours.js';
import { asReigning } from './reigning-champion.js';
import { results } from './result-drafts.js';
import { titles } from './title-drafts.js';

/** Rules for finishes, wins, places in the standings and championships. */
export const HONOUR_RULES: readonly PhraseRule[] = [
  {
    name: 'race-place',
    example: 'Ava Stone finished third at Bristol Motor Speedway in March.',
    words: HONOUR_WORDS,
    read: (scene) =>
      readHonours(scene).flatMap((read) => (read.honour.kind === 'place' ? results('race-place', scene, read) : [])),
  },
  {
    name: 'race-win',
    example: 'Ava Stone won at Bristol Motor Speedway in March.',
    words: HONOUR_WORDS,
    read: (scene) =>
      readHonours(scene).flatMap((read) => (read.honour.kind === 'win' ? results('race-win', scene, read) : [])),
  },
  {
    name: 'standings-place',
    example: 'Ava Stone finished seventh in the Truck Series standings last season.',
    words: HONOUR_WORDS,
    read: (scene) =>
      readHonours(scene).flatMap((read) =>
        read.honour.kind === 'place' && read.setting.of === 'season' && !isOngoing(scene, read.honour)
          ? finalOnly(scene, read.honour, titles('standings-place', scene, read, read.setting.seasons))
          : [],
      ),
  },
  {
    name: 'title-won',
    example: 'Ava Stone won the Truck Series championship in 2022.',
    words: HONOUR_WORDS,
    read: (scene) =>
      readHonours(scene).flatMap((read) =>
        read.honour.kind === 'title' ? titles('title-won', scene, read, read.setting.seasons) : [],
      ),
  },
  {
    name: 'champion',
    example: 'The 2022 Truck Series champion Ava Stone drives the No. 12 Ford for Northline Racing.',
    words: HONOUR_WORDS,
    read: (scene) =>
      readHonours(scene).flatMap((told) => {
        if (told.honour.kind !== 'champion') return [];
        const read = asReigning(scene, told, reigningSeason(scene.discourse.text.article.published));
        return titles('champion', scene, read, championSeasons(scene, read));
      }),
  },
];

/** "Stone, third in points," in summer, "was third in points" without a season: places that are not yet final. */
function finalOnly(scene: Scene, honour: Honour, drafts: readonly Draft[]): Draft[] {
  const { tokens, article } = scene.discourse.text;
  const around = tokens.slice(scene.sentence.first, scene.sentence.last);
  const verbs = scene.clauses.filter((clause) => clause.verb.last <= honour.first && clause.first <= honour.first);
  const isFinal =
    around.some((token) => /^(?:final|year-end)$/.test(token.lower)) ||
    /^(?:finish|end|rank|place|wind|take|claim|come)$/.test(verbs.at(-1)?.verb.lemma ?? '') ||
    /^runners?-up$/.test(tokens[honour.first]?.lower ?? '');
  const now = isAside(scene, honour);
  return drafts.filter((draft) => {
    if (draft.kind !== 'title') return true;
    if (now && !isFinal) return false;
    const { season, series } = draft.slots;
    if (season === undefined) return isFinal;
    return isSeasonOver(season, series, article.published);
  });
}

/** "signed last summer, and Ben Carter, third in points": where he stands now, whatever year the words before name. */
function isAside(scene: Scene, honour: Honour): boolean {
  const { tokens } = scene.discourse.text;
  if (tokens[honour.first - 1]?.text !== ',' || tokens[honour.last]?.lower !== 'in') return false;
  if (!/^(?:in|in the) points\b/.test(wordsBetween(tokens, honour.last, honour.last + 3))) return false;
  const person = scene.mentions.find(({ type, last }) => type === 'person' && last === honour.first - 1);
  return person !== undefined && !scene.mentions.some(({ type, first }) => type === 'time' && first >= person.last);
}

/** "was 19th in points when he lost the seat": a place that was not the last. */
function isOngoing(scene: Scene, honour: Honour): boolean {
  const { tokens } = scene.discourse.text;
  // "his best in 11 tries is seventh": a place in a race.
  for (let at = honour.first - 1; at >= scene.sentence.first && at > honour.first - 7; at -= 1)
    if (/^(?:tries|attempts|visits|appearances)$/.test(tokens[at]?.lower ?? '')) return true;
  for (let at = honour.last; at < scene.sentence.last && at < honour.last + 12; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === '.' || word === ';') return false;
    // "sixth in her Cup debut": a place in a race.
    if (at < honour.last + 5 && /^(?:debut|outing)$/.test(word)) return true;
    if (/^(?:when|month|week|currently|entering|heading|adrift|remaining)$/.test(word)) return true;
  }
  return false;
}

/** The seasons of a champion: named before or behind the word, or told by "reigning". */
function championSeasons(scene: Scene, { honour, setting }: HonourRead): readonly number[] {
  if (setting.seasons.length > 0) return setting.seasons;
  const { tokens, article } = scene.discourse.text;
  // "has just been crowned Indy NXT champion"
  const verb = clauseOf(scene, honour.first)?.verb;
  if (verb?.form === 'finite' && JUST.test(wordsBetween(tokens, verb.first, honour.first)))
    return newSeason(article.published);
  for (let at = honour.first - 1; at >= scene.sentence.first && at > honour.first - 8; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:reigning|defending)$/.test(word)) return [reigningSeason(article.published)];
    if (/^(?:new|newly|newly-crowned|freshly|just-crowned)$/.test(word)) return newSeason(article.published);
    if (/^(?:former|two-time|three-time|four-time|five-time|six-time|seven-time|multi-time|past)$/.test(word))
      return [];
  }
  return [];
}

const JUST = /^(?:has|have) (?:only |officially )?(?:just|recently|now|finally) (?:been crowned|become)\b/;

/** "the new Formula 2 champion": of the season that is ending, or in winter of the one just over; in summer nobody knows. */
function newSeason(published: string): readonly number[] {
  const [year, day] = [Number(published.slice(0, 4)), published.slice(5)];
  return day >= '09-01' ? [year] : day < '03-01' ? [year - 1] : [];
}

/** Before the season's last weeks the reigning champion won the year before. */
function reigningSeason(published: string): number {
  const year = Number(published.slice(0, 4));
  return isSeasonOver(year, undefined, published) ? year : year - 1;
}
