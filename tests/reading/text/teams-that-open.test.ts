import { describe, expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const ROUND = `What we have, garage by garage.

NORTHLINE RACING: Ava Stone keeps the No. 17.

OSPREY: Ben Carter drives the No. 6.

TAMARACK: Dan Marsh drives the No. 8.

PINECREST MOTORSPORTS: Bea Torres drives the No. 9.`;

const read = (body: string): string[] => claimsOf('ride', '2025-06-04', body, ['driver', 'team', 'number']);

describe('paragraphs that open with a team in capitals', () => {
  it('are of that team, also where its name is no other team’s', () => {
    expect(read(ROUND)).toEqual(
      expect.arrayContaining([
        'confirmed driver=Ben Carter team=Osprey number=6',
        'confirmed driver=Dan Marsh team=Tamarack number=8',
        'confirmed driver=Bea Torres team=Pinecrest Motorsports number=9',
      ]),
    );
  });

  it('are voices where a name comes again', () => {
    const talk = `Ava Stone and Ben Carter spoke on Monday.

STONE: I drive the No. 17 for Northline Racing.

CARTER: I drive the No. 6 for Pinecrest Motorsports.

STONE: It is going well.

NORTHLINE RACING: A statement will follow.`;
    expect(read(talk).filter((ride) => /team=(?:Stone|Carter)/.test(ride))).toEqual([]);
  });
});
