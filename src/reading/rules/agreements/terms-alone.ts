import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { subjectDrivers } from '../clause/clause-parts.js';
import { teamAbout } from '../departures/exits.js';
import type { PhraseRule } from '../rule.js';
import { isQuoted, type Scene } from '../scene.js';
import { contract } from './contract-beside-name.js';

const TERMS =
  /^(?:(?:it|its|it is|on|an?|this is|that|thats|signed to) )*(?:an? )?(one|two|three|four|five|multi|multiple|[1-5])[ -](?:year|season)s? (?:deal|contract|agreement|extension|pact)(?: (?:with|for) the team)? ?[.!]?$/;

// "Contracted until the end of 2027.", "Under contract through 2026."
const UP_TO =
  /^(?:contracted|signed|under contract|locked (?:in|up)|tied (?:down|up|in)|secured|committed) (?:through|until|till|up to|to)(?: the)?(?: end of)?(?: the)?$/;

/** The rule for sentences that are no more than the terms of what was just told. */
export const TERMS_ALONE: PhraseRule = {
  name: 'terms-alone',
  example: 'Ava Stone will drive the No. 12 for Northline Racing in 2026. One-year deal.',
  words: wordSet('deal contract agreement extension pact contracted signed locked tied secured committed'),
  read: (scene) => {
    const { sentence, before, discourse } = scene;
    const found = TERMS.exec(wordsBetween(discourse.text.tokens, sentence.first, sentence.last));
    if (!before || isQuoted(scene, sentence.first)) return [];
    const { noted } = discourse.earlier(sentence);
    const last = found ? undefined : seasonUpTo(scene);
    if (last !== undefined && noted?.type === 'person')
      return contract(
        'terms-alone',
        scene,
        noted.person,
        teamAbout(scene),
        'confirmed',
        { multiYear: undefined, until: last },
        true,
      );
    if (!found) return [];
    // "Stone will be Carter's teammate": whose terms they are, the subject says.
    const told = before.clauses.find(
      (clause) =>
        clause.marker === '' && subjectDrivers(clause, discourse).length === 1 && !clause.asks && !clause.quoted,
    );
    const [driver] = told ? subjectDrivers(told, discourse) : [];
    if (!told || !driver || told.verb.negated || told.verb.stance !== 'fact' || told.verb.tense === 'past') return [];
    if (!/^(?:be|drive|join|sign|get|stay|have|share|pair|replace)$/.test(told.verb.frame)) return [];
    const isOneYear = /^(?:one|1)$/.test(found[1] ?? '');
    const seasons = before.mentions.flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : []));
    const [season, other] = seasons;
    const until =
      isOneYear && other === undefined && season !== undefined && season >= discourse.year ? season : undefined;
    const terms = { multiYear: isOneYear ? undefined : (true as const), until };
    return contract('terms-alone', scene, driver, teamAbout(before) ?? teamAbout(scene), 'confirmed', terms, true);
  },
};

/** The last season of "Contracted until the end of 2027.", where the sentence says no more. */
function seasonUpTo({ sentence, mentions, discourse: { text } }: Scene): number | undefined {
  const [time, another] = mentions;
  if (time?.type !== 'time' || another || sentence.last - time.last > 2) return undefined;
  return UP_TO.test(wordsBetween(text.tokens, sentence.first, time.first)) ? time.through : undefined;
}
