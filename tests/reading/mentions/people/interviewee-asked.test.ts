import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const DAY = '2025-10-07';
const seats = (body: string): string[] => claimsOf('ride', DAY, body, ['driver', 'team', 'season', 'number']);

/** An interview without labels, with one question of its own. */
function interview(question: string, title = 'Catching up with Ava Stone', opening = 'We met at the shop.'): string {
  return [
    title,
    `Ava Stone has had a long year. ${opening}`,
    'How are you?',
    'Good. I slept on the plane, and I’ll sleep again on Monday.',
    'Is it hard for you to switch?',
    'No. I like it, and I have time.',
    question,
    'Yes. I’ve known that for a while.',
    'What do you do on Sunday?',
    'I’ll go home.',
  ].join('\n\n');
}

describe('in an interview without labels, "you" in a question', () => {
  it.each([
    ['a question', 'You are in the No. 12 for Northline Racing now. Is it different?'],
    ['a statement in its place', 'You are in the No. 12 for Northline Racing now.'],
    ['a short form', 'You’re in the No. 12 for Northline Racing now.'],
  ])('is whoever answers: %s', (_, question) => {
    expect(seats(interview(question))).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12',
    ]);
  });

  it('is told by the title as well as by the opening', () => {
    const question = 'You are in the No. 12 for Northline Racing now.';
    expect(seats(interview(question, 'Ten questions for Ava Stone', 'It was raining.'))).toHaveLength(1);
    expect(seats(interview(question, 'Ava Stone is busy', 'It was raining.'))).toEqual([]);
  });

  it('leaves "he" to whom the question names', () => {
    const [lines, answer] = [
      interview('You know Ben Carter, don’t you?'),
      'He’s in the No. 21 for Pinecrest Motorsports.',
    ];
    expect(seats(lines.replace('Yes. I’ve known that', `${answer} I’ve known that`))).toEqual([
      'confirmed driver=Ben Carter team=Pinecrest Motorsports season=2025 number=21',
    ]);
  });

  it('is nobody in an answer', () => {
    const answer = 'You are in the No. 12 one day and in the No. 21 the next.';
    expect(seats(interview('Is it hard?').replace('I’ve known', `${answer} I’ve known`))).toEqual([]);
  });
});
