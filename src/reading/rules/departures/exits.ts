import type { Status } from '../../../claims/claim.js';
import { hasSeasonBegun } from '../../../racing/season-days.js';
import type { Clause } from '../../clauses/clause.js';
import { isFocal, isPastSpell } from '../../discourse/focal.js';
import { speaksOfCrew } from '../../mentions/crews/box-phrases.js';
import type { Mention, Person, TimeMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { isForOtherUse, isOutUnhurt } from '../clause/car-for-other-use.js';
import { complementsOf, numberOf, timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { seriesFor } from '../clause/clause-series.js';
import { seasonBeforeWinter } from '../clause/season-before-winter.js';
import { statusOf } from '../clause/status.js';
import { tellingTeam } from '../clause/telling-team.js';
import { type Draft, draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { teamOfParagraph } from './team-of-paragraph.js';

/** What a rule knows of somebody's leaving beyond the clause's complements. */
export interface Departure {
  readonly drivers: readonly Person[];
  /** Where it is not said, the driver's one ride of that season tells it. */
  readonly team?: string | undefined;
  readonly number?: string | undefined;
  readonly replacedBy?: string | undefined;
  /** Without it the clause tells; 'unsaid' where what the clause tells is too little to name one. */
  readonly season?: number | 'unsaid' | undefined;
  readonly status?: Status;
  /** Where the driver goes: not the team that is left. */
  readonly goal?: string | undefined;
  /** The team is what the text is about and not said of the driver. */
  readonly isTeamGuessed?: boolean;
}

/** Drafts an exit for each driver; the season is the one under way unless the clause names the last one. */
export function exits(rule: string, clause: Clause, scene: Scene, departure: Departure): Draft[] {
  const { replacedBy } = departure;
  const number = departure.number ?? carSpent(clause);
  if (isOfCrew(clause, scene) || isForOtherUse(clause, scene) || isOutUnhurt(clause, scene)) return [];
  // Told by the way, it may be of long ago; else the team that the text is about will do until a ride tells.
  const isUnsaid =
    departure.team === undefined && number === undefined && !/^(?:before|after|when|since|until)$/.test(clause.marker);
  const teller = isUnsaid ? tellingTeam(clause, scene) : undefined;
  const own = isUnsaid ? (teamHeld(clause, scene, departure.drivers) ?? teamOfSuccessor(clause, scene)) : undefined;
  const around = number !== undefined && replacedBy === undefined ? teamOfParagraph(scene) : undefined;
  const isAround = departure.team === undefined && !isUnsaid && around !== undefined;
  const team = departure.team ?? teller ?? own ?? (isUnsaid ? teamAbout(scene, departure.goal) : around);
  const series = seriesFor(withoutGoal(clause), scene, team, number);
  const season =
    departure.season === 'unsaid' ? undefined : (departure.season ?? lastSeason(clause, scene, departure.drivers[0]));
  const inherited = [
    ...(series.said ? [] : ['series']),
    ...(departure.isTeamGuessed || isAround || (isUnsaid && !teller) ? ['team'] : []),
  ];
  return departure.drivers.map((driver) =>
    draft(
      'exit',
      rule,
      scene.sentence,
      departure.status ?? statusOf(clause, scene.discourse),
      { driver: driver.name, team, series: series.series, season, number, replacedBy },
      inherited,
    ),
  );
}

const YEARS_IN = /\bafter (?:\S+ ){0,4}(?:years?|seasons?|campaigns?) (?:in|aboard|driving|with)(?: the| its| their)?$/;

/** "parted after three years in the No. 12": the car that was left. */
function carSpent(clause: Clause): string | undefined {
  const [car, another] = complementsOf(clause, 'car').filter(({ lead, before }) => !before && YEARS_IN.test(lead));
  return another ? undefined : numberOf(car?.mention);
}

const FAR_BACK = 40;

/** "interim crew chief for Stone after Marsh was dismissed", "on Stone’s pit box; Marsh was relieved of his duties": no driver leaves. */
function isOfCrew({ marker, verb, words, first }: Clause, { discourse: { text }, mentions, sentence }: Scene): boolean {
  const isBehind = /^(?:after|when|since|once|following|with)$/.test(marker) && first > sentence.first;
  const isRelieved = verb.passive && /^of (?:(?:his|her|their|all|the) )*(?:duties|responsibilities)\b/.test(words);
  if (!isBehind && !isRelieved) return false;
  const from = Math.max(sentence.first, first - FAR_BACK);
  const near = mentions.filter((one) => one.first >= from && one.last <= first);
  return speaksOfCrew(text.tokens, near, from, first);
}

/** A clause without the series behind "to": "is off to the Xfinity Series", where somebody goes is not what she leaves. */
export function withoutGoal(clause: Clause): Clause {
  const complements = clause.complements.filter(
    ({ mention, prep }) => mention.type !== 'series' || !/^(?:to|into)$/.test(prep),
  );
  return complements.length === clause.complements.length ? clause : { ...clause, complements };
}

/** The season that who has left by now drove last: before the first races of a year, the one before. */
export function seasonJustOver({ discourse, sentence }: Scene): number {
  const { year, text } = discourse;
  const series = discourse.headingSeries(sentence) ?? discourse.series;
  return hasSeasonBegun(series, text.article.published) ? year : year - 1;
}

/** "after the 2024 season" is that one, "in December" the one of that year, "in 2026", still ahead, the one before. */
export function lastSeason(clause: Clause, scene: Scene, goer?: Person): number | undefined {
  const { year } = scene.discourse;
  const times = timesOf(clause);
  const after = times.find((time) => time.after !== undefined)?.after;
  if (after !== undefined) return after;
  const ahead = seasonAfter(clause, scene);
  if (ahead !== undefined) return ahead - 1;
  const said = saidSeasons(clause, year);
  if (said?.length === 1 && said[0] !== undefined) return said[0] > year ? said[0] - 1 : said[0];
  const closed = clause.verb.tense === 'past' && times.length === 0 ? seasonClosed(clause, scene) : undefined;
  if (closed !== undefined) return closed;
  // "is leaving in December"
  // "Stone, released by Northline in November": gone by.
  const isGone = clause.verb.form === 'participle' && clause.verb.passive;
  const soon = clause.verb.tense === 'present' && !clause.verb.perfect ? 'future' : clause.verb.tense;
  const tense = isGone ? 'past' : soon;
  const day = times.map((time) => leavingDay(time, tense)).find((found) => found !== undefined);
  const before =
    clause.verb.tense === 'past' && !isInSeason(day)
      ? (seasonBeforeWinter(clause, scene) ?? seasonBefore(clause, scene, goer))
      : undefined;
  if (before !== undefined) return before;
  if (day !== undefined) return Number(day.slice(0, 4)) - (day.slice(5) < '02-01' ? 1 : 0);
  if (clause.verb.tense === 'past') {
    if (
      /^(?:who|which|that|after|since|before|when|until|because|as)$/.test(clause.marker) &&
      !isReported(clause, scene)
    )
      return seasonOfMain(clause, scene);
  }
  return seasonJustOver(scene);
}

// Behind it no season begins: "before the end of the 2024 season".
const BEFORE = /\b(?:before|ahead of|prior to)(?: the)?(?: (?:start|beginning|dawn) of)?(?: the)?$/;

/** "left a month before the 2024 season": the season that was to come. */
function seasonAfter(clause: Clause, { discourse: { text } }: Scene): number | undefined {
  const found = complementsOf(clause, 'time').find(
    ({ before, lead, mention }) =>
      !before &&
      BEFORE.test(lead) &&
      /^(?:season|campaign|[.,;)])?$/.test(text.tokens[mention.last]?.text ?? '') &&
      text.tokens[mention.last - 1]?.possessive !== true,
  )?.mention;
  return found?.seasons?.length === 1 ? found.seasons[0] : undefined;
}

/** "was put into the No. 12 in July when the team dropped Carter": the season of what stands before. */
function seasonOfMain(clause: Clause, scene: Scene): number | undefined {
  const main = scene.clauses[scene.clauses.indexOf(clause) - 1];
  if (!main || !/^(?:when|after|because|as)$/.test(clause.marker) || main.verb.negated) return undefined;
  // "the pairing ended in August when the driver was released": of two, which one is not sure.
  if (clause.subjects.some((subject) => subject.type === 'person' && subject.form === 'described')) return undefined;
  const [day] = timesOf(main).flatMap((time) => leavingDay(time, 'past') ?? []);
  return day === undefined || day > scene.discourse.text.article.published ? undefined : Number(day.slice(0, 4));
}

/** "lost her seat when the team closed in 2017": the season of what put an end to it. */
function seasonClosed(clause: Clause, scene: Scene): number | undefined {
  const { year } = scene.discourse;
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  if (!next || !/^(?:when|as|after|because)$/.test(next.marker) || next.verb.tense !== 'past' || !closes(next))
    return undefined;
  const after = timesOf(next).find((time) => time.after !== undefined)?.after;
  const [season, another] = saidSeasons(next, year) ?? [];
  return after ?? (another === undefined && season !== undefined && season <= year ? season : undefined);
}

/** Verbs of teams that race no more: "closed", "folded", "shut down", "ran out of money", "lost its sponsor". */
function closes({ verb, words }: Clause): boolean {
  if (
    /^(?:close|shut|fold|cease|disband|dissolve|collapse|merge|sell|shutter|suspend|cut|stop|withdraw|end)$/.test(
      verb.lemma,
    )
  )
    return true;
  return (
    (verb.lemma === 'run' && /^out of\b/.test(words)) || (verb.lemma === 'lose' && /\bsponsors?|backing\b/.test(words))
  );
}

/** "announced that Stone was let go": told as news, whatever word opens it. */
function isReported(clause: Clause, scene: Scene): boolean {
  const before = scene.clauses[scene.clauses.indexOf(clause) - 1];
  return clause.marker === 'that' && (before?.verb.frame === 'say' || before?.verb.last === clause.first);
}

/** "Stone, who has been at Northline since 2023, said that she is leaving": the team that the sentence says she is with. */
function teamHeld(clause: Clause, scene: Scene, drivers: readonly Person[]): string | undefined {
  for (const other of scene.clauses) {
    const [subject] = other.subjects;
    if (other === clause || subject?.type !== 'person' || other.subjects.length > 1) continue;
    if (drivers.length !== 1 || subject.person !== drivers[0]) continue;
    if (!other.verb.perfect && !timesOf(other).some(({ since }) => since !== undefined)) continue;
    if (other.verb.tense !== 'present' || other.verb.negated || !/^(?:be|drive|stay)$/.test(other.verb.frame)) continue;
    const team = complementsOf(other, 'team').find(({ prep, before }) => !before && /^(?:at|for|with)$/.test(prep));
    if (team) return team.mention.team;
  }
  return undefined;
}

/** "is headed to Northline as the replacement for Stone, who will retire": she leaves the team that he goes to. */
function teamOfSuccessor(clause: Clause, scene: Scene): string | undefined {
  const [goer] = clause.subjects;
  const parent = clause.marker === 'who' && clause.parent !== undefined ? scene.clauses[clause.parent] : undefined;
  if (!goer || !parent || parent.verb.negated) return undefined;
  const to = complementsOf(parent, 'team').find(
    ({ before, prep, mention }) => !before && prep === 'to' && mention.last <= goer.first,
  );
  const words = to && wordsBetween(scene.discourse.text.tokens, to.mention.last, goer.first);
  return words !== undefined &&
    /\b(?:replacement for|successor to|replac(?:e|ing)|succeed(?:ing)?|place of)$/.test(words)
    ? to?.mention.team
    : undefined;
}

/** "drove the No. 12 in 2022 and was let go": the last season that the sentence has told of by then, if it is over; of `goer`, else of the subject. */
export function seasonBefore(clause: Clause, scene: Scene, goer?: Person): number | undefined {
  const { year } = scene.discourse;
  const [subject] = clause.subjects;
  const own = goer ?? (subject?.type === 'person' ? subject.person : undefined);
  for (const earlier of scene.clauses.slice(0, scene.clauses.indexOf(clause)).reverse()) {
    const who = earlier.subjects[0];
    const isHis = who?.type === 'person' && own !== undefined && who.person === own;
    const seasons = isHis && earlier.verb.tense === 'past' ? (saidSeasons(earlier, year) ?? []) : [];
    if (seasons.length > 0) return Math.max(...seasons) < year ? Math.max(...seasons) : undefined;
  }
  return undefined;
}

/** A day in the months in which every series races. */
function isInSeason(day: string | undefined): boolean {
  return day !== undefined && day.slice(5) >= '04-01' && day.slice(5) < '12-01';
}

function leavingDay(time: TimeMention, tense: Clause['verb']['tense']): string | undefined {
  return tense === 'future' ? (time.date ?? time.from) : (time.past ?? time.date ?? time.from);
}

// Sentences of a paragraph, at most: nobody writes longer ones, and a text made of one must not take ever longer.
const LONGEST_PARAGRAPH = 60;

/** The team that a sentence is about without naming it: the only one of its paragraph so far, or the heading's; not `except`. */
export function teamAbout(scene: Scene, except?: string): string | undefined {
  const { sentence, discourse } = scene;
  if (OWN_TEAMS.test(discourse.text.article.body.slice(sentence.start, sentence.end))) return undefined;
  const teams = new Set<string>();
  let left = LONGEST_PARAGRAPH;
  for (let at: Scene | undefined = scene; at && left > 0 && teams.size < 2; at = at.before) {
    left -= 1;
    for (const mention of at.mentions) {
      const team = mention.type === 'team' || mention.type === 'car' ? mention.team : undefined;
      // A team that somebody comes from or goes to is not what the text is about.
      if (team && team !== except && isAbout(at, mention)) teams.add(team);
    }
    // Below a team's name, what another line of the entry tells of some team is by the way.
    if (teams.size === 0 && sentence.block.kind === 'row' && discourse.isUnderTeam(sentence)) break;
  }
  const [only] = teams;
  const around = only ?? scene.discourse.headingTeam(scene.sentence);
  return teams.size > 1 || around === except ? undefined : around;
}

// "Stone and Carter have been dropped by their respective teams": each by another, and by none that was named before.
const OWN_TEAMS =
  /\b(?:respective|various|different) (?:teams|squads|outfits|organi[sz]ations|employers|rides|seats|cars)\b/;

function isAbout({ discourse: { text }, sentence, mentions }: Scene, mention: Mention): boolean {
  return isFocal(text, sentence, mentions, mention) && !isPastSpell(text, sentence, mentions, mention);
}

/** The team or car that a verb acts on: "leaves Northline", "vacated the No. 12". */
export function objectOf(clause: Clause, scene: Scene): Mention | undefined {
  const { last } = clause.verb;
  // "her Northline ride": whose it is stands between.
  const next = scene.mentions.find(
    (mention) => mention.first >= last && !(mention.type === 'person' && mention.form === 'described'),
  );
  const { tokens } = scene.discourse.text;
  const isNext =
    next?.first === last ||
    (next?.first === last + 1 && /^(?:the|its|his|her|their|both)$/.test(tokens[last]?.lower ?? ''));
  if (next === undefined || !isNext) return undefined;
  return next.type === 'team' || next.type === 'car' ? next : undefined;
}
