import { expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const told = (text: string): string[] =>
  claimsOfKinds(['ride', 'exit'], '2021-01-18', `Supercars 2021: the movers, team by team\n\n${text}`, [
    'driver',
    'team',
    'season',
    'number',
    'make',
    'replacedBy',
  ]);

it('keeps the team that a section is headed by, whatever its lines tell of another', () => {
  expect(
    told(
      'Northline Racing [Ford]\nNo. 11 – Ava Stone. The biggest catch of the winter.\nNo. 17 – Ben Carter. Back from the wilderness: Larkfield Racing closed on him last May. He takes Dan Marsh’s seat.\n\nPinecrest Motorsports [Holden]\nNo. 9 – Cleo Diaz. Changes numbers as the team drops to one car.',
    ),
  ).toEqual([
    'exit confirmed driver=Dan Marsh team=Northline Racing season=2020 number=17 replacedBy=Ben Carter',
    'ride confirmed driver=Ava Stone team=Northline Racing season=2021 number=11 make=Ford',
    'ride confirmed driver=Ben Carter team=Northline Racing season=2021 number=17 make=Ford',
    'ride confirmed driver=Cleo Diaz team=Pinecrest Motorsports season=2021 number=9 make=Holden',
    'ride confirmed driver=Dan Marsh team=Northline Racing season=2020 number=17 make=Ford',
  ]);
});
