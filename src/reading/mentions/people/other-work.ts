import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { KNOWN_ELSEWHERE } from '../../words/name-words.js';
import { isWork } from '../../words/posts.js';
import type { Mention, Person, PersonMention } from '../mention.js';
import { isChiefed } from './office-signs.js';

// How far behind a name its post may stand, and what may stand between.
const REACH = 14;
const BE =
  /^(?:is|was|be|been|has|have|had|will|would|also|now|then|once|becomes?|became|becoming|remains?|remained|named|appointed|made|promoted|hired|brought|added|works?|worked|working|serves?|served|serving|spent|stays?|stayed|returns?|returned|joins?|joined|moves?|moved|comes?|came|back|on|in|as|to|with|at|for|who|the|its|their|his|her|a|an|one|of|new|longtime|long-time|former|formerly|veteran|lead|head|chief|senior|assistant|current|previous|role|job|position|post|years?|seasons?|two|three|four|five|several|season|team|car|truck|race|next|this|last|year|same|,)$/;
// "fabricator on the No. 12": the post ends where it is said for whom, or where nothing is said.
const ENDS = /^(?:of|at|for|with|in|on|and|since|until|from|to|under|after|before|when|who|has|is|was|will|during)$/;
const HAS_DONE = /^(?:been|become|now|also|just|since|moved|joined|returned|served|worked|spent|stayed|come)$/;
const STOPS = new RegExp(`${ENDS.source}|^(?:the|its|their|his|her|a|an|that|than|as|by)$`);
const LONGEST_POST = 3;
// Not "Marsh (wrist)".
const IN_BRACKETS =
  /^(?:chief|engineer|mechanic|strategist|changer|carrier|jackman|fueler|fueller|specialist|manager|director|coach|fabricator)$/;
// "said owner Marsh, who handles the No. 12"
const HANDLES = /^, who (?:(?:also|now|still|himself) )?(?:handles|wheels) (?:the|a|his|her|its) (?:no|#|\d)/;
const OWNS = /^(?:co-)?own(?:s|ed)$/;
const MARK = /^[.,;:!?()—–"”]$/;
// What only who drives does, or has.
const DRIVES =
  /^(?:driv(?:es?|en|ing|ers?)|drove|rac(?:es|ed|ers?)|pilot(?:s|ed|ing)?|wheel(?:s|ed|ing)?|qualif(?:y|ies|ied|ying)|finish(?:es|ed|ing)?|podiums?|wins?|won|winner|victor(?:y|ies)|laps|led|rookie|teammates?|champion|starts?|started|debut(?:s|ed)?|poles?|ride|rides|seat|cockpit|behind|top-(?:five|10|ten)s?|standings|titles?)$/;

/**
 * People whom an article gives some work in a team, and of whom it says nothing that says that they drive: "named strategist of the
 * No. 12 team", "Pinecrest fabricator Ava Stone". They leave and join teams as drivers do. `bySentence` are the mentions of each sentence.
 */
export function peopleAtOtherWork({ tokens, sentences }: Text, bySentence: readonly (readonly Mention[])[]): Person[] {
  const working = new Set<Person>();
  const driving = new Set<Person>();
  bySentence.forEach((mentions, index) => {
    const end = sentences[index]?.last ?? 0;
    const people = mentions.filter((mention): mention is PersonMention => mention.type === 'person');
    people.forEach((mention, at) => {
      const until = people[at + 1]?.first ?? end;
      if (!isGivenName(tokens, mention) && hasWork(tokens, mention, until)) working.add(mention.person);
      for (let word = mention.last; word < until; word += 1)
        if (
          DRIVES.test(tokens[word]?.lower ?? '') &&
          !isWork(tokens[word + 1]?.lower ?? '') &&
          !isCompany(tokens, word)
        )
          driving.add(mention.person);
      if (
        DRIVES.test(tokens[mention.first - 1]?.lower ?? '') ||
        HANDLES.test(wordsBetween(tokens, mention.last, mention.last + 6))
      )
        driving.add(mention.person);
    });
  });
  return [...working].filter((person) => !driving.has(person));
}

/** "owns it with the driver": somebody else. */
function isCompany(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:the|its|their|his|her)$/.test(tokens[at - 1]?.lower ?? '') &&
    /^(?:with|for|and)$/.test(tokens[at - 2]?.lower ?? '')
  );
}

/** A given name alone may be somebody else's. */
function isGivenName(tokens: readonly Token[], { first, last, person }: PersonMention): boolean {
  return last - first === 1 && person.name.startsWith(`${tokens[first]?.text} `);
}

function hasWork(tokens: readonly Token[], mention: PersonMention, until: number): boolean {
  if (isPost(tokens[mention.first - 1]) && !isChiefed(tokens, mention.first)) return true;
  if (mention.possessive) return false;
  // "Marsh owns Northline Racing"
  if (OWNS.test(tokens[mention.last]?.lower ?? '') && tokens[mention.last + 1]?.capital) return true;
  // "Marsh (car chief)"
  if (tokens[mention.last]?.text === '(')
    for (let at = mention.last + 1; at < mention.last + 2 + LONGEST_POST; at += 1)
      if (IN_BRACKETS.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.text === ')') return true;
  // "Marsh, with Stone last year, will be": behind the comma it goes on about him.
  const isOblique = /^(?:with|for|alongside|under)$/.test(tokens[mention.first - 1]?.lower ?? '');
  for (let at = mention.last; at < Math.min(until, mention.last + REACH); at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && (token.text !== ',' || isOblique))) return false;
    if (isHeadOfPost(tokens, at)) return true;
    // "has a new crew chief": somebody else's post.
    if (/^(?:has|have|had)$/.test(token.lower) && !HAS_DONE.test(tokens[at + 1]?.lower ?? '')) return false;
    if (!token.capital && !BE.test(token.lower) && !leadsToPost(tokens, at)) return false;
  }
  return false;
}

/** "pit stop" in "a pit stop coach": ordinary words of which a post is told. */
function leadsToPost(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at <= from + LONGEST_POST; at += 1) {
    if (isHeadOfPost(tokens, at)) return true;
    const token = tokens[at];
    if (!token || token.capital || token.kind === 'mark' || STOPS.test(token.lower)) return false;
  }
  return false;
}

/** Whether a word ends what somebody's work is called, and is not that of who is named next. */
function isHeadOfPost(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isPost(tokens[at]) && (!next || MARK.test(next.text) || ENDS.test(next.lower));
}

function isPost(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && isWork(token.lower) && !KNOWN_ELSEWHERE.has(token.lower);
}
