import type { CarMention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { wordsPastAsides } from '../../text/words-past-asides.js';
import { peopleIn } from '../clause/clause-parts.js';
import { seriesFor } from '../clause/clause-series.js';
import { isHedged, statusOf } from '../clause/status.js';
import { wordsBeforeName } from '../clause/words-before-name.js';
import { clauseAt } from '../crews/crew-seat.js';
import { type Draft, draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { isDrivenFor } from '../seats/driven-for.js';
import { ownCar } from '../seats/people-in-cars.js';
import { reportedTimes } from './clause-outings.js';
import { dayOf, isAhead, type Outing, outingsOf } from './outings.js';
import { isRun } from './run-races.js';

interface Pair {
  readonly person: PersonMention;
  readonly car: CarMention;
}

const NOT_ENTERED = /\b(?:not on the (?:entry )?list|not entered|missing from|absent from|off the list)\b/i;

/** Rules for drivers and cars side by side where an article goes through those who take part in a race. */
export const ENTRY_RULES: readonly PhraseRule[] = [
  {
    name: 'entry-of-driver',
    example:
      'The entry list for Sunday’s Cup Series race at Bristol Motor Speedway is out. Among the open cars is the No. 12 Northline Racing Ford for Ava Stone.',
    needs: ['person', 'car'],
    read: (scene) => {
      const { discourse, sentence } = scene;
      if (discourse.text.tokens[sentence.last - 1]?.text === '?') return [];
      const reported = reportedTimes(scene);
      const ahead = outingsOf(
        scene.mentions.filter((mention) => !reported.has(mention) && !isRun(mention, scene)),
      ).filter(({ time }) => isAhead(time, scene));
      // The race of the sentence, or the one the article is about.
      const outing: Outing = ahead.length === 1 && ahead[0] ? ahead[0] : {};
      if (ahead.length > 1) return [];
      // "The full-time drivers are Stone (No. 12) and": of the season, and of no race that the article names.
      const isOfSeason = scene.mentions.some((mention) => mention.type === 'extent' && mention.extent === 'full-time');
      const { text } = discourse;
      if (
        ahead.length === 0 &&
        (isOfSeason || FOR_SEASON.test(wordsBetween(text.tokens, sentence.first, sentence.last)))
      )
        return [];
      return (
        pairsIn(scene)
          .filter(
            ({ person, car }) => isReplaced(scene, person) || !looksBack(scene, Math.min(person.first, car.first)),
          )
          // "hopes to have Stone back in the No. 12"
          .filter(({ person }) => clauseAt(scene, person.first)?.verb.stance !== 'wish')
          .filter(({ person }) => !hasRun(scene, person, outing))
          .map((pair) => entry(scene, pair, outing))
      );
    },
  },
];

// "has Stone in its No. 12 for the IMSA season"
const FOR_SEASON = /\bfor the (?:\S+ ){0,3}(?:season|year|campaign)\b/;

function entry(scene: Scene, { person, car }: Pair, outing: Outing): Draft {
  const { discourse, sentence } = scene;
  const { article } = discourse.text;
  const [number] = car.numbers;
  const team = car.team ?? teamBehind(scene, Math.max(car.last, person.last));
  const day = dayOf(outing.time);
  const year = day.date ?? day.from;
  const series = car.series ?? outing.series;
  const clause = clauseAt(scene, person.first);
  const isRumoured = clause !== undefined && statusOf(clause, discourse) === 'rumored';
  const out = NOT_ENTERED.test(article.body.slice(sentence.start, sentence.end));
  return draft(
    'start',
    'entry-of-driver',
    sentence,
    out || isReplaced(scene, person) ? 'denied' : isHedged(sentence, discourse) || isRumoured ? 'rumored' : 'confirmed',
    {
      driver: person.person.name,
      team: team ?? discourse.headingTeam(sentence),
      series: series ?? seriesFor(undefined, scene, team, number).series,
      season: year ? Number(year.slice(0, 4)) : discourse.year,
      number,
      make: car.make,
      track: outing.track,
      race: outing.race,
      ...day,
    },
    [...(series ? [] : ['series']), ...(team ? [] : ['team']), ...(year ? [] : ['season'])],
  );
}

/** "the No. 12 for Stone", "the No. 12 (Stone)", "Stone (No. 12", "Stone, No. 12", "Stone in the No. 12". */
function pairsIn(scene: Scene): Pair[] {
  const { tokens, quoted } = scene.discourse.text;
  const { discourse } = scene;
  const numbered = (mention: CarMention): boolean => mention.numbers.length === 1;
  return scene.mentions.flatMap((mention, index): Pair[] => {
    if (quoted[mention.first] === 1) return [];
    // "Stone (four starts, all in 2016) in the No. 12"
    const next = scene.mentions.slice(index + 1).find(({ type }) => type === 'person' || type === 'car');
    if (!next) return [];
    const gap = wordsPastAsides(tokens, mention.last, next.first);
    if (mention.type === 'car' && next.type === 'person' && numbered(mention))
      return /^(?:for|with|\(|driven by|piloted by|shared by|to be driven by|run for|fielded for|and its driver ,|in the hands of|will be for)$/.test(
        gap,
      ) && isEntrant(next)
        ? [{ person: next, car: mention }]
        : [];
    // "Stone, the car’s regular driver, is ill"
    if (next.type === 'car' && gap === ',' && tokens[next.last - 1]?.possessive) return [];
    const own = mention.type === 'person' && next.type === 'car' ? ownCar(scene, mention, next) : undefined;
    if (mention.type === 'person' && own && numbered(own))
      return /^(?:\(|,|,? ?(?:back )?(?:in|aboard|driving|behind the wheel of|at the wheel of)(?: the| its| a| an| his| her)?(?: second| third| fourth| other| sister)?)$/.test(
        gap,
      ) && isEntrant(mention)
        ? [{ person: mention, car: own }]
        : [];
    return [];
  });

  function isEntrant(mention: PersonMention): boolean {
    const { person, possessive, form } = mention;
    if (isDrivenFor(scene, mention)) return false;
    return !possessive && form !== 'described' && !discourse.officeHolders.has(person) && !discourse.crew.has(person);
  }
}

function teamBehind(scene: Scene, at: number): string | undefined {
  const { tokens } = scene.discourse.text;
  const team = scene.mentions.find((mention) => mention.type === 'team' && mention.first >= at);
  if (team?.type !== 'team' || team.first - at > 2) return undefined;
  const between = tokens.slice(at, team.first).map((token) => token.lower);
  return between.every((word) => /^(?:,|for|of|with|\(|\))$/.test(word)) ? team.team : undefined;
}

/** "standing in for the injured Stone in the No. 12": of a race that somebody else runs for her. */
function isReplaced({ discourse, sentence }: Scene, { first }: PersonMention): boolean {
  const words = wordsBeforeName(discourse.text.tokens, sentence.first, first);
  return /\b(?:(?:stand|fill|step|subb)ing in for|subbing for|substituting for)$/.test(words);
}

// What who is entered has done before the race.
const BEFORE_RACE =
  /^(?:qualify|enter|sign|join|say|tell|announce|plan|confirm|arrive|test|practice|earn|secure|get|be)$/;

// Behind a comma they look like participles: "in the No. 12 for Northline Racing, held off Carter".
const BEATS = /^(?:held|fought|passed|edged|outlasted|chased|survived|rallied|charged|swept)$/;

/** "Stone, in the No. 12 Ford, held off Carter on Sunday at Bristol": that race is over. */
function hasRun({ clauses }: Scene, person: PersonMention, { time }: Outing): boolean {
  if (time?.past === undefined) return false;
  return clauses.some(
    ({ verb, subjects, first, last }) =>
      ((verb.tense === 'past' && !verb.passive) || (verb.form === 'participle' && BEATS.test(verb.word))) &&
      !BEFORE_RACE.test(verb.lemma) &&
      subjects.every((one) => one.type !== 'person' || one.person === person.person) &&
      first <= time.first &&
      time.first < last,
  );
}

/** The verb before looks back, denies or wishes: "won in the No. 12". */
function looksBack(scene: Scene, at: number): boolean {
  const clause = scene.clauses.findLast(({ verb }) => verb.first <= at);
  if (!clause || clause.verb.frame === 'field') return false;
  // "replaces Carter in the No. 12": whoever is acted upon is not entered.
  if (
    /^(?:replace|join|leave|release|say)$/.test(clause.verb.frame) ||
    /^with(?:draws?|drew|drawn)$/.test(clause.verb.word)
  )
    return true;
  const before = wordsBeforeName(scene.discourse.text.tokens, scene.sentence.first, at);
  return (
    clause.verb.tense === 'past' ||
    clause.verb.negated ||
    clause.asks ||
    /(?:^| )(?:for|from|of|than|over)$/.test(before)
  );
}

/** People who stand in a row, with nothing but commas between them. */
export function peopleInARow(scene: Scene, from: number): PersonMention[] {
  const { tokens } = scene.discourse.text;
  const people: PersonMention[] = [];
  let at = from;
  for (const mention of peopleIn(scene.mentions).filter(({ first }) => first >= from)) {
    const gap = tokens.slice(at, mention.first).map((token) => token.lower);
    if (!gap.every((word) => /^(?:,|and|&|\/|;|:|-|–|—|\|)$/.test(word)) && !NEWCOMER.test(gap.join(' '))) break;
    people.push(mention);
    at = mention.last;
  }
  return people;
}

/** ", Ben Carter and the newly arrived Ava Stone" */
const NEWCOMER =
  /^(?:, (?:and )?|and )(?:the )?(?:(?:newly[ -])?(?:arrived|signed|hired|promoted|crowned|added|recruited)|returning|rookie|newcomer|veteran|fellow|new signing|new recruit|new arrival|the new)$/;
