import type { ApplicationCommandOptionType } from 'discord.js';
import type { Call } from '../src/replies/call.js';
import { isDay, longDay } from '../src/replies/dates.js';
import { type Look, render, type Section } from '../src/replies/message.js';
import { chainLine, moveLine } from '../src/replies/move-lines.js';
import { partedSection } from '../src/replies/parted-section.js';
import { problem } from '../src/replies/problem.js';
import type { Reply } from '../src/replies/reply.js';
import { seriesName } from '../src/replies/series-name.js';
import { aYearBefore } from '../src/roster/days.js';
import type { Move, MovesFilter, MovesPage } from '../src/roster/roster.js';
import type { Command, Context } from './command.js';
import type { About } from './options/about.js';
import { AS_OF_OPTION, choice, described, EVERYWHERE, nameOption, SEASON_OPTION } from './options/definitions.js';
import { newest } from './options/example.js';
import { goOn, toDrivers } from './options/go-on.js';
import { readName } from './options/name.js';
import { PAGE_OPTION, paged, pageOf } from './options/pages.js';
import { restsOn, whyReply } from './options/rests-on.js';
import { suggestNames } from './options/suggest.js';
import { readWhen, titleOf, type When } from './options/when.js';

const STRING: ApplicationCommandOptionType.String = 3;
const MOVES_ON_A_PAGE = 20;

/** `/moves`: who comes, leaves, changes number or crew chief. */
export const moves: Command = {
  definition: {
    name: 'moves',
    ...described(({ moves }) => moves.is),
    ...EVERYWHERE,
    options: [
      nameOption('series', ({ moves }) => moves.series),
      nameOption('team', ({ moves }) => moves.team),
      {
        type: STRING,
        name: 'since',
        ...described(({ moves }) => moves.since),
        max_length: 20,
      },
      {
        type: STRING,
        name: 'status',
        ...described(({ moves }) => moves.status),
        choices: [
          choice('confirmed', ({ moves }) => moves.confirmed),
          choice('rumored', ({ moves }) => moves.rumoured),
        ],
      },
      SEASON_OPTION,
      AS_OF_OPTION,
      PAGE_OPTION,
    ],
  },
  example: (context) => {
    const ride = newest('ride', context);
    // Since the year before the newest news: with a season's news alone, nobody would come or leave.
    return ride === undefined ? '' : `since:${Number(ride.published.slice(0, 4)) - 1}-01-01`;
  },
  suggest: { series: suggestNames('series'), team: suggestNames('teams') },

  surveys: (call, context) => {
    const asked = read(call, context);
    return 'reply' in asked ? undefined : asked.when.view.date;
  },

  answer: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return asked.reply;
    const { page, when, title, since, instead, status, about } = asked;
    const { words, view } = when;
    const day = longDay(since, words.locale);
    const shown = pageOf(page.moves, MOVES_ON_A_PAGE, call);
    const linesOf = (kind: Move['status']) =>
      shown.items.filter((move) => move.status === kind).map((move) => moveLine(move, view, words));
    const countOf = (kind: CountedAs) => page.moves.filter((move) => countedAs(move) === kind).length;
    const [confirmed, disputed] = [countOf('confirmed'), countOf('disputed')];
    const [rumoured, denied, cold] = [countOf('rumored'), countOf('denied'), countOf('cold')];
    const parts = (kind: Move['status'], heading: string): readonly Section[] =>
      partedSection({ heading, lines: linesOf(kind) }, words);
    return render(
      {
        look: lookOf(confirmed, disputed, rumoured, cold),
        title,
        lead: [
          ...(instead === undefined ? [] : [words.noMovesSince(longDay(instead, words.locale))]),
          page.moves.length === 0
            ? (status === undefined ? words.noMoves : words.noMovesOf[status])(day)
            : words.movesSince({ confirmed, disputed, rumoured, denied, cold }, day, status),
          ...linesOf('confirmed'),
        ],
        sections: [
          ...parts('rumored', words.headings.rumours),
          ...parts('called off', words.headings.dropped),
          ...parts('denied', words.headings.denials),
          ...parts('cold', words.headings.cold),
          {
            heading: words.chains,
            lines: shown.page === 1 ? page.chains.map((chain) => chainLine(chain, words)) : [],
            most: 8,
          },
        ],
        ...paged(shown, call, restsOn(factsOf(page), about, call, when), words),
        ...goOn(
          toDrivers(
            shown.items.map(({ person }) => ({ slots: { driver: person } })),
            when,
          ),
          call,
          when,
        ),
      },
      words,
    );
  },

  why: (call, context) => {
    const asked = ask(call, context);
    return 'reply' in asked ? asked.reply : whyReply(asked.title, factsOf(asked.page), asked.about, asked.when);
  },
};

