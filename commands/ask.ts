import { areSame } from '../src/asking/nearest-pages.js';
import { understandQuestion } from '../src/asking/understand-question.js';
import type { NotUnderstood, Understood } from '../src/asking/understood.js';
import type { Call } from '../src/replies/call.js';
import { join, type Markdown, md } from '../src/replies/markdown.js';
import { render } from '../src/replies/message.js';
import { openWith } from '../src/replies/open-with.js';
import { problem } from '../src/replies/problem.js';
import type { Reply } from '../src/replies/reply.js';
import { seriesName } from '../src/replies/series-name.js';
import { withPagesBelow } from '../src/replies/with-pages-below.js';
import { wordsFor } from '../src/replies/words.js';
import type { Command, Context } from './command.js';
import { AS_OF_OPTION, described, EVERYWHERE } from './options/definitions.js';
import { newest } from './options/example.js';
import { noted, saysNoMore } from './options/noted.js';
import { readWhen, type When } from './options/when.js';
import { SHORT_ANSWERS } from './short-answers/index.js';
import { withNearest } from './short-answers/with-nearest.js';

/** `/ask`: a question in plain words, turned into a call of one of the other commands and answered by it. */
export function createAsk(others: readonly Command[]): Command {
  const commandOf = ({ command }: Call) => others.find(({ definition }) => definition.name === command);

  return {
    definition: {
      name: 'ask',
      ...described(({ ask }) => ask.is),
      ...EVERYWHERE,
      options: [
        {
          type: 3,
          name: 'question',
          ...described(({ ask }) => ask.question),
          required: true,
          max_length: 200,
        },
        AS_OF_OPTION,
      ],
    },
    example: (context) => `question:who drives the ${numberToAskFor(context)}?`,

    surveys: (call, context) => {
      const understood = read(call, context);
      const shown = 'why' in understood ? nearestTo(understood) : pagesOf(understood).map(({ call: each }) => each);
      return shown.map((each) => commandOf(each)?.surveys?.(each, context)).find((day) => day !== undefined);
    },

    answer: (call, context) => {
      const when = call.options.as_of === undefined ? undefined : readWhen(call, context);
      if (when !== undefined && 'reply' in when) return when.reply;
      const understood = read(call, context);
      if ('why' in understood) {
        const pages = nearestTo(understood).flatMap((nearest) => {
          const page = commandOf(nearest)?.answer(nearest, context);
          return page === undefined ? [] : [{ call: nearest, page }];
        });
        return understood.why === 'words' && pages.length > 0
          ? declinedBeside(pages, understood, context)
          : declined(understood, context);
      }
      const [reply, ...below] = pagesOf(understood).flatMap((each) => {
        const page = commandOf(each.call)?.answer(each.call, context);
        return page === undefined ? [] : [opened(withSamePage(each, understood), page, context)];
      });
      if (reply === undefined) return declined({ why: 'words', words: [] }, context);
      return withPagesBelow(reply, below, wordsFor(context.locale));
    },

    why: (call, context) => {
      const understood = read(call, context);
      if ('why' in understood) return declined(understood, context);
      return (
        commandOf(understood.call)?.why?.(understood.call, context) ?? declined({ why: 'words', words: [] }, context)
      );
    },

    picture: (call, context) => {
      const understood = read(call, context);
      return 'why' in understood ? undefined : commandOf(understood.call)?.picture?.(understood.call, context);
    },
  };
}

/** The newest question to each roster: one answer asks several times what it means. */
const NEWEST = new WeakMap<Context['roster'], { readonly asked: string; readonly meant: Understood | NotUnderstood }>();

function read(
  { options: { question = '', as_of: asOf } }: Call,
  { today, roster }: Context,
): Understood | NotUnderstood {
  // The day means the same as in words, so that years count from it.
  const worded = asOf === undefined || asOf === today ? question : `${question} as of ${asOf}`;
  const asked = `${today} ${worded}`;
  const newest = NEWEST.get(roster);
  if (newest?.asked === asked) return newest.meant;
  const meant = understandQuestion(worded, today, (day) => roster.asOf(day));
  NEWEST.set(roster, { asked, meant });
  return meant;
}

