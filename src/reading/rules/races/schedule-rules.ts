import type { Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, peopleIn } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, isRow, type Scene } from '../scene.js';
import { sponsorsIn } from '../sponsors/sponsors.js';
import { listBehindColon } from './list-behind-colon.js';
import { isNoRace } from './no-race.js';
import { isAhead, isPlace, outingsOf } from './outings.js';
import { rowCar, rowStarts, textOf } from './row-starts.js';

// "The first is", "Next up is", "After that come", "Her season starts at", "On her list are", "Five of her Saturdays".
const NOUNS =
  '(?:season|schedule|slate|program|programme|calendar|campaign|year|debut|return|comeback|starts?|races?|dates?|events?|outings?|appearances?|rounds?|stops?|docket|itinerary|weekends?|fridays|saturdays|sundays)';
const OPENERS = [
  /^(?:the )?(?:next|first|opener|second|third|fourth|fifth|sixth|last|final|others?|remaining|rest|only one|(?:known |confirmed |announced |named )?(?:ones|rest))\b.*\b(?:is|are|will be|will come|comes?|include|follow)\b/,
  /^(?:after|following|beyond|between|before) (?:that|those|this|then|it|which)\b/,
  /^(?:then|next|first up|up next|next up|also)\b.*\b(?:comes?|is|are|will be|will come)\b/,
  /^(?:the |her |his )?(?:first up|up first|up next|next up|first|next|next stop|first stop|others?|rest|remaining \S+|other \S+) [:–—-]/,
  /^(?:it|that|those|they|these|things|it all|everything) (?:is|are|will be|starts?|begins?|all starts|all begins|opens?|kicks?)\b/,
  new RegExp(`^(?:her|his) (?:\\S+ ){0,3}${NOUNS}\\b`),
  /^(?:also |still )?(?:on|in) (?:the|her|his) (?:schedule|slate|list|docket|agenda|calendar|cards?|menu|diary|books?)\b/,
  new RegExp(
    `^(?:the |all |\\S+ )?(?:\\S+ of (?:her|his|the|those|them)|${NOUNS}) (?:\\S+ )*(?:are|is|will be|have been)\\b.*:`,
  ),
];
// "Talladega follows in April", "Bristol on April 12 comes first"
const PLACE_VERB =
  /^(?:, (?:too|also) ,? ?)?(?:is|are|comes?|follows?|will (?:be|come|follow|complete|close|round)|completes?|rounds? (?:it )?out|ends?|closes?|wraps?|remains?|bookends?|concludes?)\b/;
// "Confirmed so far:", "The other dates made public to date:": no more than what the list below a colon is of.
const LABEL = new RegExp(
  `\\b(?:${NOUNS}|others?|rest|remaining|confirmed|known|announced|settled|so far|to date|(?:still )?to come)\\b`,
);
const RUNS =
  /\b(?:races?|starts?|events?|opener|schedule|slate|outings?|appearances?|rounds?|program(?:me)?|dates|one-off|debut|part-time|Saturdays|Sundays)\b/i;
const NO_SCHEDULE = /\b(?:won|winner|finished|ticket|tickets|practice|qualifying|television|tv|streaming|playoffs?)\b/i;
const ONLY_PARTLY = /\b(?:could|may|might|possibly|hopes?|would|if)\b/;

// How many sentences back the driver's schedule may begin.
const REACH = 4;

/** Rules for sentences that go on with the races of the driver before, and name nobody. */
export const SCHEDULE_RULES: readonly PhraseRule[] = [
  {
    name: 'schedule-goes-on',
    example:
      'Ava Stone will run three Truck Series races for Northline Racing. The first is Bristol Motor Speedway on April 12, 2026.',
    needs: [['track', 'race']],
    read: (scene) => {
      if (
        (isRow(scene) && !scene.before) ||
        !scene.mentions.some(isPlace) ||
        isAsked(scene) ||
        isQuoted(scene, scene.sentence.first)
      )
        return [];
      const outings = outingsOf(scene.mentions);
      if (!outings.every(({ time }) => time !== undefined && isAhead(time, scene))) return [];
      const begun = scheduleBefore(scene);
      if (!begun || !goesOn(scene, begun.driver)) return [];
      const car = rowCar(scene) ?? rowCar(begun.scene);
      return rowStarts(
        'schedule-goes-on',
        scene,
        [begun.driver],
        outings,
        car,
        car?.team ?? lentTo(begun.scene) ?? onlyOf(begun.scene, 'team'),
        car?.series ?? onlyOf(begun.scene, 'series'),
      );
    },
  },
];

