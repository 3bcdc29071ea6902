import type { Mention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { seriesFor } from '../clause/clause-series.js';
import { type Draft, draft } from '../draft.js';
import { dayOf, isAhead, outingsOf } from '../races/outings.js';
import type { PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import type { Backing, Firm } from './backing.js';
import { firmInFull } from './firm-in-full.js';

/** A sponsor of some races: of a driver or car, at tracks, in one block of the text, or of all. */
export interface Sponsorship {
  readonly sponsor: string;
  readonly driver?: string | undefined;
  /** The words name nobody: `driver` is whom the text speaks of there. */
  readonly inferred: boolean;
  /** "has the other four", "the remaining races belong to": those that no other sponsor of the paragraph has. */
  readonly rest: boolean;
  readonly number?: string | undefined;
  /** Tracks and races it is for; empty if the text names none. */
  readonly places: readonly string[];
  /** "for all three Truck races": it is for those of one series. */
  readonly series: string | undefined;
  /** "for each of Hill's starts": it is for all of them. */
  readonly all: boolean;
  /** Where it stands, for a sponsor of the start that is spoken of there. */
  readonly blockIndex: number;
  /** The last block that it is for: of the list that its sentence opens, else its own. */
  readonly lastBlock: number;
}

const EACH = /\b(?:each|every|all|whenever)\b/;

/** Reads who sponsors which races from one sentence. */
export function sponsorshipsIn(scene: Scene): Sponsorship[] {
  return scene.backings.map((backing) => {
    const { mentions, people, car } = scopeOf(scene, backing);
    const words = wordsBetween(scene.discourse.text.tokens, backing.firm.last, backing.until);
    return {
      sponsor: firmName(scene, backing.firm),
      driver: people[0] ?? (car === undefined ? scene.discourse.driverBefore(scene.sentence)?.name : undefined),
      inferred: !mentions.some((mention) => mention.type === 'person' && mention.form !== 'described'),
      rest: backing.rest === true,
      number: car,
      places: placesIn(mentions).length > 0 ? placesIn(mentions) : placesThere(scene, words),
      series: mentions.flatMap((mention) => (mention.type === 'series' ? [mention.series] : []))[0],
      all: EACH.test(words),
      blockIndex: scene.sentence.blockIndex,
      lastBlock: lastOfList(scene),
    };
  });
}

function placesIn(mentions: readonly Mention[]): string[] {
  return mentions.flatMap((mention) =>
    mention.type === 'track' ? [mention.track] : mention.type === 'race' ? [mention.race] : [],
  );
}

/** "Acme will sponsor her there": in the race that the sentence before names last. */
function placesThere({ before, previous }: Scene, words: string): string[] {
  return /\bthere\b/.test(words) && before ? placesIn(previous?.mentions ?? []).slice(-1) : [];
}

/** "Acme will be on the car in four races:", and a line for each of them. */
function lastOfList({ sentence, discourse: { text } }: Scene): number {
  let last = sentence.blockIndex;
  if (text.tokens[sentence.last - 1]?.text !== ':') return last;
  for (const { block, blockIndex } of text.sentences.slice(text.sentences.indexOf(sentence) + 1)) {
    if (blockIndex > last + 1 || (block.kind !== 'bullet' && block.kind !== 'row')) break;
    last = blockIndex;
  }
  return last;
}

/** The firms of a sentence that are no drivers: they put their name on a car. */
export function sponsorsIn(scene: Scene): ReadonlySet<Mention> {
  return new Set(scene.backings.map(({ firm }) => firm));
}

/** Rules for races that are named because of their sponsor. */
export const SPONSOR_RULES: readonly PhraseRule[] = [
  {
    name: 'sponsored-race',
    example:
      'Ava Stone drives for Northline Racing in the Truck Series. Millfield Grain will adorn Stone’s truck at Bristol Motor Speedway on April 10.',
    read: (scene) =>
      scene.backings.flatMap((backing): Draft[] => {
        if (backing.behind) return [];
        const { mentions, people, car } = scopeOf(scene, backing);
        // Nobody named: the driver of the article, or for "the company" the one before.
        const before =
          backing.firm.type === 'name' && backing.named === false && !isIt(scene, backing.firm)
            ? scene.discourse.driverBefore(scene.sentence)
            : undefined;
        const driver = people[0] ?? before?.name ?? '';
        if (people.length > 1) return [];
        const team = scene.discourse.headingTeam(scene.sentence);
        return outingsOf(mentions)
          .filter(({ time }) => isAhead(time, scene))
          .map(({ time, track, race, series }) => {
            const day = dayOf(time);
            return draft(
              'start',
              'sponsored-race',
              scene.sentence,
              'confirmed',
              {
                driver,
                team,
                series: series ?? seriesFor(undefined, scene, team, car).series,
                season: Number((day.date ?? day.from ?? '').slice(0, 4)),
                number: car,
                track,
                race,
                ...day,
              },
              [...(series ? [] : ['series']), 'team'],
            );
          });
      }),
  },
];

/** Drivers, car and places that a backing is for: those behind it, or those before it. */
function scopeOf(
  scene: Scene,
  { firm, until, behind }: Backing,
): { mentions: Mention[]; people: string[]; car: string | undefined } {
  const after = scene.mentions.filter((mention) => mention.first >= firm.last && mention.first < until);
  const before = scene.mentions.filter((mention) => mention.last <= firm.first);
  const hasPlace = (list: readonly Mention[]): boolean =>
    list.some((mention) => mention.type === 'track' || mention.type === 'race');
  const mentions = behind && !hasPlace(after) ? before : after;
  const named = (list: readonly Mention[]): string[] => [
    ...new Set(
      list
        .filter((mention) => (!behind || !isOwner(mention, scene)) && !isReplaced(mention, scene))
        .flatMap((mention) =>
          mention.type === 'person' &&
          mention.person.sure &&
          !scene.discourse.officeHolders.has(mention.person) &&
          !scene.discourse.crew.has(mention.person)
            ? [mention.person.name]
            : mention.type === 'car' && mention.owner
              ? [mention.owner.name]
              : [],
        ),
    ),
  ];
  const people = named(after);
  const car = mentions.find((mention) => mention.type === 'car' && mention.numbers.length === 1);
  return {
    mentions,
    people: people.length > 0 ? people : named(before).slice(-1),
    car: car?.type === 'car' ? car.numbers[0] : undefined,
  };
}

/** "sponsored by Acme in place of Carter": who is not there. */
function isReplaced({ first }: Mention, { discourse, sentence }: Scene): boolean {
  const words = wordsBetween(discourse.text.tokens, Math.max(sentence.first, first - 3), first);
  return /\b(?:in place of|instead of|replacing|in for)(?: the)?$/.test(words);
}

/** "the car that would have been Stone's": only its owner; but "Stone's first race". */
function isOwner(mention: Mention, { discourse }: Scene): boolean {
  const owns = mention.type === 'person' && mention.possessive && mention.form !== 'described';
  return owns && discourse.text.tokens[mention.last]?.kind !== 'word';
}

/** What may stand behind a name: a mark, a verb, or a word that joins. */
function closesName(next: Token | undefined): boolean {
  return (
    next === undefined || next.kind === 'mark' || /^(?:and|as|on|for|at|in)$/.test(next.lower) || VERBS.test(next.lower)
  );
}

const VERBS =
  /^(?:is|are|was|will|has|have|had|returns?|joins?|sponsors?|backs?|supports?|adorns?|remains?|stays?|continues?|serves?|appears?|gets?|takes?|would|could|may|comes?)$/;

const COUNTS = /^(?:first|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/;

/** "First Auto Group", "Four Rivers Grain" at the head of a sentence keep their first word. */
function firmName(scene: Scene, firm: Firm): string {
  const { tokens } = scene.discourse.text;
  const name = firm.type === 'name' ? firm.name : firm.type === 'team' ? firm.team : firm.person.name;
  const lead = tokens[firm.first - 1];
  const whole = firmInFull(firm, name, scene.discourse.text);
  if (whole !== undefined) return whole;
  // "Mobil 1 is the sponsor"
  const number = tokens[firm.last];
  const behind = tokens[firm.last + 1];
  if (firm.type === 'name' && /^\d{1,3}$/.test(number?.text ?? '') && number?.spaced && closesName(behind))
    return `${name} ${number.text}`;
  return firm.first - 1 === scene.sentence.first && lead?.kind === 'word' && COUNTS.test(lead.lower)
    ? `${lead.text} ${name}`
    : name;
}

/** "It will also adorn the truck": of the car that the sentence before it is about, whoever was named last. */
function isIt({ sentence, discourse: { text } }: Scene, { first }: Firm): boolean {
  return text.tokens[sentence.first]?.lower === 'it' && first <= sentence.first;
}