/** What is answered, and what stands below it on pages of its own. */
function pagesOf(understood: Understood): readonly Understood[] {
  const others = (understood.below ?? []).filter(({ call }) => !areSame(call, understood.call));
  return [
    understood,
    ...others.filter(({ call }, at) => others.findIndex((other) => areSame(call, other.call)) === at),
  ];
}

/** A question that stands below another one, with those below it that are of the same page. */
function withSamePage(each: Understood, { note, below = [] }: Understood): Understood {
  if (note?.of !== 'half' || !below.includes(each)) return each;
  const at = below.flatMap((other, index) => (other !== each && areSame(other.call, each.call) ? [index] : []));
  if (at.length === 0) return each;
  const asked = note.below[below.indexOf(each)] ?? '';
  return {
    ...each,
    note: { of: 'half', asked, below: at.map((index) => note.below[index] ?? ''), unknown: [] },
    below: at.flatMap((index) => below[index] ?? []),
  };
}

/** The command's reply, with the short answer, where there is one, and the call before it. */
function opened(understood: Understood, reply: Reply, context: Context): Reply {
  const { call, note, below = [] } = understood;
  const when = readWhen(call, context);
  if ('reply' in when) return reply;
  const told = shortOf(understood, when);
  // What else is asked of the same page is told with it.
  const same = below.map((other, at) => {
    const short = areSame(other.call, call) ? shortOf(other, when) : undefined;
    const asked = note?.of === 'half' ? note.below[at] : undefined;
    return short === undefined || asked === undefined ? undefined : when.words.notFor.otherHalf(asked, short);
  });
  const noteHere =
    note?.of === 'half' ? { ...note, below: note.below.filter((_, at) => same[at] === undefined) } : note;
  // On the page of whoever both are asked of, the first line says by itself what it is for.
  const isNamed =
    call.options.name !== undefined && same.some((line) => line !== undefined) && noteHere && saysNoMore(noteHere);
  const lines = [
    ...(told === undefined ? [] : [told]),
    ...same.filter((line) => line !== undefined),
    ...(noteHere === undefined || isNamed ? [] : [noted(noteHere, when)]),
    when.words.readAs(typed(call)),
  ];
  return openWith(lines, reply, when.words);
}

/** The short answer, where there is one. */
function shortOf({ wants, about }: Understood, when: When): Markdown | undefined {
  const worded = about?.isOpen ? withoutYes(when) : when;
  const short = about === undefined ? undefined : SHORT_ANSWERS[wants](about, worded);
  return short && about && withNearest(short, wants, about, worded);
}

/** The same, but what would be a yes is told without the word: nobody asked whether. */
function withoutYes(when: When): When {
  const { words } = when;
  return { ...when, words: { ...words, short: { ...words.short, yes: (what) => what } } };
}

/** A call as it is typed in Discord. */
function typed({ command, options }: Call): string {
  const shown = Object.entries(options).map(
    ([option, value]) => `${option}:${option === 'series' ? seriesName(value) : value}`,
  );
  return [`/${command}`, ...shown].join(' ');
}

/** Says what was not understood, and what can be asked, to the asker alone. Never an answer to another question. */
function declined(understood: NotUnderstood, context: Context): Reply {
  const words = wordsFor(context.locale);
  if (understood.why === 'several') {
    const names = understood.calls.map((call) => ({ call, label: typed(call) }));
    return render(
      {
        look: 'question',
        title: words.notUnderstood.several,
        lead: [words.didYouMean(names.length), ...names.map(({ label }) => md`${label}`)],
        buttons: names.map(({ call, label }) => ({ label, does: 'call', call })),
      },
      words,
    );
  }
  const isGreeting = understood.why === 'greeting';
  if (
    (!('words' in understood) || understood.words.length === 0) &&
    context.roster.asOf(context.today).sources.length === 0
  ) {
    return problem({ title: words.notUnderstood.title, line: words.noArticles }, words);
  }
  return render(
    {
      look: isGreeting ? 'question' : 'problem',
      title: isGreeting ? words.notUnderstood.hello : words.notUnderstood.title,
      lead: [
        ...(understood.why === 'greeting' ? [] : [reasonOf(understood, words.notUnderstood, context)]),
        words.notUnderstood.limits,
        words.notUnderstood.tryThese,
        ...examples(context),
      ],
      private: true,
    },
    words,
  );
}

