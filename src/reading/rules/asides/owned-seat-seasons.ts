import type { PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { count, ordinal } from '../../words/ordinals.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { lastSeason } from '../departures/exits.js';
import type { Scene } from '../scene.js';
import { clauseAt, type Seasons, seasonsAt, seasonsBehind } from './aside-seasons.js';
import type { SeatMention } from './seat-aside.js';

const DUTY = /^(?:commitments?|obligations?)$/;
const OF_RACE = /^(?:day|night|afternoon|evening|weekend|qualifying)$/;
// Longer times with a team are also those of people who do not drive.
const LONGEST = 4;
const BEHIND_COMMA =
  /\b(?:season|year|campaign|stint|spell) ,(?: (?:in )?(?:(?:19|20)\d\d|last year|last season) ,)? (?:in|with|at|for|aboard|driving|spent in|spent with)(?: the| its)?$/;

/** "is back for a fourth season, her second in the No. 12": the noun stands before. */
export function seasonsOfElided(scene: Scene, owner: PersonMention, words: readonly string[]): Seasons | undefined {
  const nth = ordinal(words[0] ?? '');
  if (nth === undefined || nth < 2 || nth > LONGEST || !/^(?:with|in|at|for)(?: the)?$/.test(words.slice(1).join(' ')))
    return undefined;
  const { tokens } = scene.discourse.text;
  const before = wordsBetween(tokens, Math.max(scene.sentence.first, owner.first - 4), owner.first);
  if (!/\b(?:season|year|campaign|(?:in|for) \d{4}) ,$/.test(before)) return undefined;
  const clause = clauseAt(scene, owner.first);
  const said = clause && saidSeasons(clause, scene.discourse.year);
  const last = said?.length === 1 ? said[0] : said ? undefined : scene.discourse.coming;
  return last === undefined ? undefined : { seasons: upTo(last, nth), said: true, counted: true };
}

/** "her lone season, in the No. 12": the seat behind a comma, which belongs to the season that is named. */
export function behindComma(words: readonly string[]): boolean {
  return words.includes(',') && BEHIND_COMMA.test(words.join(' '));
}

/** "her rookie season, 2024, in the No. 12", "her lone season, in the No. 12 in 2024": the seasons by their years. */
export function seasonsNamed(scene: Scene, owner: PersonMention, seat: SeatMention): Seasons | undefined {
  const inside = scene.mentions.find(
    (mention) => mention.type === 'time' && mention.first >= owner.last && mention.last <= seat.first,
  );
  if (inside?.type === 'time' && inside.seasons?.length) return { seasons: inside.seasons, said: true };
  return seasonsBehind(scene, seat);
}

/** "her third season with": the third and those before; "two seasons with": as many, up to the last one over. */
export function seasonsOfNoun(
  scene: Scene,
  owner: PersonMention,
  seat: SeatMention,
  words: readonly string[],
): Seasons | undefined {
  const inside = scene.mentions.find(
    (mention) =>
      mention.type === 'time' && mention.first >= owner.last && mention.last <= seat.first && mention.seasons?.length,
  );
  if (inside?.type === 'time' && inside.seasons) return { seasons: inside.seasons, said: true };
  const behind = seasonsBehind(scene, seat);
  const around = behind ?? seasonsAt(scene, owner.first);
  const last = around?.seasons.at(-1);
  // "her third season", but "her third pole of the year"
  if (/\bof the (?:year|season)$/.test(words.join(' '))) return underWay(scene);
  const counted = words.slice(words.lastIndexOf('of') + 1);
  const nth = counted.map(ordinal).find((place) => place !== undefined && place > 1 && place <= LONGEST);
  if (nth !== undefined && /^(?:season|year|campaign|stint)$/.test(words.at(-1) ?? '') && last !== undefined)
    return { seasons: upTo(last, nth), said: true, counted: true };
  const stint = words.map((word) => count(/^(\w+)-(?:year|season)$/.exec(word)?.[1] ?? '')).find(Boolean);
  if (stint !== undefined) {
    const end = endOfStint(scene, owner);
    return end === undefined || stint > LONGEST ? undefined : { seasons: upTo(end, stint), said: true, counted: true };
  }
  const many = words.map(count).find((years) => years !== undefined && years > 1 && years <= LONGEST);
  if (many !== undefined && /^(?:seasons|years|campaigns)$/.test(words.at(-1) ?? '')) {
    const { coming, year } = scene.discourse;
    return { seasons: upTo(coming === undefined ? year - 1 : year, many), said: true, counted: true };
  }
  if (behind) return behind;
  // "will not be there in 2026 because of her commitments with Northline"
  if (words.some((word) => DUTY.test(word))) return around;
  if ((clauseAt(scene, owner.first)?.verb.tense ?? 'present') === 'present') return underWay(scene);
  // "her day in the No. 12 ended": of a race just run; "Stone, in her first season with Northline, finished third".
  return words.some((word) => OF_RACE.test(word)) || isApposed(scene, owner)
    ? seasonsAt(scene, owner.first)
    : undefined;
}

/** "her two-year stint in the No. 12 came to an end last month": its last season. */
function endOfStint(scene: Scene, owner: PersonMention): number | undefined {
  const clause = clauseAt(scene, owner.first);
  const ends =
    clause &&
    !clause.verb.negated &&
    (/^(?:end|conclude|finish|expire|close)$/.test(clause.verb.lemma) ||
      (/^(?:come|draw|be|bring|reach)$/.test(clause.verb.lemma) &&
        /\b(?:end|close|over|conclusion)\b/.test(clause.words)));
  return ends ? lastSeason(clause, scene) : undefined;
}

/** ", in her": said of somebody by the way. */
function isApposed({ discourse: { text } }: Scene, { first }: PersonMention): boolean {
  return text.tokens[first - 1]?.lower === 'in' && text.tokens[first - 2]?.text === ',';
}

function upTo(last: number, seasons: number): number[] {
  return Array.from({ length: seasons }, (_, index) => last - seasons + 1 + index);
}

/** The season under way, which no words name. */
export function underWay({ discourse }: Scene): Seasons {
  return { seasons: [discourse.year], said: false };
}
