import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { ROLES } from '../../src/reading/mentions/roles-and-extents.js';
import { duration, longDay, shortDay } from '../../src/replies/dates.js';
import type { Reply } from '../../src/replies/reply.js';
import { seriesName, shortSeriesName } from '../../src/replies/series-name.js';
import { spanish } from '../../src/replies/spanish/index.js';
import { createRouter, type Setting } from '../../src/routing/create-router.js';
import { parseCall } from '../../src/routing/parse-call.js';
import { told, wordsIn } from '../replies/told.js';
import { buttonsOf, entriesOf, expectWithinLimits, textOf } from '../replies/within-limits.js';
import { BUSY as claims } from './busy-paddock.js';
import { settingOn } from './paddock.js';

/** Whatever is never translated, the longest first. */
const NAMES = [
  ...new Set([
    ...claims.flatMap((claim) => [
      ...Object.entries(claim).flatMap(([slot, value]) =>
        typeof value === 'string' &&
        !['kind', 'rule', 'status', 'role', 'extent', 'nationality', 'series', 'number'].includes(slot)
          ? [value, value.replace(/^\d{4}-\d\d-\d\d-/, '')]
          : [],
      ),
      ...('series' in claim && claim.series !== undefined
        ? [2025, 2031].map((season) => seriesName(claim.series ?? '', season)).concat(shortSeriesName(claim.series))
        : []),
    ]),
  ]),
]
  .filter((name) => name !== '' && !/^\d{4}-\d\d-\d\d$/.test(name))
  .sort((a, b) => b.length - a.length);

/** Short names, and what is typed in these tests. */
const TYPED =
  /(?<!\p{L})(?:Heron|Bluebird|Kestrel|Ann|Example|Sample|Guest|Other|Young|Gone|nobody|known|An Exampel|yesterday|tomorrow|nope|x|b|d|txt|is empty)(?!\p{L})/giu;

const withoutEscapes = (text: string): string => text.replace(/\\(?=[^\w\s])/g, '');

/** The names of a text, sorted: each language has an order of its own. */
function namesIn(text: string): readonly string[] {
  const pattern = NAMES.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return withoutEscapes(text).match(new RegExp(pattern, 'g'))?.sort() ?? [];
}

const DAYS = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(2032, 0, 1 + at)).toISOString().slice(0, 10));

/** All words that Spotter has in Spanish, and those of Intl. */
const SPANISH: ReadonlySet<string> = wordsIn(
  [
    ...told(spanish).values(),
    ...ROLES.map(([, role]) => spanish.role(role)),
    ...DAYS.flatMap((day) => [longDay(day, spanish.locale), shortDay(day, spanish.locale)]),
    ...[1, 2, 90, 800].map((days) => duration(days, spanish.locale)),
    'País: México',
  ].join(' '),
);

/** Words in a text that are no Spanish, no name, no quote and no call as it is typed. */
function leftoversIn(text: string): readonly string[] {
  const bare = NAMES.reduce((left, name) => left.replaceAll(name, ' '), withoutEscapes(text))
    .replace(/\/(?:ask|driver|team|car|history|grid|moves|schedule|sources|help)\b[^\n]*/g, ' ')
    .replace(TYPED, ' ')
    .replace(/who drives the 71\?|^- (?:Who|Where) .*$/gm, ' ');
  return [...wordsIn(bare)].filter((word) => !SPANISH.has(word));
}

/** All that a reply shows. */
function shown(reply: Reply): string {
  const placeholders = (reply.components ?? []).flatMap((row) =>
    row.components.flatMap((part) => ('placeholder' in part ? (part.placeholder ?? '') : '')),
  );
  return [
    reply.content ?? '',
    textOf(reply),
    ...buttonsOf(reply).map(({ label }) => label),
    ...entriesOf(reply).flatMap(({ label, kind }) => [label, kind]),
    ...placeholders,
  ].join('\n');
}

