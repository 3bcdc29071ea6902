import type { Meaning } from '../meanings.js';
import { isLike, type Names } from '../names.js';
import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import { isQuestionWord } from './question-word-first.js';
import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';

type Kind = 'driver' | 'team' | 'make' | 'car' | 'series';

/** What asks which of two things of a kind it is, and by what else a question may ask for it. */
const ASKED: Readonly<Record<Kind, { readonly by: string; readonly or: readonly Meaning[] }>> = {
  driver: { by: 'who', or: ['WHO', 'WHOSE'] },
  team: { by: 'which team', or: ['WHERE', 'WHO', 'WHAT'] },
  make: { by: 'what make', or: ['MAKE', 'WHAT'] },
  car: { by: 'what number', or: ['NUMBER', 'WHAT'] },
  series: { by: 'what series', or: ['WHAT', 'SERIES'] },
};

/** "Retired or still around" asks what somebody does: whoever is around may be so elsewhere. */
const STILL_AROUND =
  /,?\s+or (?:(?:is|was) (?:he|she) )?(?:(?:still |sticking |staying )(?:around|going|racing|driving|active|in (?:it|the (?:car|sport|series)))|around)(?! (?:for|at|with)\b| in (?!\d|the \d|next|this))/i;
const OR = /\s+(?:or|vs\.?|versus)\s+(?:(?:for|with|at|in|to|is it|is|does|did) )*/i;
const EXTENTS =
  /,?\s*\b(?:full(?:[ -]?time)?( [^,;?!]{0,40}?)?,? or (?:just |only )?part|part(?:[ -]?time)?( [^,;?!]{0,40}?)?,? or (?:is it )?full)(?:[ -]?time)?\b/i;
/** "All the races or only some", "full-time or just the ovals", "full-time or a few races". */
const ALL_OR_SOME =
  /,?\s*\b(?:(?:all|every|each)(?: of)?(?: the)? races?|(?:the |a )?(?:whole|full|entire) (?:season|schedule|slate|year)) or (?:(?:just|only) )?(?:some|a few|a couple|part|parts|select|certain)(?: of (?:it|them|those)| (?:of the )?(?:races|ones|season|schedule))?(?=$|[\s?!.,])/i;
const SOME_RACES =
  '(?:just |only )?(?:doing |running |for )?(?:some|a few|a couple(?: of)?|select|selected|single|certain|a handful of) (?:races|starts|events)';
const FULL_OR_SOME = new RegExp(
  `\\b(full[ -]?time\\b[^?]*?),?\\s+or (?:is (?:it|he|she) )?(?:(?:just|only) [^?]+?|${SOME_RACES})(?=[\\s?!.]*$)`,
  'i',
);
const OR_SOME = new RegExp(`,? or (?:is (?:it|he|she) )?${SOME_RACES}\\b`, 'i');
const SAME =
  /[,\s]*\b(?:(?:a )?new (team|car|number|seat|ride)s? or (?:the )?same(?: one)?|(?:the )?same (team|car|number|seat|ride)s? or (?:a )?new(?: one)?)\b/i;
/** "Is Stone in the 12 at Talladega or is it Marsh?" asks who is. */
const OR_IS_IT =
  /^(?:(?:so|and)[ ,]+)*(is|was|will|does) (\p{L}.*?),?\s+or (?:is|was|will) it (?:be )?(?:still |just |gonna be |going to be )?[\p{L}'’.-]+(?: [\p{L}'’.-]+)?[\s?!.]*$/iu;
/** "In the 12 for this year or longer" asks how long. */
const OR_LONGER =
  /^(?:is|will|does|has) (\S.{0,40}?) (?:only |just |signed |staying |be |driving |running )*(?:in|at|with) (\S.{0,40}?)(?: (?:for|until|till|through) [^?!,]{0,40}?|,)? or (?:for )?(?:longer|beyond(?: that)?|more|long[ -]term|past (?:it|that)|next (?:year|season) too)[\s?!.]*$/i;
/** "A Northline driver or a Pinecrest driver": what both are need not be said. */
const NOUN_OF_BOTH = /\s(driver|guy|man|car|truck)( or (?:an? |the )?[^?!.,;]{2,40}?)\s\1\b/i;
/** "A ride in the Cup or still trucks": where it is not so, the seat that there is stands on the page. */
const STILL_SERIES =
  /[,\s]+or (?:(?:is|does) (?:he|she) )?(?:still|just|only|back)(?: (?:in|to|doing|running))* ([\w ]{2,20}?)[\s?!.]*$/i;
/** "Is it Stone or somebody else spotting for Marsh?" asks who is. */
const OR_ELSE =
  /^(?:is|was) it .+? or (?:(?:somebody|someone|anybody|anyone) else|another \w+|a different \w+) (\S.*)$/i;
/** "What is Stone doing in 2024, full-time or co-driver?": the seat says which. */
const EXTENT_BEHIND = /(?<=^what.*),\s*(?:full|part)[ -]?time or (?!part|full)[^?,]{2,30}$/i;
const NOUN = { make: 'MAKE', car: 'NUMBER', series: 'SERIES' } as const;

