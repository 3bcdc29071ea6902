import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { seriesFor } from '../clause/clause-series.js';
import { seasonLeft } from '../clause/season-left.js';
import { statusOf } from '../clause/status.js';
import { tellingTeam } from '../clause/telling-team.js';
import { seasonBefore, seasonJustOver, teamAbout } from '../departures/exits.js';
import { type Draft, draft } from '../draft.js';
import type { Scene } from '../scene.js';

/** One driver in the place of another, whose car may be named elsewhere in the article. */
export function succession(rule: string, clause: Clause, scene: Scene, comer: Person, goer: Person): Draft[] {
  const { discourse, sentence } = scene;
  // "His place is taken by Marsh", an engineer's: whoever comes after somebody who does not drive has no seat.
  if (discourse.officeHolders.has(goer)) return [];
  if (isOfHeldCar(clause, scene)) return [];
  // "for good at season's end"
  const after =
    clause.verb.tense === 'past' ? undefined : timesOf(clause).find((time) => time.after !== undefined)?.after;
  const named = after === undefined ? saidSeasons(clause, discourse.year)?.[0] : after + 1;
  const before =
    named === undefined
      ? (seasonLeft(clause, scene, goer) ?? (clause.marker === '' ? undefined : seasonBefore(clause, scene)))
      : undefined;
  const granted =
    named === undefined && before === undefined && isTakenForGranted(clause) ? seasonJustOver(scene) : undefined;
  const first = granted ?? named ?? (before === undefined ? (discourse.coming ?? discourse.year) : before + 1);
  // "took over from Carter in 2023": he went in that year, whatever it was in.
  const last = before ?? (first > discourse.year ? first - 1 : first < discourse.year ? first : seasonJustOver(scene));
  const status = statusOf(clause, discourse);
  // "replaces Carter, who moves to Pinecrest": that is where he goes.
  const goal = scene.clauses.some(
    (later) => later.marker === 'who' && later.first >= clause.last && /^(?:join|leave|sign)$/.test(later.verb.frame),
  );
  const teller = tellingTeam(clause, scene);
  const team = teller ?? (goal ? undefined : teamAbout(scene));
  const series = seriesFor(clause, scene, team, undefined).series;
  const inherited = [...(teller ? [] : ['team']), 'series', 'season'];
  const seat = { driver: comer.name, team, series, season: first, number: undefined, make: undefined };
  const ride = draft('ride', rule, sentence, status, { ...seat, extent: undefined }, inherited);
  const left = { driver: goer.name, team, series, season: last, number: undefined, replacedBy: comer.name };
  const exit = draft('exit', rule, sentence, status, left, inherited.slice(0, -1));
  return [
    { ...ride, seatOf: goer.name },
    { ...exit, seatOf: goer.name },
  ];
}

/** "stays in the No. 12 he inherited from Carter": when that was, nobody says. */
function isOfHeldCar(clause: Clause, { mentions, discourse }: Scene): boolean {
  const [subject] = clause.subjects;
  if (clause.verb.tense !== 'past' || clause.marker !== '' || saidSeasons(clause, discourse.year)) return false;
  if (subject?.type !== 'person') return false;
  const he = mentions.findLast(({ type, last }) => type === 'person' && last <= clause.verb.first);
  return (
    he?.type === 'person' &&
    he.form === 'described' &&
    he.person === subject.person &&
    mentions.some(({ type, last }) => type === 'car' && last === he.first)
  );
}

/** "Stone, who replaced Carter": told by the way, it has happened, whatever season the article is about. */
export function isTakenForGranted({ marker, verb }: Clause): boolean {
  return marker === 'who' && verb.tense === 'past' && !verb.perfect;
}
