import type { Text } from '../text/read-text.js';
import type { TableRow } from '../text/tables.js';
import { speaksOfCrew } from './box-phrases.js';
import type { CrewPost } from './crew-post.js';
import { crewPostsIn } from './crew-posts.js';
import type { Mention, Person } from './mention.js';

/** The people whom an article names as crew chiefs or spotters, and as which. `bySentence` are its mentions, `rows` its tables. */
export function findCrew(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  rows: readonly TableRow[],
): ReadonlyMap<Person, CrewPost['role']> {
  const crew = crewInTables(text, bySentence, rows);
  let spokenOf = false;
  text.sentences.forEach((sentence, index) => {
    const mentions = bySentence[index] ?? [];
    const told = spokenOf;
    spokenOf = speaksOfCrew(text.tokens, mentions, sentence.first, sentence.last);
    if (text.tokens[sentence.last - 1]?.text === '?') return;
    for (const post of crewPostsIn(text.tokens, mentions, sentence.last, told)) {
      // "Stone, a former crew chief, drives now."
      if (post.former && post.link !== 'title') continue;
      const person =
        post.rival && drivesMore(text, bySentence, post.person.person, post.rival.person) ? post.rival : post.person;
      for (const mention of [person, post.predecessor])
        if (mention && !crew.has(mention.person)) crew.set(mention.person, post.role);
    }
  });
  return crew;
}

const DRIVES =
  /^(?:drives?|drove|driving|driver|rac(?:es?|ed|ing)|pilots?|piloted|finish(?:es|ed)|qualified|wins?|won|placed|champion|teammate|rookie|no|nos|#)$/;

/** Whether more signs of driving stand behind the names of one person than behind another's. */
function drivesMore(text: Text, bySentence: readonly (readonly Mention[])[], one: Person, other: Person): boolean {
  let balance = 0;
  bySentence.forEach((mentions, index) => {
    for (const mention of mentions) {
      if (mention.type !== 'person' || (mention.person !== one && mention.person !== other)) continue;
      const last = Math.min(text.sentences[index]?.last ?? mention.last, mention.last + 9);
      for (let at = mention.last; at < last; at += 1) {
        if (DRIVES.test(text.tokens[at]?.lower ?? '')) balance += mention.person === one ? 1 : -1;
      }
    }
  });
  return balance > 0;
}

function crewInTables(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
  rows: readonly TableRow[],
): Map<Person, CrewPost['role']> {
  const crew = new Map<Person, CrewPost['role']>();
  if (rows.length === 0) return crew;
  const byBlock = new Map(rows.map((row) => [row.blockIndex, row.cells]));
  text.sentences.forEach((sentence, index) => {
    const cells = byBlock.get(sentence.blockIndex) ?? [];
    for (const mention of bySentence[index] ?? []) {
      if (mention.type !== 'person') continue;
      const start = text.tokens[mention.first]?.start ?? -1;
      const cell = cells.find((candidate) => candidate.start <= start && start < candidate.end);
      if (cell?.column === 'crew chief' || cell?.column === 'spotter') crew.set(mention.person, cell.column);
    }
  });
  return crew;
}
