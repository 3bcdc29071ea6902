import type { PersonMention } from '../../mentions/mention.js';
import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { isAwayFromRacing } from '../../rules/unread/away-from-racing.js';
import { driversOfBlocks } from './drivers-of-blocks.js';

// "has never been a crew chief", "is not the one"
const NO_POST = /^(?:not|never|nor|former|formerly|retired|once|ex|then|legendary|late)$/;

/**
 * "The crew chief retires after Friday's race, where his driver, Ava Stone, was 11th in the No. 12": whom an article calls
 * crew chief or spotter, and of whom no rule has read a seat, works for the one driver of his paragraph.
 */
export function crewsOfBlocks(drafts: readonly Draft[], scenes: readonly Scene[]): DraftOf<'crew'>[] {
  const [first] = scenes;
  if (!first || first.discourse.crew.size === 0) return [];
  const { crew, year } = first.discourse;
  const known = new Set(drafts.flatMap(({ kind, slots }) => (kind === 'crew' ? [slots.person] : [])));
  if ([...crew.keys()].every(({ name }) => known.has(name))) return [];
  const byBlock = driversOfBlocks(scenes);
  const added: DraftOf<'crew'>[] = [];
  for (const scene of scenes) {
    const only = byBlock.get(scene.sentence.blockIndex);
    if (!only || isAwayFromRacing(scene)) continue;
    const seat = drafts.find(
      ({ kind, slots, sentence }) =>
        kind === 'ride' &&
        sentence.blockIndex === scene.sentence.blockIndex &&
        slots.driver === only.driver.name &&
        slots.number === only.number,
    );
    if (seat?.kind !== 'ride' || seat.status !== 'confirmed') continue;
    for (const mention of scene.mentions) {
      if (mention.type !== 'person') continue;
      const role = crew.get(mention.person);
      if (!role || known.has(mention.person.name) || hasNoPost(scene, mention)) continue;
      const { driver, number, team, series, season = year } = seat.slots;
      // "will drive in 2026, but without crew chief Marsh, who was fired"
      if (season > year && isGone(scene, mention)) continue;
      known.add(mention.person.name);
      const slots = { person: mention.person.name, role, driver, team, number, series, season };
      added.push(
        draft('crew', 'crew-of-block', scene.sentence, 'confirmed', slots, ['driver', 'team', 'number', 'series']),
      );
    }
  }
  return added;
}

const GONE =
  /^(?:without|fired|dismissed|released|gone|go|goes|out|parted|parts|leaves|leaving|left|resigned|resigns|replaced|retired|retires)$/;

/** Somebody beside whom the words speak of leaving. */
function isGone({ discourse: { text } }: Scene, { first, last }: PersonMention): boolean {
  return text.tokens.slice(Math.max(0, first - 5), last + 5).some(({ lower }) => GONE.test(lower));
}

/** "former crew chief Marsh", or a name in somebody's mouth. */
function hasNoPost({ discourse: { text } }: Scene, { first, last }: PersonMention): boolean {
  if (text.quoted[first] === 1) return true;
  return text.tokens.slice(Math.max(0, first - 5), last + 5).some(({ lower }) => NO_POST.test(lower));
}
