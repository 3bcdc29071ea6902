import { isOfCrew } from './crew-successors.js';
import { seat } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/** Where somebody on a crew went who had another post before: the one there is, unless another is rumoured. Else undefined, as of drivers. */
export const crewGoes: ShortAnswer = (about, when) => {
  const page = when.view.driver(about.driver ?? '', when.season);
  if (page === undefined || !isOfCrew(page) || page.rumours.length > 0) return undefined;
  return page.posts.some(({ ended }) => ended !== undefined) ? seat(about, when) : undefined;
};
