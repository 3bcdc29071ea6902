import { expect, it } from 'vitest';
import { newsOf } from '../told-by.js';

it.each([
  'People keep assuming Ava Stone retires. Northline Racing hopes not.',
  'You are assuming that Ava Stone leaves Northline Racing.',
  'Let’s say Ava Stone retires from Northline Racing.',
  'Say Ava Stone signs with Northline Racing for 2026. Who drives the 21?',
  'Suppose Ava Stone signs with Northline Racing for 2026.',
  'Worst case, Ava Stone leaves Northline Racing and goes to Pinecrest Motorsports.',
  'The nightmare scenario: Ava Stone leaves Northline Racing for Pinecrest Motorsports in 2026.',
  'Scenario 2: Ava Stone joins Pinecrest Motorsports in 2026.',
  'When Ava Stone retires, Northline Racing will hang her helmet in the lobby.',
  'Whenever Ava Stone leaves Northline Racing, the town will weep.',
  'Nobody parks there until Ava Stone leaves Northline Racing.',
  'I will buy a boat before Ava Stone leaves Northline Racing.',
  'Option A: Ava Stone signs with Pinecrest Motorsports for 2026. Option B: she retires.',
  'As soon as Ava Stone leaves Northline Racing, the phones will ring.',
  'The day Ava Stone leaves Northline Racing, I stop watching.',
  'It will be a sad moment when Ava Stone leaves Northline Racing.',
  'Ben Carter waits for the day he drives for Northline Racing.',
  'Ava Stone looks forward to the day she drives the No. 12 for Northline Racing.',
])('takes nothing from what is only supposed, or some day to come: %s', (body) => {
  expect(newsOf(body)).toEqual([]);
});

it('takes who leaves when somebody says so for no fact', () => {
  expect(newsOf('Ava Stone drives the No. 12 for Northline Racing. She retires when her knees say so.')).toEqual([
    'exit rumored driver=Ava Stone team=Northline Racing number=12 season=2025',
  ]);
});

it.each([
  'When Ava Stone leaves Northline Racing at the end of the season, Ben Carter will take over.',
  'Ava Stone leaves Northline Racing when the season ends.',
  'The day Ava Stone left Northline Racing, the phones rang.',
  'Ava Stone leaves Northline Racing after this season, and that is the day the streak ends.',
  'When Ava Stone retires from Northline Racing after this season, she will move to Ohio.',
])('goes on to read a departure that has its time: %s', (body) => {
  expect(newsOf(body).some((claim) => claim.startsWith('exit confirmed driver=Ava Stone'))).toBe(true);
});
