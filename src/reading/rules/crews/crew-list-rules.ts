import { crewAnswered } from '../../mentions/crews/crew-answers.js';
import {
  endOfPost,
  isBehindDrivers,
  type ListedCrew,
  listedCrew,
  pluralPost,
  pluralPosts,
} from '../../mentions/crews/crew-lists.js';
import { pairOfRow } from '../../mentions/crews/crew-rows.js';
import type { Mention, Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { mayDrive } from '../clause/may-drive.js';
import { isHedged } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, isRow, type Scene } from '../scene.js';
import { crewDrafts } from './crew-drafts.js';
import { comingForCrew, seasonBefore } from './crew-seasons.js';
import { addToSeat, type CrewSeat, clauseAt, namesSeat } from './crew-seat.js';

/** Rules for several crew chiefs or spotters in one sentence or list, each with his car or driver. */
export const CREW_LIST_RULES: readonly PhraseRule[] = [
  {
    name: 'crew-list',
    example: 'The crew chiefs are Dan Marsh (No. 12, Ava Stone) and Cole Adler (No. 30, Ben Carter).',
    needs: ['person'],
    read: (scene) => {
      const { text } = scene.discourse;
      if (scene.discourse.crew.size === 0 || isAsked(scene)) return [];
      const own = pluralPosts(text.tokens, scene.mentions);
      if (own.length > 0)
        return own.flatMap(({ role, last }) => {
          if (isBehindDrivers(text.tokens, scene.mentions, { last })) return [];
          const end = endOfPost(scene.mentions, { last }, endOfList(scene, last));
          return listDrafts(scene, listedCrew(text.tokens, scene.mentions, role, last, end));
        });
      const told = scene.before && pluralPost(text.tokens, scene.before.mentions);
      if (!told) return [];
      const from = scene.sentence.first;
      const listed = listedCrew(text.tokens, scene.mentions, told.role, from, endOfList(scene, from));
      return listed.length < 2 ? [] : listDrafts(scene, listed);
    },
  },
  {
    name: 'crew-answer',
    example: 'Ava Stone will drive the No. 12 for Northline Racing.\n\nWho’s your crew chief?\n\nDan Marsh.',
    needs: ['person'],
    read: (scene) => {
      const answered = crewAnswered(scene.discourse.text, scene.previous, scene);
      const driver = scene.discourse.leadDriver;
      if (!answered || !driver || scene.discourse.crew.get(answered.person.person) !== answered.role) return [];
      return pairDrafts('crew-answer', scene, answered.person.person, answered.role, { driver });
    },
  },
  {
    name: 'crew-aside',
    example: 'Crew chief Dan Marsh and engineer Cole Adler: Marsh (Ava Stone, No. 12) is back.',
    needs: ['person'],
    read: (scene) => {
      if (scene.discourse.crew.size === 0 || isAsked(scene)) return [];
      return scene.mentions.flatMap((mention) => {
        if (mention.type !== 'person' || mention.possessive || isQuoted(scene, mention.first)) return [];
        const role = scene.discourse.crew.get(mention.person);
        const end = role && asideEnd(scene, mention.last);
        if (!role || end === undefined) return [];
        const isPast = EARLIER.test(scene.discourse.text.tokens[mention.last + 1]?.lower ?? '');
        if (isPast && namesPredecessor(scene, mention.last)) return [];
        return pairDrafts('crew-aside', scene, mention.person, role, seatBetween(scene, mention.last, end), isPast);
      });
    },
  },
  {
    name: 'crew-row',
    example: 'Drivers and crew chiefs:\n• No. 12: Ava Stone / Dan Marsh\n• No. 30: Ben Carter / Cole Adler',
    needs: ['person'],
    read: (scene) => {
      if (scene.discourse.crew.size === 0 || scene.before || isAsked(scene)) return [];
      // "Marsh and Stone won three races": a sentence, and no row.
      if (scene.sentence.block.kind === 'paragraph' && scene.clauses[0]?.verb.tense === 'past') return [];
      const pair = pairOfRow(scene.discourse.text.tokens, scene.mentions, scene.sentence.first);
      const isPair = pair !== undefined;
      if (!isPair && (!isRow(scene) || scene.clauses.length > 0)) return [];
      // "Ava Stone / Dan Marsh (was Adler)": of the two, whoever was there before.
      const paired = pair?.filter((person) => scene.discourse.crew.has(person)) ?? [];
      const crew = paired.length === 1 ? new Set(paired) : crewNamed(scene);
      const [only] = crew;
      const role = only && scene.discourse.crew.get(only);
      if (!only || !role || crew.size > 1 || hasPost(scene)) return [];
      // "No. 12 Ava Stone: Dan Marsh (from the No. 30)": what stands behind him is where he was.
      const at = scene.mentions.findIndex((mention) => mention.type === 'person' && mention.person === only);
      const isBehindCar = scene.mentions.slice(0, at).some(({ type }) => type === 'car');
      const end = (isBehindCar ? scene.mentions[at]?.last : undefined) ?? scene.sentence.last;
      return pairDrafts('crew-row', scene, only, role, seatBetween(scene, scene.sentence.first, end));
    },
  },
];

