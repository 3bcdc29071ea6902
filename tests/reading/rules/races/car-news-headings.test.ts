import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const DAY = '2025-08-12';
const HEAD = `PREVIEW: Thirty-seven trucks for thirty-six spots at Bristol

Thursday, August 14, 2025
Truck Series at Bristol Motor Speedway

ENTRY LIST

Here is who is new and who is out.
`;
const read = (body: string): readonly string[] =>
  claimsOfKinds(['ride', 'start', 'exit'], DAY, `${HEAD}\n${body.replaceAll('|', '\n')}`, [
    'driver',
    'team',
    'number',
    'track',
  ]);

describe('notes of an entry list under the cars that they are about', () => {
  it('have the start of whoever comes in that car', () => {
    expect(read('NEW TEAM: #9-CR7 Motorsports|Ava Stone makes her first Truck Series start on Thursday.')).toEqual([
      'start confirmed driver=Ava Stone team=CR7 Motorsports number=9 track=Bristol Motor Speedway',
    ]);
  });

  it.each([
    'DRIVER CHANGE: #15-Northline Racing|Ava Stone takes over from Ben Carter in the #15 Chevrolet.',
    'DRIVER SWAP: #15-Northline Racing|In the #15 it’s Ava Stone rather than Ben Carter.',
  ])('give nobody a seat for the season, and take it from nobody: %s', (body) => {
    const claims = read(body);
    expect(claims).toContain(
      'start confirmed driver=Ava Stone team=Northline Racing number=15 track=Bristol Motor Speedway',
    );
    expect(claims.filter((claim) => /^(?:ride|exit) .*Ava Stone/.test(claim))).toEqual([]);
    expect(claims.filter((claim) => /^exit/.test(claim))).toEqual([]);
  });

  it('have the team of its other cars', () => {
    const claims = read('WITHDREW: #12-Young’s Motorsports|Ava Stone (#02) and Ben Carter (#20) carry on.');
    expect(claims).toContain('ride confirmed driver=Ava Stone team=Young’s Motorsports number=02');
  });

  it('leave a car its own team', () => {
    const claims = read(
      'WITHDREW: #12-Northline Racing|Ava Stone will be in Pinecrest Motorsports’ #42 at Bristol on Thursday.',
    );
    expect(claims.join('\n')).not.toContain('Northline');
  });
});
