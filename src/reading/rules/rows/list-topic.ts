import type { Extent } from '../../../claims/claim.js';
import { isAhead, type Outing, outingsOf } from '../races/outings.js';
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
  const places = over ? outingsOf(over.mentions).filter(({ time }) => isAhead(time, scene)) : [];
  const [outing] = places;
  if (outing && places.length === 1 && ENTRIES.test(words) && !SEASON.test(words)) return { is: 'race', outing };
  const entered = raceOfTitle(scene);
  if (entered && !isOwnLead && discourse.heading(sentence) === '') return { is: 'race', outing: entered };
  const named = seasonIn(over, discourse.year) ?? discourse.headingSeason(sentence);
  return { is: 'season', season: named ?? discourse.coming ?? discourse.year, named: named !== undefined };
}

const ENTERED = /\b(?:entry list|entries|entrants?|entered)\b/i;

/** "Truck Series at Daytona, Friday, Feb. 13: who is entered": the one race of a title that says when it is and that it tells of entries. */
function raceOfTitle(scene: Scene): Outing | undefined {
  let title: Scene | undefined = scene;
  while (title?.previous) title = title.previous;
  if (title?.sentence.block.kind !== 'heading' || !ENTERED.test(textOf(title, title.sentence))) return undefined;
  const outings = outingsOf(title.mentions);
  const [outing] = outings;
  const isDated = outing?.place !== undefined && outing.time?.date !== undefined;
  return isDated && outings.length === 1 && isAhead(outing.time, scene) ? outing : undefined;
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
