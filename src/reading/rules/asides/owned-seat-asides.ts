import type { Mention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { mayDrive } from '../clause/may-drive.js';
import { isInOtherRacing } from '../clause/other-racing.js';
import { isToldOfPastYear } from '../clause/told-of-past-year.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import type { AsideRule } from './aside.js';
import { clauseAt, type Seasons, seasonsBehind } from './aside-seasons.js';
import { behindComma, seasonsNamed, seasonsOfElided, seasonsOfNoun, underWay } from './owned-seat-seasons.js';
import { isSeat, type SeatMention, seatAside } from './seat-aside.js';

/** "her second season with", "his place in": what somebody has who has a seat. */
const SEAT =
  /^(?:seat|ride|place|spot|drive|job|stint|tenure|time|run|spell|season|seasons|year|years|campaign|campaigns|stay|gig|role|future|slot|teammate|teammates|team-mate|team-mates|co-driver|co-drivers|stablemate|stablemates|employer|start|starts|rookie|race|races|win|wins|victory|victories|title|crown|debut|career|effort|entry|outing|outings|team|squad|car|truck|day|night|afternoon|evening|weekend|qualifying|hopes|chances|commitments?|obligations?)$/;
/** "Stone's 2024 with Northline ended early": a season by its year alone. */
const YEAR = /^(?:19|20)\d\d$/;
const BEHIND_YEAR = /^(?:in (?:the )?(?:\S+ ){1,3})?(?:with|at|in|for|of|aboard|driving)(?: the| its)?$/;
/** "between her duties as a rookie in the No. 12" */
const AS_DRIVER =
  /^(?:\S+ )?(?:duties|job|role|work|life|day job) as (?:an?|the) (?:\S+ )?(?:rookie|driver|regular|full-timer|starter) (?:in|for|at|with|of)(?: the)?$/;
const DRIVER = /^(?:driver|regular|full-timer|starter)$/;
const MATE = /^(?:team-?mate|co-driver|stablemate)s?$/;
/** Those who work for whoever has the seat. */
const CREW = /^(?:crew|chief|spotter|engineer|strategist|mechanic|partner|pairing)$/;
/** An agreement, which holds today where it runs or ends. */
const DEAL = /^(?:contract|deal|agreement|pact|extension|option)$/;
const MOVE = /^(?:move|switch|transfer|promotion|graduation|step|jump|return|arrival|leap|defection|signing)$/;
const MOVED_TO = /\b(?:to|with|at|into|by)(?: the)?$/;
const BELONGS =
  /\b(?:with|at|in|for|of|aboard|driving|behind the wheel of|at the wheel of)(?: the| its| their)?(?: other| sister| second| third)?$/;
const OTHER =
  /\b(?:old|former|previous|ex|late|first|onetime|one-time|potential|possible|planned|test|testing|practice|reserve|father|brother|sister|sponsor|owner|against|over|from|without|next)\b/;
/** "her first season with": the one that she is in, where the verb is of now. */
const FIRST_SEASON = /^first (?:full |full-time |cup |truck |xfinity )?(?:season|year|campaign)\b/;
const RUNS = /^(?:expires?|ends?|runs?|is|was|be|finish(?:es)?|lapses?|concludes?|goes|lasts?)$/;

/** Whose they are, the answer or the question says. */
const SELF = /^(?:my|your)$/;
// Words between somebody and the seat that is his.
const REACH = 9;

/** Rules for seats behind a noun that belongs to the driver: "her second season with", "Stone’s move to". */
export const OWNED_SEAT_ASIDES: readonly AsideRule[] = [
  {
    name: 'whose-time-in-seat',
    example: 'Ava Stone won at Dover Motor Speedway in May. It is Stone’s third season with Northline Racing.',
    read: (scene) =>
      owned(scene).flatMap(({ owner, seat, words }) => {
        const asDriver = AS_DRIVER.test(words.join(' '));
        const noun = words.findLastIndex(
          (word) => SEAT.test(word) || CREW.test(word) || YEAR.test(word) || (asDriver && DRIVER.test(word)),
        );
        const elided = noun < 0 ? seasonsOfElided(scene, owner, words) : undefined;
        if (elided) return seatAside(scene, owner.person, seat, elided);
        const behind = words.slice(noun + 1).join(' ');
        if (!behindComma(words) && YEAR.test(words[noun] ?? '') && !BEHIND_YEAR.test(behind)) return [];
        if (noun < 0 || !BELONGS.test(behind) || words.length - noun > 5 || isEithers(scene, owner)) return [];
        const { tokens } = scene.discourse.text;
        if (isInOtherRacing(wordsBetween(tokens, seat.last, Math.min(seat.last + 7, scene.sentence.last)))) return [];
        const named = behindComma(words) ? seasonsNamed(scene, owner, seat) : undefined;
        if (behindComma(words) && !named) return [];
        // "Stone’s spotter also works for Northline", "her crew chief shared a flight with Northline": not for her there.
        if (/\b(?:also|shared|flew|talked|spoke|met|worked)\b/.test(behind)) return [];
        // "Stone’s record of 11 wins in the No. 12": of years that nobody names.
        if (/^records?$/.test(words[0] ?? '') || words.includes('record')) return [];
        // "Stone's teammate in the No. 12": the car is not hers.
        if (seat.type === 'car' && MATE.test(words[noun] ?? '')) return [];
        const seasons = named ?? seasonsOfNoun(scene, owner, seat, words.slice(0, noun + 1));
        return seatAside(scene, owner.person, seat, seasons);
      }),
  },
  {
    name: 'whose-team-noun',
    example: 'Ava Stone won at Dover Motor Speedway in May. Stone’s Northline Racing teammate is from Ohio.',
    read: (scene) =>
      owned(scene).flatMap(({ owner, seat, words }) => {
        if (seat.type !== 'team' || seat.possessive || words.length > 2) return [];
        const { tokens } = scene.discourse.text;
        // "for Dan Marsh's Northline Racing last season": the season is not the team's.
        const steps = /^(?:last|this|next|that|each|every|all|in|for|since|during)$/.test(
          tokens[seat.last]?.lower ?? '',
        )
          ? [0]
          : [0, 1];
        const noun = steps
          .map((step) => tokens[seat.last + step]?.lower ?? '')
          .find((word) => SEAT.test(word) || CREW.test(word) || DEAL.test(word));
        if (noun === undefined) return [];
        const clause = clauseAt(scene, seat.last);
        if (
          DEAL.test(noun) &&
          !(
            clause &&
            RUNS.test(clause.verb.lemma === 'be' ? 'be' : clause.verb.word) &&
            clause.verb.tense === 'present'
          )
        )
          return [];
        return seatAside(
          scene,
          owner.person,
          seat,
          DEAL.test(noun) ? underWay(scene) : seasonsOfNoun(scene, owner, seat, words),
        );
      }),
  },
  {
    name: 'whose-deal-runs',
    example: 'Ava Stone won at Dover Motor Speedway in May. Stone’s contract with Northline Racing expires in 2027.',
    read: (scene) =>
      owned(scene).flatMap(({ owner, seat, words }) => {
        if (!words.some((word) => DEAL.test(word)) || !/\b(?:with|at)(?: the)?$/.test(words.join(' '))) return [];
        const clause = scene.clauses.find(({ verb }) => verb.first >= seat.last);
        const runs =
          clause?.verb.tense === 'present' &&
          !clause.verb.negated &&
          /^(?:expires?|ends?|runs?|lapses?|is)$/.test(clause.verb.word === 'be' ? 'is' : clause.verb.word);
        return runs || isWithin(scene, owner) ? seatAside(scene, owner.person, seat, underWay(scene)) : [];
      }),
  },
  {
    name: 'whose-move',
    example: 'Ava Stone won at Dover Motor Speedway in May. Stone’s move to Northline Racing for 2026 is done.',
    read: (scene) =>
      owned(scene).flatMap(({ owner, seat, words }) => {
        const noun = words.findLastIndex((word) => MOVE.test(word));
        if (noun < 0 || !MOVED_TO.test(words.join(' ')) || words.length - noun > 4) return [];
        const clause = clauseAt(scene, owner.first);
        if (
          clause &&
          (clause.verb.negated ||
            clause.verb.stance !== 'fact' ||
            /^(?:rumou?rs?|talk|reports?|speculation)$/.test(words[0] ?? ''))
        )
          return [];
        const behind = seasonsBehind(scene, seat);
        if (behind === undefined && isToldOfPastYear(scene, owner.first)) return [];
        return seatAside(scene, owner.person, seat, behind ?? comingOnly(scene));
      }),
  },
];

/** "is in the last year of her contract with", "has a year left on his deal with": an agreement under way. */
function isWithin(scene: Scene, owner: PersonMention): boolean {
  const verb = clauseAt(scene, owner.first)?.verb;
  if (verb?.tense !== 'present' || !/^(?:be|have|enter|leave)$/.test(verb.lemma)) return false;
  const before = wordsBetween(
    scene.discourse.text.tokens,
    Math.max(scene.sentence.first, owner.first - 3),
    owner.first,
  );
  return /\b(?:year|season|half|months|end|left|remaining|run|go) (?:of|on|in)$/.test(before);
}

/** Each driver with the seat that stands behind "Stone’s …" or "her …", and the words between. */
function owned(scene: Scene): { owner: PersonMention; seat: SeatMention; words: string[] }[] {
  if (isAsked(scene)) return [];
  return scene.mentions.flatMap((owner, index) => {
    const isOwn = SELF.test(scene.discourse.text.tokens[owner.first]?.lower ?? '');
    if (owner.type !== 'person' || (isQuoted(scene, owner.first) && !isOwn)) return [];
    const from = ownedFrom(scene, owner);
    const seat = scene.mentions.slice(index + 1).find((mention) => !/^(?:time|extent|series|role)$/.test(mention.type));
    if (from === undefined || !seat || !isSeat(seat) || seat.first < from || seat.first - from > REACH) return [];
    const words = wordsBetween(scene.discourse.text.tokens, from, seat.first)
      .split(' ')
      .filter((word) => word !== '');
    if (
      words.some(
        (word) =>
          (OTHER.test(word) && !(word === 'first' && FIRST_SEASON.test(words.join(' ')))) ||
          (word === ',' && !behindComma(words)) ||
          (word === 'and' && !/\band (?:final|last)\b/.test(words.join(' '))) ||
          (word === 'as' && !AS_DRIVER.test(words.join(' '))),
      )
    )
      return [];
    // "his", where several may be meant: too far to go for a seat.
    if (owner.form === 'described' && !isOwn && !isPlain(scene, owner)) return [];
    // No verb of its own between the two.
    if (scene.clauses.some(({ verb }) => verb.first >= owner.last && verb.first < seat.first)) return [];
    return [{ owner, seat, words }];
  });
}

/** Where what belongs to somebody begins: behind "Stone's", "her", "Stone, whose". */
function ownedFrom(scene: Scene, { possessive, last }: PersonMention): number | undefined {
  if (possessive) return last;
  const { tokens } = scene.discourse.text;
  const at = tokens[last]?.text === ',' ? last + 1 : last;
  return tokens[at]?.lower === 'whose' ? at + 1 : undefined;
}

/** Whether a pronoun's bearer is named in its sentence, or is the only one named before it in the paragraph who may drive. */
function isPlain(scene: Scene, { person }: PersonMention): boolean {
  const isNamed = (mention: Mention): mention is PersonMention =>
    mention.type === 'person' && mention.form !== 'described' && !isQuoted(scene, mention.first);
  if (scene.mentions.some((mention) => isNamed(mention) && mention.person === person)) return true;
  let found = false;
  for (let before = scene.before; before; before = before.before) {
    for (const mention of before.mentions) {
      if (!isNamed(mention)) continue;
      if (mention.person === person) found = true;
      else if (mayDrive(scene, mention.person)) return false;
    }
  }
  return found;
}

/** "drives alongside Carter in his second year with Northline": the one's or the other's. */
function isEithers({ mentions, discourse: { text } }: Scene, owner: PersonMention): boolean {
  if (owner.form !== 'described' || text.tokens[owner.first - 1]?.lower !== 'in') return false;
  const beside = mentions.find(({ last }) => last === owner.first - 1);
  return beside?.type === 'person' && BESIDE.test(text.tokens[beside.first - 1]?.lower ?? '');
}

const BESIDE = /^(?:alongside|with|beside|by|partnering|joins?|joining|and)$/;

function comingOnly({ discourse }: Scene): Seasons | undefined {
  return discourse.coming === undefined ? undefined : { seasons: [discourse.coming], said: false };
}
