import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const read = (
  kind: 'ride' | 'exit' | 'crew' | 'contract' | 'start',
  day: string,
  body: string,
  ...slots: string[]
): string[] => claimsOf(kind, day, body, slots);

describe('the series of an article', () => {
  it('is the one that its lead tells, and not that of an aside', () => {
    const body =
      'Northline Racing said Friday that Ava Stone, who races for the Xfinity Series title on Saturday, will take over its No. 12 Ford in the Cup Series in 2026.\n\nBen Carter (No. 8) and Kim Reyes (No. 9) are both back in 2026.';
    expect(read('ride', '2025-11-07', body, 'driver', 'team', 'series', 'number')).toContain(
      'confirmed driver=Ben Carter team=Northline Racing series=cup number=8',
    );
  });

  it('is not that of another team’s car with the same number below', () => {
    const body =
      'Northline Racing said Friday that Eve Torres will drive the No. 12 Toyota Supra in the Xfinity Series in 2026.\n\nThe 12 has been shared in 2025: Ava Stone, Ben Carter and Kim Reyes have all had a turn. Reyes spent her season in the Truck Series in Pinecrest Motorsports’ No. 12 Tundra.';
    const own = read('ride', '2025-11-07', body, 'driver', 'team', 'series').filter((one) => /Stone|Carter/.test(one));
    expect(own.join('\n')).not.toMatch(/Pinecrest|truck/);
  });

  it('stands between the number and the make', () => {
    const body = 'Ava Stone drives Northline Racing’s No. 11 Xfinity Chevrolet.';
    expect(read('ride', '2025-06-06', body, 'driver', 'series', 'number', 'make')).toEqual([
      'confirmed driver=Ava Stone series=xfinity number=11 make=Chevrolet',
    ]);
  });
});

describe('the last season of who is let go', () => {
  it.each([
    'Ava Stone spent 2023 and 2024 at Northline Racing, which let her go.',
    'Ava Stone spent 2023 and 2024 at Northline Racing, which dropped her for Ben Carter.',
    'Ava Stone drove the No. 12 of Northline Racing in 2024, but the team released her.',
  ])('is the one told before: %s', (body) => {
    expect(read('exit', '2025-11-10', body, 'driver', 'season')).toEqual(['confirmed driver=Ava Stone season=2024']);
  });

  it('is the one of the month', () => {
    const body = 'Northline Racing let Ava Stone go in August.';
    expect(read('exit', '2025-11-10', body, 'driver', 'season')).toEqual(['confirmed driver=Ava Stone season=2025']);
  });
});

describe('the team of a car', () => {
  it.each([
    ['At Northline Racing, Dan Marsh wants a second car to go with Ava Stone’s No. 12.', true],
    ['Northline Racing leases the charter on Ava Stone’s No. 12 from Pinecrest Motorsports.', true],
    ['Northline Racing and Pinecrest Motorsports protested Ava Stone’s No. 12.', false],
  ])('is the one that has it: %s', (body, has) => {
    const own = read('ride', '2025-06-06', body, 'driver', 'team').filter((one) => one.includes('Northline'));
    expect(own.length > 0).toBe(has);
  });

  it('is told by a headline in capitals', () => {
    const body =
      'PINECREST MOTORSPORTS SIGNS AVA STONE\n\nNorthline Racing and Pinecrest Motorsports said today that Ava Stone is quick.';
    expect(read('ride', '2025-06-06', body, 'driver', 'team')).toEqual([
      'confirmed driver=Ava Stone team=Pinecrest Motorsports',
    ]);
  });
});

describe('him beside whom somebody goes', () => {
  const before = 'Ava Stone is on her way to the Cup Series and the No. 95 of Northline Racing.';
  it('is not the one who goes', () => {
    expect(
      read('crew', '2025-11-10', `${before} Dan Marsh goes with her as crew chief.`, 'person', 'driver', 'number'),
    ).toEqual(['confirmed person=Dan Marsh driver=Ava Stone number=95']);
  });
});

describe('what is only said', () => {
  it.each([
    'Ava Stone was quick. It’s said that she’ll have the No. 18 for Northline Racing in 2026.',
    'Ava Stone was quick. I’m told she’ll have the No. 18 for Northline Racing in 2026.',
    'Ava Stone, it’s said, will drive the No. 18 for Northline Racing in 2026.',
  ])('is a rumour: %s', (body) => {
    expect(read('ride', '2025-11-10', body, 'driver', 'number')).toEqual(['rumored driver=Ava Stone number=18']);
  });
});

describe('a car that is lent', () => {
  it('is no loan of who drives it', () => {
    const body = 'Ava Stone starts at Bristol on Saturday; Northline Racing is lending her its No. 51 Chevrolet.';
    expect(read('contract', '2025-06-06', body, 'driver')).toEqual([]);
  });
});

describe('a model with a number', () => {
  it('is no race', () => {
    const body =
      '2026 WEC entry list\n\nNorthline Racing Team\n#4 Vanwall Vandervell 680 – Ava Stone, Ben Carter, Kim Reyes\n\nPinecrest Motorsports\n#5 Porsche 963 – Eve Torres, Lee Ward';
    expect(read('start', '2026-01-11', body, 'driver')).toEqual([]);
    expect(read('ride', '2026-01-11', body, 'driver', 'number')).toContain('confirmed driver=Ava Stone number=4');
  });
});
