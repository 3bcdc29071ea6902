import { peopleIn } from '../../rules/clause/clause-parts.js';
import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { wordsBetween } from '../../text/words-between.js';

// Behind a name: "was 14th", "finished second", and nothing more.
const NO_MORE = /^,? ?(?:was|finished|ended up|came(?: in| home)?|wound up|placed|ranked) \S+(?: overall)? ?\.? ?$/;

/**
 * "Stone won twice and finished ninth in the points this year. Carter was 14th.": a place told with nothing beside it is in the
 * standings of the sentence before.
 */
export function placesInTurn(drafts: readonly Draft[], scenes: readonly Scene[]): Draft[] {
  const titles = new Map<Sentence, DraftOf<'title'>>();
  for (const one of drafts) if (one.kind === 'title' && one.rule === 'standings-place') titles.set(one.sentence, one);
  if (titles.size === 0) return [...drafts];
  const before = new Map<Sentence, DraftOf<'title'>>();
  for (const scene of scenes) {
    const told = scene.before && (titles.get(scene.before.sentence) ?? before.get(scene.before.sentence));
    if (told && isBarePlace(scene)) before.set(scene.sentence, told);
  }
  return drafts.map((one) => {
    const told = one.kind === 'result' ? before.get(one.sentence) : undefined;
    if (one.kind !== 'result' || !told || one.slots.track !== undefined || one.slots.race !== undefined) return one;
    const { driver, position } = one.slots;
    const { series, season } = told.slots;
    return draft(
      'title',
      'standings-place',
      one.sentence,
      one.status,
      { driver, position, series, season },
      told.inherited,
    );
  });
}

function isBarePlace({ sentence, mentions, discourse: { text } }: Scene): boolean {
  const [person] = peopleIn(mentions);
  if (mentions.length !== 1 || person?.first !== sentence.first || person.possessive) return false;
  return NO_MORE.test(wordsBetween(text.tokens, person.last, sentence.last));
}
