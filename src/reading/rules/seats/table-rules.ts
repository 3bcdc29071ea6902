import { groupBy } from '../../../values/group-by.js';
import type { Mention } from '../../mentions/mention.js';
import type { Text } from '../../text/read-text.js';
import type { Cell, Column, TableRow } from '../../text/table-columns.js';
import { type Draft, draft } from '../draft.js';
import type { Scene } from '../scene.js';

const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Lu}|d[aei]\b|v[ao]n\b|l[ae]\b)[\p{L}\p{M}.'’-]*){1,4}$/u;
const NUMBER = /^(?:Nos?\.?\s?|#)?(\d{1,3})\b/i;

/** Reads the rows of tables: each is a ride, and a crew claim where a column says so. `scenes` are those of the article. */
export function readTableRows(text: Text, rows: readonly TableRow[], scenes: readonly Scene[]): Draft[] {
  if (rows.length === 0) return [];
  const byBlock = groupBy(scenes, ({ sentence }) => sentence.blockIndex);
  return rows.flatMap((row) => {
    const own = [...new Set(row.map(({ blockIndex }) => blockIndex))].flatMap((index) => byBlock.get(index) ?? []);
    const scene = own[0];
    if (!scene) return [];
    const mentions = own.flatMap((part) => part.mentions);
    const cellOf = (column: Column): Cell | undefined => row.find((cell) => cell.column === column);
    const driver = nameIn(text, mentions, cellOf('driver'));
    const named = teamIn(text, mentions, cellOf('team'));
    const team = named ?? scene.discourse.headingTeam(scene.sentence);
    const numberCell = cellOf('number');
    const number = numberCell && NUMBER.exec(text.article.body.slice(numberCell.start, numberCell.end))?.[1];
    const make = mentions.find((mention) => mention.type === 'make');
    const { discourse } = scene;
    const sentence = { ...scene.sentence, end: Math.max(...own.map((one) => one.sentence.end)) };
    const series = discourse.seriesOf(team, number) ?? discourse.headingSeries(sentence) ?? discourse.series;
    const season = discourse.coming ?? discourse.year;
    const inherited = ['series', 'season', ...(named ? [] : ['team'])];
    const drafts: Draft[] = [];
    const status = statusIn(text, cellOf('status'));
    if (driver && (team || number) && status !== undefined) {
      const seat = { driver, team, series, season, number, extent: undefined };
      const ride = { ...seat, make: make?.type === 'make' ? make.make : undefined };
      drafts.push(draft('ride', 'table-row', sentence, status, ride, inherited));
    }
    for (const role of ['crew chief', 'spotter'] as const) {
      const person = nameIn(text, mentions, cellOf(role));
      if (!person || (!driver && !number)) continue;
      const post = { person, role, driver, team, number, series, season };
      drafts.push(draft('crew', 'table-row', sentence, 'confirmed', post, inherited));
    }
    return drafts;
  });
}

const SETTLED =
  /^(?:(?:all |now |already |it[’']?s )?(?:confirmed|official|signed|re-?signed|announced|done|set|locked(?: in)?|secured?|returning|returns|under contract|contracted|full[- ]time|part[- ]time|new|rookie|yes|✓|✔|✅|x)(?: \(.{1,30}\))?)?$/i;
const UNSURE =
  /^(?:rumou?r(?:ed|s)?|(?:very |most )?likely|expected|probable|tipped|linked|in talks|unconfirmed|not (?:yet )?(?:confirmed|signed|announced|official)|to be confirmed|tbc|reported|reportedly|close|possible|speculation|pending)$/i;

/** How sure a seat is by the column that says so; undefined where it says that nobody has it, or nothing that is known. */
function statusIn(text: Text, cell: Cell | undefined): 'confirmed' | 'rumored' | undefined {
  if (!cell) return 'confirmed';
  const printed = text.article.body.slice(cell.start, cell.end).trim();
  if (SETTLED.test(printed)) return 'confirmed';
  return UNSURE.test(printed) ? 'rumored' : undefined;
}

/** The name that fills a cell; "TBA" and "to be named" are none. */
function nameIn(text: Text, mentions: readonly Mention[], cell: Cell | undefined): string | undefined {
  if (!cell) return undefined;
  const person = mentions.find((mention) => mention.type === 'person' && isIn(text, mention, cell));
  const printed = text.article.body.slice(cell.start, cell.end).trim();
  if (person?.type === 'person') return person.person.name;
  return NAME.test(printed) ? printed : undefined;
}

function teamIn(text: Text, mentions: readonly Mention[], cell: Cell | undefined): string | undefined {
  if (!cell) return undefined;
  const team = mentions.find((mention) => mention.type === 'team' && isIn(text, mention, cell));
  if (team?.type === 'team') return team.team;
  const printed = text.article.body
    .slice(cell.start, cell.end)
    .replace(/\s*\([^)]*\)$/, '')
    .trim();
  return NAME.test(printed) ? printed : undefined;
}

function isIn(text: Text, mention: Mention, cell: Cell): boolean {
  const start = text.tokens[mention.first]?.start ?? -1;
  return start >= cell.start && start < cell.end;
}
