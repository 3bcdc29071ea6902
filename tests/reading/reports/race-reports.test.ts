import { expect, it } from 'vitest';
import { finishesOf, LEAD } from './reports-of.js';

it.each([
  ['a day before the race', 'Ava Stone won Saturday night’s Millfield 250 at Iowa Speedway.'],
  ['the day alone', 'Ava Stone won the Truck Series race at Iowa Speedway on Saturday night.'],
  [
    'day and win in two clauses',
    'Ava Stone passed Eve Ford late on Saturday and took the Millfield 250 at Iowa Speedway.',
  ],
  [
    'a race that no list has',
    'Ava Stone won at last, taking Saturday night’s Millfield Feed Dirt Derby at Iowa Speedway.',
  ],
  [
    'an apposition between',
    'Ava Stone went by Eve Ford on Saturday and won the Millfield 250, the fourth race of five, at Iowa Speedway.',
  ],
  ['driven to victory', 'Ava Stone drove the No. 12 Ford to victory in the race at Iowa Speedway on Saturday.'],
  ['stormed to a win', 'Northline Racing’s Ava Stone stormed to a dominant win at Iowa Speedway on Saturday.'],
  [
    'the day in the sentence before',
    'On Saturday night she found a way.\n\nAva Stone stretched her fuel to win the Millfield 250 at Iowa Speedway.',
  ],
  [
    'another winner of all else',
    'Ava Stone won the race and Dan Ellis won everything else.\n\nStone drove the No. 12 to victory at Iowa Speedway on Saturday.',
  ],
  [
    'a team’s own report',
    'Pinecrest Motorsports scored a pair of top-10 finishes in Saturday’s Millfield 250 at Iowa Speedway.',
  ],
  ['a headline', 'Ava Stone wins Saturday’s Millfield 250 at Iowa Speedway\n\nA fine day.'],
])('finds the race of a report: %s', (_, lead) => {
  expect(finishesOf(`${lead}\n\nBen Carter was third.`)).toEqual(['Carter 3']);
});

it.each([
  ['hoped for', 'Ava Stone hopes to win Saturday’s Millfield 250 at Iowa Speedway.'],
  ['a pole', 'Ava Stone won the pole for Saturday’s Millfield 250 at Iowa Speedway.'],
  ['a stage', 'Ava Stone won a stage in Saturday’s Millfield 250 at Iowa Speedway.'],
  ['not won', 'Ava Stone did not win Saturday’s Millfield 250 at Iowa Speedway.'],
  [
    'by the way',
    'Northline Racing, the team that won the Millfield 250 at Iowa Speedway, said on Saturday that it is for sale.',
  ],
  ['after it', 'After winning at Iowa Speedway, Ava Stone signed on Saturday with Northline Racing.'],
  ['of another year', 'On Saturday she was back. Ava Stone won the 2023 Millfield 250 at Iowa Speedway.'],
  ['of another month', 'On Saturday she was back. Ava Stone took her first win at Iowa Speedway in March.'],
])('an article that is no report: %s', (_, lead) => {
  expect(finishesOf(`${lead}\n\nBen Carter was third.`)).toEqual([]);
});

it.each([
  ['a team behind it', 'Ben Carter was third for Pinecrest Motorsports.', ['Carter 3']],
  ['a team in brackets', 'Ben Carter (Pinecrest Motorsports) was third.', ['Carter 3']],
  [
    'the verb left out',
    'Ben Carter was second, Cleo Diaz third and Dan Ellis fourth.',
    ['Carter 2', 'Diaz 3', 'Ellis 4'],
  ],
  ['with somebody behind', 'Ben Carter was second, with Cleo Diaz third for Larkfield Racing.', ['Carter 2', 'Diaz 3']],
  ['came behind', 'Behind her came Ben Carter in second and Cleo Diaz in third.', ['Carter 2', 'Diaz 3']],
  ['went to', 'Third went to Larkfield Racing’s Cleo Diaz.', ['Diaz 3']],
  ['ahead of', 'Ben Carter was scored second, one spot ahead of teammate Cleo Diaz.', ['Carter 2', 'Diaz 3']],
  [
    'followed by',
    'Ben Carter was second for Pinecrest Motorsports, followed by Cleo Diaz and rookie Dan Ellis.',
    ['Carter 2', 'Diaz 3', 'Ellis 4'],
  ],
  [
    'rounded out',
    'Ben Carter, Cleo Diaz, Dan Ellis and Eve Ford rounded out the top five.',
    ['Carter 2', 'Diaz 3', 'Ellis 4', 'Ford 5'],
  ],
  ['the podium', 'Ben Carter and Cleo Diaz completed the podium.', ['Carter 2', 'Diaz 3']],
  ['brought home', 'Ben Carter brought Pinecrest Motorsports’ No. 34 Toyota home second.', ['Carter 2']],
  ['wheeled to', 'Ben Carter wheeled his No. 34 Ford to a 12th-place finish.', ['Carter 12']],
  [
    'of the race in a season',
    'Ben Carter drove the No. 34 to a fifth-place finish in the Truck Series race, his fourth top five of the season.',
    ['Carter 5'],
  ],
  [
    'who was',
    'Ben Carter finished 17th after contact with Cleo Diaz, the Larkfield Racing driver from Ames, who was 14th.',
    ['Carter 17', 'Diaz 14'],
  ],
  [
    'he of the clause',
    'Cleo Diaz was fourth, and Ben Carter, the pole-sitter, was running second when he found the wall and wound up 25th.',
    ['Carter 25', 'Diaz 4'],
  ],
  ['in a debut elsewhere', 'Xfinity Series regular Ben Carter finished 24th in his debut.', ['Carter 24']],
  ['a day of another clause', 'Ben Carter was second and said that he would have taken tenth on Friday.', ['Carter 2']],
  [
    'a margin',
    'Ava Stone won the Millfield 250 at Iowa Speedway on Saturday by half a second over Ben Carter.',
    ['Carter 2'],
  ],
])('a finish in a report: %s', (_, text, finishes) => {
  expect(finishesOf(LEAD + text)).toEqual(finishes);
});

it.each([
  ['of an earlier year', 'Ben Carter was third here in 2023.'],
  ['elsewhere', 'Ben Carter had been third at Dover Motor Speedway in May.'],
  ['in practice', 'Ben Carter was third in practice.'],
  ['on a lap', 'Ben Carter was third on lap 40 when his engine let go.'],
  ['running', 'Ben Carter was running third when his engine let go.'],
  ['started', 'Ben Carter started third.'],
  ['in points', 'Ben Carter was second in points, ahead of Cleo Diaz.'],
  ['standings, with somebody', 'Stone leads the standings, with Ben Carter second and Cleo Diaz third.'],
  ['qualified ahead of', 'Ben Carter qualified second, ahead of Cleo Diaz.'],
  ['once', 'Ben Carter once finished third with a broken wrist.'],
  ['the top five in points', 'Ben Carter, Cleo Diaz and Dan Ellis rounded out the top five in the standings.'],
  ['the top five in qualifying', 'Ben Carter, Cleo Diaz and Dan Ellis rounded out the top five in qualifying.'],
  ['a second of time', 'Ben Carter was within a second of the lead for an hour.'],
  ['a margin at a stage', 'Ava Stone led Ben Carter by half a second at the stage break.'],
  ['a margin in points', 'Ava Stone beat Ben Carter by 12 points for the lead.'],
  ['a pole taken', 'Ben Carter took the Millfield 250 pole.'],
])('no finish in the race of a report: %s', (_, text) => {
  expect(finishesOf(LEAD + text)).toEqual([]);
});
