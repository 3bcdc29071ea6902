import { join, md } from '../../src/replies/markdown.js';
import { isDisputed } from '../options/disputed.js';
import { marked } from '../options/last-known.js';
import { seatsToTell } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/** Who else drives for a driver's team in the series; of the last season known where there is no seat at present. */
export const teammates: ShortAnswer = ({ driver = '', series }, when) => {
  const page = when.view.driver(driver, when.season);
  if (page === undefined) return undefined;
  const own = seatsToTell(page, when.season, ({ slots }) => series === undefined || slots.series === series);
  const lines = own.flatMap(({ slots: { team, series: ofSeat, season } }) => {
    const there = team === undefined ? undefined : when.view.team(team, season);
    const others = (there?.present ?? []).filter(({ slots }) => slots.driver !== driver && slots.series === ofSeat);
    return others.map((other) => {
      const disputed = isDisputed(other, there?.disagreements ?? []) ? ` (${when.words.disputed})` : '';
      return { name: other.slots.driver, line: marked(other, md`**${other.slots.driver}**${disputed}`, when) };
    });
  });
  const each = new Map(lines.map(({ name, line }) => [name, line]));
  return each.size === 0 ? when.words.short.noArticleSaysWho : join([...each.values()], ', ');
};
