import { careerStrip } from '../../src/pictures/career-strip.js';
import type { Picture } from '../../src/pictures/picture.js';
import type { DriverPage } from '../../src/roster/roster.js';
import { isDisputed } from './disputed.js';
import type { When } from './when.js';

/** A driver's seats as a strip, without those that reports disagree about: a picture cannot tell both. */
export function careerPicture(page: DriverPage, { view, words }: When): Picture | undefined {
  const { name, present, next, past, disagreements } = page;
  const seats = [...present, ...next, ...past].filter((seat) => !isDisputed(seat, disagreements));
  return careerStrip(name, seats, view.season, words);
}
