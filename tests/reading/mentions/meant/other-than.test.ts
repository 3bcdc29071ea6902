import { expect, it } from 'vitest';
import { claimsOfKinds } from '../../rules/claims-of.js';

const told = (text: string): string[] =>
  claimsOfKinds(['ride', 'start', 'bio', 'exit'], '2021-08-18', text, [
    'driver',
    'team',
    'age',
    'number',
    'replacedBy',
  ]);

it('goes on about whom the news is about, and not about who is put in the car for now', () => {
  expect(
    told(
      'Ben Carter came back too soon. Northline Racing said on Wednesday that its No. 12 Chevrolet will have Ava Stone in it on Saturday at Bristol while Carter’s leg gets more rest.\n\nThe 35-year-old from Des Moines, Iowa, is in good spirits.',
    ),
  ).toContain('bio confirmed driver=Ben Carter age=35');
});

it('is not whoever opens the sentence', () => {
  expect(
    told(
      'Ava Stone is back with Northline Racing in Supercars. Ben Carter, whose family owns the team, will replace her in the No. 12.',
    ),
  ).toContain('exit confirmed driver=Ava Stone team=Northline Racing number=12 replacedBy=Ben Carter');
});

it('is the champion of the words before', () => {
  expect(
    told('Ava Stone has signed with Northline Racing. The world champion will drive the No. 12 in 2021.'),
  ).toContain('ride confirmed driver=Ava Stone team=Northline Racing number=12');
});

it('is whoever retires, though a team bears his name', () => {
  expect(
    told(
      'Northline Racing said that Ava Stone will take over its No. 12 from the retiring Kasey Kahne next year. Kahne said on Tuesday that he is done.',
    ),
  ).toContain('exit confirmed driver=Kasey Kahne team=Northline Racing number=12 replacedBy=Ava Stone');
});

it('reads an owner who handles a car himself', () => {
  expect(
    told(
      'Team owner Ben Carter is happy. “I like it,” said Carter, who handles the No. 18 Toyota for Northline Racing.',
    ),
  ).toContain('ride confirmed driver=Ben Carter team=Northline Racing number=18');
});
