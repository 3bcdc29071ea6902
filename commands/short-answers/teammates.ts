import { join, md } from '../../src/replies/markdown.js';
import { areOneRace } from '../../src/roster/facts/one-race.js';
import { isDisputed } from '../options/disputed.js';
import { marked } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { seatsToTell } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/** Who else drives for a driver's team in the series; of the last season known where there is no seat at present. */
export const teammates: ShortAnswer = ({ driver = '', series, track }, when) => {
  const page = when.view.driver(driver, when.season);
  if (page === undefined) return undefined;
  if (track !== undefined) return inRace({ driver, track, ...(series && { series }) }, when);
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

/** Who else races for the driver's team in the driver's next race at a track, of those of whom that is told. */
function inRace(
  { driver, ...of }: { readonly driver: string; readonly track: string; readonly series?: string },
  when: When,
) {
  const { view, words } = when;
  const [own] = view.races({ driver, ...of }).ahead;
  const { team, series: ofRace } = own?.slots ?? {};
  if (own === undefined || team === undefined) return words.short.noArticleSaysWho;
  const others = view
    .races({ track: of.track, team, ...(ofRace && { series: ofRace }) })
    .ahead.filter((race) => race.slots.driver !== driver && areOneRace(race, own));
  const names = [...new Set(others.map(({ slots }) => slots.driver))].map((name) => md`**${name}**`);
  return names.length === 0 ? words.short.noArticleSaysWho : join(names, ', ');
}