/**
 * "Is Stone at Northline or Southpaw?" asks at which team she is: of two things of a kind the question is the one that decides
 * between them. Where it asks for such a thing anyhow they only stand beside it: "who has the 12, Stone or Marsh?"
 */
export const alternatives: Rewording = (text, setting) => {
  const orElse = OR_ELSE.exec(text);
  if (orElse !== null) return [`who is ${orElse[1]}`];
  const [, who = '', where = ''] = OR_LONGER.exec(text) ?? [];
  if (who !== '') return [`how long is ${who} signed for ${where}`, `is ${who} staying in ${where}`];
  if (EXTENT_BEHIND.test(text)) return [tidy(text.replace(EXTENT_BEHIND, ''))];
  const extents = EXTENTS.exec(text);
  if (extents !== null) {
    const between = extents[1] ?? extents[2] ?? '';
    return [`what seat ${tidy(text.replace(EXTENTS, between).replace(/\bagain\b/i, ' '))}`];
  }
  if (ALL_OR_SOME.test(text)) return [`what seat ${tidy(text.replace(ALL_OR_SOME, ' '))}`];
  if (FULL_OR_SOME.test(text)) return [tidy(text.replace(FULL_OR_SOME, '$1'))];
  if (OR_SOME.test(text)) return [`what seat ${tidy(text.replace(OR_SOME, ' '))}`];
  const same = SAME.exec(text);
  if (same !== null) return [`which ${same[1] ?? same[2]} ${tidy(text.replace(SAME, ' '))}`];
  const [, whether = '', asked = ''] = OR_IS_IT.exec(text) ?? [];
  const [driver] = readPiece(asked, setting).parts;
  const called = namesIn(driver).driver === undefined ? '' : (driver?.text ?? '');
  if (called !== '' && asked.toLowerCase().startsWith(called.toLowerCase()))
    return [tidy(`who ${whether} ${asked.slice(called.length)}`)];
  const around = STILL_AROUND.exec(text);
  if (around !== null)
    return orAround(text.slice(0, around.index), text.slice(around.index + around[0].length), setting);
  const plain = text.replace(NOUN_OF_BOTH, ' $2');
  if (plain !== text) return [...alternatives(plain, setting), tidy(plain)];
  const stillSeries = STILL_SERIES.exec(text);
  if (stillSeries !== null && isSeries(stillSeries[1] ?? '', setting)) return [tidy(text.slice(0, stillSeries.index))];
  const found = OR.exec(text);
  if (found === null || OR.test(text.slice(found.index + found[0].length))) return [];
  const left = text.slice(0, found.index);
  const right = text.slice(found.index + found[0].length);
  return [
    ...besideWho(left, right, setting),
    ...betweenThings(left, right, setting),
    ...betweenSeries(left, right, setting),
    ...betweenEnds(left, right, setting),
    ...staysOrGoes(left, right, setting),
  ];
};

