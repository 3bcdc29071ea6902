import { understandQuestion } from '../src/asking/understand-question.js';
import type { Note, NotUnderstood, Understood } from '../src/asking/understood.js';
import type { Call } from '../src/replies/call.js';
import { type Markdown, md } from '../src/replies/markdown.js';
import { render } from '../src/replies/message.js';
import { openWith } from '../src/replies/open-with.js';
import { pageBelow } from '../src/replies/page-below.js';
import { problem } from '../src/replies/problem.js';
import type { Reply } from '../src/replies/reply.js';
import { seriesName } from '../src/replies/series-name.js';
import { wordsFor } from '../src/replies/words.js';
import type { Command, Context } from './command.js';
import { AS_OF_OPTION, described, EVERYWHERE } from './options/definitions.js';
import { newest } from './options/example.js';
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
      const shown = 'why' in understood ? nearestTo(understood)[0] : understood.call;
      return shown && commandOf(shown)?.surveys?.(shown, context);
    },

    answer: (call, context) => {
      const when = call.options.as_of === undefined ? undefined : readWhen(call, context);
      if (when !== undefined && 'reply' in when) return when.reply;
      const understood = read(call, context);
      if ('why' in understood) {
        const [nearest] = nearestTo(understood);
        const page = nearest && commandOf(nearest)?.answer(nearest, context);
        return page === undefined || understood.why !== 'words'
          ? declined(understood, context)
          : declinedBeside(page, understood, context);
      }
      const reply = commandOf(understood.call)?.answer(understood.call, context);
      return reply === undefined ? declined({ why: 'words', words: [] }, context) : opened(understood, reply, context);
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

/** The command's reply, with the short answer, where there is one, and the call before it. */
function opened({ call, wants, about, note }: Understood, reply: Reply, context: Context): Reply {
  const when = readWhen(call, context);
  if ('reply' in when) return reply;
  const worded = about?.isOpen ? withoutYes(when) : when;
  const short = about === undefined ? undefined : SHORT_ANSWERS[wants](about, worded);
  const told = short && about && withNearest(short, wants, about, worded);
  const lines = [
    ...(told === undefined ? [] : [told]),
    ...(note === undefined ? [] : [noted(note, when)]),
    when.words.readAs(typed(call)),
  ];
  return openWith(lines, reply, when.words);
}

/** What the answer is not about. */
function noted(note: Note, { words: { notFor } }: When): Markdown {
  if (note.of === 'left out') return notFor.leftOut(note.words.join(', '));
  if (note.of !== 'half') return notFor[note.of];
  const { asked, other, canAsk } = note;
  return canAsk
    ? notFor.half(asked, typed({ command: 'ask', options: { question: other } }))
    : notFor.halfKnown(asked, other);
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
    (isGreeting || understood.why === 'of one' || understood.words.length === 0) &&
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

/** The pages of those whom a question names that is not understood. */
function nearestTo(understood: NotUnderstood): readonly Call[] {
  return understood.why === 'words' ? (understood.nearest ?? []) : [];
}

/** Says what was not understood, and below it what is known of whoever was named: to the asker alone, and not as an answer. */
function declinedBeside(page: Reply, understood: Extract<NotUnderstood, { why: 'words' }>, context: Context): Reply {
  const words = wordsFor(context.locale);
  const { notUnderstood } = words;
  const title = { markdown: page.embeds[0]?.title ?? '' };
  const lines = [
    reasonOf(understood, notUnderstood, context),
    notUnderstood.nearest(title, nearestTo(understood).map(typed).join(', ')),
  ];
  return pageBelow({ title: notUnderstood.title, lines }, page, words);
}

function reasonOf(
  understood: Exclude<NotUnderstood, { why: 'several' | 'greeting' }>,
  words: ReturnType<typeof wordsFor>['notUnderstood'],
  context: Context,
): Markdown {
  if (understood.why === 'of one') return words.ofOne(understood.of, typed(callOfOne(understood.of, context)));
  const { why, words: blamed } = understood;
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
