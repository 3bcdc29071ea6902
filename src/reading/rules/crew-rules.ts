import type { Status } from '../../claims/claim.js';
import type { Clause } from '../clauses/clause.js';
import { speaksOfCrew } from '../mentions/box-phrases.js';
import type { CrewPost } from '../mentions/crew-post.js';
import { crewPostsIn } from '../mentions/crew-posts.js';
import type { Person } from '../mentions/mention.js';
import type { Token } from '../text/token.js';
import { timesOf } from './clause-parts.js';
import { saidSeasons } from './clause-seasons.js';
import { seriesFor } from './clause-series.js';
import { seatOfPost, withBlock } from './crew-post-seat.js';
import { type CrewSeat, clauseAt, namesSeat, teamWhere } from './crew-seat.js';
import { type Draft, draft } from './draft.js';
import { seasonJustOver, teamAbout } from './exits.js';
import type { PhraseRule } from './rule.js';
import type { Scene } from './scene.js';
import { seasonNumber, seasonsCounted } from './service.js';
import { isStated, statusOf } from './status.js';

/** Rules for the people who lead a car's crew or spot for its driver. */
export const CREW_RULES: readonly PhraseRule[] = [
  {
    name: 'leads-crew',
    example: 'Dan Marsh will be crew chief of the No. 12 Ford for Ava Stone at Northline Racing.',
    needs: ['person'],
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      if (tokens[scene.sentence.last - 1]?.text === '?') return [];
      const { before } = scene;
      const told =
        scene.discourse.isAboutCrews ||
        (before && speaksOfCrew(tokens, before.mentions, before.sentence.first, before.sentence.last)) === true;
      const posts = crewPostsIn(tokens, scene.mentions, scene.sentence.last, told).map((post) =>
        post.rival && scene.discourse.crew.has(post.rival.person) ? { ...post, person: post.rival } : post,
      );
      return posts.flatMap((post) => postDrafts(post, posts, scene));
    },
  },
];

function postDrafts(post: CrewPost, posts: readonly CrewPost[], scene: Scene): Draft[] {
  const { discourse } = scene;
  const isTitle = post.link === 'title' || post.link === 'apposition';
  const clause =
    clauseAt(scene, isTitle ? post.person.first : post.first) ??
    (isTitle ? scene.clauses.find(({ subjects }) => subjects.includes(post.person)) : undefined);
  if (clause ? !isStated(clause) : discourse.text.quoted[post.first] === 1) return [];
  // "wants Marsh as her crew chief"
  if (clause?.verb.frame === 'plan' && !isTitle) return [];
  const status = clause ? statusOf(clause, discourse) : 'confirmed';
  if (status === 'denied' && isTitle && !clause?.subjects.includes(post.person)) return [];
  const person = holderOf(post, scene);
  const { seat: found, times, isOwn } = seatOfPost(post, scene);
  const where = found.team === undefined && clause ? teamWhere(clause, scene) : undefined;
  const seat = where === undefined ? found : { ...found, team: where };
  if (!person || !namesSeat(seat) || seat.driver === person) return [];
  const own = times.flatMap((time) => time.seasons ?? []);
  // "the former crew chief of Stone" says nothing of when.
  if (post.former && own.length === 0) return [];
  // "Crew chief Marsh led Stone to the 2019 title": the season of what the sentence tells.
  const told = !isOwn && clause?.verb.tense === 'past' ? crewSaid(clause, scene) : undefined;
  const seasons = own.length > 0 ? [...new Set(own)] : (told ?? seasonsOfPost(post, posts, clause, scene));
  const drafts = crewDrafts('leads-crew', scene, {
    person,
    role: post.role,
    seat,
    seasons,
    said: own.length > 0,
    status: isTitle && status === 'denied' ? 'confirmed' : status,
  });
  const first = seasons[0];
  if (post.absent && status !== 'denied') {
    const away = {
      person: post.absent.person,
      role: post.role,
      seat,
      seasons,
      said: own.length > 0,
      status: 'confirmed',
    } as const;
    drafts.push(...crewDrafts('leads-crew', scene, away));
  }
  if (post.predecessor && first !== undefined && status === 'confirmed') {
    const before = {
      person: post.predecessor.person,
      role: post.role,
      seat,
      seasons: [first - 1],
      said: false,
      status,
    };
    drafts.push(...crewDrafts('leads-crew', scene, before));
  }
  return drafts;
}

