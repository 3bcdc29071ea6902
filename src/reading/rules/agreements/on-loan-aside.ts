import { descriptionStart } from '../../clauses/descriptions.js';
import type { PersonMention, TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';

const FROM = /^,? ?(?:who is |now |currently |still |here )?on (?:an? )?(?:[\w-]+ )?loan from(?: the)?$/;

/** "Stone, on loan from Northline": said beside the name, whatever the clause does. */
export const ON_LOAN_ASIDE: PhraseRule = {
  name: 'on-loan-aside',
  example: 'Ava Stone, on loan from Northline Racing, will drive the No. 12 of Pinecrest Motorsports in 2025.',
  needs: ['person', 'team'],
  words: wordSet('loan'),
  read: (scene) => {
    const { tokens } = scene.discourse.text;
    return scene.mentions.flatMap((person, index) => {
      const opening = openingOwner(scene, index);
      const owner = opening ?? scene.mentions[index + 1];
      if (person.type !== 'person' || person.possessive || owner?.type !== 'team' || isAsked(scene)) return [];
      if (isQuoted(scene, person.first) || scene.discourse.officeHolders.has(person.person)) return [];
      if (!opening && !FROM.test(wordsBetween(tokens, person.last, owner.first))) return [];
      const loanTo = userOf(person, owner, scene);
      const slots = { driver: person.person.name, team: owner.team, loanTo, multiYear: undefined, until: undefined };
      return [draft('contract', 'on-loan-aside', scene.sentence, 'confirmed', slots)];
    });
  },
};

/** "On loan from Northline, Stone will drive": the team at the head of the sentence, behind which she stands. */
function openingOwner({ mentions, sentence, discourse: { text } }: Scene, index: number): TeamMention | undefined {
  const [owner, person] = mentions;
  if (index !== 1 || owner?.type !== 'team' || !person) return undefined;
  if (!FROM.test(wordsBetween(text.tokens, sentence.first, owner.first))) return undefined;
  const start = descriptionStart(text.tokens, person.first, owner.last);
  return wordsBetween(text.tokens, owner.last, start) === ',' ? owner : undefined;
}

/** The only other team of the sentence: who drives for it is lent to it. */
function userOf(person: PersonMention, owner: TeamMention, { mentions }: Scene): string | undefined {
  const others = mentions.some(({ type, first }) => type === 'person' && first > Math.max(owner.last, person.first))
    ? mentions.filter(({ first }) => first < person.first)
    : mentions;
  const teams = others.flatMap((mention) =>
    mention.type === 'team' || mention.type === 'car' ? (mention.team ?? []) : [],
  );
  const [team, another] = new Set(teams.filter((one) => one !== owner.team));
  return another === undefined ? team : undefined;
}
