import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { isHedged } from '../clause/status.js';
import { peopleInARow } from '../races/entry-rules.js';
import { exitOf } from '../rows/move-rules.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted } from '../scene.js';

/** Before the team that is left: "Out at", "Departures from", "On the way out at". */
const PARTING =
  /^(?:(?:also|and|now|already|officially|so|those|drivers) )*(?:out (?:at|of|from)|gone (?:from|at)|going from|leaving|departing|departed from|departures? (?:at|from)|exits? (?:at|from)|exiting|let go (?:by|at)|released by|dropped by|not (?:back|returning|retained) (?:at|with|by|to)|moving on from|on (?:the|their) way out (?:at|of)|farewells? (?:at|to)|goodbyes? (?:at|to))(?: the)?$/;
// "Out at Northline for 2026:", "Gone from Northline after this season:"
const UP_TO_COLON = /^(?:(?:after|for|in|at the end of|since|next|this|the|season|year|\d{4}|already|so|far) ?)*:$/;
const LONGEST = 12;

/** The rule for parting words over several names: "Out at Pinecrest Motorsports: Ava Stone, Ben Carter." */
export const OUT_AT_RULES: readonly PhraseRule[] = [
  {
    name: 'out-at-team',
    example: 'Out at Northline Racing: Ava Stone, Ben Carter.',
    needs: ['team', 'person'],
    words: wordSet(
      'out gone going leaving departing departed departure departures exit exits exiting let released dropped not moving way farewell farewells goodbye goodbyes',
    ),
    read: (scene) => {
      const { sentence, mentions, discourse } = scene;
      const { tokens } = discourse.text;
      const team = mentions.find((mention) => mention.type === 'team');
      if (team?.type !== 'team' || team.possessive || isAsked(scene) || isQuoted(scene, team.first)) return [];
      if (!PARTING.test(wordsBetween(tokens, sentence.first, team.first))) return [];
      const [first] = mentions.filter((one) => one.type === 'person' && one.first >= team.last);
      if (!first || first.first > team.last + LONGEST) return [];
      if (!UP_TO_COLON.test(wordsBetween(tokens, team.last, first.first).trim())) return [];
      if (isHedged(sentence, discourse)) return [];
      const { year, coming } = discourse;
      const drivers = peopleInARow(scene, first.first).filter(
        ({ person }) => !discourse.crew.has(person) && !discourse.officeHolders.has(person),
      );
      const season = coming === undefined ? year : coming - 1;
      return drivers.map((driver) => exitOf('out-at-team', scene, driver, team.team, undefined, season));
    },
  },
];
