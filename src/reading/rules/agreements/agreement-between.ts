import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import { draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isMultiYear } from './deal-terms.js';

const LINK = /^(?:agreement|arrangement|collaboration|contract|deal|pact|partnership|relationship)$/;
const DRIVES = /\b(?:driv(?:es?|er|ing)|rac(?:es?|ing)) (?:agreement|contract|deal|pact)\b|\b(?:contract|deal)\b/i;

/** A noun between a driver and a team that the verb calls an agreement to drive. */
export const AGREEMENT_BETWEEN: PhraseRule = {
  name: 'agreement-between',
  example: 'The collaboration between Ava Stone and Northline Racing is a multiyear driving agreement.',
  needs: ['person', 'team'],
  words: wordSet('between'),
  read: (scene) => {
    const { tokens, quoted, article } = scene.discourse.text;
    return scene.mentions.flatMap((one, index) => {
      const two = scene.mentions[index + 1];
      if (!two || !isBetween(tokens, one.first) || quoted[one.first] === 1) return [];
      if (two.first !== one.last + 1 || tokens[one.last]?.lower !== 'and') return [];
      const [person, team] = one.type === 'person' ? [one, two] : [two, one];
      if (person.type !== 'person' || team.type !== 'team') return [];
      if (scene.discourse.officeHolders.has(person.person) || tokens[two.last]?.lower !== 'is') return [];
      const verb = tokens[two.last];
      const rest = tokens.slice(two.last, scene.sentence.last).find((token) => /^[,;.:]$/.test(token.text));
      const words = article.body.slice(verb?.start, rest?.start ?? scene.sentence.end);
      if (!DRIVES.test(words) || /\b(?:not?|over|off|dead|close|near|sponsor\w*)\b/i.test(words)) return [];
      const multiYear = isMultiYear(words) ? (true as const) : undefined;
      const slots = { driver: person.person.name, team: team.team, multiYear, until: undefined, loanTo: undefined };
      return [draft('contract', 'agreement-between', scene.sentence, 'confirmed', slots)];
    });
  },
};

/** "the collaboration between": the words before a mention. */
function isBetween(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === 'between' && LINK.test(tokens[first - 2]?.lower ?? '');
}