function listDrafts(scene: Scene, listed: readonly ListedCrew[]): Draft[] {
  const drivers = respectively(scene, listed);
  return listed.flatMap(({ person, role, first, last }, index) => {
    if (isQuoted(scene, person.first) || !scene.discourse.crew.has(person.person)) return [];
    // "two spotters and a strategist named Marsh"
    const before = wordsBetween(scene.discourse.text.tokens, person.first - 2, person.first);
    if (/\b(?:strategist|engineer|mechanic|coach|manager|fabricator)(?: (?:named|called|,))?$/.test(before)) return [];
    const driver = drivers?.[index];
    const seat = driver ? { driver } : seatBetween(scene, first, last);
    return pairDrafts('crew-list', scene, person.person, role, seat);
  });
}

/** "get new crew chiefs in Marsh and Adler, while Stone keeps the No. 12": where another clause goes on with a driver. */
function endOfList({ clauses, sentence, discourse }: Scene, from: number): number {
  const next = clauses.find(
    ({ marker, first, subjects: [subject] }) =>
      first > from &&
      /^(?:while|but|though|although)$/.test(marker) &&
      subject?.type === 'person' &&
      !discourse.crew.has(subject.person),
  );
  return next?.first ?? sentence.last;
}

/** "Their crew chiefs are X and Y": of as many drivers named before them, each in turn. */
function respectively(scene: Scene, listed: readonly ListedCrew[]): readonly Person[] | undefined {
  const first = listed[0]?.person.first ?? 0;
  if (listed.length < 2 || listed.some((one) => namesSeat(seatBetween(scene, one.first, one.last)))) return undefined;
  const own = driversIn(scene, first);
  const drivers = own.length > 0 || !scene.before ? own : driversIn(scene.before, scene.before.sentence.last);
  return drivers.length === listed.length ? drivers : undefined;
}

function driversIn(scene: Scene, last: number): Person[] {
  const drivers = scene.mentions.flatMap((mention) =>
    mention.type === 'person' && mention.last <= last && mention.form !== 'described' && mayDrive(scene, mention.person)
      ? [mention.person]
      : [],
  );
  return [...new Set(drivers)];
}

/** "(was Carter)", "(formerly Marsh)": who was there before, and not whom he was with. */
function namesPredecessor({ mentions }: Scene, open: number): boolean {
  return mentions.some(({ type, first }) => type === 'person' && first === open + 2);
}

// "(was with the No. 9)", ", previously with Stone"
const EARLIER = /^(?:was|were|had|formerly|previously|recently|most|last|lately|once|late|ex)$/;

