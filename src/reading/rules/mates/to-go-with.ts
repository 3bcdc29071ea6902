import type { PersonMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { placesToRace } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import type { PhraseRule } from '../rule.js';
import { isQuoted, type Scene } from '../scene.js';
import { listFrom, mate, seasonNamed } from './mate.js';

const WITH = wordSet('with');
const GOES_WITH =
  /(?<!\b(?:used|wants?|wanted|hopes?|hoped|likes?|liked|loved?|able|going|continues?|continued|plans?|planned) )\bto (?:go|run|race|drive|line up|team up|pair up|pair|sit|work|share a garage|share the garage)(?: (?:together|along))? with(?: (?:fellow|veteran|rookie|incumbent|returning))?$/;
const ENDS = /^(?:[,.;)—–-]|and|but|for|in|next|from|at|who|while|as|which)$/;
const COMES: ReadonlySet<string> = new Set([
  'sign',
  'join',
  'get',
  'keep',
  'field',
  'have',
  'stay',
  'replace',
  'other',
]);
const LONGEST = 7;

/** The rule for whoever a newcomer is hired to go with: "has picked Stone for the No. 12 to go with Carter". */
export const TO_GO_WITH: PhraseRule = {
  name: 'to-go-with',
  example: 'Northline Racing has picked Ava Stone for the No. 12 Ford in 2026 to go with Ben Carter.',
  needs: ['person'],
  words: WITH,
  read: (scene) => {
    const { mentions, clauses, discourse, sentence } = scene;
    const { tokens } = discourse.text;
    return mentions.flatMap((mention, index) => {
      if (mention.type !== 'person' || mention.possessive || isQuoted(scene, mention.first)) return [];
      if (!GOES_WITH.test(wordsBetween(tokens, Math.max(sentence.first, mention.first - LONGEST), mention.first)))
        return [];
      const partners = listFrom(scene, index);
      const last = mentions.findLast((one) => one.type === 'person' && partners.includes(one.person))?.last ?? 0;
      const next = tokens[last];
      if (last < sentence.last && next && !ENDS.test(next.lower) && next.kind === 'word') return [];
      // "hired Stone in 2026", "is Northline’s choice": who comes, and where.
      const comes = clauses.findLast(
        (clause) =>
          clause.verb.first < mention.first && clause.verb.form !== 'infinitive' && COMES.has(clause.verb.frame),
      );
      if (!comes || !isStated(comes) || comes.verb.negated || placesToRace(comes).length > 0) return [];
      const comer = mentions
        .slice(0, index)
        .find((one): one is PersonMention => one.type === 'person' && !one.possessive && mayCome(scene, one));
      if (!comer) return [];
      return partners.flatMap((person) => mate('to-go-with', scene, person, comer.person, seasonNamed(scene)));
    });
  },
};

function mayCome({ discourse: { officeHolders, crew } }: Scene, { person }: PersonMention): boolean {
  return !officeHolders.has(person) && !crew.has(person);
}
