import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const rides = (body: string): string[] => claimsOf('ride', '2025-10-01', body, ['driver', 'team', 'season', 'number']);

it.each([
  '“I’ll be in the No. 12 at Northline Racing next year,” said Ava Stone.',
  '“I’ll be in the No. 12 at Northline Racing next year,” Ava Stone said.',
  'Ava Stone has no doubts. “I’m going to be in the No. 12 at Northline Racing next year,” she said.',
  '"I am in the No. 12 at Northline Racing next year," Ava Stone told reporters.',
  'Ava Stone told reporters: “I’ll be in the No. 12 at Northline Racing next year.”',
  'Ava Stone: “I’ll be in the No. 12 at Northline Racing next year.”',
  'Ava Stone is happy, telling reporters: “I’ll be in the No. 12 at Northline Racing in 2026.”',
])('takes a driver at her word: %s', (body) => {
  expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2026 number=12']);
});

it.each([
  '“I’d like to be in the No. 12 at Northline Racing next year,” said Ava Stone.',
  '“I hope I’ll be in the No. 12 at Northline Racing next year,” said Ava Stone.',
  '“Will I be in the No. 12 at Northline Racing next year?” said Ava Stone.',
  '“I’ll be in the No. 12 at Northline Racing next year,” somebody said to Ava Stone.',
  '“I’ll be in the No. 12 at Northline Racing next year,” said the owner, Ava Stone.',
  '“I told her I’ll be in the No. 12 hauler of Northline Racing,” said Ava Stone. “Not me,” said Ben Carter.',
])('reads no seat from wishes, others and talk: %s', (body) => {
  expect(rides(body)).toEqual([]);
});

const QUESTIONS = [
  ['What’s the number?', 'The 14. I had the 19 and I miss it.'],
  ['How did they find you?', 'I will drive the No. 35 for Pinecrest Motorsports at Charlotte on Oct. 12.'],
  ['And your spotter?', 'I have no idea yet.'],
];

it('"I" in the answers of an interview without names is whom it is with', () => {
  const text = `Q&A: Ava Stone on her new team\n\n${QUESTIONS.flat().join('\n\n')}`;
  expect(claimsOf('start', '2025-10-01', text, ['driver', 'team', 'number'])).toEqual([
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=35',
  ]);
});

it('"I" in a column that asks is its writer', () => {
  const asked = QUESTIONS.map(([, answer = ''], at) => `Who gets seat ${at}?\n\n${answer}`).join('\n\n');
  expect(claimsOf('start', '2025-10-01', `What Ava Stone should do\n\n${asked}`, ['driver'])).toEqual([]);
});

it('"I" behind "A:" and "you" behind "Q:" is whom the interview is with', () => {
  const asked = QUESTIONS.map(([question, answer]) => `Q: ${question}\n\nA: ${answer}`);
  const text = `Lunch with Ava Stone\n\nWe met her in Dover.\n\n${asked.join('\n\n')}\n\nQ: You drove the No. 8 for Northline Racing in 2024?\n\nA: I did.`;
  expect(claimsOf('start', '2025-10-01', text, ['driver', 'team', 'number'])).toEqual([
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=35',
  ]);
  expect(rides(text).join()).not.toContain('Northline');
});
