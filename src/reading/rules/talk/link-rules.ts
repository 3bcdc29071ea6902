import type { Clause } from '../../clauses/clause.js';
import { complementsOf, placesToRace, subjectDrivers, subjectTeam } from '../clause/clause-parts.js';
import { seasonsOf } from '../clause/clause-seasons.js';
import { seasonsTalked } from '../clause/seasons-talked.js';
import { rides } from '../clause/seat.js';
import type { ClauseRule } from '../rule.js';
import { driverJustNamed } from '../seats/driver-just-named.js';
import { carTalkedOf } from './car-talked-of.js';

/** Rules for a seat that a driver is only said to be in line for. */
export const LINK_RULES: readonly ClauseRule[] = [
  {
    name: 'is-linked',
    example: 'Ava Stone has been linked with the No. 12 Ford of Northline Racing for 2026.',
    frames: ['expect', 'be', 'say', 'plan', 'stay', 'other'],
    read: (clause, scene) => {
      if (clause.asks || clause.quoted || clause.verb.negated) return [];
      if (
        clause.verb.frame === 'other' &&
        !closesIn(clause) &&
        !EMERGED.test(clause.verb.word) &&
        !(clause.verb.passive && LINKED.test(clause.verb.word))
      )
        return [];
      const linked =
        closesIn(clause) ||
        (clause.verb.passive && LINKED.test(clause.verb.word)) ||
        /\b(?:linked|connected) (?:with|to)\b|\b(?:pegged|earmarked|tipped) for\b|\b(?:candidates?|favou?rites?|frontrunners?|front-runners?|contenders?|(?:(?:an?|strong|real|distinct|leading|top|likely|another) )(?:possibility|option)|in (?:the (?:frame|running|mix|conversation|picture)|contention|play|line)|destined) (?:for|to|at)\b(?! (?:\S+ ){0,3}?(?:titles?|championships?|crown|wins?|race|pole|playoffs?|award|victory)\b)|\b(?:close|near|closing|nearing|edging) (?:to |on |in on |toward |towards )?(?:a |an |terms|deal|agreement|signing|contract)|\b(?:in line|in pole position) for\b|\b(?:(?:first|second|next|high|top) (?:in|of)|(?:at|near|close to|towards?|to) the (?:very )?(?:front|head|top) of) the (?:queue|line|list|pecking order|pile) for(?: (?:the|its|that|any|an?))?(?: (?:\S+ )?(?:seat|ride|drive|vacancy|car|truck|slot|berth|cockpit|job|opening))?(?= ?(?:[.,;—–]|$|(?:in|at|next|should|if|when|once|alongside)\b))|\bunder (?:\S+ )?consideration for\b|\b(?:top|high|first|near the top|at the top) (?:of|on) (?:\S+ ){0,3}?(?:short ?)?(?:list|wish ?list)\b|\bon (?:the|its|their) radar\b|\bin talks\b/.test(
          clause.words,
        );
      if (
        !linked ||
        /\b(?:one-off|one-race|single race|start at)\b/.test(clause.words) ||
        placesToRace(clause).length > 0
      )
        return [];
      const own = complementsOf(clause, 'car').find(({ prep }) => /^(?:with|to|for|in)$/.test(prep))?.mention;
      const named = complementsOf(clause, 'team').find(
        ({ prep, before }) => !before && /^(?:with|to|for|at|of|)$/.test(prep),
      )?.mention.team;
      const car = own ?? (named === undefined ? carTalkedOf(clause, scene) : undefined);
      const team = car?.team ?? named;
      return rides('is-linked', clause, scene, {
        drivers: subjectDrivers(clause, scene.discourse),
        team,
        numbers: car?.numbers ?? [],
        make: car?.make,
        series: car?.series,
        seasons: seasonsTalked(clause, scene.discourse),
        status: 'rumored',
      });
    },
  },
  {
    name: 'is-option',
    example: 'Northline Racing could be an option for Ava Stone in 2026.',
    frames: ['be', 'stay', 'other', 'say', 'sign'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      if (!team || clause.asks || clause.quoted || clause.verb.negated || clause.verb.tense === 'past') return [];
      if (
        !/\b(?:option|destination|landing spot|home|address|suitor|candidate|possibility|favou?rite|refuge|haven)\b/.test(
          clause.words,
        )
      )
        return [];
      if (clause.verb.passive && !/^as\b/.test(clause.words)) return [];
      const named = complementsOf(clause, 'person').filter(({ before }) => !before);
      // "Northline has been mentioned as a refuge": for the one driver just spoken of.
      const drivers =
        named.length === 0
          ? driverJustNamed(scene)
          : named.filter(({ prep }) => prep === 'for').map(({ mention }) => mention.person);
      const { seasons, said } = seasonsOf(clause, scene.discourse);
      return rides('is-option', clause, scene, {
        drivers,
        team,
        status: 'rumored',
        seasons: said ? seasons : [scene.discourse.coming ?? scene.discourse.year + 1],
      });
    },
  },
];

/** What is done to somebody who is talked of: "linked with", "being eyed for". */
const EMERGED = /^(?:emerged|surfaced|loomed|resurfaced|emerging|emerges|surfaces)$/;
const LINKED =
  /^(?:linked|mentioned|connected|tipped|rumou?red|touted|floated|mooted|pegged|earmarked|considered|eyed|targeted|courted|pursued|shortlisted|penciled|pencilled|lined|destined)$/;

/** "is closing in on a move to the Truck Series with Northline", "is nearing a deal with Northline" */
function closesIn({ verb, words }: Clause): boolean {
  // "is finalizing a deal with Northline"
  if (/^finali[sz]ing$/.test(verb.word)) return /^(?:\S+ ){0,3}?(?:deal|contract|agreement|terms|move)\b/.test(words);
  const nears = /^near(?:s|ing)$/.test(verb.word);
  if ((!nears && !/^(?:close|near|edge|inch|move|be)$/.test(verb.lemma)) || verb.tense === 'past') return false;
  const on = nears
    ? words
    : /^(?:(?:now|reportedly) )?(?:in on|nearing|closer to|close to|towards?) (.*)$/.exec(words)?.[1];
  return on !== undefined && STEP.test(on);
}

const STEP =
  /^(?:an? |the )?(?:\S+ )?(?:move|switch|graduation|return|seat|ride|drive|promotion|deal|agreement|contract|step up)\b/;
