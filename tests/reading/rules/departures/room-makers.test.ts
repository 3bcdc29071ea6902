import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-10-07';
const left = (body: string, date = DAY): string[] =>
  claimsOf('exit', date, body, ['driver', 'team', 'season', 'number', 'replacedBy']);
const NEWS = 'Ava Stone will drive the No. 12 for Northline Racing next season.';
const GONE = 'confirmed driver=Ben Carter team=Northline Racing season=2025 number=12 replacedBy=Ava Stone';

describe('who has to go for somebody', () => {
  it.each([
    'The odd man out is Ben Carter.',
    'The one to make way is Ben Carter.',
    'The driver who has to go at Northline, Ben Carter, was told on Monday.',
    'The loser in all this is Ben Carter.',
    'Ben Carter is the odd man out.',
    'Ben Carter makes way.',
    'Ben Carter has to make room.',
    'Ben Carter pays the price.',
    'Ben Carter misses out.',
    'Ben Carter was not retained.',
    'Ben Carter isn’t kept on.',
    'That comes at Ben Carter’s expense.',
    'Her gain is Ben Carter’s loss.',
    'Ben Carter has been told that he is free to look around.',
    'Ben Carter has been told he can talk to other teams.',
  ])('had the seat that the sentence before gives to her: %s', (body) => {
    expect(left(`${NEWS} ${body}`)).toEqual([GONE]);
  });

  it('is told behind a comma of the same sentence', () => {
    expect(
      left('Ava Stone will drive the No. 12 for Northline Racing next season, at the expense of Ben Carter.'),
    ).toEqual([GONE]);
  });

  it('may be named some paragraphs later, where the words sum up what came before', () => {
    expect(left(`${NEWS}\n\nShe is 24 and has won twice.\n\nThe odd man out is Ben Carter.`)).toEqual([GONE]);
    expect(left(`${NEWS}\n\nShe is 24 and has won twice.\n\nBen Carter misses out.`)).toEqual([]);
  });

  it('is only as sure to go as she is to come', () => {
    expect(
      left('Ava Stone could drive the No. 12 for Northline Racing next season, at the expense of Ben Carter.'),
    ).toEqual([GONE.replace('confirmed', 'rumored')]);
  });
});

describe('who has to go for nobody', () => {
  it.each([
    ['in a race', 'Ben Carter missed out on the playoffs.'],
    ['of a race', 'Ben Carter is out of the race at Dover.'],
    ['on a crew', 'Crew chief Ben Carter makes way.'],
    ['hurt', 'Ben Carter broke his wrist and makes way.'],
    ['asked', 'Is Ben Carter the odd man out?'],
    ['supposed', 'If Ben Carter makes way, the sponsor goes.'],
    ['told something else', 'Ben Carter has been told to look at the data.'],
    ['on points', 'Ben Carter loses out to her on points.'],
    ['not so', 'Ben Carter is not the odd man out.'],
  ])('leaves nothing: %s', (_, body) => {
    expect(left(`${NEWS} ${body}`)).toEqual([]);
  });

  it.each([
    'Ava Stone stays with Northline Racing in 2026. The odd man out is Ben Carter.',
    'Ava Stone and Emma Reed will drive for Northline Racing in 2026. The odd man out is Ben Carter.',
    'Ava Stone won at Bristol for Northline Racing. The odd man out was Ben Carter, who ran out of fuel.',
    'Ava Stone will drive the No. 12 for Northline Racing next season. The man who makes way at Pinecrest Motorsports is Ben Carter.',
  ])('leaves nothing where no one seat is told to go to somebody else: %s', (body) => {
    expect(left(body)).toEqual([]);
  });
});
