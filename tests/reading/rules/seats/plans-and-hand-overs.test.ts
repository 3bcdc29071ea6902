import { expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number', 'track', 'replacedBy'];
const roster = (body: string): string[] =>
  claimsOfKinds(['ride', 'start', 'contract', 'exit'], '2025-08-12', body, SLOTS);

// What was to be, and is not.
it.each([
  'Northline Racing, for whom Ava Stone was to make her season debut in the No. 11, has Ben Carter instead.',
  'Ava Stone was to drive the No. 11 for Northline Racing at Watkins Glen.',
  'Ava Stone had been set to drive the No. 11 for Northline Racing at Watkins Glen. She broke a wrist.',
  'Ava Stone was supposed to race the No. 11 of Northline Racing on Friday. That fell through on Tuesday.',
  'Ava Stone was going to run the No. 11 for Northline Racing at Watkins Glen, but her sponsor pulled out.',
  'Ava Stone was going to do a second season with Northline Racing in the No. 12.',
  'Ava Stone was due to start at Watkins Glen in Northline Racing’s No. 11. Ben Carter replaces her.',
  'Ava Stone was slated to make her debut with Northline Racing in the No. 11. Now she is flying to Bristol for a fitting.',
])('reads nothing of a plan gone by: %s', (body) => {
  expect(roster(body).filter((one) => one.includes('driver=Ava Stone'))).toEqual([]);
});

it('takes the race of the plan for who runs it instead, and nobody’s seat', () => {
  const body =
    'Ava Stone was to make her debut in the No. 11 for Northline Racing at Watkins Glen on Friday. Those plans changed on Tuesday: Stone is flying to Bristol to get fitted, and Ben Carter will take her place instead.';
  const read = roster(body);
  expect(read).toContain(
    'start confirmed driver=Ben Carter team=Northline Racing season=2025 number=11 track=Watkins Glen International',
  );
  expect(read.filter((one) => /Bristol|^exit|^ride confirmed driver=Ben/.test(one))).toEqual([]);
});

// Taken back as soon as it is written.
it.each([
  'She’ll be in the No. 02 of Northline Racing... no, wait, that was Monday’s entry list.',
  'Stone will drive the No. 02 for Northline Racing. Scratch that.',
  'Stone drives the No. 02 — sorry, the No. 74 — for Northline Racing.',
  'Stone will be in the No. 02 of Northline Racing. Correction: that was last week’s list.',
  'Last week I wrote that Stone could go to Northline Racing in the No. 02. So scratch that.',
  'I wrote that Stone was headed to Northline Racing in the No. 02. I got a call from Stone, who used words. So scratch that.',
  'Stone has re-signed with Northline Racing, said team boss Erik Marsh, although Stone later said that she hadn’t signed a thing.',
  'Stone has signed with Northline Racing, the team says. Stone says she hasn’t signed anything.',
])('reads nothing of what is taken back: %s', (said) => {
  expect(roster(`Ava Stone is back. ${said}`)).toEqual([]);
});

// The writer's own guess.
it.each([
  'Ava Stone is going to be back in the No. 6 of Northline Racing next year, I’m fairly certain.',
  'Ava Stone will drive for Northline Racing next year, I’m pretty sure.',
  'I’d say Ava Stone is in the No. 6 of Northline Racing next year.',
  'I’m convinced that Ava Stone will drive for Northline Racing in 2026.',
  'Ava Stone will be back with Northline Racing in 2026, you’ll see.',
  'Ava Stone will drive for Northline Racing in 2026, we hear.',
  'Some have Ava Stone driving for Northline Racing in 2026, others don’t.',
  'Social media has Ava Stone driving for Northline Racing in 2026.',
])('takes a guess for a rumour: %s', (body) => {
  const read = roster(body);
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter((one) => !one.startsWith('ride rumored'))).toEqual([]);
});

it.each([
  'Ava Stone will drive for Northline Racing in 2026, the team said.',
  'Northline Racing has Ava Stone in the No. 12 in 2026.',
])('takes a fact for one: %s', (body) => {
  expect(roster(body)).toEqual([expect.stringMatching(/^ride confirmed driver=Ava Stone/)]);
});

// A car that goes from one to another next year: no race, and not the team of whom the text was about before.
it.each([
  'Ava Stone of Northline Racing hopes to be back at Talladega. Dan Marsh, who will turn the No. 86 over to Ben Carter in February, joked about it.',
  'Ava Stone won for Northline Racing. Further back, Dan Marsh in the No. 86 lost a wheel. Ben Carter will replace Marsh in the No. 86 next season.',
])('hands a car over: %s', (body) => {
  const read = roster(body);
  expect(read).toContain('ride confirmed driver=Ben Carter season=2026 number=86');
  expect(read).toContain('exit confirmed driver=Dan Marsh season=2025 number=86 replacedBy=Ben Carter');
  expect(read.filter((one) => /(?:Marsh|Carter) .*(?:Northline|Talladega)|Stone.*number/.test(one))).toEqual([]);
});

it('gives a truck that is somebody else’s no team from before', () => {
  const body =
    'Ava Stone races for Northline Racing. Ben Carter gets the No. 47 for a full season. Mia Duke, who drove the truck from September on, had wanted the job.';
  expect(roster(body).filter((one) => /(?:Duke|Carter).*Northline/.test(one))).toEqual([]);
});

it.each([
  'Northline Racing has two new drivers. Ava Stone will drive the No. 12 and Ben Carter the No. 21.',
  'Northline Racing will expand to two cars. Ava Stone stays in the No. 12. Ben Carter drives the No. 21.',
])('leaves the team to both: %s', (body) => {
  expect(roster(body).filter((one) => one.includes('team=Northline Racing'))).toHaveLength(2);
});
