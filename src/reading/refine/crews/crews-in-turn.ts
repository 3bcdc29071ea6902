import type { TakenPost } from '../../rules/crews/crew-succession.js';
import { type Draft, type DraftOf, draft } from '../../rules/draft.js';

/**
 * Who takes somebody's post on a crew works for the same driver and car: of whom of the two a seat is told, the other had it
 * before, or has it from then on.
 */
export function crewsInTurn(drafts: readonly Draft[], posts: readonly TakenPost[]): Draft[] {
  if (posts.length === 0) return [];
  const crews = drafts.filter((one): one is DraftOf<'crew'> => one.kind === 'crew');
  const added: DraftOf<'crew'>[] = [];
  // "Marsh takes over from Adler, who had replaced Lowell": the second comes by what the first says.
  for (const post of [...posts, ...posts]) {
    const known = [...crews, ...added];
    const old = seatOf(known, post.before.name, post.until);
    const own = seatOf(known, post.after.name, post.from);
    if (own && !old) added.push(taken(drafts, post, own, post.before.name, post.until, 'confirmed'));
    else if (old && !own) added.push(taken(drafts, post, old, post.after.name, post.from, post.status));
  }
  return added;
}

/** What is told of somebody's seat in a season, or for the one beside it. */
function seatOf(crews: readonly DraftOf<'crew'>[], person: string, season: number): DraftOf<'crew'> | undefined {
  const own = crews.filter(
    ({ slots, status }) =>
      slots.person === person &&
      status !== 'denied' &&
      (slots.driver !== undefined || slots.number !== undefined) &&
      slots.season !== undefined &&
      Math.abs(slots.season - season) <= 1,
  );
  return own.find(({ slots }) => slots.season === season) ?? own[0];
}

function taken(
  drafts: readonly Draft[],
  { scene, role }: TakenPost,
  { slots }: DraftOf<'crew'>,
  person: string,
  season: number,
  status: Draft['status'],
): DraftOf<'crew'> {
  const { team, number, series } = slots;
  const driver = isOthers(drafts, slots, season) ? undefined : slots.driver;
  return draft(
    'crew',
    'takes-post',
    scene.sentence,
    status,
    { person, role, driver: driver === person ? undefined : driver, team, number, series, season },
    ['driver', 'team', 'number', 'series', 'season'],
  );
}

/** Somebody else had the car in that season. */
function isOthers(drafts: readonly Draft[], { driver, number }: DraftOf<'crew'>['slots'], season: number): boolean {
  return drafts.some(
    ({ kind, slots }) =>
      (kind === 'ride' || kind === 'exit') &&
      slots.season === season &&
      slots.number === number &&
      slots.driver !== driver &&
      number !== undefined,
  );
}
