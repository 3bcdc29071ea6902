import type { Clause } from '../../clauses/clause.js';
import type { Mention, Person } from '../../mentions/mention.js';
import { carOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { moveIn } from '../rows/move-rules.js';
import type { Scene } from '../scene.js';

// Behind the car that somebody gets, where it is all that is got: not "the No. 12 home", "the No. 12 hat".
const CLOSES =
  /^(?:with|on|for|in|next|and|when|as|while|but|after|this|from|at|beginning|starting|that|which|vacated|left|driven|raced|formerly|previously)$/;

/**
 * "Stone gets the No. 12": a seat, where the article is not about crews, who get cars too, and says that it is of a season ahead,
 * or that she comes to a team or has an agreement.
 */
export function getsSeat(clause: Clause, scene: Scene): boolean {
  const { mentions, discourse } = scene;
  const { year, coming, crew, isAboutCrews } = discourse;
  const [subject] = clause.subjects;
  const isAhead = (saidSeasons(clause, year) ?? (coming === undefined ? [] : [coming])).some((season) => season > year);
  const isNamed = subject?.type === 'person' && subject.form !== 'described';
  const isTold = isNamed && !isAboutCrews && !crew.has(subject.person) && clause.verb.tense !== 'past';
  if (isAhead && (isTold || mentions.some(({ type }) => type === 'team'))) return true;
  if (subject?.type !== 'person' || crew.has(subject.person) || clause.verb.tense === 'past') return false;
  if (!isAllThatIsGot(clause, scene)) return false;
  // "Northline Racing: Stone is back in the No. 7. Carter gets the No. 8."
  if (isNamed && !isAboutCrews && discourse.labelTeam(scene.sentence) && isNotOfRace(scene)) return true;
  // "will get the No. 12", "gets the No. 12 at Northline", and no race: a season's.
  const isOfTeam = clause.complements.some(
    ({ mention, prep }) => mention.type === 'team' && /^(?:at|with|for)$/.test(prep),
  );
  if (isTold && (isOfTeam || clause.verb.tense === 'future') && isNotOfRace(scene)) return true;
  return hasDeal(clause) || comes(subject.person, clause, scene);
}

function isNotOfRace({ mentions }: Scene): boolean {
  return !mentions.some(({ type }) => type === 'track' || type === 'race');
}

function isAllThatIsGot(clause: Clause, { discourse: { text } }: Scene): boolean {
  const car = carOf(clause);
  const next = car && text.tokens[car.last];
  return next === undefined || next.kind === 'mark' || CLOSES.test(next.lower);
}

/** "gets the No. 12 on a multi-year deal" */
function hasDeal({ words }: Clause): boolean {
  return /\b(?:deal|contract|agreement)\b/.test(words);
}

/** The words before the clause, here or in the sentence before, bring somebody to a team: "has signed Stone. She gets the No. 12." */
function comes(person: Person, clause: Clause, { before, clauses }: Scene): boolean {
  if (before && moveIn(before)?.driver.person === person) return true;
  const told = [...(before?.clauses ?? []), ...clauses.slice(0, Math.max(0, clauses.indexOf(clause)))];
  return told.some(({ verb, subjects, complements }) => {
    const named: readonly Mention[] = [...subjects, ...complements.map(({ mention }) => mention)];
    const isHers = named.some((mention) => mention.type === 'person' && mention.person === person);
    return /^(?:join|sign)$/.test(verb.frame) && !verb.negated && isHers && named.some(({ type }) => type === 'team');
  });
}
