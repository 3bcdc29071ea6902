import type { CarMention, Mention } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import type { Scene } from '../scene.js';

/** What a paragraph is about from its first words on. */
export interface Topic {
  readonly team: string;
  /** The one car that a label names with its team: "Northline Racing, No. 12 Ford." */
  readonly car?: CarMention | undefined;
}

// Nobody writes longer ones, and a text made of one paragraph must not take ever longer.
const LONGEST_PARAGRAPH = 12;

/**
 * The team that a paragraph opens with, as its subject or its label, where its sentences name no other up to this one:
 * "Northline Racing has made up its mind. Stone stays."
 */
export const topicOf = remembered((scene: Scene): Topic | undefined => {
  if (!scene.before) return undefined;
  let first: Scene = scene;
  let steps = 0;
  const teams = new Set<string>();
  for (let at: Scene | undefined = scene; at; at = at.before) {
    steps += 1;
    if (steps > LONGEST_PARAGRAPH) return undefined;
    for (const mention of at.mentions) if (!isOrigin(mention, at)) for (const team of teamOf(mention)) teams.add(team);
    if (teams.size > 1) return undefined;
    first = at;
  }
  const [team] = teams;
  if (team === undefined || first === scene || !opensWith(first, team)) return undefined;
  const cars = first.mentions.filter((mention): mention is CarMention => mention.type === 'car');
  const [car, another] = cars;
  const isLabel = first.clauses.length === 0 && car?.numbers.length === 1 && !another;
  return { team, car: isLabel ? car : undefined };
});

/** "arrives from Pinecrest": where somebody was. */
function isOrigin({ first }: Mention, { discourse: { text } }: Scene): boolean {
  return text.tokens[first - 1]?.lower === 'from';
}

function teamOf(mention: Mention): readonly string[] {
  if (mention.type !== 'team' && mention.type !== 'car') return [];
  return mention.team === undefined ? [] : [mention.team];
}

/** The team is the subject of the first clause, or stands first in a line without a verb. */
function opensWith({ clauses, mentions, discourse, sentence }: Scene, team: string): boolean {
  if (discourse.text.tokens[sentence.last - 1]?.text === '?') return false;
  const [clause] = clauses;
  const [name] = clause ? clause.subjects : mentions;
  if (!name || (clause && (clause.quoted || clause.marker !== '' || clause.subjects.length > 1))) return false;
  const isOwn = name.type === 'team' ? !name.possessive && !name.described : name.type === 'car' && !clause;
  return isOwn && teamOf(name).includes(team);
}
