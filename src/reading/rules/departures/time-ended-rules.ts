import type { Person, PersonMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { numberOf, peopleIn } from '../clause/clause-parts.js';
import { seriesFor } from '../clause/clause-series.js';
import { isHedged } from '../clause/status.js';
import { type Draft, draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { seasonJustOver } from './exits.js';

const ENDS = wordSet('ends ending closes closing concludes concluding');
const NOUN = /(?:^| )(?:run|stint|spell|stay|tenure|time|stretch|association|reign|era)$/;
// What puts an end to it: "That ends", "The move will end", "ending": no race, and nobody who passes him.
const BY_WHAT =
  /(?:^|[ ,])(?:that|this|it|which|move|deal|news|decision|announcement|signing|switch|hire|hiring|promotion|change|arrival(?: of)?|contract|agreement)(?: also| now| effectively| thus)*$|,$/;
const LEADS =
  /^(?:in|with|at|for|aboard|as (?:an?|the)(?: full-time)?|behind the wheel of)(?: (?:the|its|their|wheel of))*$/;
const REACH = 9;

/** Rules for what somebody had, and what puts an end to it. */
export const TIME_ENDED_RULES: readonly PhraseRule[] = [
  {
    name: 'ends-his-time',
    example: 'Ben Carter will drive for Northline Racing. That ends Ava Stone’s three-year run in the No. 12 there.',
    needs: ['person', ['car', 'team']],
    words: ENDS,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      const { first, last } = scene.sentence;
      for (let at = first; at < last && !isAsked(scene); at += 1) {
        if (!ENDS.has(tokens[at]) || isQuoted(scene, at)) continue;
        const comer = arriving(scene, at);
        if (!comer && !BY_WHAT.test(wordsBetween(tokens, Math.max(first, at - 4), at))) continue;
        const told = ended(scene, at + 1);
        if (told) return [exitOf(scene, told, comer)];
      }
      return [];
    },
  },
];

/** "The arrival of Stone in 2027 ends": who comes. */
function arriving({ mentions, discourse, sentence }: Scene, at: number): Person | undefined {
  const [comer, another] = peopleIn(mentions).filter(({ last, possessive }) => last <= at && !possessive);
  if (!comer || another) return undefined;
  const before = wordsBetween(discourse.text.tokens, Math.max(sentence.first, comer.first - 2), comer.first);
  return /^(?:arrival|signing|hiring|promotion) of$/.test(before) ? comer.person : undefined;
}

interface Ended {
  readonly owner: PersonMention;
  readonly team: string | undefined;
  readonly number: string | undefined;
}

/** "Stone's three-year run in the No. 12 at Northline Racing", straight behind the verb. */
function ended({ mentions, discourse }: Scene, from: number): Ended | undefined {
  const { tokens } = discourse.text;
  const owner = peopleIn(mentions).find(({ first }) => first === from);
  if (!owner?.possessive || discourse.officeHolders.has(owner.person) || discourse.crew.has(owner.person))
    return undefined;
  const seat = mentions.find(({ type, first }) => first > owner.last && (type === 'car' || type === 'team'));
  if (!seat || seat.first - owner.last > REACH) return undefined;
  const [noun, ...lead] = wordsBetween(tokens, owner.last, seat.first).split(
    / (?=(?:in|with|at|for|as|behind|aboard)\b)/,
  );
  if (!noun || !NOUN.test(noun) || !LEADS.test(lead.join(' '))) return undefined;
  if (seat.type === 'team') return { owner, team: seat.team, number: undefined };
  if (seat.type !== 'car') return undefined;
  const next = mentions.find(({ type, first }) => first >= seat.last && type === 'team');
  const isBehind = next && /^(?:at|for|with|of)$/.test(wordsBetween(tokens, seat.last, next.first));
  const team = seat.team ?? (isBehind && next.type === 'team' ? next.team : undefined);
  return { owner, team, number: numberOf(seat) };
}

function exitOf(scene: Scene, { owner, team, number }: Ended, comer: Person | undefined): Draft {
  const { sentence, discourse } = scene;
  const series = seriesFor(undefined, scene, team, number);
  const status = isHedged(sentence, discourse) ? 'rumored' : 'confirmed';
  const season = seasonJustOver(scene);
  const replacedBy = comer && comer !== owner.person ? comer.name : undefined;
  const slots = { driver: owner.person.name, team, series: series.series, season, number, replacedBy };
  return draft('exit', 'ends-his-time', sentence, status, slots, series.said ? [] : ['series']);
}
