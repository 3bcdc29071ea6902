import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, placesToRace } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { comingSeat } from './coming-seat.js';

const JOINED =
  /\b(?:join(?:s|ing)?|enter(?:s|ing)?|complet(?:es|ing)|round(?:s|ing) out|part of|add(?:s|ed|ing)? to|strengthen(?:s|ing)|bolster(?:s|ing)) (?:an?|the|its|their|that) (?:[a-z-]+ ){0,3}(?:stable|line-?up|roster|squad|fold|contingent|armada|quartet|trio)(?: there)? (?:that|which) (?:(?:also|already|now|will|still) )*$/;
const OF_OTHERS = /\b(?:winners|champions|crew|engineers?|development|academy|legends|greats|alumni)\b/;

/** The rule for those whom somebody joins in a line-up, where the words before say whose it is: "She joins a stable that includes Carter." */
export const LINE_UP_JOINED: ClauseRule = {
  name: 'line-up-joined',
  example:
    'Ava Stone will drive for Northline Racing in 2026. She joins a stable that includes Ben Carter and Dan Marsh.',
  frames: ['other', 'have', 'get'],
  needs: ['person'],
  words: wordSet('stable lineup line-up roster squad fold contingent armada quartet trio'),
  read: (clause, scene) => {
    const { verb, words } = clause;
    if (!/^(?:include|feature|have|boast|contain|comprise)$/.test(verb.lemma) || verb.tense === 'past') return [];
    if (verb.negated || !isStated(clause) || placesToRace(clause).length > 0) return [];
    const opening = wordsBetween(scene.discourse.text.tokens, scene.sentence.first, verb.first);
    if (!JOINED.test(`${opening} `) || OF_OTHERS.test(`${opening} ${words}`)) return [];
    const team = teamJoined(scene, verb.first);
    const drivers = complementsOf(clause, 'person').flatMap(({ mention, prep, before }) =>
      before || prep !== '' || mention.possessive || mention.form === 'described' ? [] : [mention.person],
    );
    const named = drivers.filter(
      (driver) => !scene.discourse.officeHolders.has(driver) && !scene.discourse.crew.has(driver),
    );
    if (team === undefined || named.length === 0) return [];
    const season = seasonJoined(scene);
    const seat = { drivers: named, team, numbers: [], ...(season !== undefined && { seasons: [season] }) };
    return rides('line-up-joined', clause, scene, season === undefined ? comingSeat(clause, scene, seat) : seat);
  },
};

/** The season for which somebody joins them, by the one that the sentence names, or the one before it. */
function seasonJoined(scene: Scene): number | undefined {
  const named = [scene, scene.before].map((at) =>
    (at?.mentions ?? []).flatMap((mention) => (mention.type === 'time' ? (mention.seasons ?? []) : [])),
  );
  const seasons = new Set(named.find((own) => own.length > 0));
  const [season, another] = seasons;
  return another === undefined && season !== undefined && season >= scene.discourse.year ? season : undefined;
}

/** The one team that the sentence names before its verb; else that of the sentence before. */
function teamJoined(scene: Scene, verb: number): string | undefined {
  const own = teamsIn(scene).filter(({ last }) => last <= verb);
  const teams = new Set((own.length > 0 || !scene.before ? own : teamsIn(scene.before)).map(({ team }) => team));
  const [team, another] = teams;
  return another === undefined ? team : undefined;
}

function teamsIn({ mentions }: Scene): readonly { readonly team: string; readonly last: number }[] {
  return mentions.flatMap((mention) => (mention.type === 'team' ? [{ team: mention.team, last: mention.last }] : []));
}
