import fc from 'fast-check';
import { it } from 'vitest';
import { commands } from '../../commands/index.js';
import { type Claim, type Kind, SLOTS } from '../../src/claims/claim.js';
import { REQUIRED_SLOTS } from '../../src/claims/slot-forms.js';
import { createRouter } from '../../src/routing/create-router.js';
import { buttonsOf, expectWithinLimits } from '../replies/within-limits.js';
import { settingOn } from './paddock.js';

const text = fc.oneof(
  fc.constantFrom(
    'Ann Example',
    'Bo Sample',
    '@everyone',
    '**Cas** <@1>',
    'x'.repeat(3000),
    '🏁'.repeat(200),
    '\u202e\u200b',
    '\\'.repeat(99),
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
);
const language = fc.constantFrom('en-US', 'es-419');
const day = fc.constantFrom('2030-10-01', '2031-03-10', '2031-12-31', '2024-13-45');
const year = fc.integer({ min: 2029, max: 2032 });

/** What each slot may hold that is not just text. */
const FORMS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  season: year,
  until: year,
  position: fc.integer({ min: 1, max: 999 }),
  age: fc.nat(100),
  multiYear: fc.constant(true),
  extent: fc.constantFrom('full-time', 'part-time'),
  series: fc.oneof(fc.constantFrom('cup', 'truck'), text),
  number: fc.oneof(fc.constantFrom('7', '07', '71'), text),
  date: day,
  from: day,
  to: day,
  birthDate: day,
};

/** A claim of any kind, with the slots it needs and any of the others. */
const claim: fc.Arbitrary<Claim> = fc.constantFrom(...(Object.keys(SLOTS) as Kind[])).chain((kind) => {
  const always: Record<string, fc.Arbitrary<unknown>> = {
    kind: fc.constant(kind),
    status: fc.constantFrom('confirmed', 'rumored', 'denied'),
    article: fc.constantFrom('one', '@here **two**', 'x'.repeat(300)),
    published: fc.constantFrom('2030-10-01', '2031-01-10', '2031-03-05'),
    quote: text,
    start: fc.constant(0),
    end: fc.constant(1),
    rule: fc.constant('given'),
  };
  const slots = Object.fromEntries(SLOTS[kind].map((slot) => [slot, FORMS[slot] ?? text]));
  const requiredKeys = [...Object.keys(always), ...REQUIRED_SLOTS[kind]];
  return fc.record({ ...slots, ...always }, { requiredKeys }) as fc.Arbitrary<unknown> as fc.Arbitrary<Claim>;
});

/** Every name, number, series and track of a roster, each asked for by every option that takes such a name. */
function callsOn(setting: ReturnType<typeof settingOn>) {
  const { drivers, teams, numbers, series, tracks } = setting.roster.asOf(setting.today).names;
  const calls = (command: string, option: string, names: readonly string[]) =>
    names.map((name) => ({ command, options: { [option]: name } }));
  return [
    ...calls('driver', 'name', drivers),
    ...calls('team', 'name', teams),
    ...calls('car', 'number', numbers),
    ...calls('history', 'driver', drivers),
    ...calls('history', 'team', teams),
    ...calls('history', 'number', numbers),
    ...calls('grid', 'series', series),
    ...calls('schedule', 'driver', drivers),
    ...calls('schedule', 'series', series),
    ...calls('schedule', 'track', tracks),
    ...['moves', 'schedule', 'sources', 'help'].map((command) => ({ command, options: {} })),
  ];
}

it('whatever articles say, every answer, its reasons and its suggestions are within Discord’s limits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(claim, { maxLength: 60 }), language, async (claims, locale) => {
      const setting = settingOn('2031-03-10', claims);
      const router = createRouter(commands, () => setting);
      for (const call of callsOn(setting)) {
        const reply = await router.answer(call, { locale });
        expectWithinLimits(reply);
        for (const { id } of buttonsOf(reply)) expectWithinLimits((await router.press(id, { locale })).reply);
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

it('whatever is typed gets an answer within Discord’s limits', async () => {
  const typed = fc.oneof(text, fc.constantFrom('2031', '2031-01-01', 'cup', '7'));
  const options = fc.dictionary(
    fc.constantFrom('name', 'number', 'season', 'as_of', 'series', 'driver', 'team', 'track'),
    typed,
  );
  const router = createRouter(commands, () => settingOn('2031-03-10'));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('driver', 'team', 'car', 'history', 'grid', 'moves', 'schedule', 'sources', 'help'),
      options,
      language,
      async (command, given, locale) => {
        expectWithinLimits(await router.answer({ command, options: { ...given } }, { locale }));
      },
    ),
  );
});
