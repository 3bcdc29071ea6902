import { wordsBetween } from '../../text/words-between.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isRow, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';

// Between the year and the car, and behind the car.
const LEAD = /^[:–—-](?: (?:driver|drove|driving))?(?: ,)?(?: (?:the|for|in))*$/;
const REST = /^(?:[(),/|]|full-time|part-time|series|entry|car|truck)*$/;

/** The rule for the seats that rows give somebody whose name stands over them, a year each. */
export const YEAR_ROW_RULES: readonly PhraseRule[] = [
  {
    name: 'year-row',
    example:
      'Who moves where\n\nThese are known.\n\nAva Stone\n\n2025: Driver, No. 12 Northline Racing Ford (Truck Series)\n2026: Driver, No. 8 Pinecrest Motorsports Ford (Truck Series)',
    needs: ['car'],
    read: (scene) => {
      const driver = scene.discourse.headingDriver(scene.sentence);
      if (!isRow(scene) || isAsked(scene) || !driver || scene.discourse.heading(scene.sentence).trim() !== driver.name)
        return [];
      const [time, car, ...rest] = scene.mentions;
      if (time?.type !== 'time' || time.first !== scene.sentence.first || time.seasons?.length !== 1) return [];
      if (car?.type !== 'car' || car.numbers.length !== 1 || !rest.every(({ type }) => ASIDE.test(type))) return [];
      const { tokens } = scene.discourse.text;
      if (!LEAD.test(wordsBetween(tokens, time.last, car.first)) || !endsThere(scene, car.last)) return [];
      const series = rest.find((one) => one.type === 'series');
      const whole = series?.type === 'series' ? { ...car, series: series.series } : car;
      const rides = phraseRide('year-row', scene, driver, whole, car.team, time.seasons[0]);
      for (const ride of rides) ride.inherited.delete('season');
      return rides;
    },
  },
];

const ASIDE = /^(?:series|extent|make)$/;

/** Nothing follows the car but its series. */
function endsThere({ mentions, sentence, discourse }: Scene, from: number): boolean {
  const named = new Set<number>();
  for (const { first, last } of mentions) for (let at = first; at < last; at += 1) named.add(at);
  for (let at = from; at < sentence.last; at += 1)
    if (!named.has(at) && !REST.test(discourse.text.tokens[at]?.lower ?? '')) return false;
  return true;
}
