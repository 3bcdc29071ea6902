import type { Clause } from '../../clauses/clause.js';
import { complementsOf, subjectDrivers } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { ClauseRule } from '../rule.js';
import { isAsked } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { exitOf } from './move-rules.js';
import { sectionOf } from './round-up.js';

// What follows the verb says nothing more than when, or how: "stays put", "is back for another year".
const MORE = String.raw`(?: (?:on|put|at|after|next|from|by|in|for|the|again|too|as well|once more|now|there|here|also|over|aboard|for (?:another|one more|a|the) (?:\S+ )?(?:year|season)|where (?:he|she) is|in place|unchanged|with (?:the|his|her) team|at (?:the )?(?:end|close) of the (?:year|season)|after (?:the|this) (?:year|season)|next (?:year|season)|in 20\d\d|for 20\d\d|from 20\d\d))*(?: ?[.,;:)—–-].*)?$`;
const only = (words: string): RegExp => new RegExp(`^(?:${words})${MORE}`);
const NOTHING = only('');
const STAYS = /^(?:stay|remain|return|continue)$/;
const CARRIES_ON = /^(?:carry|go|stay|drive|race|soldier)$/;
const ON = only('on');
const COMES = /^(?:arrive|come|join|step|move|slot|transfer)$/;
const IN = only('in|aboard|over|on board|across');
const GOES = /^(?:go|depart|leave|exit|quit|retire|move)$/;
const OUT = only(
  'out|gone|leaving|on (?:his|her|the) way(?: out)?|on the move|off|done|no longer (?:there|here|part of it)|departing|history',
);
const BACK = only('back|staying|retained|kept|safe|locked in|in|signed|confirmed|returning');

/** The rule for what becomes of the drivers of a team in its paragraph of a round-up: who stays, comes, goes, without a word of the seat. */
export const SECTION_MOVE_RULES: readonly ClauseRule[] = [
  {
    name: 'moves-in-section',
    example: 'Who goes where in 2026\n\nNorthline Racing’s lineup is set: Ava Stone returns, Ben Carter comes in.',
    frames: ['stay', 'join', 'leave', 'other', 'be', 'retire', 'drive', 'keep', 'sign'],
    needs: ['person'],
    read: (clause, scene) => {
      const { verb, complements } = clause;
      if (verb.form !== 'finite' || (verb.tense === 'past' && !verb.perfect) || !isStated(clause) || isAsked(scene))
        return [];
      if (
        ASIDE.test(clause.marker) ||
        complements.some(({ mention, before }) => !before && !MAY_STAND.test(mention.type))
      )
        return [];
      const way = wayOf(clause);
      const section = way && sectionOf(scene);
      if (!section || complementsOf(clause, 'team').some(({ mention }) => mention.team !== section.team)) return [];
      const drivers = subjectDrivers(clause, scene.discourse);
      const told = statusOf(clause, scene.discourse);
      if (told === 'denied' && !verb.negated) return [];
      const status = told === 'rumored' ? told : 'confirmed';
      return drivers.flatMap((driver): Draft[] =>
        way === 'out'
          ? [
              {
                ...exitOf('moves-in-section', scene, { person: driver }, section.team, undefined, section.season - 1),
                status,
              },
            ]
          : phraseRide('moves-in-section', scene, driver, undefined, section.team, section.season).map((ride) => ({
              ...ride,
              status: status === 'rumored' ? status : ride.status,
            })),
      );
    },
  },
];

// "That’s where Stone is going", "if she goes": where to, and on what terms.
const ASIDE = /^(?:who|whom|whose|which|where|why|how|when|if|whether|unless|until|before|as)$/;
const MAY_STAND = /^(?:time|extent|name|team)$/;

/** Whether somebody is there in the season of the round-up, or has gone; undefined where the words say more than that. */
function wayOf({ verb, words: behind }: Clause): 'in' | 'out' | undefined {
  const words = behind.trim();
  const { lemma, negated, passive } = verb;
  const stays =
    (STAYS.test(lemma) && NOTHING.test(words)) ||
    (CARRIES_ON.test(lemma) && ON.test(words)) ||
    (lemma === 'be' && BACK.test(words)) ||
    (passive && /^(?:retain|keep)$/.test(lemma) && NOTHING.test(words));
  if (stays) return negated ? 'out' : 'in';
  if (negated || passive) return undefined;
  if (COMES.test(lemma) && (IN.test(words) || (/^(?:arrive|join)$/.test(lemma) && NOTHING.test(words)))) return 'in';
  if (GOES.test(lemma) && (NOTHING.test(words) || (/^(?:go|move)$/.test(lemma) && only('out|away|on').test(words))))
    return lemma === 'move' && NOTHING.test(words) ? undefined : 'out';
  return lemma === 'be' && OUT.test(words) ? 'out' : undefined;
}
