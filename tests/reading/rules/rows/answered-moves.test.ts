import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-10-07';
const seats = (body: string): string[] => claimsOf('ride', DAY, body, ['driver', 'team', 'season', 'number']);
const left = (body: string): string[] =>
  claimsOf('exit', DAY, body, ['driver', 'team', 'season', 'number', 'replacedBy']);
const ask = (question: string, answer: string): string => `Your questions\n\n${question}\n\n${answer}`;

describe('the answer to who drives a car', () => {
  const question = 'Who drives the No. 12 at Northline Racing next year?';
  const seat = 'driver=Ava Stone team=Northline Racing season=2026 number=12';
  it.each([
    ['Ava Stone.', 'confirmed'],
    ['It will be Ava Stone.', 'confirmed'],
    ['That’ll be Ava Stone.', 'confirmed'],
    ['I hear Ava Stone.', 'rumored'],
    ['Ava Stone, I’m told.', 'rumored'],
    ['My bet is on Ava Stone.', 'rumored'],
    ['Probably Ava Stone.', 'rumored'],
  ])('is a seat as sure as the words are: %s', (answer, status) => {
    expect(seats(ask(question, `${answer} Wait for Monday.`))).toEqual([`${status} ${seat}`]);
  });

  it.each(['Not Ava Stone.', 'Ask Ava Stone.', 'I would love to see Ava Stone.', 'Ava Stone won’t.', 'Ava Stone?'])(
    'is none where the words say more: %s',
    (answer) => {
      expect(seats(ask(question, answer))).toEqual([]);
    },
  );
});

describe('the answer to who comes for somebody', () => {
  const question = 'Who replaces Ben Carter in the No. 12 at Northline Racing next year?';
  it.each([
    question,
    question.replace('replaces', 'will succeed'),
    question.replace('replaces', 'is taking over from'),
  ])('gives her his seat, which he leaves: %s', (asked) => {
    expect(seats(ask(asked, 'It will be Ava Stone.'))).toContain(
      'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
    );
    expect(left(ask(asked, 'It will be Ava Stone.'))).toEqual([
      'confirmed driver=Ben Carter team=Northline Racing season=2025 number=12 replacedBy=Ava Stone',
    ]);
  });

  it.each([
    [question, 'Nobody knows. Ava Stone was asked.'],
    ['Who replaces Ben Carter at Bristol on Sunday?', 'Ava Stone.'],
    ['Who could replace Ben Carter in the No. 12 at Northline Racing next year?', 'Ava Stone.'],
    ['Who replaces Ben Carter as crew chief of the No. 12 at Northline Racing next year?', 'Ava Stone.'],
  ])('takes nobody’s seat where it is none: %s %s', (asked, answer) => {
    expect(left(ask(asked, answer))).toEqual([]);
  });
});

describe('the answer to where somebody goes', () => {
  it.each([
    ['Where does Ava Stone go next year?', 'Northline Racing. She has signed.', ''],
    ['Where will Ava Stone be next year?', 'In the No. 12 of Northline Racing.', ' number=12'],
    ['So where is Ava Stone headed next year?', 'To Northline Racing.', ''],
  ])('is where she drives: %s %s', (question, answer, number) => {
    expect(seats(ask(question, answer))).toEqual([
      `confirmed driver=Ava Stone team=Northline Racing season=2026${number}`,
    ]);
  });

  it.each([
    ['Where does Ava Stone go next year?', 'Not to Northline Racing.'],
    ['Where could Ava Stone go next year?', 'Northline Racing.'],
    ['Where does Ava Stone go next year?', 'Northline Racing or Pinecrest Motorsports.'],
    ['Where does Ava Stone go from Northline Racing?', 'Pinecrest Motorsports, perhaps.'],
    ['Where does Ava Stone’s crew chief go next year?', 'Northline Racing.'],
  ])('is nowhere that the words leave open: %s %s', (question, answer) => {
    expect(seats(ask(question, answer))).toEqual([]);
  });
});

it('gives somebody the teammates whom the answer names', () => {
  const body = ask(
    'Who are Ava Stone’s teammates at Northline Racing in 2026?',
    'Ben Carter and Mia Torres. It was announced.',
  );
  expect(seats(body)).toEqual([
    'confirmed driver=Ben Carter team=Northline Racing season=2026',
    'confirmed driver=Mia Torres team=Northline Racing season=2026',
  ]);
});
