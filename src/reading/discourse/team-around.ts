import type { Clause } from '../clauses/clause.js';
import type { TeamMention } from '../mentions/mention.js';
import type { Scene } from '../rules/scene.js';
import { wordsBetween } from '../text/words-between.js';
import { isFocal } from './focal.js';
import { goesOn, isOfRecord } from './records.js';

/** With so many teams in an article, the one named last need not be the one that is meant. */
const MANY = 4;

/**
 * The team that a clause without one of its own is about: the first that its sentence names before the verb, the one that
 * says so, or the one that the article was about before. A team that only a later clause names is another matter.
 */
export function teamAround(clause: Clause, scene: Scene): string | undefined {
  const { discourse, sentence } = scene;
  if (isOfFinisher(clause, scene)) return undefined;
  const there = teamOfWhere(clause, scene);
  if (there) return there.team;
  const earlier = discourse.teamBefore(sentence);
  const before = scene.mentions.find(
    (mention): mention is TeamMention =>
      mention.type === 'team' &&
      mention.last <= clause.verb.first &&
      !isLeft(discourse.text.tokens[mention.first - 1]?.lower ?? '', clause) &&
      // "The Northline driver is close to terms on the No. 71": of another team.
      !(discourse.text.tokens[mention.last]?.lower === 'driver' && isTalk(clause)) &&
      isFocal(discourse.text, sentence, scene.mentions, mention) &&
      !(earlier !== undefined && goesOn(sentence) && isOfRecord(discourse.text, sentence, scene.mentions, mention)),
  );
  if (before) return before.team;
  for (const { verb, subjects } of scene.clauses) {
    if (verb.frame !== 'say') continue;
    const teller = subjects.find(({ type }) => type === 'team');
    if (teller?.type === 'team') return teller.team;
  }
  const isSure =
    discourse.teams.length < MANY ||
    earlier === discourse.teams[0] ||
    earlier === discourse.blockTeam(sentence) ||
    (discourse.isOnlyTeam(sentence) && scene.mentions.some(({ type }) => type === 'car'));
  return isSure ? earlier : undefined;
}

/** "After a year at Northline she went to Pinecrest, where the No. 12 is hers": the team that stands right before "where". */
function teamOfWhere({ marker, first }: Clause, { mentions, discourse }: Scene): TeamMention | undefined {
  if (marker !== 'where') return undefined;
  const before = mentions.findLast((mention) => mention.last <= first);
  if (before?.type === 'team' && !before.possessive) return first - before.last <= 1 ? before : undefined;
  // "Pinecrest’s new five-truck team, where"
  const owner = mentions.findLast(
    (mention): mention is TeamMention => mention.type === 'team' && mention.last <= first,
  );
  return owner?.possessive && OWN_TEAM.test(wordsBetween(discourse.text.tokens, owner.last, first)) ? owner : undefined;
}

const OWN_TEAM = /^(?:\S+ ){0,4}(?:team|stable|squad|operation|program|programme|outfit|shop|fold|line-?up) ?,?$/;

/** "Carter was fifth in the No. 42", in the report of a race: behind whoever was told of before, for a team of his own. */
function isOfFinisher({ verb, subjects: [subject] }: Clause, { discourse: { report } }: Scene): boolean {
  if (!report || report.team !== undefined || verb.tense !== 'past') return false;
  return subject?.type === 'person' && subject.form !== 'described';
}

/** "leaves Northline": not for what is told of her then, but "as a champion: she took this year’s title in the No. 12". */
function isLeft(before: string, { verb }: Clause): boolean {
  return before === 'left' || (verb.tense !== 'past' && /^(?:leaves|leaving)$/.test(before));
}

/** A clause of what is only talked about: the seat is not one of the team that somebody drives for. */
function isTalk({ words, verb }: Clause): boolean {
  return verb.stance === 'rumor' || /^(?:in talks|close to|linked|tipped|a candidate|in line)\b/.test(words);
}
