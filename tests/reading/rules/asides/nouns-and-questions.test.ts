import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

function ridesOf(body: string, published = '2025-10-01'): string[] {
  return claimsOf('ride', published, body, ['driver', 'season', 'number', 'team']);
}

const STONE = 'confirmed driver=Ava Stone';
const IN_12 = `${STONE} season=2025 number=12`;
const NORTHLINE = 'team=Northline Racing';
const asked = (question: string): string => `The calendar is full. ${question} Nobody says.`;

describe('seats behind the nouns of a career', () => {
  it.each<readonly [string, ...string[]]>([
    [
      'Ava Stone is 24. Her lone Xfinity season, in Northline Racing’s No. 16 in 2024, ended with a win.',
      `${STONE} season=2024 number=16 ${NORTHLINE}`,
    ],
    [
      'Ava Stone is 24. Her rookie season, 2024, in the No. 16 of Northline Racing, was hard.',
      `${STONE} season=2024 number=16 ${NORTHLINE}`,
    ],
    ['A broken wrist ended Ava Stone’s 2023 with Northline Racing.', `${STONE} season=2023 ${NORTHLINE}`],
    [
      'Ava Stone’s 2023 and 2024 seasons were with Northline Racing.',
      `${STONE} season=2023 ${NORTHLINE}`,
      `${STONE} season=2024 ${NORTHLINE}`,
    ],
    ['Ava Stone is 24. Northline Racing was her home last year.', `${STONE} season=2024 ${NORTHLINE}`],
    ['Northline Racing was Ava Stone’s home in 2024.', `${STONE} season=2024 ${NORTHLINE}`],
    ['Last year Ava Stone’s home was Northline Racing.', `${STONE} season=2024 ${NORTHLINE}`],
    ['Ava Stone’s next stop is Northline Racing in 2026.', `${STONE} season=2026 ${NORTHLINE}`],
    ['Ava Stone’s next team is Northline Racing.', `${STONE} season=2026 ${NORTHLINE}`],
    ['Ava Stone’s home this season is Northline Racing.', `${STONE} season=2025 ${NORTHLINE}`],
    [
      'The field is set. Ava Stone, whose day job is Northline Racing’s No. 32 car, was second.',
      `${STONE} season=2025 number=32 ${NORTHLINE}`,
    ],
    [
      'Ava Stone, who splits her time between the Truck Series and Northline Racing’s No. 19 Xfinity car, is 19.',
      `${STONE} season=2025 number=19 ${NORTHLINE}`,
    ],
    [
      'Ava Stone, who co-owns Northline Racing and drives its No. 11, was second.',
      `${STONE} season=2025 number=11 ${NORTHLINE}`,
    ],
    ['Ava Stone, for now a Northline Racing driver, shrugged.', `${STONE} season=2025 ${NORTHLINE}`],
    [
      'Nothing changes for Northline Racing’s other drivers, Ben Carter and the newly arrived Ava Stone.',
      `${STONE} season=2025 ${NORTHLINE}`,
      `confirmed driver=Ben Carter season=2025 ${NORTHLINE}`,
    ],
    [
      'The 2026 season is taking shape. Ava Stone goes back to trucks with the No. 10.',
      `${STONE} season=2026 number=10`,
    ],
    [
      'Ava Stone has gone to Northline Racing, where she is paired with Ben Carter in the No. 10.',
      `${STONE} season=2025 number=10 ${NORTHLINE}`,
      `confirmed driver=Ben Carter season=2025 number=10 ${NORTHLINE}`,
    ],
  ])('are read: %s', (text, ...rides) => {
    expect(ridesOf(text)).toEqual(rides);
  });

  it.each([
    'Ava Stone is 24. Her 2023 boss at Northline Racing was Dan Marsh.',
    'Ava Stone is 24. Her 2023 win over Northline Racing was great.',
    'Ava Stone is 24. Her lone season, which ended early, taught Northline Racing a lot.',
    'Northline Racing was Ava Stone’s rival in 2024.',
    'Northline Racing was Ava Stone’s home.',
    'Northline Racing is Ava Stone’s sponsor.',
    'Dan Marsh is the boss. His driver at Northline Racing is unknown.',
    'Ava Stone divides her time between the Truck Series and late models.',
    'Dan Marsh, who co-owns Northline Racing and fields its No. 11, was there.',
    'Ava Stone took her helmet to the Northline Racing hauler.',
    'Ava Stone packed her bags for Dover.',
  ])('are none: %s', (text) => {
    expect(ridesOf(text)).toEqual([]);
  });
});

describe('seats that a question takes for granted', () => {
  it.each([
    'Who gets Ava Stone’s No. 12?',
    'What becomes of Ava Stone’s No. 12?',
    'Is Ava Stone’s No. 12 for sale?',
    'Who follows Ava Stone in the 12?',
    'Who will replace Ava Stone in the No. 12?',
    'Could Ben Carter replace Ava Stone in the No. 12?',
    'Who will fill Ava Stone’s seat in the No. 12?',
    'What about Ava Stone, who is in the No. 12 now?',
    'Will Ava Stone, now in the No. 12, stay?',
  ])('are read: %s', (question) => {
    expect(ridesOf(asked(question))).toEqual([IN_12]);
  });

  it.each([
    'Who would you like to see in the No. 12?',
    'Could Ava Stone end up in the No. 12?',
    'Should Ava Stone get the No. 12?',
    'Who won in Ava Stone’s old No. 12?',
    'Who drove Ava Stone’s No. 12 in 2009?',
    'Who followed Ava Stone across the line?',
    'Will Ben Carter follow Ava Stone to Northline Racing?',
    'Who takes Ava Stone’s place in the lead?',
  ])('are none: %s', (question) => {
    expect(ridesOf(asked(question))).toEqual([]);
  });
});
