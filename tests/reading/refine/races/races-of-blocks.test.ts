import { expect, it } from 'vitest';
import { entriesOf } from '../../rules/starts-of.js';

const LEAD =
  'Northline Racing is back. It took years. Nobody thought so. But here it is.\n\nThe Fresh From Florida 250 is on Friday.\n\n';

it.each([
  'Elsewhere on Friday’s entry list: Ava Stone starts in the No. 12 of Northline Racing. Pinecrest Motorsports has Bea Carter in the No. 21.',
  'Also entered on Friday is Ava Stone, who has the No. 12 of Northline Racing. Bea Carter makes her comeback in the No. 21 of Pinecrest Motorsports.',
])('a paragraph on the entries of a day is about the race of that day: %s', (text) => {
  const starts = entriesOf(LEAD + text);
  expect(starts).toContain('Carter 21 Pinecrest Motorsports truck, Daytona 04-10');
});

it.each([
  'Elsewhere in the garage on Friday: Ava Stone has the No. 12 of Northline Racing. Bea Carter drives the No. 21 of Pinecrest Motorsports.',
  'Elsewhere on the entry list for Dover: Ava Stone has the No. 12 of Northline Racing. Bea Carter drives the No. 21 of Pinecrest Motorsports.',
])('but not one that names no entries, or not their day: %s', (text) => {
  expect(entriesOf(LEAD + text)).toEqual([]);
});

const PREVIEW =
  'Weekend preview: Cup Series at Bristol\n\nThe Cup Series runs the Harvest 500 on Sunday at Bristol Motor Speedway.\n\n';

it('a paragraph with the label of another series is about the race of its day', () => {
  expect(entriesOf(`${PREVIEW}Xfinity notes: Ava Stone is in for Northline Racing in the No. 12 on Saturday.`)).toEqual(
    ['Stone 12 Northline Racing xfinity, Bristol 04-11'],
  );
});

it.each([
  ['The German makes the first of two starts for Northline Racing in the No. 12 on Sunday at Bristol.', 1],
  ['The German runs the No. 12 for Northline Racing on Sunday at Bristol.', 1],
  ['The German makes are in the No. 12 of Northline Racing on Sunday at Bristol.', 0],
  ['The German teams run the No. 12 for Northline Racing on Sunday at Bristol.', 0],
])('“the German” is the driver before, where a verb follows: %s', (text, count) => {
  expect(entriesOf(`Ava Stone won at Dover in 2010. ${text}`).filter((one) => one.startsWith('Stone'))).toHaveLength(
    count,
  );
});

it('the series of one driver is not that of the next', () => {
  const text = `${PREVIEW}• IndyCar’s Ava Stone is in the No. 12 of Northline Racing. Bea Carter is in her family’s No. 21.`;
  expect(entriesOf(text)).toContain('Carter 21 Northline Racing cup, Bristol 04-12');
});
