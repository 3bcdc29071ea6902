import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { seasonsAlikeIn } from '../../rules/seats/seasons-alike.js';
import type { Sentence } from '../../text/sentence.js';
import { wordsBetween } from '../../text/words-between.js';

type Ride = DraftOf<'ride'>;

/** "drives the No. 12, just like last season": the same seat in the seasons that a sentence likens to its own. */
export function ridesAsBefore(drafts: readonly Draft[], scenes: readonly Scene[]): Draft[] {
  const bySentence = new Map<Sentence, Ride[]>();
  for (const one of drafts) {
    if (one.kind !== 'ride' || one.status !== 'confirmed' || one.slots.season === undefined) continue;
    const same = bySentence.get(one.sentence);
    if (same) same.push(one);
    else bySentence.set(one.sentence, [one]);
  }
  return scenes.flatMap((scene, index) => {
    const rides = bySentence.get(scene.sentence) ?? ridesSpokenOf(scene, scenes[index + 1], bySentence);
    const alike = rides && seasonsAlikeIn(scene);
    if (!alike) return [];
    const names = new Set(alike.drivers.map(({ name }) => name));
    const beside = besideOthers(scene);
    return rides.flatMap((ride) => {
      const { driver = '', season: own } = ride.slots;
      if (names.size > 0 ? !names.has(driver) : beside.has(driver)) return [];
      return alike.seasons.filter((season) => season !== own).map((season) => inSeason(ride, season));
    });
  });
}

/** The rides beside a sentence that has none: before "Both pairings are unchanged from 2024", behind "has the same two drivers as last year". */
function ridesSpokenOf(
  scene: Scene,
  next: Scene | undefined,
  rides: ReadonlyMap<Sentence, Ride[]>,
): Ride[] | undefined {
  const { sentence, discourse, before, mentions } = scene;
  const { tokens } = discourse.text;
  if (mentions.some((mention) => mention.type === 'person' && mention.form !== 'short')) return undefined;
  if (before && THE_PAIRS.test(wordsBetween(tokens, sentence.first, sentence.first + 7)))
    return rides.get(before.sentence);
  if (next?.sentence.block !== sentence.block) return undefined;
  const count = COUNTED.exec(wordsBetween(tokens, sentence.first, sentence.last))?.[1] ?? '';
  const behind = rides.get(next.sentence);
  return behind && new Set(behind.map(({ slots }) => slots.driver)).size === COUNTS.indexOf(count) ? behind : undefined;
}

const THE_PAIRS =
  /^(?:(?:both|all|the|these|those|that|this|its|their|neither|each)(?: of)?(?: (?:the|these|those|two|three|four|of))* (?:[a-z]+ )?(?:pairings?|combinations?|crews?|line-?ups?|duos?|partnerships?|pairs|trios?|quartet)|it is the same|they are the same) /;
const COUNTED = /\bsame (two|three|four|five|six|seven|eight) drivers\b/;
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** "Stone for rookie Ben Carter (No. 12)": beside whom somebody drives, of whom nothing is likened. */
function besideOthers({ mentions, discourse }: Scene): ReadonlySet<string> {
  const { tokens } = discourse.text;
  return new Set(
    mentions.flatMap((mention) =>
      mention.type === 'person' && BESIDE.test(wordsBetween(tokens, Math.max(0, mention.first - 2), mention.first))
        ? [mention.person.name]
        : [],
    ),
  );
}

const BESIDE = /\b(?:for|alongside|beside)(?: (?!the\b)\S+)?$/;

function inSeason({ slots, sentence, inherited }: Ride, season: number): Draft {
  const { driver, team, series, number, extent } = slots;
  const seat = { driver, team, series, season, number, make: undefined, extent };
  return draft('ride', 'as-before', sentence, 'confirmed', seat, inherited);
}
