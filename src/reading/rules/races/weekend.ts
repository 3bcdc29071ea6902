import type { TimeMention } from '../../mentions/mention.js';

/** Whether a time is of a few days: "this weekend". */
export function isWeekend({ from, to }: TimeMention): boolean {
  const days = from === undefined || to === undefined ? undefined : (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days !== undefined && days <= 3;
}
