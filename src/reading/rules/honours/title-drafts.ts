import { isSeasonOver } from '../../../racing/season-days.js';
import type { Person } from '../../mentions/mention.js';
import { type Draft, draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { holdersOf } from './holder.js';
import type { Honour } from './honour.js';
import { clauseOf } from './honour-clause.js';
import { type HonourRead, seriesAround, sole } from './read-honours.js';

/** Title claims of an honour; where the words give no season, the one just over. */
export function titles(
  rule: string,
  scene: Scene,
  { honour, setting }: HonourRead,
  seasons: readonly number[],
): Draft[] {
  const { sentence } = scene;
  const known = setting.series;
  if (!known && isInUnknown(scene, honour)) return [];
  const series = known ?? (namesUnknownSeries(scene, honour) ? undefined : seriesAround(scene, setting.team));
  const own = seasons.length > 0 ? seasons : [seasonJustOver(scene, honour, series)];
  const inherited = known ? [] : ['series'];
  // "a former champion" says too little.
  if (honour.kind === 'champion' && own[0] === undefined) return [];
  return sole(holdersOf(scene, honour), series).flatMap((driver) =>
    own.flatMap((season): Draft[] => {
      const slots = { series, season };
      const title = draft(
        'title',
        rule,
        sentence,
        'confirmed',
        { driver: driver.name, ...slots, position: honour.position },
        inherited,
      );
      const seat = seatOfTitle(scene, driver, { setting, honour }, series, season, inherited);
      // "runner-up to Ben Marsh": who the champion was.
      const rival = honour.position === 2 && rule === 'standings-place' ? rivalOf(scene, honour) : undefined;
      if (!rival || rival === driver || season === undefined) return [title, ...seat];
      return [
        title,
        ...seat,
        draft('title', rule, sentence, 'confirmed', { driver: rival.name, ...slots, position: 1 }, inherited),
      ];
    }),
  );
}

/** "won the Truck title with Northline Racing", "fourth in the standings for Northline": the seat in which it was won. */
function seatOfTitle(
  scene: Scene,
  driver: Person,
  { setting, honour }: HonourRead,
  series: string | undefined,
  season: number | undefined,
  inherited: readonly string[],
): Draft[] {
  if (season === undefined || setting.team === undefined || isBehindHolder(scene, honour, setting.team)) return [];
  const slots = {
    driver: driver.name,
    team: setting.team,
    series,
    season,
    number: undefined,
    make: undefined,
    extent: undefined,
  };
  return [draft('ride', 'won-for', scene.sentence, 'confirmed', slots, inherited)];
}

/** "put Formula 3 champion Ava Stone in the No. 47 Northline Ford": the team named behind her is of the seat, not of the title. */
function isBehindHolder({ mentions }: Scene, honour: Honour, team: string): boolean {
  const at = mentions.findIndex(({ type, first }) => type === 'person' && first === honour.last);
  if (at < 0) return false;
  const before = mentions.slice(0, at);
  return !before.some((one) => one.type === 'team' && one.team === team);
}

/** "the Snowball champion": a capitalised word before the noun names a series that is not known. */
function namesUnknownSeries(scene: Scene, honour: Honour): boolean {
  const { tokens } = scene.discourse.text;
  const at = honour.first - 1;
  if (honour.kind === 'place' || !tokens[at]?.capital || at <= scene.sentence.first) return false;
  return !scene.mentions.some(
    (mention) => mention.first <= at && at < mention.last && mention.type !== 'name' && mention.type !== 'track',
  );
}

/** "third in the Nationals": a place in something of which nothing is known. */
function isInUnknown({ mentions, discourse }: Scene, { kind, last }: Honour): boolean {
  if (kind !== 'place' || discourse.text.tokens[last + 1]?.lower !== 'the') return false;
  const named = mentions.find(({ first }) => first === last + 2);
  return (
    named?.type === 'name' &&
    discourse.text.tokens[last]?.lower === 'in' &&
    !STANDS.test(discourse.text.tokens[named.last]?.lower ?? '')
  );
}

const STANDS = /^(?:standings|points|championship|series|season|table)$/;

/** Once the year's standings are final, "finished fifth in the final standings" is of that year, unless another was spoken of. */
function seasonJustOver(scene: Scene, honour: Honour, series: string | undefined): number | undefined {
  const { discourse, sentence } = scene;
  const { tokens, article } = discourse.text;
  if (!isSeasonOver(discourse.year, series, article.published)) return undefined;
  const spoken = discourse.earlier(sentence).season;
  if (spoken !== undefined && spoken !== discourse.year) return undefined;
  const noun = tokens[honour.last - 1]?.lower ?? '';
  const before = tokens.slice(Math.max(sentence.first, honour.first - 7), honour.first);
  const counted = before.some((token) =>
    /^(?:\w+-time|former|two|three|four|five|six|seven|back-to-back)$/.test(token.lower),
  );
  const clause = clauseOf(scene, honour.first);
  const bare = honour.kind === 'place' || clause?.verb.perfect !== true;
  return counted || !bare || /(?:titles|championships|crowns|champions)$/.test(noun) ? undefined : discourse.year;
}

/** "second to Ben Marsh", "runner-up behind teammate Ben Marsh". */
function rivalOf(scene: Scene, honour: Honour): Person | undefined {
  const { tokens } = scene.discourse.text;
  const next = scene.mentions.find((mention) => mention.type === 'person' && mention.first >= honour.last);
  if (next?.type !== 'person' || next.possessive) return undefined;
  const between = tokens.slice(honour.last, next.first).map((token) => token.lower);
  const directly = /^(?:to|behind)$/.test(between[0] ?? '') && between.length <= 3;
  const inStandings =
    /^(?:to|behind)$/.test(between.at(-1) ?? '') ||
    (between.at(-1) === 'teammate' && /^(?:to|behind)$/.test(between.at(-2) ?? ''));
  return directly || (inStandings && between.length <= 8) ? next.person : undefined;
}
