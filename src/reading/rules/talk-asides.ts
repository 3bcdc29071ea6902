import type { Clause } from '../clauses/clause.js';
import type { CarMention, PersonMention } from '../mentions/mention.js';
import { wordsLike } from '../text/word-set.js';
import { wordsBetween } from '../text/words-between.js';
import type { Aside, AsideRule } from './aside.js';
import { clauseAt } from './aside-seasons.js';
import { saidSeasons } from './clause-seasons.js';
import { peopleInARow } from './entry-rules.js';
import { isAsked, isQuoted, type Scene } from './scene.js';
import { isSeat, type SeatMention } from './seat-aside.js';

/** A word of each sign below: most sentences have none. */
const TALK_WORDS = wordsLike(
  /^(?:candidates?|contenders?|front-?runners?|favou?rites?|outsiders?|track|names?|list|shortlist(?:ed)?|frame|mix|running|tipped|offered|offer|interest(?:ed)?|rumou?red|nod|line|discussions?|talks|conversations?|linked|linking|connected|close|bound|promoted|likely|like|favou?r|wants?|keen|discussed|address|destination|thought|believed|contact|ready|could|expected|option|outside|considered)$/,
);

/** What is said of somebody who may get a seat. */
const TALKED_OF =
  /\b(?:candidates?|contenders?|front-?runners?|favou?rites?|(?:interesting|possible|potential) (?:outsider|option)s?|inside track|names? (?:you|i|we) (?:hear|keep|get|have)|(?:short)?list|shortlisted|in the (?:frame|mix|running)|(?:been|be|is|was|are|were) (?:\w+ )?(?:tipped|linked|connected|offered)|(?:have|has|had) offered|linking|(?:in|had|held|holding|having) (?:\w+ )?(?:discussions|talks|conversations?)|interested in|rumou?red to|close to|bound for|likely to|more likely|would like|wants? to|keen to|ready to|to favou?r|(?:been|being) discussed|next (?:address|home|destination)|made contact|could (?:be|do|get|go|move|land|end|join|drive|run)|expected to (?:be|join|get|drive|move|sign|go))\b/;

/** What makes it something else than a seat to come. */
const ELSE =
  /\b(?:not|never|no|nobody|nothing|neither|nor|without|isnt|wasnt|wont|didnt|doesnt|hasnt|havent|chiefs?|spotters?|engineers?|test|tests|testing|charter|charters|title|playoffs?|retire|retirement|practice|one-off|race|races|weekend|injur\w+|surgery|den(?:y|ies|ied))\b/;

/** A seat that was named before, and to which a sentence goes back. */
const THAT_SEAT =
  /\b(?:it|seat|ride|drive|car|truck|nod|job|successor|replacement|vacancy|opening|list|candidates?|contenders?|front-?runners?|favou?rites?|inside track)\b/;

/** The rule for seats that somebody is talked about for, whatever the words. */
export const TALK_ASIDES: readonly AsideRule[] = [
  {
    name: 'talked-of-for-seat',
    example:
      'Ava Stone won at Dover Motor Speedway in May. There is chatter linking Stone to Northline Racing for 2026.',
    read: (scene) => {
      if (isAsked(scene) || !TALK_WORDS.has(scene.sentence)) return [];
      const words = wordsBetween(scene.discourse.text.tokens, scene.sentence.first, scene.sentence.last);
      if (!TALKED_OF.test(words) || ELSE.test(words)) return [];
      const people = talkedOf(scene);
      const seat = people.length > 0 ? seatTalkedOf(scene, words) : undefined;
      if (!seat) return [];
      const { coming, year, text } = scene.discourse;
      const said = scene.clauses
        .flatMap((clause) => saidSeasons(clause, year) ?? [])
        .filter((season) => season >= year);
      const seasons =
        said.length > 0
          ? [...new Set(said)].slice(0, 1)
          : [coming ?? (text.article.published.slice(5) < '02-10' ? year : year + 1)];
      return people.map(
        ({ person }): Aside => ({ driver: person, ...seat, seasons, said: said.length > 0, status: 'rumored' }),
      );
    },
  },
];

/** The one driver of a sentence, or those whom it lists in a row. */
function talkedOf(scene: Scene): readonly PersonMention[] {
  const { officeHolders, crew } = scene.discourse;
  const clause = clauseAt(scene, signAt(scene));
  const people = scene.mentions.filter(
    (mention): mention is PersonMention =>
      mention.type === 'person' &&
      !mention.possessive &&
      mention.person.sure &&
      (!clause || isIn(mention, clause, scene)) &&
      !isQuoted(scene, mention.first) &&
      !officeHolders.has(mention.person) &&
      !crew.has(mention.person) &&
      !scene.clauses.some(({ verb, subjects }) => verb.frame === 'say' && subjects.includes(mention)) &&
      !/^(?:of|alongside|beside|to|from|replace|replacing|than|with|as)$/.test(
        scene.discourse.text.tokens[mention.first - 1]?.lower ?? '',
      ),
  );
  const [first] = people;
  const others = scene.mentions.some(
    (mention) =>
      mention.type === 'person' &&
      mention.possessive &&
      mention.form !== 'described' &&
      mention.person !== first?.person,
  );
  if (others) return [];
  if (!first || new Set(people.map(({ person }) => person)).size === 1) return first ? [first] : [];
  const row = peopleInARow(scene, first.first);
  return row.length === people.length ? row : [];
}

/** Whether somebody stands in a clause, or in what hangs on it: "would like to put Stone". */
function isIn(person: PersonMention, clause: Clause, { clauses }: Scene): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return [clause, ...(next && next.verb.form !== 'finite' ? [next] : [])].some(
    ({ subjects, complements }) => subjects.includes(person) || complements.some(({ mention }) => mention === person),
  );
}

/** The one seat of a sentence that is not where somebody comes from, or the car named before it. */
function seatTalkedOf(scene: Scene, words: string): { readonly car?: CarMention; readonly team?: string } | undefined {
  const seats = scene.mentions.filter(isSeat);
  const sign = signAt(scene);
  const behind = seats.find(({ first }) => first > sign);
  const [only, another] = seats;
  const seat = behind ?? (another ? undefined : only);
  if (seat) return LEADS.test(before(scene, seat)) ? asAside(seat) : undefined;
  const car = scene.discourse.carBefore(scene.sentence);
  return car && THAT_SEAT.test(words) ? { car } : undefined;
}

/** The token of the first sign. */
function signAt({ sentence, discourse }: Scene): number {
  let at = sentence.first;
  while (at < sentence.last && !TALK_WORDS.has(discourse.text.tokens[at])) at += 1;
  return at;
}

const LEADS = /(?:^|\b(?:for|at|with|to|in|of|by|that|hear|say|says|said|be)(?: (?:the|its|his|her|their|a))?)$/;

function before(scene: Scene, seat: SeatMention): string {
  return wordsBetween(scene.discourse.text.tokens, Math.max(scene.sentence.first, seat.first - 3), seat.first);
}

function asAside(seat: SeatMention): { readonly car?: CarMention; readonly team?: string } {
  return seat.type === 'car' ? { car: seat } : { team: seat.team };
}
