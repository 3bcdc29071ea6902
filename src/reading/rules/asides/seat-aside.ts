import type { CarMention, Mention, Person, TeamMention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import type { Aside } from './aside.js';
import type { Seasons } from './aside-seasons.js';

/** A car or a team, as what somebody sits in or drives for. */
export type SeatMention = CarMention | TeamMention;

/** Whether a mention is one car or a team by its name. */
export function isSeat(mention: Mention): mention is SeatMention {
  if (mention.type === 'car')
    return mention.numbers.length === 1 || (mention.numbers.length === 0 && mention.team !== undefined);
  return mention.type === 'team' && mention.described !== true;
}

/** "Marsh of Northline's No. 12 team": anybody on it, and not its driver alone. */
export function isOfCrew(tokens: readonly Token[], { type, last }: SeatMention): boolean {
  return type === 'car' && [last - 1, last].some((at) => CREW.has(tokens[at]));
}

const CREW = wordSet('team crew');

/** The driver and seat that a phrase puts together; none where no season can be known or the person is no driver. */
export function seatAside(scene: Scene, driver: Person, seat: SeatMention, seasons: Seasons | undefined): Aside[] {
  const numbered = seat.type === 'car' && seat.numbers.length === 1;
  if (seasons === undefined || (!driver.sure && !numbered) || scene.discourse.officeHolders.has(driver)) return [];
  return [seat.type === 'car' ? { driver, car: seat, ...seasons } : { driver, team: seat.team, ...seasons }];
}

/** The two words before a seat, or before the first of two joined teams: "former Pinecrest with Northline driver". */
export function wordsBeforeTeams({ discourse: { text }, mentions, sentence }: Scene, seat: SeatMention): string {
  let first = seat.first;
  for (let at = mentions.indexOf(seat) - 1; at >= 0; at -= 1) {
    const team = mentions[at];
    if (team?.type !== 'team' || !/^(?:with|and|\/|&)$/.test(wordsBetween(text.tokens, team.last, first))) break;
    first = team.first;
  }
  return wordsBetween(text.tokens, Math.max(sentence.first, first - 2), first);
}
