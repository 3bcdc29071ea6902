import type { Token } from '../../text/token.js';
import type { Mention, PersonMention, TimeMention } from '../mention.js';
import { closes } from './crew-identified.js';

/** Forms of being and becoming, between somebody and a post. */
export const IS = new Set('is be are was were been being remains remain remained becomes become became'.split(' '));

/** "crew chief X", "crew chief: X", "his crew chief, X", "his crew chief last season, X", "his crew chief will be X", "a crew chief in X". */
export function holderBehind(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
  definite: boolean,
  last: number,
): { person: PersonMention; times: TimeMention[]; link: 'title' | 'be'; owners?: PersonMention[] } | undefined {
  let at = mentions[index]?.last ?? last;
  let next = index + 1;
  const times: TimeMention[] = [];
  let link: 'title' | 'be' = 'title';
  let marks = 0;
  let behindPost = at;
  let prep = '';
  let driver: PersonMention | undefined;
  for (let guard = 0; guard < 9 && at < last; guard += 1) {
    const mention = mentions[next];
    if (mention && mention.first <= at) {
      // "crew chief Dan Marsh’s answer": right behind the post it is his name.
      const isHis =
        mention.type === 'person' && (!mention.possessive || (at === mentions[index]?.last && link === 'title'));
      // "the crew chief for Stone will be X"
      if (isHis && !driver && link === 'title' && prep === 'for' && at > behindPost) {
        driver = mention;
        at = mention.last;
        next += 1;
        prep = '';
        continue;
      }
      if (isHis && driver && link !== 'be') return undefined;
      if (isHis && mention.form !== 'described') {
        // "gets a new crew chief in X", but "crew chief for X"
        if (prep !== '' && !(prep === 'in' && at === behindPost + 1)) return undefined;
        return marks > 0 && !definite && times.length === 0 && link === 'title' && !closes(tokens, mention.last, last)
          ? undefined
          : // "Will she get a new crew chief in X?": told by the verb, as it is with "will be X".
            { person: mention, times, link: prep === 'in' ? 'be' : link, ...(driver ? { owners: [driver] } : {}) };
      }
      if (mention.type === 'time') {
        // "a new crew chief this year in X"
        if (at === behindPost) behindPost = mention.last;
        times.push(mention);
      } else if (mention.type !== 'team' && mention.type !== 'car') return undefined;
      at = mention.last;
      next += 1;
      // "the spotter for Northline's Ava Stone": still whom he spots for.
      if (mention.type !== 'team' || !mention.possessive) prep = '';
      continue;
    }
    const token = tokens[at];
    const word = token?.lower ?? '';
    if (token?.text === ',' || token?.text === ':' || token?.text === '–' || token?.text === '—') {
      marks += 1;
      if (marks > 1) return undefined;
    } else if (IS.has(word) || word === 'will') link = 'be';
    else if (/^(?:in|for|of|at|on)$/.test(word)) prep = word;
    else if (
      link === 'be'
        ? !/^(?:still|now|again|the|named|going|to)$/.test(word)
        : !/^(?:still|now|again|the|named|there)$/.test(word) && !(word === 'new' && definite)
    )
      return undefined;
    at += 1;
  }
  return undefined;
}
