import type { Extent } from '../../../claims/claim.js';
import { isAhead, isOneRace, type Outing, outingsOf } from '../races/outings.js';
import { textOf } from '../races/row-starts.js';
import type { Scene } from '../scene.js';

/** What the rows of a list are: seats of a season, entries of one race, or an order of merit. */
export type ListTopic =
  | { readonly is: 'season'; readonly season: number; readonly named: boolean }
  | { readonly is: 'race'; readonly outing: Outing }
  | { readonly is: 'order' };

const ORDER =
  /\b(?:results?|order of finish|finish(?:ing|ed)? (?:order|positions?)|finish|standings|points|box score|qualifying|practice|speeds|time ?sheets?|power rankings?|rankings?|ranked|odds|winners?|podiums?|starting (?:grid|line-?up|order|positions?)|top (?:\d+|five|ten|three)|leaders|stats|by the numbers|fantasy|tv|what to watch|how to watch)\b/i;
// The line over a list is about who takes part in the race that it names, and not about when the season opens.
const ENTRIES =
  /\b(?:entry|entries|entrants?|entered|enters?|field|starters|co-drivers?|pairings?|crews|preview|one-offs?|part-timers|open cars|line-?ups?|drivers?)\b/i;
// "the entry list for the season opener"
const ENTERED_OF_SEASON = /\b(?:season|year)(?!['’]s| ?-? ?opener)\b/i;
const SEASON = /\b(?:season|year|opens|opener|begins?|kicks off)\b/i;
// "the 2026 grid", "who drives where": a list of those who take part in a season.
const LINE_UP =
  /\b(?:line-?ups?|grid|rosters?|drivers?|pairings?|who[’']s (?:where|in)|who is (?:where|in)|who drives|seats?|fields?|teams?|silly season|trackers?|charts?|confirmed|crews?|class|entries|entry list|signed|cars|season|full[- ]tim(?:e|ers))\b/i;

/** What a list is about, from the line over it, its heading and the article's title. */
export function listTopic(scene: Scene): ListTopic {
  const { discourse, sentence, over } = scene;
  const lead = over ? textOf(over, over.sentence) : '';
  // "Standings" over an order, and below that "Sunday’s entries at Bristol:" over what follows.
  const isOwnLead = lead.endsWith(':') && over?.sentence.block.kind === 'paragraph' && ENTRIES.test(lead);
  const words = isOwnLead ? lead : `${lead} ${discourse.heading(sentence)}`;
  if (ORDER.test(words) || opensWithOrder(scene)) return { is: 'order' };
  if (isOfOldYear(scene, words)) return { is: 'order' };
  const places = over ? outingsOf(over.mentions).filter(({ time }) => isAhead(time, scene)) : [];
  const [outing] = places;
  const isOfSeason = (ENTERED.test(words) ? ENTERED_OF_SEASON : SEASON).test(words);
  if (outing && places.length === 1 && ENTRIES.test(words) && !isOfSeason) return { is: 'race', outing };
  const entered = raceOfTitle(scene);
  if (entered && !(isOwnLead && leadsElsewhere(scene, entered)) && isUnderTitle(scene))
    return { is: 'race', outing: entered };
  const named = seasonIn(over, discourse.year) ?? discourse.headingSeason(sentence);
  return { is: 'season', season: named ?? discourse.coming ?? discourse.year, named: named !== undefined };
}

/** The line over the list names another race than the title, or speaks of a season. */
function leadsElsewhere({ over }: Scene, { race, track }: Outing): boolean {
  if (!over) return false;
  const isOther = outingsOf(over.mentions).some((one) =>
    race === undefined ? one.track !== track : one.race !== race,
  );
  return isOther || SEASON.test(textOf(over, over.sentence)) || race === undefined;
}

const OLD_LIST =
  /\b((?:19|20)\d\d) (?:[\w’'-]+ ){0,3}(?:line-?ups?|grid|roster|field|entry list|entries|drivers|seats)\b/gi;

/** "Twenty years ago: the 2005 line-ups": a list of a season long over is nobody's seat of today. */
function isOfOldYear({ discourse: { text, year } }: Scene, words: string): boolean {
  const [title] = text.sentences;
  const named = title?.block.kind === 'heading' ? text.article.body.slice(title.start, title.end) : '';
  const years = [...`${words} ${named}`.matchAll(OLD_LIST)].map((found) => Number(found[1]));
  return years.length > 0 && years.every((one) => one < year - 1);
}

/** No heading but the title stands over the list. */
function isUnderTitle({ discourse, sentence }: Scene): boolean {
  const heading = discourse.heading(sentence);
  const [title] = discourse.text.sentences;
  return (
    heading === '' || (title !== undefined && discourse.text.article.body.slice(title.start, title.end) === heading)
  );
}

const ENTERED = /\b(?:entry (?:list|tracker)|entries|entrants?|entered|open cars)\b/i;
const SUBSTITUTES =
  /\b(?:substitut\w+|stand-?ins?|fill-?ins?|subs|relief drivers?|sits? out|replacements?|driver changes?)\b/i;
// Of a race that the title calls by its name.
const TAKES_PART =
  /\b(?:driver line-?ups?|line-?ups|crews|pairings|one-offs?|who(?:[’']s| is) (?:in|racing|entered))\b/i;

/** "Truck Series at Daytona, Friday, Feb. 13: who is entered", "Indy 500 entries": the one race of a title that says that it tells of entries. */
function raceOfTitle(scene: Scene): Outing | undefined {
  const title = scene.opening ?? scene;
  if (title.sentence.block.kind !== 'heading') return undefined;
  const words = textOf(title, title.sentence);
  const [outing, another] = outingsOf(title.mentions);
  if (!outing || another) return undefined;
  if (outing.time) {
    const isDated = outing.place !== undefined && isOneRace(outing);
    return isDated && (ENTERED.test(words) || SUBSTITUTES.test(words)) && isAhead(outing.time, scene)
      ? outing
      : undefined;
  }
  const { year, coming } = scene.discourse;
  const isOtherYear = title.mentions.some(
    ({ type, ...time }) => type === 'time' && !('seasons' in time && time.seasons?.includes(coming ?? year)),
  );
  if (isOtherYear || ENTERED_OF_SEASON.test(words)) return undefined;
  return ENTERED.test(words) || (outing.race !== undefined && TAKES_PART.test(words)) ? outing : undefined;
}

const FULL = /\bfull[- ]?(?:time|season)\b/i;
const PART = /\b(?:part[- ]?time|part[- ]?season|partial|limited|select (?:races|events)|one-offs?)\b/i;

/** How much of the season the line straight over a list, or its heading, says that its rows race. */
export function extentOfList({ discourse, sentence, over }: Scene): Extent | undefined {
  const lead = over && textOf(over, over.sentence);
  const isLead = lead !== undefined && (lead.endsWith(':') || over?.sentence.block.kind === 'heading');
  const words = isLead ? lead : discourse.heading(sentence);
  if (FULL.test(words) === PART.test(words)) return undefined;
  return FULL.test(words) ? 'full-time' : 'part-time';
}

const LABEL = /^[^:.!?]{3,40}:/;
const OF_ORDER =
  /\b(?:results?|order of finish|standings|points|qualifying|practice|speeds|rankings?|odds|winners?|podium|starting (?:grid|line-?up|order)|top (?:\d+|five|ten|three)|laps led|stage \w+|tv|television|radio|broadcast)\b/i;

/** "Points: Ava Stone (Northline Racing) 132, Ben Carter …": what a line lists in order, or whom one can hear, is nobody's seat. */
export function opensWithOrder({ sentence, discourse }: Scene): boolean {
  const { body } = discourse.text.article;
  const label = LABEL.exec(body.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)))?.[0];
  return label !== undefined && OF_ORDER.test(label);
}

/** The line over a list, its heading or the title says that it goes through drivers and their seats. */
export function isLineUp({ discourse, sentence, over }: Scene): boolean {
  const title = discourse.text.sentences[0];
  const { body } = discourse.text.article;
  return (
    [over?.sentence, title].some((one) => one !== undefined && LINE_UP.test(body.slice(one.start, one.end))) ||
    LINE_UP.test(discourse.heading(sentence))
  );
}

const OF_CREWS = /\b(?:crew[- ]chiefs?|spotters?|pit box(?:es)?|box bosses)\b/i;

/** The line over a list, its heading or the title speaks of crews: of two names in a row, one may lead the other's. */
export function isOfCrews({ discourse, sentence, over }: Scene): boolean {
  const { sentences, article } = discourse.text;
  return (
    [over?.sentence, sentences[0]].some((one) => one && OF_CREWS.test(article.body.slice(one.start, one.end))) ||
    OF_CREWS.test(discourse.heading(sentence))
  );
}

function seasonIn(scene: Scene | undefined, year: number): number | undefined {
  const seasons = new Set(
    (scene?.mentions ?? []).flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : [])),
  );
  const [season] = seasons;
  return seasons.size === 1 && season !== undefined && season >= year ? season : undefined;
}
