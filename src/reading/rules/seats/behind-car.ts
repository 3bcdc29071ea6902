import { isWhoSomebodyIs } from '../../discourse/who-somebody-is.js';
import type { CarMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

const OF_TEAM = /^(?:for|at|with|of)$/;
const IN_SERIES = /^(?:,? ?(?:entry|car|truck) )?in (?:the|nascar[’']?s?)?$/;

/** The team and series that words straight behind a car give it: "Stone's No. 22 for Northline in the Xfinity Series". */
export function behindCar(
  { mentions, discourse: { text } }: Pick<Scene, 'mentions' | 'discourse'>,
  car: CarMention,
): { readonly team?: string; readonly series?: string } {
  const at = mentions.indexOf(car);
  if (at < 0) return {};
  const [one, two] = [mentions[at + 1], mentions[at + 2]];
  const gap = one ? wordsBetween(text.tokens, car.last, one.first) : '';
  const team = one?.type === 'team' && !one.possessive && OF_TEAM.test(gap) ? one : undefined;
  const next = team ? two : one;
  const lead = next ? wordsBetween(text.tokens, (team ?? car).last, next.first) : '';
  const series =
    next?.type === 'series' && IN_SERIES.test(lead) && !isWhoSomebodyIs(text.tokens, next) ? next.series : undefined;
  return { ...(team ? { team: team.team } : {}), ...(series === undefined ? {} : { series }) };
}
