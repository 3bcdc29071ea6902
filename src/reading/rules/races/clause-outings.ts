import type { Clause, Complement } from '../../clauses/clause.js';
import type { Mention, Person, PersonMention } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import { wordsBetween } from '../../text/words-between.js';
import { isEarlier, isLeftOut } from '../clause/left-out.js';
import { outsideStretch } from '../clause/stretch.js';
import type { Scene } from '../scene.js';
import { isAhead, isPlace, type Outing, outingsOf } from './outings.js';

// "ahead of Bristol", "before the race at Bristol", "from Sebring through Laguna Seca"
const ELSEWHERE: ReadonlySet<string> = new Set([
  'from',
  'through',
  'until',
  'till',
  'since',
  'after',
  'before',
  'than',
  'like',
]);

/** By the words that lead to a place; behind "after six full seasons:" a list begins. */
function isElsewhere(prep: string, lead: string): boolean {
  return ELSEWHERE.has(prep) && !/:(?: the)?$/.test(lead);
}

/** What a remark on a race names that is ahead: "where she won in April, and at Iowa" goes on behind what is over. */
function goesOn({ verb, complements }: Clause): Mention[] {
  const from = verb.tense === 'past' ? complements.findIndex(({ lead }) => lead.startsWith(',')) : 0;
  return from < 0 ? [] : complements.slice(from).map(({ mention }) => mention);
}

/** The races that a clause is about: its own, and those that go on behind a remark on one of them. */
export const outingsOfClause = remembered((clause: Clause, scene: Scene): Outing[] => {
  if (!scene.mentions.some(isPlace)) return [];
  const at = scene.clauses.indexOf(clause);
  const end = handedOver(clause, scene)[0]?.first ?? Number.POSITIVE_INFINITY;
  // "Besides the No. 12 at Bristol on Saturday, she will": another race, in another car.
  const beside = clause.complements.some(({ before, prep }) => before && prep === 'besides');
  const whole = outsideStretch(clause.complements);
  const of = beside ? whole.filter(({ before }) => !before) : whole;
  const own = [...of, ...behindReport(clause, scene), ...leftOver(clause, scene)]
    .filter(({ mention, prep, lead }) => (mention.type === 'time' || !isElsewhere(prep, lead)) && mention.first < end)
    .filter(({ lead }) => !isLeftOut(lead))
    .filter((complement) => !isPlace(complement.mention) || !isEarlier(complement, clause))
    .map(({ mention }) => mention);
  // "at Dover on July 19, which is his first start there, and at Iowa on Aug. 2"
  const remarks = scene.clauses
    .slice(at + 1)
    .filter((other) => other.parent === at && /^(?:which|where)$/.test(other.marker))
    .flatMap(goesOn);
  const reported = reportedTimes(scene);
  const mentions = [...new Set([...own, ...remarks])]
    .filter((mention) => mention.type !== 'time' || !reported.has(mention))
    .sort((a, b) => a.first - b.first);
  const outings = outingsOf(mentions);
  const mine = new Set<Mention>(own);
  return outings.filter(({ place, time }) => (place !== undefined && mine.has(place)) || isAhead(time, scene));
});

// ", by retired Cup star" Carter, "and to" Carter
const GOES_ON =
  /^\)? ?(?:, and|, then|and|,|;|, while|while)(?: (?:by|to|with|for|then))?(?: (?!(?:by|to|with|for|of|after|before|in|at|from|who|his|her|where|which|not|over|than|against|replac\w+) )[a-z0-9’'-]+){0,5}$/;

// "are the full-season drivers, with Stone as the third at Daytona"
const AS_THIRD = /^as (?:the|a|an|their) (?:third|fourth|fifth|extra|additional|endurance|enduro)$/;

/** "Stone at Bristol and Carter at Talladega": others who go on with the verb of a clause, each with races of their own. */
export const handedOver = remembered((clause: Clause, scene: Scene): PersonMention[] => {
  if (!scene.mentions.some(isPlace)) return [];
  const { tokens } = scene.discourse.text;
  return clause.complements.flatMap(({ mention, lead, before }, index) => {
    if (before || mention.type !== 'person' || mention.possessive) return [];
    const behind = clause.complements
      .slice(0, index)
      .findLast((one) => isPlace(one.mention) || one.mention.type === 'time');
    const gap = behind ? wordsBetween(tokens, behind.mention.last, mention.first) : '';
    const isThird = /\bwith$/.test(lead) && AS_THIRD.test(wordsBetween(tokens, mention.last, mention.last + 3));
    if (!isThird && !/(?:^|[ ,])(?:and|while|then|but|,|;)(?: it)?$/.test(lead) && !GOES_ON.test(gap)) return [];
    if (!isThird && !/^(?:at|in|for|gets|takes|on|handles)$/.test(tokens[mention.last]?.lower ?? '')) return [];
    const place = clause.complements.find(({ mention: other }) => isPlace(other) && other.first > mention.last);
    return place && place.mention.first - mention.last <= 8 ? [mention] : [];
  });
});

/** Races of the drivers who go on with a clause's verb, up to the next of them. */
export function outingsHandedOver(clause: Clause, scene: Scene): { driver: Person; outings: Outing[] }[] {
  const others = handedOver(clause, scene);
  return others.map((other, index) => {
    const end = others[index + 1]?.first ?? Number.POSITIVE_INFINITY;
    const own = clause.complements
      .map(({ mention }) => mention)
      .filter(({ first }) => first > other.first && first < end);
    return { driver: other.person, outings: outingsOf(own.sort((a, b) => a.first - b.first)) };
  });
}

/** "has two races left: Bristol and Talladega": what stands behind "left" and "remaining" belongs to "has". */
function leftOver(clause: Clause, scene: Scene): readonly Complement[] {
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  const rest = clause.verb.lemma === 'have' && /^(?:left|remaining|scheduled|planned)$/.test(next?.verb.word ?? '');
  if (rest && next?.subjects.length === 0) return next.complements;
  // "opens with Bristol on Sunday, followed by Talladega on April 26"
  const goesOn = next?.verb.word === 'followed' && next.verb.form === 'participle';
  const others = [...(next?.subjects ?? []), ...(next?.complements ?? []).map(({ mention }) => mention)];
  return goesOn && !others.some(({ type }) => type === 'person') ? next.complements : [];
}

/** "said that she will race the whole season, starting at Daytona": what stands behind the report's clause belongs to it. */
function behindReport(clause: Clause, scene: Scene): readonly Complement[] {
  const report = clause.parent === undefined ? undefined : scene.clauses[clause.parent];
  if (report?.verb.frame !== 'say' || clause.marker !== 'that') return [];
  return report.complements.filter(({ mention }) => mention.first > clause.verb.last);
}

/** "announced Monday that": days on which something was said. */
export const reportedTimes = remembered((scene: Scene): ReadonlySet<Mention> => {
  return new Set(
    scene.clauses
      .filter(({ verb }) => verb.frame === 'say')
      .flatMap((clause) =>
        clause.complements.flatMap(({ mention }) =>
          mention.type === 'time' &&
          !scene.clauses.some(({ verb }) => verb.first > clause.verb.first && verb.first < mention.first)
            ? [mention]
            : [],
        ),
      ),
  );
});
