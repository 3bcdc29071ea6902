import { AMERICAN_ROAD_COURSES } from './tracks/american-road-courses.js';
import { MORE_SHORT_TRACKS } from './tracks/more-short-tracks.js';
import { MORE_WORLD_CIRCUITS } from './tracks/more-world-circuits.js';
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
  ...MORE_SHORT_TRACKS,
  ...MORE_WORLD_CIRCUITS,
];
