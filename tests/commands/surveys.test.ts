import { expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { createRouter } from '../../src/routing/create-router.js';
import { parseCall } from '../../src/routing/parse-call.js';
import { settingOn } from './paddock.js';

const TODAY = '2031-03-10';
const DAY = '2031-03-01';
const setting = settingOn(TODAY);

/** The days whose roster is looked through as a whole before a call is answered. */
async function surveyed(typed: string): Promise<string[]> {
  const days: string[] = [];
  const { roster } = setting;
  const survey = (day: string) => {
    days.push(day);
    return roster.survey(day);
  };
  const router = createRouter(commands, () => ({ ...setting, roster: { ...roster, survey } }), {
    pause: async () => undefined,
  });
  await router.answer(parseCall(typed, commands), { locale: 'en-US' });
  return days;
}

it.each([
  ['/grid series:cup', TODAY],
  [`/grid series:cup as_of:${DAY}`, DAY],
  [`/grid series:cup as_of:${DAY} private:true`, DAY],
  [`/moves as_of:${DAY}`, DAY],
  [`/moves team:Heron Motorsports as_of:${DAY}`, DAY],
  [`/schedule as_of:${DAY}`, DAY],
  [`/schedule series:cup as_of:${DAY}`, DAY],
  ['/ask question:what moves are there in the cup series?', TODAY],
])('%s looks through the whole roster of the day', async (typed, day) => {
  expect(await surveyed(typed)).toEqual([day]);
});

it.each([
  [`/driver name:Ann Example as_of:${DAY}`],
  [`/team name:Heron Motorsports as_of:${DAY}`],
  [`/schedule driver:Ann Example as_of:${DAY}`],
  ['/ask question:who drives the 7?'],
  // What is refused is told at once.
  [`/grid series:nonsense as_of:${DAY}`],
  ['/grid series:cup as_of:soon'],
  ['/moves since:soon'],
  [`/schedule track:nonsense as_of:${DAY}`],
  ['/ask question:what is the meaning of life?'],
])('%s does not', async (typed) => {
  expect(await surveyed(typed)).toEqual([]);
});
