import { takenPostsIn } from '../rules/crews/crew-succession.js';
import type { Draft } from '../rules/draft.js';
import type { Scene } from '../rules/scene.js';
import { sponsorshipsIn } from '../rules/sponsors/sponsors.js';
import { completeFromRides } from './complete-from-rides.js';
import { completeSeries, fitSeriesToTeams, seriesOfTitles } from './complete-series.js';
import { completeCrews } from './crews/complete-crews.js';
import { crewsInTurn } from './crews/crews-in-turn.js';
import { crewsOfBlocks } from './crews/crews-of-blocks.js';
import { crewsSwapped } from './crews/crews-swapped.js';
import { completeComers } from './departures/comers-in-sentence.js';
import { completeSuccessions } from './departures/complete-successions.js';
import { exitsOfDenied } from './departures/exits-of-denied.js';
import { withoutExitsOfOtherCars } from './departures/exits-of-other-cars.js';
import { exitsOfPredecessors } from './departures/predecessors.js';
import { completeSuccessors } from './departures/successors-of-seats.js';
import type { Discard } from './discard.js';
import { withoutDoubtful } from './doubtful.js';
import { withoutContradictions } from './honours/bios.js';
import { completeHonours } from './honours/complete-honours.js';
import { withoutFounders } from './honours/without-founders.js';
import { mergeSame } from './merge-same.js';
import { inOtherSentences, toldByEach } from './other-sentences.js';
import { absencesOfRegulars } from './races/absences-of-regulars.js';
import { addSponsors } from './races/add-sponsors.js';
import { completeStarts } from './races/complete-starts.js';
import { completeReports } from './races/race-reports.js';
import { completeMates } from './seats/complete-mates.js';
import { completeSameSeat } from './seats/complete-same-seat.js';
import { completeSeats } from './seats/complete-seats.js';
import { applyGroupExtents, groupExtentsIn } from './seats/extents-of-groups.js';
import { limitedSeatsIn, limitSeats } from './seats/limited-seats.js';
import { numberFromRows } from './seats/numbers-of-rows.js';
import { ridesAsBefore } from './seats/rides-as-before.js';
import { ridesBetween } from './seats/rides-between.js';
import { ridesFromFirstRaces } from './seats/rides-from-first-races.js';
import { ridesFromStarts } from './seats/rides-from-starts.js';
import { ridesOfAbsences } from './seats/rides-of-absences.js';
import { ridesOfContracts } from './seats/rides-of-contracts.js';
import { ridesOfExits } from './seats/rides-of-exits.js';
import { ridesOfMates } from './seats/rides-of-mates.js';
import { ridesOfOthers } from './seats/rides-of-others.js';
import { seasonsOfHeadings } from './seats/seasons-of-headings.js';
import { withoutTestSeats } from './seats/without-test-seats.js';
import { settle } from './settle.js';
import { sift } from './sift.js';
import { withoutTakenBack } from './taken-back.js';
import type { CarFacts } from './teams/car-facts.js';
import { completeCars } from './teams/complete-cars.js';
import { completeOwnTeams } from './teams/complete-own-teams.js';
import { completeTeams } from './teams/complete-teams.js';
import { completeTeamOfLabel } from './teams/team-of-label.js';
import { completeTeamSoFar } from './teams/team-so-far.js';
import { withoutTeamsOfOthers } from './teams/teams-of-others.js';
import { withoutTeamsOfTalk } from './teams/teams-of-talk.js';
import { withoutTeamsLeft } from './teams/without-teams-left.js';
import { withoutRepeats } from './without-repeats.js';

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
  seasonsOfHeadings(own, scenes, year);
  const told = toldByEach(own);
  withoutTeamsOfTalk(own, scenes);
  withoutTeamsOfOthers(own, scenes);
  withoutTeamsLeft(own, scenes);
  const mates = ridesOfMates(own);
  const all = [...own.filter((one) => !mates.replaced.has(one)), ...mates.made, ...ridesOfExits(own)];
  numberFromRows(all);
  completeTeamOfLabel(all, scenes);
  completeSeats(all);
  completeCars(all, cars);
  completeOwnTeams(all, year);
  completeTeams(all);
  completeSeries(all);
  completeMates(all);
  completeFromRides(all, year);
  all.push(...exitsOfPredecessors(all, scenes, published), ...exitsOfDenied(all, year));
  completeComers(all, scenes);
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