function routerOn(today: string, known = claims) {
  const setting: Setting = settingOn(today, known);
  return createRouter(commands, () => setting, { draw: async (svg) => Buffer.from(svg) });
}

const idsOf = (reply: Reply) => [...buttonsOf(reply), ...entriesOf(reply)].map(({ id }) => id);

/** The same in both languages but for the words. */
function expectSame(inSpanish: Reply, inEnglish: Reply): void {
  expectWithinLimits(inSpanish);
  expect(leftoversIn(shown(inSpanish))).toEqual([]);
  expect(namesIn(shown(inSpanish))).toEqual(namesIn(shown(inEnglish)));
  expect(idsOf(inSpanish)).toEqual(idsOf(inEnglish));
  expect(inSpanish.flags).toBe(inEnglish.flags);
}

const [ES, EN] = [{ locale: 'es-ES' }, { locale: 'en-US' }];

const CALLS = [
  '/driver name:Ann Example',
  '/driver name:Ann Example as_of:2030-10-02',
  '/driver name:Bo Sample',
  '/driver name:Cas Gone',
  '/driver name:Dee Young',
  '/driver name:Fay Guest',
  '/driver name:Gil Other',
  '/driver name:Gil Other season:2029',
  '/driver name:Cy Chief',
  '/driver name:Max Owner',
  '/driver name:Ann Example season:2035',
  '/driver name:An Exampel',
  '/driver name:Nobody Known',
  '/driver name:Ann Example as_of:yesterday',
  '/driver name:Ann Example season:20',
  '/driver name:Ann Example as_of:1999-01-01',
  '/team name:Heron Motorsports',
  '/team name:Bluebird Racing',
  '/team name:Kestrel Racing',
  '/team name:Kestrel Racing season:2035',
  '/team name:Nobody Known',
  '/car number:71',
  '/car number:38',
  '/car number:9',
  '/car number:071',
  '/car number:99',
  '/car number:71 series:arca',
  '/history driver:Ann Example',
  '/history driver:Gil Other',
  '/history team:Heron Motorsports',
  '/history number:38',
  '/history',
  '/grid series:cup',
  '/grid series:truck season:2031',
  '/grid series:arca',
  '/grid series:Nobody Known',
  '/moves since:2029-01-01',
  '/moves team:Bluebird Racing status:rumored since:2029-01-01',
  '/moves since:tomorrow',
  '/schedule',
  '/schedule driver:Bo Sample',
  '/schedule driver:Dee Young',
  '/schedule track:Nobody Known',
  '/sources',
  '/help',
  '/ask question:who drives the 71?',
  '/ask question:who is the crew chief of Ann Example?',
  '/ask question:where is Bo Sample going?',
  '/ask question:does Ann Example drive for Bluebird Racing?',
  '/ask question:did Dee Young win a title?',
  '/ask question:how old is Ann Example?',
  '/ask question:who owns Heron Motorsports?',
  '/ask question:what rumors are there about Ann Example?',
  '/ask question:who replaced Cas Gone?',
  '/ask question:when is the next race of Dee Young?',
];

describe.each(['2031-03-10', '2031-12-31', '2033-06-01'])('on %s, in Spanish as in English', (today) => {
  const router = routerOn(today);

  it.each(CALLS)('%s', async (typed) => {
    const call = parseCall(typed, commands);
    const inEnglish = await router.answer(call, EN);
    expectSame(await router.answer(call, ES), inEnglish);
    for (const id of idsOf(inEnglish))
      expectSame((await router.press(id, ES)).reply, (await router.press(id, EN)).reply);
    const [picture, other] = [await router.picture(call, ES), await router.picture(call, EN)];
    const drawn = Buffer.from(picture?.data ?? []).toString();
    expect(
      leftoversIn([picture?.description ?? '', ...(drawn.match(/(?<=>)[^<>]+(?=<\/text>)/g) ?? [])].join('\n')),
    ).toEqual([]);
    expect(namesIn(picture?.description ?? '')).toEqual(namesIn(other?.description ?? ''));
  });
});

