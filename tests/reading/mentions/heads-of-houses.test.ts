import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../rules/claims-of.js';

const DAY = '2019-03-01';

describe('who bears a team’s name and is its head', () => {
  it.each([
    'Ava Stone was 18 when Ben Carter hired her away from Pinecrest Motorsports. She drove for Carter Motorsports.',
    'Ava Stone is with Carter Racing. Ben Carter has asked about Dan Marsh, too. He won at Dover in 2018.',
    'Ava Stone re-signed with Ben Carter Racing. “Next question,” said Ben Carter. He left Pinecrest Motorsports.',
  ])('drives nothing: %s', (body) => {
    const read = claimsOfKinds(['ride', 'exit', 'result'], DAY, body, ['driver']);
    expect(read.filter((claim) => claim.includes('Ben Carter'))).toEqual([]);
  });

  it.each([
    'Ben Carter signed with Carter Motorsports, and he will drive the No. 12 in the Truck Series in 2019.',
    'Ben Carter hired a new crew chief. Carter drives the No. 12 for Carter Motorsports in the Truck Series.',
  ])('drives where a wheel is told of: %s', (body) => {
    expect(claimsOf('ride', DAY, body, ['driver', 'number'])).toContain('confirmed driver=Ben Carter number=12');
  });
});

describe('“he” at the head of a section', () => {
  const told =
    'Ava Stone stays put\n\nAva Stone has signed again with Northline Racing. Stone is 33. Stone won the title in 2015. Stone said so.\n\nThat leaves Dan Marsh. His deal ends this year.\n\nTHE REST OF HER WEEK\n\n';

  it('is whom the article is about', () => {
    const body = `${told}She drives the No. 51 in the Truck Series this year.`;
    expect(claimsOf('ride', DAY, body, ['driver', 'number'])).toContain('confirmed driver=Ava Stone number=51');
  });

  it('is whom the heading names', () => {
    const body = `${told.replace('THE REST OF HER WEEK', 'WHAT ABOUT DAN MARSH')}He drives the No. 51 in the Truck Series this year.`;
    expect(claimsOf('ride', DAY, body, ['driver', 'number'])).not.toContain('confirmed driver=Ava Stone number=51');
  });
});

describe('a description that is no driver’s', () => {
  it.each([
    'Ava Stone drove for Northline Racing in 2018. The Kiwi team closed its doors.',
    'Ava Stone drove for Northline Racing in 2018. The German outfit closed its doors.',
  ])('%s', (body) => {
    expect(claimsOf('bio', DAY, body, ['driver', 'nationality'])).toEqual([]);
  });

  it('is that of the name behind it', () => {
    const body = 'Dan Marsh is 40. Northline Racing has the champion, Renger van der Veen, in the No. 97 this year.';
    expect(claimsOf('title', DAY, body, ['driver']).filter((claim) => claim.includes('Dan Marsh'))).toEqual([]);
    expect(claimsOf('ride', DAY, body, ['driver', 'season'])).not.toContain('confirmed driver=Dan Marsh season=2019');
  });
});
