import type { Mention } from '../../mentions/mention.js';
import type { Text } from '../../text/read-text.js';
import { onlyValue } from '../slots.js';
import { makesOfSections } from './make-sections.js';

/** What an article says about cars apart from who drives them. */
export interface CarFacts {
  /** The one team that runs a number in this article; in a series, where that is known of the number. */
  teamOf(number: string, series: string | undefined): string | undefined;
  /** Where the article first names a team: a token index; undefined where it never does. */
  namedFrom(team: string): number | undefined;
  /** The one make of a team's number, or of all the team's cars; that of the section it stands in is its make from now on. */
  makeOf(team: string, number: string | undefined, season?: number): string | undefined;
}

/** Collects teams and makes of cars from the phrases of an article. */
export function collectCarFacts(text: Text, bySentence: readonly (readonly Mention[])[]): CarFacts {
  const teams = new Map<string, Set<string>>();
  const makes = new Map<string, Set<string>>();
  const racedIn = new Map<string, Set<string>>();
  const firsts = new Map<string, number>();
  let block = -1;
  let blockTeam: string | undefined;
  text.sentences.forEach((sentence, index) => {
    const mentions = bySentence[index] ?? [];
    if (sentence.blockIndex !== block) {
      // A heading's team and make hold for the lines under it.
      const opening = mentions[0];
      if (sentence.block.kind === 'heading' || opening?.type === 'team') blockTeam = undefined;
      if (opening?.type === 'team' && !opening.described) blockTeam = opening.team;
      block = sentence.blockIndex;
    }
    const named = new Set(mentions.flatMap((mention) => (mention.type === 'team' ? [mention.team] : [])));
    for (const mention of mentions) {
      const who = mention.type === 'team' || mention.type === 'car' ? mention.team : undefined;
      if (who !== undefined && !firsts.has(who)) firsts.set(who, mention.first);
      if (mention.type === 'car') {
        for (const number of mention.numbers) {
          const own = mention.team ?? hyphened(text, mentions, mention);
          if (own) add(teams, number, own);
          const series = mention.team && (mention.series ?? seriesBehind(mentions, mention));
          if (mention.team && series) add(racedIn, `${mention.team}#${number}`, series);
          if (mention.team && mention.make) add(makes, `${mention.team}#${number}`, mention.make);
          else if (mention.make) add(makes, `#${number}`, mention.make);
        }
        // The make of one number is not that of the team's other cars.
        if (mention.team && mention.make && mention.numbers.length === 0) add(makes, mention.team, mention.make);
      }
      if (mention.type === 'make' && text.tokens[mention.last - 1]?.possessive !== true) {
        // "has three Chevrolets", "All four will be Fords": the makes of the team the block is about, and of no other.
        const others = named.size > 1 || (named.size === 1 && !named.has(blockTeam ?? ''));
        const headed = bracketedBy(text, mentions, mention);
        if (headed !== undefined) add(makes, headed, mention.make);
        const isAll = sentence.block.kind !== 'paragraph' || /s$/.test(text.tokens[mention.last - 1]?.lower ?? '');
        // "gave the Chevrolet Camaros a run": those of others.
        const isOfAll = text.tokens[mention.first - (isMake(mentions, mention) ? 2 : 1)]?.lower === 'the';
        if (blockTeam !== undefined && !others && isAll && !isOfAll) add(makes, blockTeam, mention.make);
      }
    }
  });
  const ofSections = makesOfSections(text, bySentence);
  const year = Number(text.article.published.slice(0, 4));
  return {
    teamOf: (number, series) => {
      const team = onlyValue(teams.get(number) ?? []);
      const raced = racedIn.get(`${team}#${number}`);
      return series === undefined || raced === undefined || raced.has(series) ? team : undefined;
    },
    namedFrom: (team) => firsts.get(team),
    makeOf: (team, number, season = year) =>
      (number === undefined
        ? undefined
        : (onlyValue(makes.get(`${team}#${number}`) ?? []) ??
          (teams.get(number)?.has(team) ? onlyValue(makes.get(`#${number}`) ?? []) : undefined))) ??
      onlyValue(makes.get(team) ?? (season < year ? [] : ofSections.get(team)) ?? []),
  };
}

/** "Chevrolet Camaros": the make and its model are two mentions. */
function isMake(mentions: readonly Mention[], { first }: Mention): boolean {
  return mentions.some(({ type, last }) => type === 'make' && last === first);
}

/** The team of "#12-Northline Racing". */
function hyphened({ tokens }: Text, mentions: readonly Mention[], { last }: Mention): string | undefined {
  const hyphen = tokens[last];
  if (hyphen?.text !== '-' || hyphen.spaced) return undefined;
  const behind = mentions.find(({ first }) => first === last + 1);
  return behind?.type === 'team' ? behind.team : undefined;
}

/** The team of "Northline Racing (Toyota)". */
function bracketedBy({ tokens }: Text, mentions: readonly Mention[], make: Mention): string | undefined {
  if (tokens[make.first - 1]?.text !== '(' || tokens[make.last]?.text !== ')') return undefined;
  const before = mentions.find(({ last }) => last === make.first - 1);
  return before?.type === 'team' ? before.team : undefined;
}

/** "the No. 12 Ford in the Truck Series" */
function seriesBehind(mentions: readonly Mention[], car: Mention): string | undefined {
  const next = mentions[mentions.indexOf(car) + 1];
  return next?.type === 'series' && next.first - car.last <= 2 ? next.series : undefined;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
