import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

/** A paragraph of a round-up of a season's seats: whose it is, and which season the round-up is of. */
export interface Section {
  readonly team: string;
  readonly season: number;
}

// "2026 Cup lineups so far", "Supercars 2025: the chairs we know", "Who goes where in 2026"
const ROUND_UP =
  /\b(?:line-?ups?|grids?|rosters?|seats?|chairs?|rides?|cockpits?|pairings|who(?:[’']s| is| goes| drives| sits| stays| races| will be)? (?:(?:going|driving|staying|racing|moving|signed|drives|goes|is) )?(?:where|in|out|what)|silly season|driver (?:market|moves|changes|carousel|tracker)|trackers?|scorecard|state of play|carousel|merry-go-round|musical chairs)\b/i;
const OF_NO_SEATS =
  /\b(?:winners?|results?|standings|points|schedules?|calendar|rankings?|ranked|odds|qualifying|starting|entry lists?|crew chiefs?|spotters?|sponsors?|paint|schemes?|ratings?|grades?|preview|fantasy|podiums?)\b/i;
const YEAR = /\b20\d\d\b(?![-–/]\d)/g;

/** The season of a round-up of seats, by the title of the article: the one year in it, from the one under way on. */
function roundUpSeason({ discourse }: Scene): number | undefined {
  const { sentences, article } = discourse.text;
  const [title] = sentences;
  if (title?.block.kind !== 'heading') return undefined;
  const words = article.body.slice(title.start, title.end);
  if (!ROUND_UP.test(words) || OF_NO_SEATS.test(words)) return undefined;
  const years = [...new Set(words.match(YEAR))].map(Number);
  const [season, another] = years;
  if (another !== undefined) return undefined;
  if (season === undefined) return /\bnext (?:year|season)\b/i.test(words) ? discourse.year + 1 : undefined;
  return season >= discourse.year && season <= discourse.year + 2 ? season : undefined;
}

// "Northline’s lineup is set: ", "Northline Racing’s roster is complete."
const IS_SET =
  /^(?:(?:\d{4}|full|driver|driving|cup|truck|xfinity|new|own) )*(?:line-?up|line - up|roster|pairing|stable|team|house|squad|drivers)(?: for (?:\d{4}|next (?:year|season)))? (?:is|are|looks) (?:now |also |already |all |fully |long )?(?:set|complete|full|fixed|known|decided|settled|final|finali[sz]ed|ready|done|filled|in place|no secret)(?: for \d{4}| too| as well)? ?[:.–—-]/;

/** The team whose paragraph a sentence stands in, if the title says that the article goes through the seats of a season. */
export function sectionOf(scene: Scene): Section | undefined {
  const season = roundUpSeason(scene);
  if (season === undefined) return undefined;
  const team = scene.discourse.labelTeam(scene.sentence) ?? teamWhoseIsSet(scene) ?? teamWhoseIsSet(scene.before);
  return team === undefined ? undefined : { team, season };
}

/** "Northline Racing’s lineup is set": the team whose drivers follow, behind a colon or in the next sentence. */
function teamWhoseIsSet(scene: Scene | undefined): string | undefined {
  const team = scene?.mentions.find(({ type }) => type === 'team');
  if (!scene || team?.type !== 'team' || !team.possessive || team.first > scene.sentence.first + 1) return undefined;
  const { tokens } = scene.discourse.text;
  return IS_SET.test(wordsBetween(tokens, team.last, Math.min(team.last + 14, scene.sentence.last)))
    ? team.team
    : undefined;
}
