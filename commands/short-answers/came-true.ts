import { exitLine } from '../../src/replies/exit-lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { cameTrue as cameTrueIn, possible, toldOf } from '../../src/replies/possible-lines.js';
import type { DriverPage, RumourLife } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';
import { firstOf } from './first-of.js';
import { howOn, isAbout } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 3;
/** No rumour is older. */
const ANY_SEASON = 1900;

/** What became of the rumours about a driver, with a team if one is named, newest first. */
export const cameTrue: ShortAnswer = ({ driver = '', team, number, series }, when) => {
  const page = when.view.driver(driver, when.season ?? ANY_SEASON);
  if (page === undefined) return undefined;
  const about = { ...(team && { team }), ...(number && { number }), ...(series && { series }) };
  const lives = page.lives.filter(
    ({ rumour, deal }) =>
      (rumour.kind !== 'crew' || rumour.slots.person === page.name) &&
      (isAbout(about, rumour.slots) || (deal !== undefined && isAbout(about, deal.slots))),
  );
  if (lives.length === 0) return when.words.short.noRumour;
  return firstOf(
    lives.map((life) => toldLife(life, page, when)),
    MOST,
    when.words,
  );
};

function toldLife(life: RumourLife, page: DriverPage, { view, words }: When): Markdown {
  const { end } = life;
  if (end.how === 'confirmed') {
    const left = end.by.kind === 'exit' ? exitLine(end.by, 'nobody', view, words, howOn(end.by, page)) : undefined;
    // Nobody says since when the driver had the seat, but that it was left.
    if (left && life.rumour.kind === 'ride')
      return words.short.yes(join([possible(life.rumour, 'nobody', view, words), left], ' · '));
    const line = left ?? possible(end.by, 'nobody', view, words);
    return words.short.yes(join([line, cameTrueIn(life, words)], ' · '));
  }
  const told = toldOf(life, 'nobody', view.date, words);
  return end.how === 'denied' ? words.short.no(told) : told;
}
