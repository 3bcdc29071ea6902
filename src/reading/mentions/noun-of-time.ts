import type { Token } from '../text/token.js';

// Who somebody is by what he did in a year; "rookie" only where no season follows.
const PERSON =
  /^(?:co-|vice-)?(?:champions?|titlists?|title-?holders?|winners?|runners?-up|polesitters?|pole-sitters?|rivals?|contenders?|victors?|standouts?|graduates?|team-?mates?)$/;
const BETWEEN =
  /^(?:and|of|the|at|in|world|overall|class|series|title|race|feature|points|second|third|single-seater|teams|drivers|makers|manufacturers|constructors|independents?|test|reserve)$/;
const REACH = 7;

/**
 * What a season before a noun belongs to: "last year’s champion Ava Stone" and "2025 Rookie of the Year" say who somebody
 * is, "last season’s No. 12" which car it was. Undefined where it is a time of its own.
 */
export function nounOfTime(tokens: readonly Token[], first: number, last: number): 'person' | 'thing' | undefined {
  const owned = tokens[last - 1]?.possessive === true;
  if (!owned && !/^(?:19|20)\d\d$/.test(tokens[last - 1]?.text ?? '')) return undefined;
  if (isLook(tokens, last)) return 'thing';
  if (!owned && /^(?:of|in)$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
  for (let at = last; at < last + REACH; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && !/^[’'()-]$/.test(token.text))) break;
    if (PERSON.test(token.lower) || isRookie(tokens, at) || isDriver(tokens, at)) return 'person';
    // "champion of 2021 and the Cup champion of 2022", but "2019 and 2021 champion"
    if (token.lower === 'and' && !/^\d/.test(tokens[at + 1]?.text ?? '')) break;
    if (!token.capital && !BETWEEN.test(token.lower) && !/^\d|^no$/.test(token.lower)) break;
  }
  return owned && tokens[first]?.lower === 'last' ? 'thing' : undefined;
}

/** "in a 1998 paint scheme": the year of what it looks like. */
function isLook(tokens: readonly Token[], last: number): boolean {
  const [next, second] = [tokens[last]?.lower ?? '', tokens[last + 1]?.lower ?? ''];
  return LOOK.test(next) || (/^(?:cup|title|championship|winning|retro|special)$/.test(next) && LOOK.test(second));
}

const LOOK = /^(?:paint|throwback|retro|livery|liveries|schemes?|look|colou?rs|tribute)$/;

/** "2025 test driver Ava Stone", "last year’s No. 12 driver, Ava Stone", but not "the 2026 driver line-up" */
function isDriver(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'driver') return false;
  return (tokens[at + 1]?.text === ',' ? tokens[at + 2] : tokens[at + 1])?.capital === true;
}

/** "Rookie of the Year", "rookie Ava Stone", but not "rookie season" */
function isRookie(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'rookie') return false;
  return tokens[at + 1]?.lower === 'of' || (tokens[at + 1]?.capital === true && tokens[at + 1]?.kind === 'word');
}
