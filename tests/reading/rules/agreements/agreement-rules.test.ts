import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const contracts = (body: string, published = '2025-08-20'): string[] =>
  claimsOf('contract', published, body, ['driver', 'team', 'multiYear', 'until', 'loanTo']);

const stone = 'driver=Emma Stone team=Northline Racing';
const lent = `${stone} loanTo=Pinecrest Motorsports`;

it.each([
  ['signs', 'Emma Stone has signed with Northline Racing for 2026.', stone],
  ['is signed', 'Emma Stone has been signed by Northline Racing.', stone],
  ['team signs', 'Northline Racing has signed Emma Stone to a multi-year contract.', `${stone} multiYear=true`],
  ['extends', 'Emma Stone has signed a multi-year extension with Northline Racing.', `${stone} multiYear=true`],
  ['re-signs', 'Emma Stone has re-signed with Northline Racing.', stone],
  ['has one', 'Emma Stone has a three-year deal with Northline Racing.', `${stone} multiYear=true`],
  ['under contract', 'Emma Stone is under contract with Northline Racing through 2027.', `${stone} until=2027`],
  [
    'her contract runs',
    'Emma Stone drives for Northline Racing. Her contract runs through 2027.',
    `${stone} until=2027`,
  ],
  ['whose contract', 'Emma Stone’s contract with Northline Racing goes through 2026.', `${stone} until=2026`],
  [
    'the agreement of who was just announced',
    'Northline Racing has named Emma Stone as the driver of its No. 12 in 2026. The agreement covers multiple years.',
    `${stone} multiYear=true`,
  ],
  [
    'a clause on the noun',
    'Emma Stone signed a contract with Northline Racing that extends through 2028.',
    `${stone} until=2028`,
  ],
  [
    'between two',
    'The partnership between Emma Stone and Northline Racing is a multiyear driving agreement.',
    `${stone} multiYear=true`,
  ],
  ['its end', 'Emma Stone is out of contract at Northline Racing after this season.', `${stone} until=2025`],
  [
    'beside the name',
    'Emma Stone, out of contract at Northline Racing after this season, said nothing.',
    `${stone} until=2025`,
  ],
  ['option', 'Northline Racing has exercised its option on Emma Stone for 2026.', stone],
  ['development driver', 'Emma Stone is a Northline Racing development driver.', stone],
  ['loan', 'Emma Stone is on loan from Northline Racing to Pinecrest Motorsports.', lent],
  [
    'loan, by the way',
    'Emma Stone, on loan from Northline Racing, will drive Pinecrest Motorsports’ No. 9 Toyota.',
    lent,
  ],
  [
    'loan, by the way',
    'Pinecrest Motorsports has given the No. 9 to Emma Stone, who is on loan from Northline Racing.',
    lent,
  ],
  [
    'found herself lent',
    'Emma Stone found herself loaned out to Pinecrest Motorsports.',
    'driver=Emma Stone loanTo=Pinecrest Motorsports',
  ],
  [
    'between two',
    'The bond between Emma Stone and Northline Racing is a multiyear agreement.',
    `${stone} multiYear=true`,
  ],
  ['with a driver', 'Northline Racing has reached a multi-year agreement with Emma Stone.', `${stone} multiYear=true`],
  ['lends', 'Northline Racing will lend Emma Stone to Pinecrest Motorsports in 2026.', lent],
])('reads an agreement: %s', (_name, body, expected) => {
  expect(contracts(body)).toEqual([`confirmed ${expected}`]);
});

it('keeps a rumor a rumor', () => {
  expect(contracts('Emma Stone could sign with Northline Racing.')).toEqual([`rumored ${stone}`]);
});

it.each([
  ['a sponsor’s', 'Tidewater Tools has signed a multi-year sponsorship deal with Northline Racing and Emma Stone.'],
  ['a crew chief’s', 'Northline Racing has signed Dan Marsh as crew chief.'],
  ['none', 'Emma Stone has no contract with Northline Racing for 2026.'],
  ['an offer', 'Emma Stone has been offered a two-year contract by Northline Racing.'],
  ['not renewed', 'Emma Stone’s contract with Northline Racing was not renewed.'],
  ['a question', 'Has Emma Stone signed a multi-year deal with Northline Racing?'],
  ['a condition', 'If Emma Stone signs a contract with Northline Racing, she moves to Ohio.'],
  ['of two just named', 'Emma Stone and Ben Carter drive for Northline Racing. The agreement covers multiple years.'],
  ['over between two', 'The partnership between Emma Stone and Northline Racing is over, and the contract with it.'],
  ['a sponsor between two', 'The deal between Emma Stone and Northline Racing is a sponsorship contract.'],
  ['between two teams', 'The agreement between Pinecrest Motorsports and Northline Racing is a multiyear contract.'],
  ['autographs', 'Emma Stone drives for Northline Racing. Stone will sign autographs at Dover.'],
  ['an alliance', 'Northline Racing has extended its technical alliance with Pinecrest Motorsports.'],
])('is no agreement of a driver: %s', (_name, body) => {
  expect(contracts(body)).toEqual([]);
});
