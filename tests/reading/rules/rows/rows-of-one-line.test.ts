import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (body: string) => claimsOf('ride', '2020-02-07', body, ['driver', 'team', 'season', 'number', 'make']);
const TITLE = 'Who’s where in the 2020 Truck Series\n\n';

describe('a line with a team, a number and a name', () => {
  it.each([
    'Northline Racing (Ford): 52 - Ava Stone (R), last season’s champion',
    'Northline Racing (Ford): 52 - Ava Stone, who is back for a second year',
    'Northline Racing (Ford): 52 - Ava Stone. She is new.',
  ])('is a row, whatever follows, and heads nothing: %s', (line) => {
    expect(rides(`${TITLE}${line}\n\nPinecrest Racing (Ford): 53 - Ben Carter`)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2020 number=52 make=Ford',
      'confirmed driver=Ben Carter team=Pinecrest Racing season=2020 number=53 make=Ford',
    ]);
  });
});

describe('rows below a team and a remark', () => {
  const rows = 'Four trucks, no changes.\n13 - Ava Stone\n88 - Ben Carter';

  it('are that team’s, also behind the list of another', () => {
    const before = 'Pinecrest Racing (Chevrolet)\n2 - Cleo Diaz\n3 - Dan Marsh. Tamarack was his home last year.\n\n';
    expect(rides(`${TITLE}${before}Northline Racing (Ford)\n${rows}`)).toEqual(
      expect.arrayContaining([
        'confirmed driver=Ava Stone team=Northline Racing season=2020 number=13 make=Ford',
        'confirmed driver=Ben Carter team=Northline Racing season=2020 number=88 make=Ford',
      ]),
    );
  });
});

it('a surname that is also a thing is a name behind a number', () => {
  expect(rides(`${TITLE}Northline Racing (Ford)\n24 - David Gravel\n25 - Ava Stone`)).toHaveLength(2);
});