const WHO = /^(.*?)\s*[,:–—-]+\s*(who(?:['’]?s|m)?\b.*)$/i;

/** "Ava or Dan, who has the 12?": who it is of the two need not be clear before the answer. */
function besideWho(left: string, right: string, setting: Setting): readonly string[] {
  const [, other = '', asked] = WHO.exec(right) ?? [];
  const isNames = [left, other].every((text) => {
    const { parts } = readPiece(text, setting);
    return parts.length > 0 && parts.every(({ is }) => is === 'name' || is === 'unknown');
  });
  return asked !== undefined && isNames ? [asked] : [];
}

function betweenThings(left: string, right: string, setting: Setting): readonly string[] {
  const one = readPiece(left, setting).parts.at(-1);
  const [other] = readPiece(right, setting).parts;
  const kind = one && other && kindOfBoth(one, other, setting.view);
  if (one === undefined || other === undefined || kind === undefined) return [];
  const first = left.toLowerCase().lastIndexOf(one.text.toLowerCase());
  const second = right.toLowerCase().indexOf(other.text.toLowerCase());
  // Nothing but an ending may stand behind the first, nor a word with a meaning before the second.
  if (first < 0 || second < 0 || /\w{2}/.test(left.slice(first + one.text.length))) return [];
  return which(kind, left.slice(0, first), right.slice(second + other.text.length).replace(/^['’]s?\b/, ''), setting);
}

/** What two parts both are. A name that is not sure, as that of several drivers, counts where the rest does without it. */
function kindOfBoth(one: Part, other: Part, view: Names): Kind | undefined {
  if (one.is === 'make' || one.is === 'car') return one.is === other.is ? one.is : undefined;
  const isDriver = (part: Part) =>
    part.is === 'name' ? part.driver !== undefined : part.is === 'unknown' && isLike('driver', part.text, view);
  if (isDriver(one) && isDriver(other)) return 'driver';
  const isTeam = (part: Part) => part.is === 'name' && part.team !== undefined;
  return isTeam(one) && isTeam(other) ? 'team' : undefined;
}

function betweenSeries(left: string, right: string, setting: Setting): readonly string[] {
  const words = left.trimEnd().split(/\s+/);
  const before = [2, 1].find((count) => isSeries(words.slice(-count).join(' '), setting));
  const others = right.split(/\s+/);
  const after = [2, 1].find((count) =>
    isSeries(
      others
        .slice(0, count)
        .join(' ')
        .replace(/[?!.,]+$/, ''),
      setting,
    ),
  );
  if (before === undefined || after === undefined) return [];
  return which('series', words.slice(0, -before).join(' '), others.slice(after).join(' '), setting);
}

function isSeries(text: string, setting: Setting): boolean {
  const { parts, series } = readPiece(text, setting);
  return parts.length === 0 && series.length === 1;
}

/** The question without the two things, which asks for one of their kind. */
function which(kind: Kind, before: string, after: string, setting: Setting): readonly string[] {
  const rest = tidy(`${before} ${after}`);
  const { parts } = readPiece(rest, setting);
  const asking = parts.find(isQuestionWord);
  const hasMeaning = parts.some(({ is }) => is === 'meaning');
  const isBeside = /^\s*$|[,;:–—-]\s*(?:the )?$/.test(before);
  if (asking === undefined) {
    // Who may stay at the one or the other may go: "is Stone staying at Northline or Southpaw?"
    const stays = parts.find((part) => part.is === 'meaning' && STAYS.has(part.meaning));
    if (kind === 'team' && stays !== undefined)
      return [
        tidy(`where ${rest.replace(stays.text, 'going').replace(/\b(?:at|with|in)(?= (?:for|in)\b|\s*$|[?!.])/i, '')}`),
      ];
    // "Ava, Dan or Eve": nothing is asked of the one that is left.
    const isOfOther = kind === 'driver' && !hasMeaning && parts.some((part) => namesIn(part).driver !== undefined);
    const asked = isOfOther ? [] : [tidy(`${ASKED[kind].by} ${rest}`)];
    return isBeside && hasMeaning ? [rest, ...asked] : asked;
  }
  // "Who drives for Northline or Southpaw?" does not ask which team.
  const isMeant = asking.is === 'meaning' && ASKED[kind].or.includes(asking.meaning);
  if (!isBeside || !isMeant) return [];
  // "Ford or Toyota, what does Northline run" asks for the make.
  const isNamed =
    kind === 'driver' || kind === 'team' || parts.some((part) => part.is === 'meaning' && part.meaning === NOUN[kind]);
  return [isNamed ? rest : rest.replace(/^(?:what|which)\b/i, ASKED[kind].by)];
}

/** "Is Stone retiring or coming back?" asks whether she stays. */
const ENDS: ReadonlySet<Meaning> = new Set(['LEAVE', 'STAY', 'RETURN', 'RETIRE', 'BACK', 'GO']);

function betweenEnds(left: string, right: string, setting: Setting): readonly string[] {
  const one = readPiece(left, setting).parts.at(-1);
  const [other, ...more] = readPiece(right, setting).parts;
  if (one?.is !== 'meaning' || other?.is !== 'meaning' || one.meaning === other.meaning || more.length > 0) return [];
  if (!ENDS.has(one.meaning) || !ENDS.has(other.meaning)) return [];
  const at = left.toLowerCase().lastIndexOf(one.text.toLowerCase());
  return [tidy(`${left.slice(0, at)} staying ${right.slice(other.text.length)}`)];
}

/** The question what somebody does, of one whether somebody is gone or around. */
function orAround(left: string, right: string, setting: Setting): readonly string[] {
  const one = readPiece(left, setting).parts.at(-1);
  if (one?.is !== 'meaning' || !ENDS.has(one.meaning)) return [];
  const at = left.toLowerCase().lastIndexOf(one.text.toLowerCase());
  return [tidy(`what is ${left.slice(0, at)} doing ${right}`)];
}

/** "Is Stone staying in the 12 or moving to the 14?" asks whether she stays, wherever else she may go. */
function staysOrGoes(left: string, right: string, setting: Setting): readonly string[] {
  const before = readPiece(left, setting).parts;
  const [verb, ...behind] = readPiece(right.replace(/\bback\b/i, ' '), setting).parts;
  const isPlace = (part: Part) => part.is === 'car' || namesIn(part).team !== undefined;
  const own = before.filter((part) => part.is === 'meaning');
  const [only] = own;
  if (only === undefined || own.length > 1 || verb?.is !== 'meaning' || !behind.every(isPlace)) return [];
  if (STAYS.has(only.meaning) && LEAVES.has(verb.meaning)) return [tidy(left)];
  if (!LEAVES.has(only.meaning) || !STAYS.has(verb.meaning)) return [];
  const at = left.toLowerCase().lastIndexOf(only.text.toLowerCase());
  return [tidy(`${left.slice(0, at)} ${right}`)];
}

const STAYS: ReadonlySet<Meaning> = new Set(['STAY', 'RETURN', 'BACK']);
const LEAVES: ReadonlySet<Meaning> = new Set(['LEAVE', 'GO', 'RETIRE']);
