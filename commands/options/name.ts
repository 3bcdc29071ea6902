import { surely } from '../../src/asking/names.js';
import { isOperators } from '../../src/claims/operator.js';
import { seriesKey } from '../../src/racing/series-key.js';
import type { Call } from '../../src/replies/call.js';
import type { Button } from '../../src/replies/components.js';
import { longDay } from '../../src/replies/dates.js';
import { type Markdown, md } from '../../src/replies/markdown.js';
import { render } from '../../src/replies/message.js';
import { problem } from '../../src/replies/problem.js';
import type { Reply } from '../../src/replies/reply.js';
import { seriesName } from '../../src/replies/series-name.js';
import { wordsOf } from '../../src/roster/names/keys.js';
import { withSurnameOf } from '../../src/roster/names/with-surname.js';
import type { Lookup } from '../../src/roster/roster.js';
import { reasonsAgainst } from './about.js';
import { titleOf, type When } from './when.js';

type NameKind = 'driver' | 'team' | 'track' | 'series' | 'number';

const MOST_BUTTONS = 5;

/** The name as the roster has it, or the reply to one that it does not know: "Did you mean", or that nobody says so. */
export function readName(
  kind: Exclude<NameKind, 'number'>,
  option: string,
  call: Call,
  when: When,
): { readonly name: string } | { readonly reply: Reply } {
  const typed = call.options[option]?.trim() ?? '';
  if (typed === '') return { reply: problem(when.words.nothingAsked, when.words) };
  const found = kind === 'series' ? findSeries(typed, when) : findNamed(kind, typed, when);
  return found.found === 'exact' ? { name: found.name } : { reply: notExact(kind, option, typed, found, call, when) };
}

/**
 * A name, or the only one that what is typed is short for: "Kaulig" of Kaulig Racing, a surname that one driver has. The answer bears the
 * whole name. For a driver whom nobody calls so, those of that surname.
 */
function findNamed(kind: 'driver' | 'team' | 'track', typed: string, { view }: When): Lookup {
  const found = view.find(kind, typed);
  // A race may be meant by its name: then it is the track at which it is run.
  const track = kind === 'track' && found.found !== 'exact' ? view.trackOfRace(typed) : undefined;
  if (track !== undefined) return { found: 'exact', name: track };
  if (found.found === 'near' && found.names.length === 1) {
    const name = surely(kind, typed, view);
    if (name !== undefined) return { found: 'exact', name };
  }
  if (kind !== 'driver' || found.found !== 'none') return found;
  const names = withSurnameOf(typed, view.names.drivers);
  return names.length === 0 ? found : { found: 'near', names };
}

/** A series by any name that the vocabulary has for it, or by its key. */
function findSeries(typed: string, { view }: When): Lookup {
  const key = seriesKey(typed);
  if (key === undefined) return view.find('series', typed);
  return view.names.series.includes(key) ? { found: 'exact', name: key } : { found: 'none' };
}

/** The number as painted, without `No.`, `N.º` or `#`, or the reply to one that no article knows. */
export function readNumber(call: Call, when: When): { readonly name: string } | { readonly reply: Reply } {
  const typed = (call.options.number ?? '').replace(/^\s*(?:n\.?[oº]\.?|#)\s*/i, '').trim();
  if (typed === '') return { reply: problem(when.words.nothingAsked, when.words) };
  const { numbers } = when.view.names;
  if (numbers.includes(typed)) return { name: typed };
  const names = numbers.filter((number) => sameWithoutZeros(number, typed));
  const found: Lookup = names.length > 0 ? { found: 'near', names } : { found: 'none' };
  return { reply: notExact('number', 'number', typed, found, call, when) };
}

/** 7 and 07 are different cars, and easily confused. */
function sameWithoutZeros(number: string, typed: string): boolean {
  return number.replace(/^0+(?=\d)/, '') === typed.replace(/^0+(?=\d)/, '');
}

/** Never somebody else's answer: names to press, each carrying the same call, or that no article says. */
function notExact(
  kind: NameKind,
  option: string,
  typed: string,
  found: Exclude<Lookup, { found: 'exact' }>,
  call: Call,
  { view, words }: When,
): Reply {
  const { title, none } = words.unknown[kind](typed);
  const setAside = reasonsAgainst(kind, typed, view).map(words.setAsideName);
  if (found.found === 'none') {
    const newest = view.sources.find(({ article }) => !isOperators(article));
    const footer = newest && words.newestOfAll(longDay(newest.published, words.locale));
    return render({ look: 'negative', title, lead: [none, ...setAside], footer }, words);
  }
  const names = found.names.slice(0, MOST_BUTTONS);
  const buttons = names.map((name): Button => {
    const label = kind === 'series' ? seriesName(name) : name;
    return { label, does: 'call', call: { ...call, options: { ...call.options, [option]: name } } };
  });
  // The names stand in the text as well: a button is missing where its call is too long.
  const lines = names.map((name): Markdown => md`${kind === 'series' ? seriesName(name) : name}`);
  const more = found.names.length - names.length;
  return render(
    {
      look: 'question',
      title: kind === 'driver' && areCalled(typed, found.names) ? words.whichOf(typed) : title,
      lead: [
        words.didYouMean(found.names.length),
        ...lines,
        ...(more > 0 ? [{ markdown: words.more(more) }] : []),
        ...setAside,
      ],
      buttons,
    },
    words,
  );
}

/** Whether several people have all of the typed words in their names: which of them is meant, and not whether there is one. */
function areCalled(typed: string, names: readonly string[]): boolean {
  return names.length > 1 && names.every((name) => wordsOf(typed).every((word) => wordsOf(name).includes(word)));
}

/** The reply to a name that stands in an article about which nothing can be told. */
export function nothingSaid(name: string, when: When): Reply {
  return render({ look: 'negative', title: titleOf(name, when), lead: [when.words.noPage(name)] }, when.words);
}
