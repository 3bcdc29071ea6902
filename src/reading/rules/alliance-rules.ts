import type { TeamMention } from '../mentions/mention.js';
import { draft } from './draft.js';
import type { PhraseRule } from './rule.js';
import type { Scene } from './scene.js';

const NOUN = /^(?:alliance|alliances|partnership|tie-up|affiliation)$/;
const OF_TEAMS = /^(?:technical|strategic|competition|engineering|alliance|technology)$/;
const ALLIED = /^(?:allied|aligned|affiliated)$/;
const PARTNER = /^(?:partner|ally|affiliate|satellite)$/;

/** Rules for teams that work together. */
export const ALLIANCE_RULES: readonly PhraseRule[] = [
  {
    name: 'allied-teams',
    example: 'Northline Racing keeps its technical alliance with Pinecrest Motorsports.',
    read: (scene) => {
      const { tokens, quoted } = scene.discourse.text;
      for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
        if (quoted[at] === 1 || !isAlliance(tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? '')) continue;
        const clause = scene.clauses.filter((candidate) => candidate.verb.first <= at).at(-1);
        if (clause?.verb.negated || clause?.verb.stance === 'rumor' || clause?.verb.stance === 'wish') continue;
        if (/^(?:end|ended|ends|lose|lost|former|previous|no)$/.test(tokens[at - 2]?.lower ?? '')) continue;
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

/** "between A and B", "with B" (and the team before it, or the one the sentence is about), "A's alliance with B". */
function pairAt(scene: Scene, at: number): { team: string; partner: string } | undefined {
  const { tokens } = scene.discourse.text;
  const teams = scene.mentions.filter((mention): mention is TeamMention => mention.type === 'team');
  const behind = teams.filter((mention) => mention.first > at && mention.first - at <= 9);
  const link = tokens.slice(at + 1, behind[0]?.first).map((token) => token.lower);
  const before = teams.filter((mention) => mention.last <= at).at(-1);
  const [first, second] = behind;
  if (first && second && link.includes('between')) return distinct(first.team, second.team);
  if (first && (link.includes('with') || link.includes('to') || link.includes('of'))) {
    const subject = scene.clauses.filter((clause) => clause.verb.first <= at).at(-1)?.subjects[0];
    const own =
      before?.team ??
      (subject?.type === 'team' ? subject.team : undefined) ??
      carTeam(scene, at) ??
      scene.discourse.headingTeam(scene.sentence);
    return distinct(own, first.team);
  }
  return undefined;
}

function carTeam(scene: Scene, at: number): string | undefined {
  const car = scene.mentions.filter((mention) => mention.type === 'car' && mention.last <= at).at(-1);
  return car?.type === 'car' ? car.team : undefined;
}

function distinct(team: string | undefined, partner: string): { team: string; partner: string } | undefined {
  return team === undefined || team === partner ? undefined : { team, partner };
}