/** "He was the crew chief": a pronoun means the one on the crew who was named before, not the driver. */
function holderOf(post: CrewPost, scene: Scene): Person | undefined {
  const { person, form } = post.person;
  if (form !== 'described' || scene.discourse.crew.has(person)) return person;
  const denied = clauseAt(scene, post.first)?.verb.negated === true;
  return denied ? person : undefined;
}

/** What a crew claim says, for the drafts of its seasons. */
export interface CrewClaim {
  readonly person: Person;
  readonly role: CrewPost['role'];
  readonly seat: CrewSeat;
  /** None: no season can be known. */
  readonly seasons: readonly number[];
  /** The words name the seasons. */
  readonly said: boolean;
  readonly status: Status;
}

/** One draft for each season of a post. */
export function crewDrafts(rule: string, scene: Scene, claim: CrewClaim): Draft[] {
  const { person, role, seasons, said, status } = claim;
  const { year } = scene.discourse;
  // What a paragraph says of a car holds for now, and not for seasons gone by.
  const isNow = seasons.every((season) => season >= year);
  const seat = isNow ? withBlock(claim.seat, scene) : claim.seat;
  const team = seat.team ?? teamOfCrew(scene);
  const series = seat.series ?? seriesFor(undefined, scene, team, seat.number).series;
  const inherited = ['season', 'series', 'team'].filter(
    (slot) => !((slot === 'season' && said) || (slot === 'series' && seat.series) || (slot === 'team' && seat.team)),
  );
  return (seasons.length > 0 ? seasons : [undefined]).map((season) =>
    draft(
      'crew',
      rule,
      scene.sentence,
      status,
      { person: person.name, role, driver: seat.driver?.name, team, number: seat.number, series, season },
      inherited,
    ),
  );
}

/** The team that a sentence is about, or its paragraph where somebody only comes from the one named: "comes over from Northline". */
function teamOfCrew(scene: Scene): string | undefined {
  const team = teamAbout(scene);
  const { tokens } = scene.discourse.text;
  let first = scene;
  let isOrigin = false;
  for (let at: Scene | undefined = scene; at; at = at.before) {
    first = at;
    for (const mention of at.mentions)
      if (mention.type === 'team' && mention.team === team && tokens[mention.first - 1]?.lower === 'from')
        isOrigin = true;
  }
  if (!isOrigin) return team;
  const before = scene.discourse.teamBefore(first.sentence);
  if (before !== undefined && before !== team) return before;
  const others = scene.discourse.teams.filter((other) => other !== team);
  return others.length === 1 ? others[0] : undefined;
}

// Verbs that look ahead in any tense: hired, keeps, moves over.
const ANNOUNCING = new Set(['sign', 'keep', 'stay', 'join', 'get', 'pair', 'replace', 'lead']);