/** Where the brackets that open at a token close, or the words of a list's row behind a comma that tell where somebody was before. */
function asideEnd(scene: Scene, at: number): number | undefined {
  const { discourse, sentence } = scene;
  const { tokens } = discourse.text;
  const isPair = tokens[at]?.text === ',' && pairOfRow(tokens, scene.mentions, sentence.first) !== undefined;
  // Who was "on" a car may have been its engineer.
  if (isPair && /^(?:formerly|previously)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'with')
    return nextMark(scene, at + 1);
  if (tokens[at]?.text !== '(') return undefined;
  for (let index = at + 1; index < sentence.last; index += 1) if (tokens[index]?.text === ')') return index;
  return undefined;
}

function nextMark({ discourse, sentence }: Scene, from: number): number {
  let at = from;
  while (at < sentence.last && !/^[,;]$/.test(discourse.text.tokens[at]?.text ?? ';')) at += 1;
  return at;
}

function hasPost({ mentions }: Scene): boolean {
  return mentions.some((mention) => mention.type === 'role' && /^(?:crew chief|spotter)$/.test(mention.role));
}

function crewNamed(scene: Scene): Set<Person> {
  return new Set(
    scene.mentions.flatMap((mention) =>
      mention.type === 'person' && scene.discourse.crew.has(mention.person) ? [mention.person] : [],
    ),
  );
}

/** The one driver and the one car between two tokens. */
function seatBetween(scene: Scene, first: number, last: number): CrewSeat {
  let seat: CrewSeat = {};
  for (const mention of scene.mentions) {
    if (mention.first < first || mention.last > last) continue;
    if (mention.type === 'person' && scene.discourse.crew.has(mention.person)) {
      // The crew's own name gives no seat; where one is taken up again, the list is over.
      const isTakenUp = scene.mentions.some(
        (other) =>
          other.type === 'person' && other.person === mention.person && other.first < Math.min(first, mention.first),
      );
      if (isTakenUp) break;
      continue;
    }
    if (mention.type === 'car' || mention.type === 'person' || mention.type === 'team') {
      const word = (at: number): string => scene.discourse.text.tokens[at]?.lower ?? '';
      // "moves from the No. 30 to": what is left and what is gone to are told apart elsewhere.
      if (
        word(mention.first - 1) === 'from' ||
        (word(mention.first - 1) === 'the' && word(mention.first - 2) === 'from')
      )
        return {};
      const next = addToSeat(seat, mention, scene);
      // A second driver or car belongs to somebody else.
      if (next === seat && mention.type !== 'team' && !isKnown(seat, mention)) break;
      seat = next;
    }
  }
  return seat;
}

function isKnown(seat: CrewSeat, mention: Scene['mentions'][number]): boolean {
  if (mention.type === 'person') return seat.driver === mention.person;
  return mention.type === 'car' && mention.numbers[0] === seat.number;
}

/** "No. 12 Ava Stone: Dan Marsh, who was with Carter last season": when something else was, as a clause behind the row tells. */
function isToldBehind({ first }: Mention, rule: string, { clauses }: Scene): boolean {
  if (rule !== 'crew-row') return false;
  return clauses.some((clause) => clause.verb.tense === 'past' && clause.first <= first && first < clause.last);
}

function pairDrafts(
  rule: string,
  scene: Scene,
  person: Person,
  role: 'crew chief' | 'spotter',
  seat: CrewSeat,
  isPast = false,
): Draft[] {
  const { year } = scene.discourse;
  if (!namesSeat(seat)) return [];
  const now = comingForCrew(scene) ?? year;
  const clause = clauseAt(scene, scene.sentence.first);
  if (clause?.verb.negated) return [];
  const times = rule === 'crew-aside' ? [] : scene.mentions.filter((one) => !isToldBehind(one, rule, scene));
  const seasons = times.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
  const said = new Set(seasons);
  return crewDrafts(rule, scene, {
    person,
    role,
    seat,
    seasons:
      said.size === 1 || (rule === 'crew-row' && said.size > 1)
        ? [...said]
        : [isPast ? seasonBefore(now, now !== year, scene) : now],
    said: said.size === 1 || (rule === 'crew-row' && said.size > 1),
    status: isHedged(scene.sentence, scene.discourse) ? 'rumored' : 'confirmed',
  });
}