interface Asked {
  readonly page: MovesPage;
  readonly when: When;
  readonly title: string;
  readonly since: string;
  /** The day from which on there was nothing, where the page goes back to the last news. */
  readonly instead?: string;
  /** The only one that was asked for. */
  readonly status: MovesFilter['status'];
  readonly about: About;
}

interface Filter {
  season?: number;
  series?: string;
  team?: string;
}

function read(call: Call, context: Context): { when: When; since: string; filter: Filter } | { reply: Reply } {
  const when = readWhen(call, context);
  if ('reply' in when) return when;
  const { words, view } = when;
  const since =
    call.options.since ?? (when.season === undefined ? aYearBefore(view.date) : firstDayOf(when.season - 1));
  if (!isDay(since)) return { reply: problem(words.badSince(since), words) };
  const filter: Filter = when.season === undefined ? {} : { season: when.season };
  for (const option of ['series', 'team'] as const) {
    if (call.options[option] === undefined) continue;
    const name = readName(option, option, call, when);
    if ('reply' in name) return name;
    filter[option] = name.name;
  }
  return { when, since, filter };
}

function firstDayOf(season: number): string {
  return `${Math.max(season, 1900)}-01-01`;
}

function ask(call: Call, context: Context): Asked | { reply: Reply } {
  const asked = read(call, context);
  if ('reply' in asked) return asked;
  const { when, filter } = asked;
  const { words, view } = when;
  const status = (['confirmed', 'rumored'] as const).find((each) => each === call.options.status);
  const movesFrom = (day: string) => view.moves({ ...filter, since: day, ...(status !== undefined && { status }) });
  const since = call.options.since === undefined ? sinceFor(asked, movesFrom) : asked.since;
  const page = movesFrom(since);
  const shown = [filter.series && seriesName(filter.series), filter.team].filter((name) => name !== undefined);
  const title = titleOf(words.moves(shown.join(', ')), when);
  const about = (day: string): About => ({ ...filter, since: day, kinds: ['ride', 'exit', 'crew'] });
  const last =
    [call.options.since, call.options.season].every((option) => option === undefined) && page.moves.length === 0
      ? lastNews(filter, when, context)
      : undefined;
  const before = last === undefined || last >= since ? since : aYearBefore(last);
  const earlier = before === since ? page : movesFrom(before);
  if (earlier.moves.length === 0) return { page, when, title, since, status, about: about(since) };
  return {
    page: earlier,
    when,
    title,
    since: before,
    status,
    ...(before !== since && { instead: since }),
    about: about(before),
  };
}

/**
 * The day from which on moves are told. What changes for a season is told from the beginning of the one before, or of that before it where
 * something for the season was sure by then.
 */
function sinceFor(
  { since, filter: { season } }: { readonly since: string; readonly filter: Filter },
  movesFrom: (day: string) => MovesPage,
): string {
  if (season === undefined) return since;
  const earlier = firstDayOf(season - 2);
  return movesFrom(earlier).moves.some(({ status, on }) => status === 'confirmed' && on < since) ? earlier : since;
}

/** The last day on which an article spoke of a seat in what is asked about. */
function lastNews({ series, team }: Filter, { view }: When, { roster }: Context): string | undefined {
  if (team !== undefined) return view.daysAbout({ team, ...(series !== undefined && { series }) }).at(-1);
  const isAsked = (ride: { readonly series?: string }) => series === undefined || ride.series === series;
  return newest('ride', { roster, today: view.date }, isAsked)?.published;
}

type CountedAs = Move['status'] | 'disputed';

/** What is confirmed, but reports disagree about it, is not counted as settled. */
function countedAs({ status, isDisputed }: Move): CountedAs {
  return status === 'confirmed' && isDisputed ? 'disputed' : status;
}

function lookOf(confirmed: number, disputed: number, rumoured: number, cold: number): Look {
  if (confirmed > 0) return 'fact';
  if (disputed > 0) return 'disputed';
  if (rumoured > 0) return 'rumour';
  return cold > 0 ? 'cold' : 'negative';
}

/** All that the page rests on: the moves, what ruled rumours out or left no room for them, then the seats that they come from. */
function factsOf({ moves: all }: MovesPage) {
  const against = all.flatMap(({ life }) =>
    life?.end.how === 'denied' || life?.end.how === 'cold' ? (life.end.by ?? []) : [],
  );
  return [...all.flatMap(({ facts }) => facts), ...against, ...all.flatMap(({ from }) => from ?? [])];
}
