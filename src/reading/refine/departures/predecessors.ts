import type { Person } from '../../mentions/mention.js';
import { peopleIn } from '../../rules/clause/clause-parts.js';
import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import { isAsked, isQuoted, type Scene } from '../../rules/scene.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';

type Ride = DraftOf<'ride'>;

const NOUN = wordSet('predecessor');
const OF_NEXT = /^(?:'s |’s )?(?:immediate |former )?$/;

/**
 * "Carter, Stone's predecessor": he left the seat that Stone comes to. Only where the article has her come to one seat in the
 * season ahead, or before the first races of a year: of a seat that she has had, it may have been any year.
 */
export function exitsOfPredecessors(drafts: readonly Draft[], scenes: readonly Scene[], published: string): Draft[] {
  const year = Number(published.slice(0, 4));
  return scenes.flatMap((scene) => {
    if (!NOUN.has(scene.sentence) || isAsked(scene)) return [];
    const pair = pairIn(scene);
    if (
      !pair ||
      drafts.some(({ kind, slots }) => kind === 'exit' && 'driver' in slots && slots.driver === pair.goer.name)
    )
      return [];
    const own = drafts.filter(
      (one): one is Ride => one.kind === 'ride' && one.status === 'confirmed' && one.slots.driver === pair.comer.name,
    );
    const ahead = own.filter(
      ({ slots: { season } }) => season !== undefined && season > year - (published.slice(5) < '02-15' ? 1 : 0),
    );
    const [seat] = ahead;
    if (seat?.slots.season === undefined || !ahead.every((one) => isSame(one, seat))) return [];
    const { team, number, series, season } = seat.slots;
    // She was there before.
    if (team === undefined || own.some(({ slots }) => slots.team === team && (slots.season ?? 0) < season)) return [];
    return [
      draft(
        'exit',
        'is-predecessor',
        scene.sentence,
        'confirmed',
        { driver: pair.goer.name, team, series, season: season - 1, number, replacedBy: pair.comer.name },
        seat.inherited.has('series') ? ['series'] : [],
      ),
    ];
  });
}

function isSame({ slots }: Ride, { slots: other }: Ride): boolean {
  return slots.team === other.team && slots.season === other.season && (slots.number ?? other.number) === other.number;
}

/** "Carter, Stone's predecessor", "her predecessor, Carter": who went and who comes. */
function pairIn(scene: Scene): { readonly goer: Person; readonly comer: Person } | undefined {
  const { sentence, discourse, mentions } = scene;
  const { tokens } = discourse.text;
  const people = peopleIn(mentions);
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!NOUN.has(tokens[at]) || isQuoted(scene, at)) continue;
    const owner = people.findLast(
      ({ possessive, last }) => possessive && last <= at && OF_NEXT.test(wordsBetween(tokens, last, at)),
    );
    if (!owner) return undefined;
    const before = people.find(({ last, possessive }) => !possessive && last === owner.first - 1);
    const behind = people.find(({ first }) => first === at + 1 || (first === at + 2 && tokens[at + 1]?.text === ','));
    const goer = before && tokens[before.last]?.text === ',' ? before : behind;
    if (!goer || goer.form === 'described' || goer.person === owner.person) return undefined;
    const isOther = [goer.person, owner.person].some(
      (one) => discourse.officeHolders.has(one) || discourse.crew.has(one),
    );
    return isOther ? undefined : { goer: goer.person, comer: owner.person };
  }
  return undefined;
}