describe('in Spanish', () => {
  const router = routerOn('2031-03-10');
  const answer = async (typed: string) => textOf(await router.answer(parseCall(typed, commands), ES));

  it('says days and ages as Spanish does', async () => {
    expect(await answer('/driver name:Ann Example as_of:2031-02-01')).toContain(
      'Ann Example, a fecha del sáb 1 de febrero de 2031',
    );
    expect(await answer('/driver name:Ann Example')).toContain(
      'Artículo más reciente: vie 10 de enero de 2031, hace 59 días',
    );
    expect(await answer('/schedule driver:Dee Young')).toContain('octubre de 2031, sin día conocido');
  });

  it('quotes articles as they are', async () => {
    const reply = await router.answer(parseCall('/driver name:Ann Example', commands), ES);
    const why = buttonsOf(reply).find(({ label }) => label === '¿Por qué?');
    expect(textOf((await router.press(why?.id ?? '', ES)).reply)).toContain(
      '> Example will drive the No. 71 for Heron in 2031.',
    );
  });

  it('says kindly that questions are understood in English alone, with some to try', async () => {
    const text = await answer('/ask question:¿quién conduce?');
    expect(text).toContain('Por ahora solo entiendo preguntas en inglés.');
    expect(text).toMatch(/^- Who drives the \d+\?$/m);
  });

  it('shows what is known of a car all the same', async () => {
    const text = await answer('/ask question:¿quién conduce el 71?');
    expect(text).toContain('Por ahora solo entiendo preguntas en inglés.');
    expect(text).toMatch(/^Lo que sé de \*\*N\.º 71, Cup Series\*\* \(\/car number:71\):$/m);
  });

  it.each(['71', 'N.º 71', 'nº 71', 'No. 71', '#71'])('knows the number typed as %s', async (typed) => {
    expect(await answer(`/car number:${typed}`)).toMatch(/^N\.º 71, Cup Series\n/);
  });

  it.each([
    ['driver', 'name', 'ann', 'Ann Example - N.º 71 Heron, Cup'],
    ['car', 'number', '71', '71 - Ann Example, Heron, Cup'],
  ])('suggests for /%s %s:%s', (command, option, typed, label) => {
    expect(router.suggest(command, option, typed, ES).map(({ name }) => name)).toContain(label);
  });

  it('explains each command in /help as Discord does', async () => {
    const text = await answer('/help');
    for (const { definition } of commands.slice(0, -1)) {
      expect(text).toContain(definition.description_localizations?.['es-ES']);
    }
  });

  it('apologises for buttons of old and commands that are gone', async () => {
    expectSame(
      (await router.press('sp0:w:driver:n=Ann', ES)).reply,
      (await router.press('sp0:w:driver:n=Ann', EN)).reply,
    );
    const gone = { command: 'help', options: {} };
    expect(leftoversIn(shown(await createRouter([], () => settingOn('2031-03-10')).answer(gone, ES)))).toEqual([]);
  });

  it('says that it has no articles', async () => {
    const empty = routerOn('2031-03-10', []);
    for (const typed of ['/driver name:Ann Example', '/sources', '/ask question:Nobody Known', '/moves']) {
      expectSame(
        await empty.answer(parseCall(typed, commands), ES),
        await empty.answer(parseCall(typed, commands), EN),
      );
    }
  });

  it('tells what is wrong with a call that was typed wrongly', () => {
    for (const typed of [
      '/nope',
      '/driver',
      '/driver Ann',
      '/driver who:Ann',
      '/driver name:',
      '/driver name:A name:B',
      '/driver name:A season:x',
      '/driver name:A private:x',
    ]) {
      let message = '';
      try {
        parseCall(typed, commands, spanish);
      } catch (error) {
        message = String((error as Error).message);
      }
      expect(message).toMatch(/\p{L}/u);
      expect(leftoversIn(message.replace(/[«»]|\w+:\.\.\.|\b(?:who|name|season|private)\b|\/\w+,?/g, ' '))).toEqual([]);
    }
  });
});
