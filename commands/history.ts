import type { Call } from '../src/replies/call.js';
import type { Button } from '../src/replies/components.js';
import { type HistoryLine, historyLines } from '../src/replies/history-lines.js';
import { render, type Section } from '../src/replies/message.js';
import { partedSection } from '../src/replies/parted-section.js';
import { problem } from '../src/replies/problem.js';
import type { Reply } from '../src/replies/reply.js';
import { seriesName } from '../src/replies/series-name.js';
import { neverBegan } from '../src/roster/never-began.js';
import type { HistoryFilter, HistoryPage } from '../src/roster/roster.js';
import { groupBy } from '../src/values/group-by.js';
import type { Command, Context } from './command.js';
import { careerPicture } from './options/career.js';
import { AS_OF_OPTION, described, EVERYWHERE, nameOption } from './options/definitions.js';
import { newest } from './options/example.js';
import { knownOnButtons } from './options/look-back.js';
import { readName, readNumber } from './options/name.js';
import { PAGE_OPTION, type Page, paged, pageOf } from './options/pages.js';
import { restsOn, whyReply } from './options/rests-on.js';
import { suggestNames } from './options/suggest.js';
import { readWhen, titleOf, type When } from './options/when.js';

/** Lines of some 200 characters, of which a message has room for about 25. */
const LINES_ON_A_PAGE = 15;

/** `/history`: a career, a team's drivers, or a car number over the seasons. */
export const history: Command = {
  definition: {
    name: 'history',
    ...described(({ history }) => history.is),
    ...EVERYWHERE,
    options: [
      nameOption('driver', ({ history }) => history.driver),
      nameOption('team', ({ history }) => history.team),
      nameOption('number', ({ history }) => history.number),
      nameOption('series', ({ history }) => history.series),
      AS_OF_OPTION,
      PAGE_OPTION,
    ],
  },
  example: (context) => `driver:${newest('ride', context)?.driver ?? '...'}`,
  suggest: {
    driver: suggestNames('drivers'),
    team: suggestNames('teams'),
    number: suggestNames('numbers'),
    series: suggestNames('series'),
  },

  answer: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return asked.reply;
    const { about, page, when, title } = asked;
    const { words } = when;
    const shown = shownOf(asked, call);
    const told = page.seasons.flatMap((season) => season.seats);
    const had = told.filter((seat) => !neverBegan(seat));
    const seasons = new Set(had.flatMap(({ slots }) => slots.season ?? [])).size;
    const left = page.seasons.filter(
      (each) => each.season !== undefined && each.seats.length === 0 && each.exits.length > 0,
    ).length;
    const known = paged(
      shown,
      call,
      restsOn(
        shown.items.flatMap(({ facts }) => facts),
        about,
        call,
        when,
      ),
      words,
    );
    return render(
      {
        look: told.length > 0 ? 'fact' : 'negative',
        title,
        lead: [
          told.length > 0
            ? words.historyLead(had.length, seasons, left, told.length - had.length)
            : words.noSeatsInHistory(subjectOf(about, when)),
        ],
        sections: sectionsOf(shown.items, when),
        footer: known.footer,
        buttons: [...known.buttons, backButton(about, when), ...knownOnButtons(about, call, when, context)],
      },
      words,
    );
  },

  why: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked) return asked.reply;
    return whyReply(
      asked.title,
      shownOf(asked, call).items.flatMap(({ facts }) => facts),
      asked.about,
      asked.when,
    );
  },

  picture: (call, context) => {
    const asked = ask(call, context);
    if ('reply' in asked || asked.about.driver === undefined) return undefined;
    const page = asked.when.view.driver(asked.about.driver);
    return page && careerPicture(page, asked.when);
  },
};

interface Asked {
  readonly about: HistoryFilter;
  readonly page: HistoryPage;
  readonly when: When;
  readonly title: string;
}

function ask(call: Call, context: Context): Asked | { readonly reply: Reply } {
  const when = readWhen(call, context);
  if ('reply' in when) return when;
  const { words, view } = when;
  const about: { -readonly [K in keyof HistoryFilter]: HistoryFilter[K] } = {};
  for (const option of ['driver', 'team', 'number', 'series'] as const) {
    if (call.options[option] === undefined) continue;
    const name = option === 'number' ? readNumber(call, when) : readName(option, option, call, when);
    if ('reply' in name) return name;
    about[option] = name.name;
  }
  if (about.driver === undefined && about.team === undefined && about.number === undefined) {
    return { reply: problem(words.nobodyAsked, words) };
  }
  return {
    about,
    page: view.history(about) ?? { seasons: [] },
    when,
    title: titleOf(words.historyOf(subjectOf(about, when)), when),
  };
}

function subjectOf({ driver, team, number, series }: HistoryFilter, { words }: When): string {
  const car = number === undefined ? undefined : words.carTitle(number, undefined);
  return [driver, team, car, series && seriesName(series)].filter((part) => part !== undefined).join(', ');
}

/** The lines of the page that the call asks for. */
function shownOf({ about, page, when }: Asked, call: Call): Page<HistoryLine> {
  return pageOf(
    page.seasons.flatMap((season) => historyLines(season, about, when.view, when.words)),
    LINES_ON_A_PAGE,
    call,
  );
}

/** By season; a long one under several headings. */
function sectionsOf(lines: readonly HistoryLine[], { words }: When): readonly Section[] {
  return [...groupBy(lines, ({ season }) => season)].flatMap(([season, own]) =>
    partedSection({ heading: season?.toString() ?? words.noSeason, lines: own.map(({ line }) => line) }, words),
  );
}

/** To the answer about the driver, the team or the car itself. */
function backButton({ driver, team, number, series }: HistoryFilter, { asOf, words }: When): Button {
  const day = asOf === undefined ? {} : { as_of: asOf };
  const call: Call =
    driver !== undefined
      ? { command: 'driver', options: { name: driver, ...day } }
      : team !== undefined
        ? { command: 'team', options: { name: team, ...day } }
        : { command: 'car', options: { number: number ?? '', ...(series !== undefined && { series }), ...day } };
  return { label: words.backTo(driver ?? team ?? words.carTitle(number ?? '', undefined)), does: 'call', call };
}
