import type { Statement } from './statement.js';

type Ride = Statement<'ride'>;

/**
 * Parts rumours of one team and season where some are of a numbered car and others, in articles of their own, of some races in a car that
 * they leave open: of some races in that car nobody has spoken.
 */
export function withoutPartTime(group: readonly Ride[]): Ride[][] {
  const isPartTime = ({ slots }: Ride) => slots.extent === 'part-time';
  const partly = group.filter(isPartTime);
  const others = group.filter((each) => !isPartTime(each));
  const ofPartly = new Set(partly.map(({ claim }) => claim.article));
  const areApart =
    partly.length > 0 &&
    partly.every(({ slots }) => slots.number === undefined) &&
    others.some(({ slots }) => slots.number !== undefined) &&
    others.every(({ claim }) => !ofPartly.has(claim.article));
  return areApart ? [others, partly] : [[...group]];
}
