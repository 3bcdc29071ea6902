import type { Status } from '../../../claims/claim.js';
import type { CrewPost } from '../../mentions/crews/crew-post.js';
import type { Person } from '../../mentions/mention.js';
import { seriesFor } from '../clause/clause-series.js';
import { type Draft, draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { isOfEverybody } from './crew-of-everybody.js';
import { withBlock } from './crew-post-seat.js';
import type { CrewSeat } from './crew-seat.js';
import { teamOfCrew, teamOfPerson } from './crew-teams.js';
import { isFromShopToShop } from './from-shop-to-shop.js';
import { teamNotLeft } from './team-not-left.js';

/** What a crew claim says, for the drafts of its seasons. */
export interface CrewClaim {
  readonly person: Person;
  readonly role: CrewPost['role'];
  readonly seat: CrewSeat;
  /** None: no season can be known. */
  readonly seasons: readonly number[];
  /** The words name the seasons. */
  readonly said: boolean;
  readonly status: Status;
  /** The seat is one that is left, so that what the paragraph names beside it is another. */
  readonly isLeft?: boolean;
}

/** As many seasons back nobody says for whom it was. */
const LONG_AGO = 10;

/** One draft for each season of a post. */
export function crewDrafts(rule: string, scene: Scene, claim: CrewClaim): Draft[] {
  const { person, role, said, status } = claim;
  const { year } = scene.discourse;
  const isOfMany = claim.seasons.includes(year) && isFromShopToShop(scene);
  const seasons = isOfMany ? [year] : claim.seasons;
  // What a paragraph says of a car holds for now, and not for seasons gone by.
  const isNow = !claim.isLeft && seasons.every((season) => season >= year);
  const seat = isNow && !isOfEverybody(scene) ? withBlock(claim.seat, scene) : claim.seat;
  // "They won the 2019 Late Model title": in another series than the one the article is about, long ago, for whom is not said.
  const isElsewhere =
    seat.series !== undefined &&
    seat.series !== scene.discourse.series &&
    seasons.length > 0 &&
    seasons.every((season) => season < year - 1);
  // "crew chief in the title year of 1999": whatever the article is about.
  const isLongAgo = seasons.length > 0 && seasons.every((season) => season < year - LONG_AGO);
  const team =
    seat.team ??
    (isElsewhere || isLongAgo
      ? undefined
      : (teamOverRow(scene, isNow) ?? teamNotLeft(teamOfPerson(person, scene) ?? teamOfCrew(scene, isNow), scene)));
  const series = seat.series ?? seriesFor(undefined, scene, team, seat.number).series;
  const inherited = ['season', 'series', 'team'].filter(
    (slot) => !((slot === 'season' && said) || (slot === 'series' && seat.series) || (slot === 'team' && seat.team)),
  );
  return (seasons.length > 0 ? seasons : [undefined]).map((season) =>
    draft(
      'crew',
      rule,
      scene.sentence,
      status,
      {
        person: person.name,
        role,
        driver: seat.driver === person ? undefined : seat.driver?.name,
        team,
        number: seat.number,
        series,
        season,
      },
      inherited,
    ),
  );
}

/** "No. 12 – Ava Stone. She leaves Pinecrest. Dan Marsh is the crew chief.": of the team whose name stands over the rows. */
function teamOverRow(scene: Scene, isNow: boolean): string | undefined {
  const { discourse, sentence, mentions } = scene;
  if (!isNow || sentence.block.kind === 'paragraph' || !discourse.isUnderTeam(sentence)) return undefined;
  return mentions.some(({ type }) => type === 'team') ? undefined : discourse.blockTeam(sentence);
}
