import type { Text } from '../text/read-text.js';
import { speaksOfCrew } from './box-phrases.js';
import { type CrewPost, crewPostsIn } from './crew-posts.js';
import type { Mention, Person } from './mention.js';

/** The people whom an article names as crew chiefs or spotters, and as which. `bySentence` are its mentions. */
export function findCrew(
  text: Text,
  bySentence: readonly (readonly Mention[])[],
): ReadonlyMap<Person, CrewPost['role']> {
  const crew = new Map<Person, CrewPost['role']>();
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
