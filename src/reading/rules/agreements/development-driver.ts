import type { Person, TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn, subjectDrivers } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import { clauseAt } from '../crews/crew-seat.js';
import { draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isQuoted, type Scene } from '../scene.js';

// "Northline development driver", "Northline’s driver academy"
const PUPIL =
  /^(?:driver )?(?:(?:development|junior|academy|reserve|young) (?:driver|racer|prospect|member|signee)|junior|loanee|protégé|protegee?|reserve)\b/;
const SCHOOL =
  /^(?:own )?(?:driver |young driver |junior )?(?:academy|development (?:program|programme|team|squad|driver program)|junior (?:team|program|programme)|young driver (?:program|programme))\b/;
const PUPIL_OF =
  /(?:development|junior|academy|reserve|young) driver(?:s)? (?:for|at|with|of|to)(?: the)?$|\breserve (?:at|for|with)(?: the)?$/;

/** Drivers whom a team brings up or holds in reserve: that is an agreement with it. */
export const DEVELOPMENT_DRIVER: PhraseRule = {
  name: 'is-development-driver',
  example: 'Ava Stone is a Northline Racing development driver.',
  needs: ['team'],
  words: wordSet('development junior academy reserve young loanee protégé protege'),
  read: (scene) =>
    scene.mentions.flatMap((mention) => {
      if (mention.type !== 'team' || isQuoted(scene, mention.first)) return [];
      const found = pupilOf(mention, scene);
      const drivers = found.filter((driver) => !scene.discourse.officeHolders.has(driver));
      const clause = clauseAt(scene, mention.first);
      const status = clause ? statusOf(clause, scene.discourse) : 'confirmed';
      return drivers.map((driver) =>
        draft('contract', 'is-development-driver', scene.sentence, status === 'denied' ? 'confirmed' : status, {
          driver: driver.name,
          team: mention.team,
          multiYear: undefined,
          until: undefined,
          loanTo: undefined,
        }),
      );
    }),
};

/** Whom the words around a team's name call its pupil or reserve. */
function pupilOf(team: TeamMention, scene: Scene): Person[] {
  const { tokens } = scene.discourse.text;
  const behind = wordsBetween(tokens, team.last, Math.min(team.last + 5, scene.sentence.last));
  const before = wordsBetween(tokens, Math.max(scene.sentence.first, team.first - 5), team.first);
  if (/\b(?:former|ex|one-time|then)(?: a| an)?$/.test(before)) return [];
  const pupil = PUPIL.exec(behind);
  const school = SCHOOL.test(behind) && /\b(?:of|join|joins|joined|in|to|into|from|with)(?: the)?$/.test(before);
  if (!pupil && !school && !PUPIL_OF.test(before)) return [];
  const people = peopleIn(scene.mentions);
  const end = team.last + (pupil ? pupil[0].split(' ').length : 0);
  // "Northline development driver Ava Stone"
  const named = pupil ? people.find(({ first }) => first === end) : undefined;
  if (named) return [named.person];
  // "Ava Stone, a Northline development driver,"; "He’s a Northline development driver": the verb hides in the pronoun.
  const article = /^(?:an?|the)$/.test(tokens[team.first - 1]?.lower ?? '') ? team.first - 1 : team.first;
  const apposed = people.find(
    ({ last }) => last === article || (last === article - 1 && tokens[article - 1]?.text === ','),
  );
  if (pupil && apposed) return [apposed.person];
  const clause = clauseAt(scene, team.first);
  if (!clause || !isStated(clause) || clause.verb.negated) return [];
  const isHis = /^(?:be|sign|join|have|stay|keep|get)$/.test(clause.verb.frame) || clause.verb.lemma === 'become';
  return isHis ? subjectDrivers(clause, scene.discourse) : [];
}
