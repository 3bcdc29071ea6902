import { isSeasonOver } from '../../../racing/season-days.js';
import type { Discourse } from '../../discourse/discourse.js';
import type { CarMention, Mention, Person, PersonMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { wordsBeforeName } from '../clause/words-before-name.js';
import { clauseAt } from '../crews/crew-seat.js';
import { seasonsUntilPassedOn, withoutOthersExtent } from '../departures/car-passed-on.js';
import { NO_SEAT } from '../departures/no-seat-words.js';
import { peopleInARow } from '../races/entry-rules.js';
import { isToldInList } from '../rows/named-line-up.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { isBesideOffice } from '../seats/beside-office.js';
import { isDrivenFor } from '../seats/driven-for.js';
import { driversBehind } from '../seats/drivers-behind-seat.js';
import { ownCar } from '../seats/people-in-cars.js';
import type { Aside, AsideRule } from './aside.js';
import { type Seasons, seasonsAt, seasonsBehind, seasonsInside } from './aside-seasons.js';
import { isDrivenByOwner } from './driven-by-owner.js';
import { isJoined } from './joined-seat.js';
import { ownDriverBehind } from './own-driver-behind.js';
import { isOfCrew, isSeat, type SeatMention, seatAside, wordsBeforeTeams } from './seat-aside.js';
import { isOfGoer } from './seat-of-goer.js';
import { withTeamOfSentence } from './team-of-owner.js';

const NOW =
  '(?:(?:currently|now|still|again|also|back|already|lately|once again|most recently|this season|this year|then) )?';
const INSIDE = new RegExp(
  `^(?:, )?${NOW}(?:in|aboard|driving|piloting|wheeling|racing|steering|at the wheel of|behind the wheel of|at the controls of)(?: (?:the|his|her|their|its|a|an|that|this))?$`,
);
const OF = new RegExp(`^(?:, )?${NOW}(?:(?:both|all) )?of(?: the| his| her)?$`);
/** "Stone, now in the Truck Series with", "Stone, currently racing for" */
const NOW_WITH =
  /^, (?:now|currently|these days|nowadays|at present|presently|for now|today|this year|this season)(?: (?:an?|back|full-time|up|over|racing|driving|competing|running|a teammate))*(?: in (?:the )?(?:\S+ ){1,6}?)? ?(?:with|at|for)(?: the)?$/;
/** "Stone, at Northline these days," */
const WITH = /^,? (?:with|at|of|in|driving for|racing for)(?: the)?$/;
const THESE_DAYS =
  /^(?:these days|nowadays|now|at present|presently|at the moment|currently|for now|for the time being|this (?:year|season))(?:[ ,;.)]|$)/;
const BOTH_WITH = /^, (?:both|all) (?:with|from|at|racing for|driving for|in the employ of)(?: the)?$/;
const APPOSED =
  /^, (?!and\b|but\b|or\b|while\b)(?:[^,]*?\b)?(?:in|of|for|with|at|aboard|driving|piloting)(?: (?:the|his|her|their|its|a|an|that|this))?$/;
/** "Stone and the No. 12 were on the list, but have been withdrawn": one entry, and no seat of a season. */
const WITHDRAWN = wordSet('withdrawn withdrew withdraws scratched scratch');

const NOT_HE = /\b(?:not|rather than|instead of)(?: the)?(?: (?!in\b|of\b|at\b|with\b)[a-z-]+)?$/;

/** Nouns of people who have a seat. */
const HOLDER =
  /\b(?:driver|leader|champion|runner-up|rookie|veteran|regular|newcomer|incumbent|teammate|team-mate|stablemate|star|ace|pilot|racer|wheelman|youngster|standout|anchor|man|woman|occupant|drivers|rookies|teammates|team-mates|co-driver|co-drivers|regulars|full-timer|part-timer|starlet|signing|lead|hotshoe|shoe)\b/;

