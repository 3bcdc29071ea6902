import type { Clause, Complement } from '../../clauses/clause.js';
import type { Mention, Person, PersonMention } from '../../mentions/mention.js';
import { isNextInRow, nextSeason } from '../clause/another-season.js';
import { peopleIn, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { mayDrive } from '../clause/may-drive.js';
import { seasonNumber, seasonsCounted } from '../clause/service.js';
import { statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { isMoveOf } from './comes-from-there.js';
import { crewDrafts } from './crew-drafts.js';
import { comingForCrew, crewSaid, crewSeason, lastSeasons, seasonFromDay } from './crew-seasons.js';
import { addToSeat, type CrewSeat, namesSeat, teamWhere } from './crew-seat.js';

/** The one crew chief or spotter among the mentions of a clause; undefined if there are none or several. */
export function onlyCrew(mentions: readonly Mention[], scene: Scene): Person | undefined {
  const crew = new Set(
    peopleIn(mentions)
      .filter((mention) => !mention.possessive && scene.discourse.crew.has(mention.person))
      .map((mention) => mention.person),
  );
  const [only] = crew;
  return crew.size === 1 ? only : undefined;
}

/** The people, cars and teams behind the verb of a clause, with the prepositions before them. */
export function behindVerb(clause: Clause): readonly Complement[] {
  return clause.complements.filter(({ before }) => !before);
}

const JOINS = /^(?:and|,|of|at|for|with|in|on|the|driver|rookie|veteran|fellow|his|her|its|new|both| )*$/;
/** Nouns of which somebody's name before them tells whose car it is: "Stone's team". */
const OF_DRIVER =
  /^(?:team|crew|squad|car|truck|entry|ride|effort|program|programme|machine|box|side|operation|group)$/;

/** The seat that complements behind certain prepositions name, up to the next member of a crew. */
export function seatOf(clause: Clause, scene: Scene, preps: RegExp): CrewSeat {
  let seat: CrewSeat = {};
  let followed = false;
  const { tokens } = scene.discourse.text;
  for (const { mention, prep, lead } of behindVerb(clause)) {
    const joined: boolean = followed && JOINS.test(lead) && prep !== 'from';
    followed = preps.test(prep) || joined || (prep === 'at' && mention.type === 'team' && namesSeat(seat));
    if (mention.type === 'person' && scene.discourse.crew.has(mention.person)) continue;
    if (!followed) continue;
    // "the No. 12, Northline general manager Marsh said"
    if (
      mention.type === 'person' &&
      scene.mentions.some(({ type, first }) => type === 'role' && first === mention.last)
    )
      continue;
    const owns = mention.type === 'person' && mention.possessive;
    const noun = tokens[mention.last];
    // "from Stone's car to Carter's": the noun is left out.
    const isBare = noun === undefined || noun.kind === 'mark' || /^(?:and|in|for)$/.test(noun.lower);
    if (owns && !isBare && !OF_DRIVER.test(noun.lower) && !isMakeAt(scene, mention.last)) continue;
    if (mention.type === 'person' && !mayDrive(scene, mention.person)) continue;
    if (/^(?:person|car|team|series)$/.test(mention.type)) seat = addToSeat(seat, mention, scene);
  }
  // "On the No. 12, Marsh and Stone enter their third year": what opens the clause.
  for (const { mention, prep, before } of clause.complements) {
    if (before && mention.type === 'car' && /^(?:on|in|for|at|with)$/.test(prep))
      seat = addToSeat(seat, mention, scene);
  }
  return seat;
}

/** "Stone's Chevrolet" */
function isMakeAt({ mentions }: Scene, at: number): boolean {
  return mentions.some(({ type, first }) => first === at && (type === 'make' || type === 'car'));
}

/** The drivers among the subjects of a clause: "Stone and Marsh". */
export function driversBeside(clause: Clause, scene: Scene): PersonMention[] {
  return peopleIn(clause.subjects).filter((mention) => mayDrive(scene, mention.person) && mention.person.sure);
}

// "for a fourth straight season in the No. 34, with Marsh on the box"
const WITH_APART = /\b(?:season|year|campaign)(?: [^ ,]+){0,6} ?, with\b/;
const WITH_BEHIND = /\b(?:season|year|campaign) ,? ?with\b/;

/** The seasons of a crew that a clause speaks of: said, counted ("their third year"), or by its tense. None: not known. */
export function seasonsTogether(
  clause: Clause,
  scene: Scene,
): { readonly seasons: readonly number[]; readonly said: boolean } {
  const { year } = scene.discourse;
  const coming = clause.verb.tense === 'future' ? scene.discourse.coming : comingForCrew(scene);
  const said = crewSaid(clause, scene) ?? saidBeforeWhile(clause, scene) ?? saidSinceThen(clause, scene);
  const { tense, perfect, passive, frame } = clause.verb;
  if (said) {
    // "won the title in 2021 and again last November"
    const more =
      tense === 'past' && frame === 'win' ? timesOf(clause).map(({ past, date, from }) => past ?? date ?? from) : [];
    const years = more.flatMap((day) => (day === undefined ? [] : [Number(day.slice(0, 4))]));
    return { seasons: [...new Set([...said, ...years])], said: true };
  }
  if (tense === 'past' && !passive) {
    const dated = timesOf(clause).find((time) => time.past !== undefined || time.date !== undefined);
    const day = dated?.past ?? dated?.date;
    if (day) return { seasons: [Number(day.slice(0, 4))], said: true };
    // "where he led Stone's team for two seasons"
    const years = seasonsCounted(clause.words.split(' '));
    if (years !== undefined) return { seasons: lastSeasons(scene, years), said: true };
    // "comes from Pinecrest, where he led Stone's No. 8": until he came.
    if (clause.marker === 'where' && isMoveOf(clause, scene)) return { seasons: lastSeasons(scene, 1), said: false };
    // "was promoted", "joined": what has just been announced.
    return { seasons: MOVES.has(frame) && clause.marker === '' ? [coming ?? year] : [], said: false };
  }
  // "was assigned to Stone in March"
  const since = tense === 'past' && passive ? timesOf(clause).find(({ past }) => past !== undefined)?.past : undefined;
  if (since !== undefined) return { seasons: [Number(since.slice(0, 4))], said: false };
  // "has worked with Stone for three seasons"
  const served = perfect && !passive ? seasonsCounted(clause.words.split(' ')) : undefined;
  if (served !== undefined) return { seasons: lastSeasons(scene, served), said: true };
  const state = (perfect && !passive && frame === 'be') || (tense === 'present' && frame === 'be');
  const latest = state
    ? crewSeason(clause, scene)
    : tense === 'present' && !perfect
      ? crewSeason(clause, scene)
      : (seasonFromDay(scene) ?? coming ?? (isNextInRow(clause) ? nextSeason(scene.discourse) : year));
  // "will return for a third season, with Marsh on the box": hers, and not his.
  const isHers = WITH_APART.test(clause.words) || (isNextInRow(clause) && WITH_BEHIND.test(clause.words));
  const count = isHers ? undefined : seasonNumber(clause);
  const first = count === undefined ? latest : latest - count + 1;
  return {
    seasons: Array.from({ length: latest - first + 1 }, (_, index) => first + index),
    said: count !== undefined,
  };
}

/** A clause without what is told behind the name that its verb leads to: "with Marsh, her crew chief in 2023". */
export function withoutAside(clause: Clause, scene: Scene): Clause {
  const { tokens } = scene.discourse.text;
  const at = clause.complements.findIndex(
    ({ before, mention }) =>
      !before &&
      tokens[mention.first - 1]?.text === ',' &&
      (mention.type === 'role' || (mention.type === 'person' && mention.possessive)),
  );
  return withoutPostLeft(withoutServed(at < 0 ? clause : { ...clause, complements: clause.complements.slice(0, at) }));
}

const SERVED =
  /\bafter (?:\w+ ){1,4}?(?:years?|seasons?|stint|spell|run|tenure|stretch|(?:\w+-)?(?:year|season)) ?(?:\w+ ){0,2}(?:as|with|on|atop|for|of)\b/;

/** "comes to the No. 12 after two years as crew chief for Stone at Pinecrest": what he did before says nothing of the new post. */
function withoutServed(clause: Clause): Clause {
  const served = clause.complements.findIndex(({ before, lead }) => !before && SERVED.test(lead));
  return served < 1 ? clause : { ...clause, complements: clause.complements.slice(0, served) };
}

/** "is promoted from engineer on the No. 39 to crew chief for the No. 41": the car of the post that is left says nothing of the new one. */
function withoutPostLeft(clause: Clause): Clause {
  const { complements } = clause;
  const left = complements.findIndex(
    ({ before, prep, mention }) => !before && prep === 'from' && mention.type === 'role',
  );
  if (left < 0) return clause;
  const next = complements.findIndex(
    ({ mention, prep }, at) => at > left && (mention.type === 'role' || prep === 'to'),
  );
  if (next < 0) return clause;
  return { ...clause, complements: complements.filter((_, at) => at < left || at >= next) };
}

const MOVES: ReadonlySet<string> = new Set(['join', 'sign', 'pair', 'replace']);

/** "is going to Northline Racing to lead", "Northline Racing has hired him to lead": the team of the clause before. */
function teamOfGovernor({ governor }: Clause): string | undefined {
  if (governor?.verb.frame === 'sign' && !governor.verb.passive) return subjectTeam(governor);
  if (governor?.verb.frame !== 'join') return undefined;
  const goal = behindVerb(governor).find(
    ({ mention, prep }) => mention.type === 'team' && /^(?:to|at|with|for|)$/.test(prep),
  );
  return goal?.mention.type === 'team' ? goal.mention.team : undefined;
}

/** One draft for each season in which somebody on a crew has a seat, as far as a clause says. */
export function crewClaim(
  rule: string,
  clause: Clause,
  scene: Scene,
  person: Person,
  seat: CrewSeat,
  when: { readonly seasons: readonly number[]; readonly said: boolean },
  isLeft = false,
): Draft[] {
  const role = scene.discourse.crew.get(person) ?? 'crew chief';
  const team = seat.team ?? subjectTeam(clause) ?? teamWhere(clause, scene) ?? teamOfGovernor(clause);
  return crewDrafts(rule, scene, {
    person,
    role,
    seat: team === undefined ? seat : { ...seat, team },
    seasons: when.seasons,
    said: when.said,
    status: statusOf(clause, scene.discourse),
    isLeft,
  });
}

/** "has been with Stone since both were new to the No. 12, in 2018": from the year of what it hangs on, up to this one. */
function saidSinceThen(clause: Clause, { clauses, discourse: { year } }: Scene): number[] | undefined {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!clause.verb.perfect || clause.verb.negated || next?.marker !== 'since' || next.verb.tense !== 'past')
    return undefined;
  const [first, another] = timesOf(next).flatMap(({ seasons }) => seasons ?? []);
  if (first === undefined || another !== undefined || first > year || year - first > LONGEST_STAY) return undefined;
  return Array.from({ length: year - first + 1 }, (_, index) => first + index);
}

const LONGEST_STAY = 12;

/** "was suspended in 2019 while working with Carter", "served there in 2019, also working with Carter": the year of what it hangs on. */
function saidBeforeWhile(clause: Clause, scene: Scene): number[] | undefined {
  if (clause.verb.form !== 'ing' || !/^(?:while|when|,|)$/.test(clause.marker)) return undefined;
  const before = scene.clauses[scene.clauses.indexOf(clause) - 1];
  return before?.verb.tense === 'past' ? crewSaid(before, scene) : undefined;
}