/** The seasons of a post whose own words name none: those of its clause, or by its tense. */
function seasonsOfPost(
  post: CrewPost,
  posts: readonly CrewPost[],
  clause: Clause | undefined,
  scene: Scene,
): readonly number[] {
  const { year, coming, text } = scene.discourse;
  // "his crew chief for three seasons"
  const years = seasonsCounted(wordsBehind(text.tokens, post.last));
  if (years !== undefined && clause?.verb.tense !== 'future') return lastSeasons(scene, years);
  if (!clause) return [coming ?? year];
  const said = crewSaid(clause, scene, Math.max(post.last, post.person.last));
  const isTitle = post.link === 'title' || post.link === 'apposition';
  const { tense, frame, perfect } = clause.verb;
  if (said && !(isTitle && tense === 'past')) return withThoseBefore(said, clause);
  // "Marsh, Stone's crew chief, moves to": what he was until then.
  if (isTitle && /^(?:join|leave)$/.test(frame) && clause.subjects.includes(post.person)) return lastSeasons(scene, 1);
  if (tense === 'future') return [seasonFromDay(scene) ?? coming ?? year];
  if (tense === 'past') {
    if (isTitle) return [year];
    const isMain = !/^(?:who|which|that|where|when|after|while|before|since|as)$/.test(clause.marker);
    if ((ANNOUNCING.has(frame) || frame === 'say') && isMain) return [coming ?? year];
    // "won the title last month as crew chief for"
    const dated = timesOf(clause).find((time) => time.past !== undefined || time.date !== undefined);
    const day = dated?.past ?? dated?.date;
    if (day) return [Number(day.slice(0, 4))];
    // "who was atop Carter's box, will be Stone's crew chief": the season before the new post's.
    const next = posts.some((other) => other !== post && other.person.person === post.person.person);
    return next ? [(coming ?? year) - 1] : [];
  }
  if (perfect) return [ANNOUNCING.has(frame) ? (coming ?? year) : year];
  return [crewSeason(clause, scene)];
}

/** "will work with crew chief Marsh for a second year in 2026": that one and those before it. */
function withThoseBefore(said: readonly number[], clause: Clause): readonly number[] {
  const [season] = said;
  const nth = said.length === 1 ? seasonNumber(clause) : undefined;
  if (nth === undefined || season === undefined || !/\bfor (?:a|an|the|his|her|their) /.test(clause.words)) return said;
  return Array.from({ length: nth }, (_, index) => season - nth + 1 + index);
}

/** The last so many seasons before what an article announces. */
export function lastSeasons(scene: Scene, years: number): number[] {
  const last = scene.discourse.coming === undefined ? seasonJustOver(scene) : scene.discourse.coming - 1;
  return Array.from({ length: years }, (_, index) => last - years + 1 + index);
}

// Words that may still tell of a post, up to a mark.
const NEAR = 12;

function wordsBehind(tokens: readonly Token[], from: number): string[] {
  const words: string[] = [];
  for (let at = from; at < from + NEAR; at += 1) {
    const token = tokens[at];
    const isNumber = token?.text === '.' && /^nos?$/.test(words.at(-1) ?? '');
    if (!token || (/^[,;.)—–]$/.test(token.text) && !isNumber)) break;
    words.push(token.lower);
  }
  return words;
}

/** The seasons that a clause names, but not "Stone, the 2024 champion,", nor behind a comma that follows token `until`. */
export function crewSaid(clause: Clause, scene: Scene, until?: number): number[] | undefined {
  const subject = clause.subjects[0];
  const { tokens } = scene.discourse.text;
  const isApart = (at: number): boolean =>
    until !== undefined &&
    at > until &&
    tokens[until]?.text === ',' &&
    !/^(?:in|for|since|from|through)$/.test(tokens[until + 1]?.lower ?? '');
  const complements = clause.complements.filter(
    ({ before, mention }) =>
      (!before || subject === undefined || mention.first < subject.first) && !isApart(mention.first),
  );
  return saidSeasons({ ...clause, complements }, scene.discourse.year);
}

/** The season of a change that takes effect on a day, where the sentence names no season: "from Sunday on". */
export function seasonFromDay({ mentions }: Scene): number | undefined {
  let day: string | undefined;
  for (const mention of mentions) {
    if (mention.type !== 'time') continue;
    if (mention.seasons !== undefined || mention.through !== undefined || mention.after !== undefined) return undefined;
    day ??= mention.date ?? mention.from;
  }
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

/** The season that the present tense means: the coming one for what is announced, and when the year is over. */
export function crewSeason(clause: Clause, scene: Scene): number {
  const { year, coming, text } = scene.discourse;
  const over = text.article.published.slice(5) >= '11-15';
  return ANNOUNCING.has(clause.verb.frame) || over ? (seasonFromDay(scene) ?? coming ?? year) : year;
}
