import { SHARED_CAR_SERIES } from '../../racing/series.js';
import type { RaceMention, TimeMention } from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import { wordsBetween } from '../text/words-between.js';
import type { BySentence } from './by-sentence.js';

/** The long race whose entries an article goes through, with its day. */
export interface ListedRace {
  readonly race: RaceMention;
  readonly time?: TimeMention | undefined;
}

// Sentences that say what an article is about: title and lead.
const OPENING = 6;
const NEAR = 7;
// "on the preliminary list for the 62nd", "entries for the", "line-ups for next month’s"
const BEFORE =
  /\b(?:(?:preliminary|provisional|entry|early|first|full|final|starting|driver) list|lists?|entries|entrants|line-?ups|crews|rosters|cars entered) (?:for|of|in) (?:\S+ ){0,3}$/;
// "Rolex 24 list out early", "Spa 24 Hours entry list", "Bathurst 1000 line-ups"
const BEHIND =
  /^(?:(?:at|of) \S+ )?(?:preliminary |provisional |full |final |first |driver )?(?:entry )?(?:list|entries|entrants|line-?ups|crews|rosters|driver guide)\b/;

/** The race in which several drivers share each car, where the title or lead says that the article tells who is entered. */
export function listedRace({ sentences, tokens }: Text, bySentence: BySentence): ListedRace | undefined {
  let found: RaceMention | undefined;
  let time: TimeMention | undefined;
  for (const [index, sentence] of sentences.slice(0, OPENING).entries()) {
    const own = bySentence[index] ?? [];
    for (const [at, race] of own.entries()) {
      if (race.type !== 'race' || race.race === undefined || !SHARED_CAR_SERIES.has(race.series)) continue;
      if (found && found.race !== race.race) continue;
      const lead = `${wordsBetween(tokens, Math.max(sentence.first, race.first - NEAR), race.first)} `;
      const isListed = BEFORE.test(lead) || BEHIND.test(wordsBetween(tokens, race.last, race.last + 6));
      if (isListed) found ??= race;
      const next = own[at + 1];
      const isOwn = next?.type === 'time' && (next.date ?? next.from) !== undefined && next.first <= race.last + 2;
      if (found && isOwn) time ??= next;
    }
  }
  return found && { race: found, time };
}
