import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';
import { driversOf } from './who-is-named.js';

const DOES =
  '(?:doing|do|does|running|run|racing|race|driving|drive|entering|entered in|entered for|in|at|there for|showing up for|back for|making)';
/** "Is Stone only doing Talladega?", "is Stone racing Talladega only" */
const ONLY = new RegExp(
  `^(?:(?:so|and|but|ok|wait)[ ,]+)*(?:is|are|was|does|do|will|did) (\\S.*?) (?:only|just|merely|solely) (?:(?:gonna|going to|signed up to|set to|here to) )?(?:be )?${DOES} (\\S[^?!]*?)[\\s?!.]*$`,
  'i',
);
const ONLY_BEHIND = new RegExp(
  `^(?:(?:so|and|but|ok|wait)[ ,]+)*(?:is|are|was|does|do|will|did) (\\S.*?) ${DOES} (\\S[^?!]*?) only[\\s?!.]*$`,
  'i',
);
/** "Is Talladega Stone's only race?", "is that the only race Stone is doing?" */
const ONLY_RACE =
  /^(?:(?:so|and|but|ok|wait)[ ,]+)*(?:is|was|will) (\S.*?)(?: be)? (?:((?:\S+ )?\S+?)['’]?s? only|the only) (?:cup |truck |xfinity )?(?:race|start|event|one)(?: (?:that )?(\S.*?)(?:['’]s| is| will| does)?(?: (?:be )?(?:doing|running|racing|entering|entered in|has|in|run|race|do))?)?(?: (?:for|in|at) (\S[^?!]*?))?[\s?!.]*$/i;
/** "Is Stone doing anything besides Talladega?" */
const ANYTHING_ELSE =
  /^(?:(?:so|and|but|ok)[ ,]+)*(?:is|does|will|has) (\S.*?) (?:be )?(?:(?:doing|do|running|run|racing|race|have|got|entered in|in) )?(?:anything|any other races?|other races?|any races?|more races|more|something|anywhere)(?: else)? (?:besides?|other than|apart from|aside from|outside of|beyond|but|except) (\S[^?!]*?)[\s?!.]*$/i;

/** Whether one race is all that somebody does is told by all that are known of: "is Stone only doing Talladega?" */
export const onlyDoing: Rewording = (text, setting) => {
  const [, who, what] = ONLY.exec(text) ?? ONLY_BEHIND.exec(text) ?? ANYTHING_ELSE.exec(text) ?? [];
  if (who !== undefined && what !== undefined) return ofRace(who, what, setting);
  const [, first = '', owner, doer] = ONLY_RACE.exec(text) ?? [];
  // Of "the 500 Stone's only race" the last word alone may be the name.
  const names = owner === undefined ? [doer ?? ''] : [owner, owner.split(' ').at(-1) ?? ''];
  const name = names.find(
    (each) => driversOf(readPiece(each, setting).parts).length === 1 && isOnlyName(each, setting),
  );
  if (name === undefined) return [];
  return ofRace(name, `${first} ${(owner ?? '').slice(0, (owner ?? '').length - name.length)}`, setting);
};

function isOnlyName(text: string, setting: Setting): boolean {
  return readPiece(text, setting).parts.length === 1;
}

/** The question which races somebody does, if it is a race that is named: of a car or a series another would be asked. */
function ofRace(who: string, what: string, setting: Setting): readonly string[] {
  const { parts: named, times: before } = readPiece(who, setting);
  if (driversOf(named).length !== 1 || named.length !== 1 || before.spans.length > 0) return [];
  // "Doing indy": a short name of a place is known to be one behind "at".
  const { parts, times, series } = readPiece(`racing at ${what.replace(/^(?:the|at|in) (?=\D)/i, '')}`, setting);
  const isRace = parts.some((part) => namesIn(part).track !== undefined);
  const isElse = parts.some((part) => part.is === 'car' || part.is === 'unknown' || namesIn(part).team !== undefined);
  if (
    (!isRace && !/^(?:that|this|it|the one)(?: (?:one|race|event|start))?\s*$/i.test(what)) ||
    isElse ||
    series.length > 1
  )
    return [];
  const [span] = times.spans;
  const read = `racing at ${what.replace(/^(?:the|at|in) (?=\D)/i, '')}`;
  const when = span === undefined ? '' : read.slice(span.start, span.end);
  return [tidy(`which races is ${who} doing ${when}`)];
}
