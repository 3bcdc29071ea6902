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
      for (const mention of [post.person, post.predecessor])
        if (mention && !crew.has(mention.person)) crew.set(mention.person, post.role);
    }
  });
  return crew;
}
