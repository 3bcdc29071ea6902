import type { TeamMention } from '../mentions/mention.js';
import { wordsLike } from '../text/word-set.js';
import { draft } from './draft.js';
import type { PhraseRule } from './rule.js';
import type { Scene } from './scene.js';

const NOUN = /^(?:alliance|alliances|partnership|tie-up|affiliation)$/;
const OF_TEAMS = /^(?:technical|strategic|competition|engineering|alliance|technology)$/;
const ALLIED = /^(?:allied|aligned|affiliated)$/;
const PARTNER = /^(?:partner|ally|affiliate|satellite)$/;

const ALLIANCES = wordsLike(
  /^(?:alliance|(?:allied|aligned|affiliated|partnership|tie-up|affiliation|partner|ally|affiliate|satellite)$)/,
);

/** Rules for teams that work together. */
export const ALLIANCE_RULES: readonly PhraseRule[] = [
  {
    name: 'allied-teams',
    example: 'Northline Racing keeps its technical alliance with Pinecrest Motorsports.',
    needs: ['team'],
    words: ALLIANCES,
    read: (scene) => {
      const { tokens, quoted } = scene.discourse.text;
      for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
        if (quoted[at] === 1 || !isAlliance(tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? '')) continue;
        const clause = scene.clauses.filter((candidate) => candidate.verb.first <= at).at(-1);
        if (clause?.verb.negated || clause?.verb.stance === 'rumor' || clause?.verb.stance === 'wish') continue;
        if (/^(?:plan|expect)$/.test(clause?.verb.frame ?? '') || /^(?:end|lose|drop)$/.test(clause?.verb.lemma ?? ''))
          continue;
        if (
          [at - 1, at - 2].some((before) =>
            /^(?:end|ended|ends|lose|lost|former|previous|no)$/.test(tokens[before]?.lower ?? ''),
          )
        )
          continue;
        const pair = pairAt(scene, at);
        if (pair) return [draft('alliance', 'allied-teams', scene.sentence, 'confirmed', pair)];
      }
      return [];
    },
  },
];

/** "alliance" by itself, "partnership" only between teams ("technical partnership"), "technical partner". */
function isAlliance(word: string, before: string): boolean {
  if (word.startsWith('alliance') || ALLIED.test(word)) return true;
  return (NOUN.test(word) || PARTNER.test(word)) && OF_TEAMS.test(before);
}

/** "between A and B", "with B" and the team whose alliance it is, "from B under an alliance". */
function pairAt(scene: Scene, at: number): { team: string; partner: string } | undefined {
  const { tokens } = scene.discourse.text;
  const teams = scene.mentions.filter(
    (mention): mention is TeamMention => mention.type === 'team' && mention.described !== true,
  );
  const behind = teams.filter((mention) => mention.first > at && mention.first - at <= 9);
  const link = tokens.slice(at + 1, behind[0]?.first).map((token) => token.lower);
  const [first, second] = behind;
  if (first && second && link.includes('between')) return distinct([first.team], second.team);
  if (first && link.some((word) => /^(?:with|to|of)$/.test(word))) return distinct(ownersOf(scene, at), first.team);
  // "Northline Racing and Pinecrest Motorsports have formed an alliance"
  const both = scene.clauses.find(({ subjects, verb }) => subjects.length === 2 && verb.first <= at);
  const [one, two] = both?.subjects ?? [];
  if (behind.length === 0 && one?.type === 'team' && two?.type === 'team') return distinct([one.team], two.team);
  // "help from Northline Racing under a technical alliance"
  const source = teams.filter((mention) => mention.last <= at && tokens[mention.first - 1]?.lower === 'from').at(-1);
  const under = tokens
    .slice(Math.max(scene.sentence.first, at - 5), at)
    .some((token) => /^(?:under|part)$/.test(token.lower));
  return source && under ? distinct(ownersOf(scene, at), source.team) : undefined;
}

/** Whose alliance it can be, the likeliest first: the one named right before, the subject, the one the text is about. */
function ownersOf(scene: Scene, at: number): (string | undefined)[] {
  const { discourse, mentions, clauses } = scene;
  const near = mentions.find(
    (mention) => mention.type === 'team' && mention.possessive && mention.last <= at && at - mention.last <= 3,
  );
  const subjects = clauses
    .filter((clause) => clause.verb.first <= at)
    .reverse()
    .flatMap((clause) => clause.subjects);
  const named = [near, ...subjects].flatMap((mention) => {
    if (mention?.type === 'team') return mention.described === true ? [] : [mention.team];
    return mention?.type === 'car' ? [mention.team] : [];
  });
  const headed = discourse.isUnderTeam(scene.sentence) ? [discourse.blockTeam(scene.sentence)] : [];
  return [...named, ...headed, ...discourse.teams];
}

function distinct(
  owners: readonly (string | undefined)[],
  partner: string,
): { team: string; partner: string } | undefined {
  const team = owners.find((owner) => owner !== undefined && owner !== partner);
  return team === undefined ? undefined : { team, partner };
}
