import { AMERICAN_ROAD_COURSES } from './tracks/american-road-courses.js';
import { NASCAR_TRACKS } from './tracks/nascar-tracks.js';
import { SHORT_TRACKS } from './tracks/short-tracks.js';
import type { Track } from './tracks/track.js';
import { WORLD_CIRCUITS } from './tracks/world-circuits.js';

/** All tracks, the most raced-at first. The longest phrase wins; a weak phrase of several tracks means the first. */
export const TRACKS: readonly Track[] = [
  ...NASCAR_TRACKS,
  ...AMERICAN_ROAD_COURSES,
  ...SHORT_TRACKS,
  ...WORLD_CIRCUITS,
];