/** Rules for a driver and a seat side by side in a phrase. */
export const SEAT_ASIDES: readonly AsideRule[] = [
  {
    name: 'whose-car-aside',
    example: 'Northline Racing is in Ohio. Contact with Ava Stone’s No. 12 ended the day for Ben Carter.',
    read: (scene) =>
      scene.mentions.flatMap((mention) =>
        mention.type === 'car' &&
        mention.owner &&
        isDrivenByOwner(scene, mention) &&
        !isLeftAlone(scene, mention) &&
        !isTeamsName(mention.owner, scene.discourse) &&
        !isOld(scene, mention)
          ? aside(
              scene,
              mention.owner,
              withTeamOfSentence(mention, scene),
              mention.first,
              '',
              seasonsUntilPassedOn(scene, mention),
            ).map((one) => withoutOthersExtent(one, scene, mention))
          : [],
      ),
  },
  {
    name: 'driver-beside-seat',
    example:
      'Ava Stone, the rookie in the No. 12 Northline Racing Ford, was third at Bristol Motor Speedway on Sunday.',
    read: (scene) =>
      scene.mentions.flatMap((mention, index) => {
        if (mention.type !== 'person' || mention.possessive || isLeftAlone(scene, mention)) return [];
        if (WITHDRAWN.has(scene.sentence) || isToldInList(scene)) return [];
        // "Stone and not the suspended Carter in the No. 12"
        if (NOT_HE.test(wordsBeforeName(scene.discourse.text.tokens, scene.sentence.first, mention.first))) return [];
        const seat = seatBehind(scene, index);
        if (isOnlyPut(scene, mention) || isBesideOffice(scene, mention.first)) return [];
        if (!seat || isReplacedHere(scene, mention) || isDrivenFor(scene, mention)) return [];
        // "put Carter in her No. 12": the car is hers.
        if (seat.type === 'car' && seat.owner && seat.owner !== mention.person) return [];
        const between = wordsBetween(scene.discourse.text.tokens, mention.last, seat.first);
        const all = OF_SEVERAL.test(between) ? peopleUpTo(scene, mention) : [mention];
        const inside = seasonsInside(scene, index, seat);
        return all.flatMap(({ person }) => aside(scene, person, seat, mention.first, between, inside));
      }),
  },
  {
    name: 'seat-beside-driver',
    example: 'The No. 12 Northline Racing Ford of Ava Stone was third at Bristol Motor Speedway on Sunday.',
    read: (scene) =>
      scene.mentions.flatMap((mention) => {
        if ((mention.type !== 'car' && mention.type !== 'team') || isLeftAlone(scene, mention)) return [];
        if (isToldInList(scene)) return [];
        const lead = wordsBeforeTeams(scene, mention);
        if (NO_SEAT.test(lead)) return [];
        const seasons = /\bcurrent$/.test(lead) ? { seasons: [scene.discourse.year], said: false } : undefined;
        const drivers = driversBehind(scene, mention).filter((driver) => !isDrivenFor(scene, driver));
        return drivers.flatMap(({ person, first }) =>
          seasons
            ? seatAside(scene, person, mention, seasons)
            : aside(
                scene,
                person,
                mention,
                mention.first,
                wordsBetween(scene.discourse.text.tokens, mention.last, first),
              ),
        );
      }),
  },
];

const DECADE =
  /^[^.;]*?\b(?:in|during|through|throughout|of|for) (?:the |most of |much of |all of |part of |early |late |mid-|mid )*(?:19|20)?\d0s\b/;

function aside(scene: Scene, driver: Person, seat: SeatMention, at: number, between = '', known?: Seasons): Aside[] {
  // "driver of the No. 12 during the 1990s"
  if (DECADE.test(wordsBetween(scene.discourse.text.tokens, seat.last, seat.last + 12))) return [];
  const said = known ?? seasonsBehind(scene, seat) ?? seasonsBefore(scene, seat) ?? seasonsToCome(scene, between);
  const around = said ?? seasonsAt(scene, at);
  const { year } = scene.discourse;
  // "could go there in 2027, which says nothing of the No. 12 driven by Stone": she drives it now.
  const isNow = !said && /\b(?:driven|piloted|raced|wheeled) by$/.test(between);
  const isToCome = around?.seasons.length && around.seasons.every((season) => season > year);
  const isLeft = !said && isToCome && isOfGoer(scene, driver, seat, at);
  return seatAside(scene, driver, seat, (isNow && isToCome) || isLeft ? { seasons: [year], said: false } : around);
}