/** As many pages as are shown of those whom a question names that is not understood. */
const MOST_PAGES = 3;

/** The pages of those whom a question names that is not understood. */
function nearestTo(understood: NotUnderstood): readonly Call[] {
  return understood.why === 'words' ? (understood.nearest ?? []).slice(0, MOST_PAGES) : [];
}

/** Says what was not understood, and below it what is known of those who were named: to the asker alone, and not as an answer. */
function declinedBeside(
  pages: readonly { readonly call: Call; readonly page: Reply }[],
  understood: Extract<NotUnderstood, { why: 'words' }>,
  context: Context,
): Reply {
  const words = wordsFor(context.locale);
  const { notUnderstood } = words;
  const [first, ...others] = pages;
  const said = problem({ title: notUnderstood.title, line: { markdown: '' } }, words);
  const [head] = said.embeds;
  const [embed, ...more] = first?.page.embeds ?? [];
  if (first === undefined || embed === undefined || head === undefined) return said;
  const titleOf = ({ page }: { readonly page: Reply }) => ({ markdown: page.embeds[0]?.title ?? '' });
  const named =
    others.length === 0
      ? undefined
      : join(
          others.map((other) => notUnderstood.page(titleOf(other))),
          ', ',
        );
  const lines = [
    reasonOf(understood, notUnderstood, context),
    notUnderstood.nearest(titleOf(first), typed(first.call), named),
  ];
  const opened = openWith(lines, { ...first.page, ...said, embeds: [{ ...embed, ...head }, ...more] }, words);
  const below = others.map(({ call, page }) => openWith([md`${typed(call)}`], page, words));
  const { components } = first.page;
  return withPagesBelow({ ...opened, ...(components && { components }) }, below, words);
}

function reasonOf(
  understood: Exclude<NotUnderstood, { why: 'several' | 'greeting' }>,
  words: ReturnType<typeof wordsFor>['notUnderstood'],
  context: Context,
): Markdown {
  if (understood.why === 'of one') return words.ofOne(understood.of, typed(callOfOne(understood.of, context)));
  if (understood.why === 'long') return words.long(understood.atMost);
  const { why, words: blamed } = understood;
  if (why === 'words' && understood.outside !== undefined) return words.outside[understood.outside];
  if (why === 'time') return words.time(blamed.join(', '));
  return blamed.length === 0 ? words.together : words.words(blamed.join(', '));
}

/** A call about one of those in the articles at hand. */
function callOfOne(of: 'driver' | 'team' | 'car', context: Context): Call {
  if (of === 'car') return { command: of, options: { number: numberToAskFor(context) } };
  const ride = newest('ride', context, ({ team }) => team !== undefined);
  return { command: of, options: { name: ride?.[of] ?? '...' } };
}

/** Questions that have an answer in the articles at hand. */
function examples(context: Context): readonly Markdown[] {
  const ride = newest('ride', context, ({ team }) => team !== undefined);
  const questions = [
    `Who drives the ${numberToAskFor(context)}?`,
    ...(ride?.team === undefined ? [] : [`Who drives for ${ride.team}?`, `Where is ${ride.driver} going?`]),
  ];
  return questions.map((question) => md`- ${question}`);
}

function numberToAskFor(context: Pick<Context, 'roster' | 'today'>): string {
  return newest('ride', context, ({ number }) => number !== undefined)?.number ?? '...';
}
