import type { PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleInARow } from '../races/entry-rules.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import type { AsideRule } from './aside.js';
import { seasonsAt } from './aside-seasons.js';
import { isSeat, seatAside } from './seat-aside.js';

/** What is said of a car in which one driver follows the other. */
const IN_TURNS =
  /\b(?:revolving door|musical chairs|carousel|merry-go-round|by committee|all-star (?:car|entry|truck|machine)|(?:cycl|rotat|shuffl)(?:e|es|ed|ing)|rotation|rotating cast|(?:cast|parade|procession|string|succession|handful|assortment|mix) of (?:\S+ )?(?:drivers|people|names)|(?:two|three|four|five|six|seven|eight|several|multiple|many|various|different|\d+)(?: different| other)? (?:drivers|people|faces)|(?:been|gone|come|passed|run|went) through (?:it|there|its|that|the|\w+[’']?s)|(?:all|each) (?:been |come |gone |pass(?:ed)? )?(?:through it|in it|sat|been in|been aboard|had (?:a )?turns?|taken turns?|had a go|driven|raced|run)|(?:behind|at) (?:its|the) wheel|in its (?:cockpit|seat)|took turns|taken turns|taking turns|have (?:taken |had )?turns)\b/;
/** Words beside which the people are no drivers of the car, or not of it alone. */
const OTHERWISE =
  /\b(?:no(?! +\d)|not|never|nobody|without|instead|replac\w+|than|beat|beaten|ahead|against|owners?|engineers?|crew|chiefs?|sponsors?|could|may|might|would|if|or|nor|candidates?|rumou?r\w*|linked|considered)\b|n[’']t\b/;

/** The rule for a car that several have driven in turn: "The No. 12 has been a revolving door, with Stone and Carter all through it." */
export const ONE_CAR_MANY_DRIVERS: AsideRule = {
  name: 'one-car-many-drivers',
  example:
    'Northline Racing’s No. 12 has been a revolving door this season, with Ava Stone, Ben Carter and Cole Diaz all through it.',
  read: (scene) => {
    if (isAsked(scene)) return [];
    const named = scene.mentions.filter(
      (mention): mention is PersonMention => mention.type === 'person' && mention.form !== 'described',
    );
    const [first] = named;
    if (!first || named.length < 2 || isQuoted(scene, first.first)) return [];
    const row = peopleInARow(scene, first.first);
    if (row.length !== named.length || row.some(({ possessive }) => possessive)) return [];
    const cars = scene.mentions.filter((mention) => isSeat(mention) && mention.type === 'car');
    const [seat, another] = cars;
    if (!seat || another || !isSeat(seat)) return [];
    const { tokens } = scene.discourse.text;
    const words = wordsBetween(
      tokens,
      partFrom(scene, Math.min(seat.first, first.first)),
      partTo(scene, Math.max(seat.last, first.last)),
    );
    if (!IN_TURNS.test(words) || OTHERWISE.test(words)) return [];
    return row.flatMap(({ person }) => seatAside(scene, person, seat, seasonsAt(scene, seat.first)));
  },
};

/** Where the part between semicolons begins that a token stands in. */
function partFrom({ sentence, discourse: { text } }: Scene, at: number): number {
  let from = at;
  while (from > sentence.first && text.tokens[from - 1]?.text !== ';') from -= 1;
  return from;
}

/** Where it ends. */
function partTo({ sentence, discourse: { text } }: Scene, at: number): number {
  let to = at;
  while (to < sentence.last && text.tokens[to]?.text !== ';') to += 1;
  return to;
}