/** "could put Carter in the No. 12": nothing that is taken for granted. */
function isOnlyPut(scene: Scene, { first }: PersonMention): boolean {
  const clause = clauseAt(scene, first);
  if (!clause || clause.verb.last > first || !PUTS.test(clause.verb.lemma)) return false;
  // "may decide to wait, and put Carter": as little as what it goes on from.
  let begin = scene.clauses.indexOf(clause);
  while (begin > 0 && /^(?:and|or|,)$/.test(scene.clauses[begin]?.marker ?? '')) begin -= 1;
  return [clause, scene.clauses[begin]].some((one) => one !== undefined && one.verb.stance !== 'fact');
}

const PUTS = /^(?:put|install|place|slot|move|run|field|hire|sign|bring|give|hand|plug|stick|insert|have)$/;

/** "Carter's 2023 Northline teammate" */
function seasonsBefore({ mentions }: Scene, seat: SeatMention): Seasons | undefined {
  const time = mentions[mentions.indexOf(seat) - 1];
  if (time?.type !== 'time' || time.last !== seat.first || !time.seasons?.length) return undefined;
  return { seasons: time.seasons, said: true };
}

/** "to be driven by Stone", "Stone, now of Northline": what is or will be, whatever the sentence tells of the past. */
function seasonsToCome(scene: Scene, between: string): Seasons | undefined {
  const { coming, year, text } = scene.discourse;
  if (/\bto be\b/.test(between)) return { seasons: [coming ?? year], said: false };
  if (!/^,? ?(?:now|currently|these days|nowadays|at present|presently|today)\b/.test(between)) return undefined;
  return { seasons: [isSeasonOver(year, undefined, text.article.published) ? (coming ?? year) : year], said: true };
}

function isLeftAlone(scene: Scene, mention: Mention): boolean {
  return isAsked(scene) || isQuoted(scene, mention.first) || (mention.type !== 'person' && !isSeat(mention));
}

/** "Hunt’s No. 24", where Sam Hunt Racing has it: its owner's, or the team by his name. */
function isTeamsName({ name }: Person, { teams }: Discourse): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  return teams.some((team) => team.split(' ').includes(surname));
}

/** "Stone’s old No. 12" */
function isOld(scene: Scene, car: CarMention): boolean {
  return NO_SEAT.test(wordsBetween(scene.discourse.text.tokens, car.first, car.last));
}

// Tokens that an apposition may take up to its seat.
const REACH = 12;

/** "Stone in the No. 12", "Stone of Northline", "Stone, the rookie in Northline’s No. 12". */
function seatBehind(scene: Scene, index: number): SeatMention | undefined {
  const { tokens } = scene.discourse.text;
  const person = scene.mentions[index];
  if (person?.type !== 'person') return undefined;
  for (let next = index + 1; next < scene.mentions.length; next += 1) {
    const seat = scene.mentions[next];
    if (!seat || seat.first - person.last > REACH) return undefined;
    // "Stone, the 18-year-old rookie at Northline"
    if (seat.type === 'person' && seat.person === person.person && seat.form === 'described') continue;
    if (seat.type === 'time' || seat.type === 'extent' || seat.type === 'series' || seat.type === 'place') continue;
    if ((seat.type !== 'car' && seat.type !== 'team') || isLeftAlone(scene, seat)) return undefined;
    if (scene.clauses.some(({ verb }) => verb.first >= person.last && verb.first < seat.first && verb.form !== 'ing'))
      return undefined;
    const gap = wordsBetween(tokens, person.last, seat.first)
      .replace(/\b\d+-year-old /, '')
      .replace(/^(?:him|her)self /, '')
      .replace(/^(?:him|her)self, /, ', ');
    if (NO_SEAT.test(gap)) return undefined;
    if (OF.test(gap) && isOfCrew(tokens, seat)) return undefined;
    // "Stone and Carter, of Northline and Pinecrest": each in turn.
    if (seat.type === 'team' && isOneOfTeams(scene, seat)) return undefined;
    if (seat.type === 'car' && INSIDE.test(gap)) return ownCar(scene, person, seat);
    if (NOW_WITH.test(gap)) return inSeriesBetween(scene, person, seat);
    if (WITH.test(gap) && THESE_DAYS.test(wordsBetween(tokens, seat.last, seat.last + 5))) return seat;
    if (OF.test(gap) || BOTH_WITH.test(gap) || isBracketed(scene, gap, seat) || isJoined(scene, person, gap, seat))
      return seat;
    // "Stone, Northline's driver since 2023,"
    const own = gap === ',' && seat.type === 'team' && seat.possessive ? ownDriverBehind(scene, seat) : undefined;
    if (own) return own;
    if (isCalledDriver(scene, gap, seat)) return seat;
    return APPOSED.test(gap) && (HOLDER.test(gap) || INSIDE.test(gap)) ? seat : undefined;
  }
  return undefined;
}

