import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, peopleIn, placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { seasonsTalked } from '../clause/seasons-talked.js';
import { rides } from '../clause/seat.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';

/** The rule for names that are heard for a seat: "Stone's name comes up for", "one of the names you hear for it". */
export const NAME_HEARD_RULES: readonly ClauseRule[] = [
  {
    name: 'name-is-heard',
    example: 'Ava Stone’s name has come up for the No. 12 of Northline Racing.',
    frames: ['join', 'say', 'expect', 'keep', 'be', 'other'],
    needs: ['person', ['car', 'team']],
    words: wordSet('name names'),
    read: (clause, scene) => {
      if (clause.asks || clause.quoted || clause.verb.negated || placesToRace(clause).length > 0) return [];
      const seat = scene.mentions.find(
        (mention) => (mention.type === 'car' || mention.type === 'team') && isGoal(scene, mention.first),
      );
      if (seat?.type !== 'car' && seat?.type !== 'team') return [];
      return rides('name-is-heard', clause, scene, {
        drivers: driversHeard(clause, scene).filter((one) => !scene.discourse.crew.has(one)),
        team: seat.team,
        numbers: seat.type === 'car' ? seat.numbers : [],
        make: seat.type === 'car' ? seat.make : undefined,
        series: seat.type === 'car' ? seat.series : undefined,
        seasons: seasonsTalked(clause, scene.discourse),
        status: 'rumored',
      });
    },
  },
];

const HEARD = /^(?:come|hear|mention|float|raise|surface|circulate|link|connect|attach|appear|crop|pop|keep|bring)$/;
const HEARD_WORD = /^(?:surfaced|floated|circulated|circulating|cropped|popped|resurfaced|emerged|bandied)$/;
const IN_TALK =
  /^(?:still |now |also |very much |firmly )?in the (?:mix|frame|hat|conversation|running|picture|discussion)\b/;
const HEARD_NAME =
  /\bnames? (?:(?:that|which|you|we|they|people|i|one|is|has|been|being|most|often|widely|frequently) )*(?:heard|hear|mentioned|linked|connected|floated|comes? up|circulating|doing the rounds)\b/;

/** "for the seat", "with Northline": behind what is heard. */
function isGoal({ sentence, discourse }: Scene, first: number): boolean {
  const lead = wordsBetween(discourse.text.tokens, Math.max(sentence.first, first - 3), first);
  return /\b(?:for|with|at|to)(?: (?:the|its|a))?$/.test(lead);
}

function driversHeard(clause: Clause, scene: Scene): readonly Person[] {
  const { verb } = clause;
  const { tokens } = scene.discourse.text;
  const opening = wordsBetween(tokens, scene.sentence.first, verb.first);
  // "Stone is one of the names you hear for it"
  if (verb.lemma === 'hear' && /\bnames? (?:that )?(?:you|we|they|people|i|one)$/.test(opening)) {
    const main = scene.clauses.find((other) => other.verb.frame === 'be' && other.verb.first < verb.first);
    return main ? subjectDrivers(main, scene.discourse) : [];
  }
  // "Stone's name comes up for the seat"
  const owner = peopleIn(scene.mentions).find(
    ({ possessive, last }) => possessive && last < verb.first && /^names?$/.test(tokens[last]?.lower ?? ''),
  );
  const isTalkedOf =
    HEARD.test(verb.lemma) || HEARD_WORD.test(verb.word) || (verb.frame === 'be' && IN_TALK.test(clause.words));
  if (owner && isTalkedOf) return scene.discourse.officeHolders.has(owner.person) ? [] : [owner.person];
  // "One name keeps coming up for the No. 12: Ava Stone"
  const last = peopleIn(scene.mentions).at(-1);
  const isNamedLast = last !== undefined && /^(?:[:–—-]|--)$/.test(tokens[last.first - 1]?.text ?? '');
  if (isNamedLast && HEARD.test(verb.lemma) && /\bnames?\b/.test(opening) && last.last >= scene.sentence.last - 1)
    return scene.discourse.officeHolders.has(last.person) ? [] : [last.person];
  // "Stone, whose name has come up for the No. 12"
  const whose = clause.complements.find(({ prep, before }) => before && prep === 'whose')?.mention;
  if (whose?.type === 'person' && HEARD.test(verb.lemma) && /\bwhose name\b/.test(opening))
    return scene.discourse.officeHolders.has(whose.person) ? [] : [whose.person];
  // "The name heard most often for the seat is that of Ava Stone"
  if (verb.frame !== 'be' || !HEARD_NAME.test(opening)) return [];
  return complementsOf(clause, 'person')
    .filter(({ before, lead, mention }) => !before && !mention.possessive && /^(?:that of|)$/.test(lead))
    .map(({ mention }) => mention.person)
    .filter((one) => !scene.discourse.officeHolders.has(one));
}
