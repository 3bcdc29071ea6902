import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import type { Mention, Person } from '../mention.js';

const OFFICES = wordSet(
  'owners co-owners executives officials presidents managers directors principals reporters analysts engineers mechanics members crewmen jackmen fuelers changers carriers commentators broadcasters',
);

// How far a list may reach, in mentions: names with a team each.
const LONGEST = 12;

/**
 * Who stands in a list behind the plural of an office: "executives Dan Marsh (Northline Racing) and Cole Adler (Pinecrest)",
 * "crew members Dan Marsh and Cole Adler", "two members (Dan Marsh and Cole Adler)".
 */
export function listedOfficeHolders(tokens: readonly Token[], mentions: readonly Mention[]): ReadonlySet<Person> {
  const holders = new Set<Person>();
  mentions.forEach((mention, index) => {
    if (mention.type !== 'person') return;
    const isOpen = tokens[mention.first - 1]?.text === '(';
    if (!OFFICES.has(tokens[mention.first - (isOpen ? 2 : 1)])) return;
    let end = mention.first;
    for (const next of mentions.slice(index, index + LONGEST)) {
      if (!isListed(tokens, end, next.first)) break;
      if (next.type === 'person') {
        if (next.possessive) break;
        holders.add(next.person);
      } else if (next.type !== 'team' || tokens[next.first - 1]?.text !== '(') break;
      end = next.last;
    }
  });
  return holders;
}

/** Nothing but marks and "and" stand between two tokens. */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!/^(?:,|\(|\)|and|&)$/.test(tokens[at]?.lower ?? '')) return false;
  return true;
}
