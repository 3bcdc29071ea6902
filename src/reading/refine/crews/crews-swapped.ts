import { swapsIn } from '../../mentions/crews/crew-swaps.js';
import { peopleIn } from '../../rules/clause/clause-parts.js';
import { seasonBefore } from '../../rules/crews/crew-seasons.js';
import { holderBeforeScene } from '../../rules/crews/crew-succession.js';
import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import { isQuoted, type Scene } from '../../rules/scene.js';

/**
 * "Marsh will be crew chief of the No. 12, and Adler goes the other way, to the No. 44": each of two who swap posts had that of the
 * other until then.
 */
export function crewsSwapped(drafts: readonly Draft[], scenes: readonly Scene[]): DraftOf<'crew'>[] {
  const [first] = scenes;
  if (!first || first.discourse.crew.size < 2) return [];
  const { crew, text } = first.discourse;
  const crews = drafts.filter((one): one is DraftOf<'crew'> => one.kind === 'crew' && one.status === 'confirmed');
  const added: DraftOf<'crew'>[] = [];
  for (const [index, scene] of scenes.entries()) {
    for (const { one, other } of swapsIn(text.tokens, peopleIn(scene.mentions), holderBeforeScene(scene), crew)) {
      if (isQuoted(scene, other.first)) continue;
      const beside = scenes.slice(Math.max(0, index - 1), index + 3).map(({ sentence }) => sentence);
      const near = crews.filter(({ sentence }) => beside.includes(sentence));
      const [a, b] = [one, other].map(({ person }) => newSeat(near, person.name));
      if (!a || !b || isSameSeat(a, b)) continue;
      for (const [from, person] of [
        [a, other.person.name],
        [b, one.person.name],
      ] as const) {
        const season = seasonBefore(from.slots.season ?? 0, false, scene);
        const slots = { ...from.slots, person, season };
        const isKnown = crews.some((known) => known.slots.person === person && isSameSeat(known, { slots }));
        if (!isKnown)
          added.push(draft('crew', 'crew-swapped', scene.sentence, 'confirmed', slots, [...from.inherited, 'season']));
      }
    }
  }
  return added;
}

/** The one seat that the words around a swap give somebody. */
function newSeat(crews: readonly DraftOf<'crew'>[], person: string): DraftOf<'crew'> | undefined {
  const own = crews.filter(({ slots }) => slots.person === person && slots.season !== undefined);
  const [seat] = own;
  return seat && own.every((one) => isSameSeat(one, seat)) ? seat : undefined;
}

function isSameSeat(
  { slots: a }: Pick<DraftOf<'crew'>, 'slots'>,
  { slots: b }: Pick<DraftOf<'crew'>, 'slots'>,
): boolean {
  return (a.number !== undefined && a.number === b.number) || (a.driver !== undefined && a.driver === b.driver);
}
