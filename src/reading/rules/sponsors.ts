import type { Mention, NameMention, PersonMention, TeamMention } from '../mentions/mention.js';
import { seriesFor } from './clause-series.js';
import { type Draft, draft } from './draft.js';
import { dayOf, isAhead, outingsOf } from './outings.js';
import type { PhraseRule } from './rule.js';
import type { Scene } from './scene.js';

/** A sponsor of some races: of a driver or car, at tracks, in one block of the text, or of all. */
export interface Sponsorship {
  readonly sponsor: string;
  readonly driver?: string | undefined;
  readonly number?: string | undefined;
  /** Tracks and races it is for; empty if the text names none. */
  readonly places: readonly string[];
  /** "for all three Truck races": it is for those of one series. */
  readonly series: string | undefined;
  /** "for each of Hill's starts": it is for all of them. */
  readonly all: boolean;
  /** Where it stands, for a sponsor of the start that is spoken of there. */
  readonly blockIndex: number;
}

type Firm = NameMention | PersonMention | TeamMention;

/** A firm and what it puts its name on. */
export interface Backing {
  readonly firm: Firm;
  /** Token index up to which its drivers and tracks stand. */
  readonly until: number;
  /** It is said of what stands before: "runs Bristol with Acme on board". */
  readonly behind: boolean;
}

const APPOSITION = /^, [^,]{1,60} , /;
const BACKS =
  /^(?:(?:will|is|are|has|have|to|also|again|be|been|set|once|continues?|returns?|comes?|serves?|sign|signs|signed|rides?|joins?|replaces|takes|taking|appears?) )*(?:adorns?|adorning|sponsors?|sponsoring|sponsored|backs?|backing|backed|funds?|funding|graces?|(?:\w+ ){0,6}(?:sponsors?|partners?|backer)|(?:over |on )?the (?:hood|bonnet)|on (?:the )?(?:hood|board|for|the \w+ ?(?:truck|car|chevrolet|ford|toyota)))\b/;
const BACKED_BY =
  /(?:(?:sponsored|backed|funded|supported|presented) by|(?:backing|support|sponsorship|funding) from|colou?rs of|livery of|(?:sponsor|partner|sponsors|partners)(?: :| ,| is| will be)?)$/;
const WITH =
  /^(?:as (?:\w+ ){0,4}(?:sponsor|partner|backer)|on (?:board|the hood|the car|the truck)|aboard|sponsoring|backing|adorning|taking over|stepping)/;
const EACH = /\b(?:each|every|all)\b/;
const REACH = 24;

/** Reads who sponsors which races from one sentence. */
export function sponsorshipsIn(scene: Scene): Sponsorship[] {
  return scene.backings.map((backing) => {
    const { mentions, people, car } = scopeOf(scene, backing);
    const words = wordsBetween(scene, backing.firm.last, backing.until);
    return {
      sponsor: firmName(scene, backing.firm),
      driver: people[0] ?? (car === undefined ? scene.discourse.driverBefore(scene.sentence)?.name : undefined),
      number: car,
      places: mentions.flatMap((mention) =>
        mention.type === 'track' ? [mention.track] : mention.type === 'race' ? [mention.race] : [],
      ),
      series: mentions.flatMap((mention) => (mention.type === 'series' ? [mention.series] : []))[0],
      all: EACH.test(words),
      blockIndex: scene.sentence.blockIndex,
    };
  });
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
        // Nobody named: the driver of the article.
        const driver = people[0] ?? '';
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

/** Finds the firms of a sentence that put their name on a car; `scene` has no backings yet. */
export function backingsIn(scene: Omit<Scene, 'backings'>): Backing[] {
  const { tokens, quoted } = scene.discourse.text;
  const last = scene.sentence.last;
  const firms = scene.mentions.filter(
    (mention): mention is Firm =>
      quoted[mention.first] !== 1 &&
      (mention.type === 'name' ||
        (mention.type === 'team' && mention.described !== true) ||
        (mention.type === 'person' && mention.form === 'full')),
  );
  const found: Backing[] = [];
  for (const firm of firms) {
    const after = wordsBetween(scene, firm.last, Math.min(last, firm.last + REACH));
    const before = wordsBetween(scene, Math.max(scene.sentence.first, firm.first - 4), firm.first);
    const isWith = /\bwith(?: the)?$/.test(before) && WITH.test(after);
    const by = BACKED_BY.test(before) && !(firm.type === 'person' && firm.person.sure);
    const person = firm.type === 'person' || firm.type === 'team';
    // "through the support of Hixon, will serve": behind a preposition it is not the one who serves.
    if (!isWith && !by && /\b(?:of|from|for|to|at|in)(?: the)?$/.test(before)) continue;
    if (!isWith && !by && !(BACKS.test(after.replace(APPOSITION, '')) && (!person || isFirm(scene, firm, after))))
      continue;
    const verb = scene.clauses.findLast((clause) => clause.verb.first <= firm.last + 1)?.verb;
    if (verb?.negated) continue;
    found.push({ firm, until: last, behind: isWith || by });
  }
  return found.map((backing, index) => ({
    ...backing,
    until: Math.min(backing.until, stopAt(found[index + 1], last)),
  }));

  function stopAt(next: Backing | undefined, end: number): number {
    if (!next) return end;
    return tokens[next.firm.first - 1]?.lower === 'with' ? next.firm.first - 1 : next.firm.first;
  }
}

// A team fields and a driver drives: what they "back" or "sponsor" is something else, unless hood, sponsor or partner is named.
function isFirm(scene: Omit<Scene, 'backings'>, firm: Firm, after: string): boolean {
  if (firm.type === 'person' && scene.discourse.officeHolders.has(firm.person)) return false;
  return firm.type === 'person' && firm.person.sure && !/\b(?:sponsor|partner)\b/.test(after)
    ? false
    : /\b(?:adorns?|sponsors?|partners?|hood|backs?|on for|on board)\b/.test(after);
}

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
      list.flatMap((mention) =>
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

/** "First Auto Group" at the head of a sentence keeps its first word. */
function firmName(scene: Scene, firm: Firm): string {
  const { tokens } = scene.discourse.text;
  const name = firm.type === 'name' ? firm.name : firm.type === 'team' ? firm.team : firm.person.name;
  const lead = tokens[firm.first - 1];
  return firm.first - 1 === scene.sentence.first && lead?.kind === 'word' && lead.lower === 'first'
    ? `${lead.text} ${name}`
    : name;
}

function wordsBetween(scene: Omit<Scene, 'backings'>, from: number, to: number): string {
  return scene.discourse.text.tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}
