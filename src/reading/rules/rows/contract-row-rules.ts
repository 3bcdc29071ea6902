import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import { isMultiYear } from '../agreements/deal-terms.js';
import { draft } from '../draft.js';
import { textOf } from '../races/row-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isRow, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { listStance } from './list-stance.js';
import { rowParts } from './row-parts.js';

const OF_CONTRACTS = /\b(?:contracts?|contracted|deals?|expir(?:y|es?|ing)|runs? out|signed (?:through|until))\b/i;

/** The rule for lists of how long drivers are signed for, team by team. */
export const CONTRACT_ROW_RULES: readonly PhraseRule[] = [
  {
    name: 'contract-row',
    example:
      'When every Formula 1 contract runs out\n\nThe list so far.\n\nNorthline Racing\n\nAva Stone - 2027\n\nBen Carter - 2026',
    needs: ['person'],
    read: (scene) => {
      if (
        !isRow(scene) ||
        scene.before ||
        isAsked(scene) ||
        !(scene.clauses.every(runsOut) || isSigned(scene)) ||
        !isOfContracts(scene)
      )
        return [];
      const { drivers, teams, end } = rowParts(scene);
      const [driver, another] = drivers;
      const until = lastSeason(scene, end);
      // "Mia Torres, Northline Racing: multiyear"
      const multiYear: true | undefined =
        until === undefined && isMultiYear(textOf(scene, scene.sentence)) ? true : undefined;
      const [own, second] = teams;
      const { discourse, sentence } = scene;
      const team = own ?? (discourse.isUnderTeam(sentence) ? discourse.headingTeam(sentence) : undefined);
      if (!driver || another || second || !(until ?? multiYear) || !team || listStance(scene) !== 'confirmed')
        return [];
      const { name } = driver.person;
      const terms = { driver: name, team, until, multiYear, loanTo: undefined };
      return [
        draft('contract', 'contract-row', sentence, 'confirmed', terms),
        ...phraseRide('contract-row', scene, driver.person, undefined, team, discourse.year),
      ];
    },
  },
];

/** "Jude Alder, Northline Racing: expires after 2026" */
function runsOut({ verb }: Clause): boolean {
  return /^(?:expires?|ends?|runs?|lapses?)$/.test(verb.word);
}

/** "Ava Stone: signed through 2027": a name, a mark, and how long, and nothing else that is named. */
function isSigned({ clauses: [clause, another], mentions: [driver, time, more], discourse: { text } }: Scene): boolean {
  if (!clause || another || more || driver?.type !== 'person' || time?.type !== 'time') return false;
  if (!/^(?:signed|contracted|locked|tied|re-signed)$/.test(clause.verb.word) || clause.verb.negated) return false;
  return /^[:–—|-]$/.test(text.tokens[driver.last]?.text ?? '') && clause.verb.first <= driver.last + 2;
}

/** The title, the line over the list or its heading speaks of contracts. */
function isOfContracts(scene: Scene): boolean {
  const { discourse, sentence, over } = scene;
  const [title] = discourse.text.sentences;
  return (
    OF_CONTRACTS.test(discourse.heading(sentence)) ||
    [title, over?.sentence].some((one) => one !== undefined && OF_CONTRACTS.test(textOf(scene, one))) ||
    discourse.text.sentences
      .slice(0, 3)
      .some((one) => one.block.kind === 'heading' && OF_CONTRACTS.test(textOf(scene, one)))
  );
}

/** The one season, not gone by, that stands behind the names of a row. */
function lastSeason(scene: Scene, from: number): number | undefined {
  const { mentions, discourse } = scene;
  const behind = mentions.filter(({ first }) => first >= from);
  const [time] = behind;
  // "2026 (team option for 2027)"
  const isSure = behind.length === 1 || /\boption\b/i.test(textOf(scene, scene.sentence));
  if (!isSure || time?.type !== 'time') return undefined;
  // "option for 2026": not signed for it yet
  if (/\boption\b/.test(wordsBetween(discourse.text.tokens, from, time.first))) return undefined;
  const last = time.through ?? time.after ?? (time.seasons?.length === 1 ? time.seasons[0] : undefined);
  return last !== undefined && last >= discourse.year ? last : undefined;
}