/** "Northline and Pinecrest": one of several teams side by side. */
function isOneOfTeams({ mentions, discourse: { text } }: Scene, team: SeatMention): boolean {
  const next = mentions[mentions.indexOf(team) + 1];
  return next?.type === 'team' && /^(?:and|,)(?: the)?$/.test(wordsBetween(text.tokens, team.last, next.first));
}

/** "Stone, now in the Truck Series with Northline": the seat in the series that is named for it. */
function inSeriesBetween({ mentions }: Scene, { last }: PersonMention, seat: SeatMention): SeatMention {
  const series = mentions.find(({ type, first }) => type === 'series' && first >= last && first < seat.first);
  if (series?.type !== 'series') return seat;
  return seat.type === 'car'
    ? { ...seat, series: series.series }
    : { ...seat, type: 'car', numbers: [], series: series.series };
}

/** "Stone, a Northline Racing driver since 2023,", "Stone and Carter, the other Northline Racing drivers,". */
function isCalledDriver(scene: Scene, gap: string, seat: SeatMention): boolean {
  const { tokens } = scene.discourse.text;
  if (
    !/^, (?:(?:also|now|today|currently|these days|nowadays|for now|at least for now|for the moment|for the time being) )?(?:an?|another|the|its|one|two|three|both|all)(?: [a-z-]+){0,3}$/.test(
      gap,
    )
  )
    return false;
  if (seat.type === 'team' && seat.possessive) return false;
  return CALLED.test(tokens[seat.last]?.lower ?? '');
}

const CALLED = /^(?:driver|regular|rookie|veteran|newcomer|racer)s?$/;
/** Behind several names and before their seat: "both of", "the other", "two of the three". */
const OF_SEVERAL = /^, (?:both|all|the (?:other|two|three|four|only|remaining)|two|three)\b/;

/** "Stone, Carter and Torres": those named in one row, up to the last of them. */
function peopleUpTo(scene: Scene, last: PersonMention): readonly PersonMention[] {
  for (const mention of scene.mentions) {
    if (mention.type !== 'person') continue;
    const row = peopleInARow(scene, mention.first);
    if (row.at(-1) === last) return row;
  }
  return [last];
}

/** "Stone (Northline Racing)", "Stone (Xfinity, Northline Racing)", "Stone (No. 12 Ford)". */
function isBracketed(scene: Scene, gap: string, seat: SeatMention): boolean {
  const close = scene.discourse.text.tokens[seat.last]?.text ?? '';
  return /^\( ?(?:the |, )?$/.test(gap) && /^[),;]$/.test(close);
}

/** "in place of Stone in the No. 12": she does not drive it. */
function isReplacedHere(scene: Scene, person: PersonMention): boolean {
  // "replace Stone and Carter in the No. 12": both.
  const clause = clauseAt(scene, person.first);
  if (/^(?:replace|succeed)$/.test(clause?.verb.lemma ?? '') && clause?.verb.passive === false)
    if (clause.complements.some(({ mention, prep, before }) => !before && prep === '' && mention === person))
      return true;
  const before = wordsBetween(
    scene.discourse.text.tokens,
    Math.max(scene.sentence.first, person.first - 5),
    person.first,
  );
  // "don't see Stone in the No. 12"
  if (/\b(?:cannot|never|(?:can|could|do|does|did|would)(?:n[’']?t| not)) (?:\S+ )?(?:see|seeing)$/.test(before))
    return true;
  // "the injured Stone" has it still, "the retiring Stone" no longer.
  return /\b(?:replace|replaces|replaced|replacing|succeed|succeeds|succeeding|in for|from|than|place of|instead of|(?:replacement|successor|heir) (?:for|to|of)|wants?|wanted|prefers?|imagine|picture)(?: the (?:retiring|departing|departed|outgoing))?$/.test(
    before,
  );
}