/** The sentence names only races of one who was named before, and opens like the next entry of a list. */
function goesOn(scene: Scene, driver: Person): boolean {
  const { sentence, discourse, mentions, clauses } = scene;
  const { tokens } = discourse.text;
  if (peopleIn(mentions).some(({ person }) => person !== driver) || scene.backings.length > 0) return false;
  if (peopleIn(mentions).some(({ possessive }) => !possessive)) return false;
  const text = textOf(scene, sentence);
  if (NO_SCHEDULE.test(text) || ONLY_PARTLY.test(text)) return false;
  const list = listBehindColon(scene);
  // "Announced so far:" has no subject, and so tells no past.
  const isLabel = list !== undefined && clauses.every(({ verb, subjects }) => subjects.length === 0 && !verb.negated);
  if (isLabel && LABEL.test(wordsBetween(tokens, sentence.first, list.colon))) return true;
  if (
    clauses.some(
      (clause) => clause.verb.tense === 'past' || clause.verb.negated || isNoRace(clause) || !isStated(clause),
    )
  )
    return false;
  const first = mentions[0];
  if (first && isPlace(first) && first.first <= sentence.first + 1) {
    // Behind the places and days that open the sentence comes the verb.
    let end = first.last;
    for (const mention of mentions) {
      const gap = wordsBetween(tokens, end, mention.first);
      if (mention !== first && gap.split(' ').some((word) => !/^(?:on|in|and|at|the|,|\(|\)|&|)$/.test(word))) break;
      if (mention !== first && !isPlace(mention) && mention.type !== 'time') break;
      end = mention.last;
    }
    const close = tokens[end]?.text === ')' ? end + 1 : end;
    return PLACE_VERB.test(wordsBetween(tokens, close, sentence.last));
  }
  const words = wordsBetween(tokens, sentence.first, sentence.last);
  return OPENERS.some((opener) => opener.test(words));
}

/** The sentence before in which a driver's races begin, with no other driver since. */
function scheduleBefore(scene: Scene): { readonly scene: Scene; readonly driver: Person } | undefined {
  const driver = scene.discourse.driverBefore(scene.sentence);
  if (!driver || scene.discourse.officeHolders.has(driver)) return undefined;
  let back = scene.previous;
  for (let step = 0; back && step < REACH; step += 1, back = back.previous) {
    const firms = sponsorsIn(back);
    const people = peopleIn(back.mentions).filter(
      (mention) =>
        !isQuoted(back ?? scene, mention.first) &&
        !firms.has(mention) &&
        !scene.discourse.officeHolders.has(mention.person),
    );
    if (people.some(({ person }) => person !== driver)) return undefined;
    // "The No. 12 is entered in three races": her car.
    if (people.length === 0 && (!rowCar(back) || isRow(back))) continue;
    const begins =
      back.clauses.length === 0 ||
      back.clauses.some(({ verb, ...clause }) => {
        const stated = isStated({ verb, ...clause }) && !verb.negated;
        return stated && (verb.tense !== 'past' || verb.perfect);
      });
    const whole = back.mentions.some((mention) => mention.type === 'extent' && mention.extent === 'full-time');
    const races =
      back.mentions.some((mention) => mention.type === 'extent' || isPlace(mention)) ||
      RUNS.test(textOf(back, back.sentence));
    if (begins && races && !whole) return { scene: back, driver };
  }
  return undefined;
}

/** "will lend Stone to Northline Racing for ten races": the team that she drives them for. */
function lentTo({ clauses }: Scene): string | undefined {
  const lends = clauses.find(({ verb }) => verb.frame === 'lend');
  return lends && complementsOf(lends, 'team').find(({ prep, before }) => !before && prep === 'to')?.mention.team;
}

function onlyOf(scene: Scene, type: 'team' | 'series'): string | undefined {
  const named = new Set(
    scene.mentions.flatMap((mention) =>
      type === 'team' && mention.type === 'team'
        ? [mention.team]
        : type === 'series' && mention.type === 'series'
          ? [mention.series]
          : [],
    ),
  );
  return named.size === 1 ? [...named][0] : undefined;
}
