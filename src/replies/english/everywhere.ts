import { type Markdown, md } from '../markdown.js';
import { count } from './numbers.js';

/** A seat in a suggestion: what of it is to be told. */
interface SeatInShort {
  readonly driver?: string | undefined;
  readonly number?: string | undefined;
  readonly team?: string | undefined;
  readonly series?: string | undefined;
  readonly season?: number | undefined;
}

/** What is said with every answer, buttons, suggestions and pictures. */
export const everywhere = {
  // Everywhere
  noQuote: '(no sentence given)',
  more: (left: number) => `and ${left} more`,
  andMore: 'There is more',
  noName: '(no name)',
  to: 'to',
  why: 'Why?',
  inSeason: (subject: string, season: number) => `${subject}, ${season}`,
  asOf: (subject: string, day: string) => `${subject}, as of ${day}`,
  newestWord: (by: 'article' | 'operator', day: string, age: string | undefined, asOf: string | undefined) => {
    const what = by === 'article' ? 'Newest article' : 'Newest word, of the operator of this bot';
    return age === undefined
      ? `${what}: ${day}, ${asOf === undefined ? 'today' : 'the same day'}`
      : `${what}: ${day}, ${age} old${asOf === undefined ? '' : ` on ${asOf}`}`;
  },
  saidBy: (articles: number, byOperator: boolean, first: string, last: string) => {
    const operator = byOperator ? ' and by the operator of this bot' : '';
    const who =
      articles === 0 ? 'Stated by the operator of this bot' : `Said by ${count(articles, 'article')}${operator}`;
    return first === last ? md`-# ${who}, ${last}` : md`-# ${who}, ${first} to ${last}`;
  },
  lastKnown: (day: string, what: Markdown) => md`Last known, from ${day}: ${what}`,
  lastKnownAll: (day: string) => md`Last known, from ${day}:`,
  saidOn: (day: string, age: string | undefined) => (age === undefined ? md`(${day})` : md`(${day}, ${age} old)`),

  // Moving on
  goOn: 'Go on to …',
  goOnTo: {
    driver: 'driver',
    teammate: 'teammate',
    team: 'team',
    car: 'car',
    number: (number: string, series: string) => `No. ${number}, ${series}`,
    grid: 'every car of the series',
    races: 'Races ahead',
  },
  back: 'Back',
  newerAnswer: 'What is known now',
  newerSince: md`There are articles newer than this answer.`,
  helpButton: 'What can I ask?',

  // Suggestions
  seatInShort: ({ driver, number, team, series, season }: SeatInShort) => {
    const car = [number && `No. ${number}`, team].filter(Boolean).join(' ');
    const when = [series, season].filter(Boolean).join(' ');
    return [driver, car, when].filter(Boolean).join(', ');
  },

  // Pictures
  nextSeason: (season: number) => `${season}, next`,
  stint: (series: string, team: string, seasons: string) => [series, team, seasons].filter(Boolean).join(', '),
  careerAlt: (driver: string, stints: string) => `Seats of ${driver} by season: ${stints}.`,
  sheetAlt: (title: string, teams: string) => `Number plates of ${title}: ${teams}.`,
  plateOf: (number: string | undefined, who: string) => (number === undefined ? who : `${number} ${who}`),
  onPlate: { open: 'open', unknown: 'not known', new: 'new' },
};
