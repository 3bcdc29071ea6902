import { expect, test } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number'];
const rides = (text: string): string[] => claimsOf('ride', '2025-07-31', text, SLOTS);

const BEFORE =
  'The mailbag\n\nQ: Is Lou Holm safe at Pinecrest?\n\nA: No. Pinecrest Motorsports goes from five cars to three. Pinecrest Motorsports has sold two.';
const CARTERS = 'confirmed driver=Ben Carter team=Northline Racing season=2025 number=6';

test.each([
  'Q: Did Northline Racing treat Ben Carter badly? – Hugo, Reims\n\nA: Yes. He has the No. 6 to the end of the year.',
  'Will Northline Racing keep Ben Carter?\n\nIt may. He has the No. 6 to the end of the year.',
])('an answer is about the team of its question: %s', (text) => {
  expect(rides(`${BEFORE}\n\n${text}`)).toContain(CARTERS);
});

test('but not where more than one is asked about', () => {
  const text = 'Q: Northline Racing or Larkfield Racing for Ben Carter?\n\nA: He has the No. 6 to the end of the year.';
  expect(rides(`${BEFORE}\n\n${text}`).filter((ride) => /Carter team=(?:Northline|Larkfield)/.test(ride))).toEqual([]);
});

test.each(['Car No. 93', 'Car 93', 'No. 93', 'Entry #93'])('a row may open with %s', (opening) => {
  const text = `Northline Racing names its crew for the 2026 World Endurance Championship.\n\n${opening}: Ava Stone, Ben Carter and Emma Reed.`;
  expect(rides(text)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=93',
    'confirmed driver=Ben Carter team=Northline Racing season=2026 number=93',
    'confirmed driver=Emma Reed team=Northline Racing season=2026 number=93',
  ]);
});

test('a sentence that begins with a car is no row', () => {
  const text =
    'Northline Racing has two cars. Ava Stone drives the No. 12.\n\nCar No. 12 hit the wall with Ben Carter.';
  expect(rides(text).filter((ride) => ride.includes('Carter'))).toEqual([]);
});

test('a crew chief of a title long ago was with nobody of now', () => {
  const text =
    'Northline Racing will run the No. 12 with Ava Stone in 2026. Dan Marsh, Ben Carter’s crew chief in the championship year of 1999, has been hired as competition director.';
  const slots = ['person', 'driver', 'team', 'season'];
  expect(claimsOf('crew', '2025-07-31', text, slots)).toEqual([
    'confirmed person=Dan Marsh driver=Ben Carter season=1999',
  ]);
});
