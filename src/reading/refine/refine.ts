import { takenPostsIn } from '../rules/crew-succession.js';
import type { Draft } from '../rules/draft.js';
import type { Scene } from '../rules/scene.js';
import { sponsorshipsIn } from '../rules/sponsors.js';
import { absencesOfRegulars } from './absences-of-regulars.js';
import { addSponsors } from './add-sponsors.js';
import { withoutContradictions } from './bios.js';
import type { CarFacts } from './car-facts.js';
import { completeCars } from './complete-cars.js';
import { completeCrews } from './complete-crews.js';
import { completeFromRides } from './complete-from-rides.js';
import { completeHonours } from './complete-honours.js';
import { completeMates } from './complete-mates.js';
import { completeOwnTeams } from './complete-own-teams.js';
import { completeSameSeat } from './complete-same-seat.js';
import { completeSeats } from './complete-seats.js';
import { completeSeries, fitSeriesToTeams, seriesOfTitles } from './complete-series.js';
import { completeStarts } from './complete-starts.js';
import { completeSuccessions } from './complete-successions.js';
import { completeTeams } from './complete-teams.js';
import { crewsInTurn } from './crews-in-turn.js';
import { crewsOfBlocks } from './crews-of-blocks.js';
import { crewsSwapped } from './crews-swapped.js';
import type { Discard } from './discard.js';
import { withoutDoubtful } from './doubtful.js';
import { withoutExitsOfOtherCars } from './exits-of-other-cars.js';
import { applyGroupExtents, groupExtentsIn } from './extents-of-groups.js';
import { limitedSeatsIn, limitSeats } from './limited-seats.js';
import { mergeSame } from './merge-same.js';
import { numberFromRows } from './numbers-of-rows.js';
import { inOtherSentences, toldByEach } from './other-sentences.js';
import { completeReports } from './race-reports.js';
import { ridesAsBefore } from './rides-as-before.js';
import { ridesBetween } from './rides-between.js';
import { ridesFromFirstRaces } from './rides-from-first-races.js';
import { ridesFromStarts } from './rides-from-starts.js';
import { ridesOfAbsences } from './rides-of-absences.js';
import { ridesOfContracts } from './rides-of-contracts.js';
import { ridesOfExits } from './rides-of-exits.js';
import { ridesOfMates } from './rides-of-mates.js';
import { ridesOfOthers } from './rides-of-others.js';
import { settle } from './settle.js';
import { sift } from './sift.js';
import { completeSuccessors } from './successors-of-seats.js';
import { withoutTakenBack } from './taken-back.js';
import { completeTeamSoFar } from './team-so-far.js';
import { withoutTeamsOfOthers } from './teams-of-others.js';
import { withoutTeamsOfTalk } from './teams-of-talk.js';
import { withoutFounders } from './without-founders.js';
import { withoutRepeats } from './without-repeats.js';
import { withoutTestSeats } from './without-test-seats.js';

/** Completes, merges and sifts the drafts of one article, in this order. */
export function refine(
  drafts: readonly Draft[],
  published: string,
  cars: CarFacts,
  scenes: readonly Scene[],
): { kept: Draft[]; dropped: Discard[] } {
  const dropped: Discard[] = [];
  const year = Number(published.slice(0, 4));
  const own = withoutRepeats(
    withoutTestSeats(withoutTakenBack(withoutFounders(drafts, dropped), scenes, dropped), scenes, dropped),
  );
  const told = toldByEach(own);
  withoutTeamsOfTalk(own, scenes);
  withoutTeamsOfOthers(own, scenes);
  const mates = ridesOfMates(own);
  const all = [...own.filter((one) => !mates.replaced.has(one)), ...mates.made, ...ridesOfExits(own)];
  numberFromRows(all);
  completeSeats(all);
  completeCars(all, cars);
  completeOwnTeams(all, year);
  completeTeams(all);
  completeSeries(all);
  completeMates(all);
  completeFromRides(all, year);
  completeSuccessions(all);
  all.push(...ridesOfExits(all));
  completeSeats(all);
  all.push(...crewsOfBlocks(all, scenes));
  all.push(...crewsSwapped(all, scenes));
  all.push(...crewsInTurn(all, scenes.flatMap(takenPostsIn)));
  completeCrews(all, scenes);
  completeReports(all, published);
  all.push(...ridesOfAbsences(all, year), ...ridesOfOthers(all, year, scenes), ...ridesOfContracts(all, year));
  all.push(...ridesBetween(all), ...ridesAsBefore(all, scenes), ...ridesFromFirstRaces(all, scenes));
  const [scene] = scenes;
  if (scene) fitSeriesToTeams(all, scene.discourse);
  seriesOfTitles(all);
  const sound = sift(completeHonours(all, dropped), published, dropped);
  completeStarts(sound);
  sound.push(...absencesOfRegulars(sound, scenes));
  sound.push(...ridesOfAbsences(sound, year));
  addSponsors(sound, scenes.flatMap(sponsorshipsIn));
  applyGroupExtents(sound, scenes.flatMap(groupExtentsIn));
  limitSeats(sound, scenes.flatMap(limitedSeatsIn));
  completeTeams(sound);
  completeTeamSoFar(sound, scenes);
  withoutTeamsOfOthers(sound, scenes);
  if (scene) fitSeriesToTeams(sound, scene.discourse);
  completeSameSeat(sound, scenes);
  completeSuccessors(sound);
  const merged = mergeSame(withoutContradictions(withoutExitsOfOtherCars(sound, dropped), dropped));
  const settled = withoutDoubtful(settle([...merged.keys()], dropped), scenes, dropped);
  const kept = settled.flatMap((claim) => [claim, ...inOtherSentences(claim, merged.get(claim) ?? [], told)]);
  return { kept: [...kept, ...ridesFromStarts(settled)], dropped };
}
