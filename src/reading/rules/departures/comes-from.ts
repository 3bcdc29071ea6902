import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import { POST } from '../../words/posts.js';
import { complementsOf, subjectDrivers } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';

/** Sentences of a paragraph that are looked back for the team to which somebody comes. */
const LOOK_BACK = 3;
const FROM = /^(?:(?:over|up|down|across|back|in|there|here) )?from(?: (?:the|rival|rivals|neighbou?rs?))*$/;

/**
 * "Northline has its line-up for 2026. Stone comes from Pinecrest", "Stone, arriving from Pinecrest, will drive for Northline":
 * whoever comes from a team, where an article announces a season and its words before name the team to which she comes.
 */
export function comesToTeamTold(clause: Clause, scene: Scene, origin: string): boolean {
  const { verb } = clause;
  const { coming, crew } = scene.discourse;
  if (coming === undefined || !/^(?:come|arrive|move|join|transfer|switch|step|cross)$/.test(verb.lemma)) return false;
  if (verb.tense === 'past' && !verb.perfect && verb.form === 'finite') return false;
  const from = complementsOf(clause, 'team').find(({ prep, before }) => prep === 'from' && !before);
  if (!from || from.mention.possessive || !FROM.test(from.lead)) return false;
  const [driver] = subjectDrivers(clause, scene.discourse);
  if (!driver || crew.has(driver)) return false;
  let at: Scene | undefined = scene;
  for (let steps = 0; at && steps <= LOOK_BACK && !speaksOfPost(at); steps += 1, at = at.before)
    if (namesOther(at, origin)) return true;
  return false;
}

/** "will have a new competition director": who comes next may be that one. */
function speaksOfPost({ sentence, mentions, discourse: { text } }: Scene): boolean {
  const isPost = mentions.some(({ type }) => type === 'role');
  return isPost || OTHER_POST.test(wordsBetween(text.tokens, sentence.first, sentence.last));
}

const OTHER_POST = new RegExp(`\\b(?:${POST})s?\\b`);

/** A team or car of another team that nobody comes from. */
function namesOther({ mentions, discourse: { text } }: Scene, origin: string): boolean {
  return mentions.some(
    (mention) =>
      (mention.type === 'team' || mention.type === 'car') &&
      mention.team !== undefined &&
      mention.team !== origin &&
      !/\bfrom(?: the)?$/.test(wordsBetween(text.tokens, Math.max(0, mention.first - 2), mention.first)),
  );
}
