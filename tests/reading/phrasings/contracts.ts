/** Ways to say that a driver and a team have an agreement. Published on 2025-10-01; people and teams are invented. */
export const CONTRACT_PHRASINGS: readonly (readonly [text: string, ...contracts: readonly string[]])[] = [
  // status, driver, team, several years, last season, lent to: as they must come out; `-` where the text does not say
  [
    'Ava Stone got a two-year contract from Northline Racing in September.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone has put her name to a contract covering several seasons with Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Stone’s latest extension, inked in May, takes her through 2028.',
    'confirmed, Ava Stone, Northline Racing, -, 2028, -',
  ],
  [
    'Ava Stone’s contract with Northline Racing, which was signed last year, runs until 2027.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  [
    'Ava Stone’s deal with Northline Racing, first announced in May, lapses in November.',
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  [
    'Ava Stone belongs to Northline Racing, which has lent her out to Pinecrest Motorsports for a season.',
    'confirmed, Ava Stone, Northline Racing, -, -, Pinecrest Motorsports',
  ],
  [
    'A one-off is thought to be more likely for Ben Carter than a seat, given that Northline Racing has Ava Stone under contract.',
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  [
    'Pinecrest Motorsports has been linked with Ava Stone of Northline Racing; Stone’s contract with Northline Racing expires at the end of the year.',
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  ['Ava Stone signs with Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  ['Ava Stone has signed for Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  ['Ava Stone inked a two-year deal with Northline Racing.', 'confirmed, Ava Stone, Northline Racing, yes, -, -'],
  [
    'Ava Stone has inked a contract extension with Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  ['Ava Stone has penned a new deal at Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  ['Ava Stone pens new two-year deal with Northline Racing.', 'confirmed, Ava Stone, Northline Racing, yes, -, -'],
  [
    'Ava Stone put pen to paper on a new contract with Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  ['Ava Stone has committed to Northline Racing through 2027.', 'confirmed, Ava Stone, Northline Racing, -, 2027, -'],
  ['Ava Stone has committed her future to Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  [
    'Ava Stone is staying put at Northline Racing on a multi-year deal.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone has agreed to a multi-year contract extension with Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone agreed a new three-year deal with Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  ['Ava Stone has agreed terms with Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  [
    'Ava Stone has come to terms with Northline Racing on a multi-year deal.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  ['Ava Stone has reached a deal with Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  [
    'Ava Stone and Northline Racing have reached agreement on a multi-year extension.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone and Northline Racing have agreed to a contract extension through 2028.',
    'confirmed, Ava Stone, Northline Racing, -, 2028, -',
  ],
  ['Northline Racing has extended Ava Stone through 2027.', 'confirmed, Ava Stone, Northline Racing, -, 2027, -'],
  [
    "Northline Racing has extended Ava Stone's contract through the 2028 season.",
    'confirmed, Ava Stone, Northline Racing, -, 2028, -',
  ],
  ['Northline Racing has locked up Ava Stone through 2028.', 'confirmed, Ava Stone, Northline Racing, -, 2028, -'],
  [
    'Northline Racing has locked in Ava Stone on a long-term deal.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Northline Racing has tied down Ava Stone until the end of 2027.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  ['Northline Racing has secured Ava Stone on a multi-year deal.', 'confirmed, Ava Stone, Northline Racing, yes, -, -'],
  [
    'Northline Racing has secured the services of Ava Stone on a two-year contract.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Northline Racing retained Ava Stone on a new multi-year deal.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Northline Racing re-signed Ava Stone to a multiyear contract.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  ['Northline Racing has re-signed Ava Stone through 2027.', 'confirmed, Ava Stone, Northline Racing, -, 2027, -'],
  [
    'Northline Racing announced a multi-year contract extension with Ava Stone.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Northline Racing announced a multi-year extension for Ava Stone.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  ['Northline Racing announced the signing of Ava Stone.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  ['Northline Racing has handed Ava Stone a two-year contract.', 'confirmed, Ava Stone, Northline Racing, yes, -, -'],
  [
    'Northline Racing has given Ava Stone a new contract through 2027.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  [
    'Ava Stone was given a three-year contract by Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone has been handed a contract extension by Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  [
    'Ava Stone has been re-signed by Northline Racing through 2027.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  ['Ava Stone joins Northline Racing on a two-year deal.', 'confirmed, Ava Stone, Northline Racing, yes, -, -'],
  ['Ava Stone joins Northline Racing on a multi-year contract.', 'confirmed, Ava Stone, Northline Racing, yes, -, -'],
  [
    'Ava Stone joined Northline Racing on a one-year deal with an option for 2027.',
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  [
    'Ava Stone moves to Northline Racing on a multi-season agreement.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone arrives at Northline Racing with a three-year contract.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone will race for Northline Racing in 2026 as part of a multi-year agreement.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone will drive the No. 12 for Northline Racing under a two-year deal.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone will return to Northline Racing on a multi-year deal.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone remains with Northline Racing under a new multi-year contract.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  ['Ava Stone is under contract at Northline Racing until 2027.', 'confirmed, Ava Stone, Northline Racing, -, 2027, -'],
  [
    'Ava Stone is contracted to Northline Racing until the end of 2026.',
    'confirmed, Ava Stone, Northline Racing, -, 2026, -',
  ],
  ['Ava Stone is tied to Northline Racing through 2028.', 'confirmed, Ava Stone, Northline Racing, -, 2028, -'],
  ['Ava Stone is signed through 2027 with Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, 2027, -'],
  ['Ava Stone is signed with Northline Racing through 2027.', 'confirmed, Ava Stone, Northline Racing, -, 2027, -'],
  ['Ava Stone has a contract with Northline Racing for 2026.', 'confirmed, Ava Stone, Northline Racing, -, 2026, -'],
  [
    'Ava Stone has a deal with Northline Racing that runs through 2026.',
    'confirmed, Ava Stone, Northline Racing, -, 2026, -',
  ],
  [
    "Ava Stone's contract with Northline Racing runs until the end of 2027.",
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  [
    "Ava Stone's deal with Northline Racing is up at the end of the season.",
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  [
    "Ava Stone's contract with Northline Racing expires after the 2026 season.",
    'confirmed, Ava Stone, Northline Racing, -, 2026, -',
  ],
  [
    "Ava Stone's current deal with Northline Racing expires at the end of this year.",
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  [
    'Ava Stone is in the final year of her contract with Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  ['Ava Stone is in a contract year with Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, 2025, -'],
  [
    "Ava Stone's new contract keeps her at Northline Racing through 2028.",
    'confirmed, Ava Stone, Northline Racing, -, 2028, -',
  ],
  [
    'The extension keeps Ava Stone at Northline Racing through 2028.',
    'confirmed, Ava Stone, Northline Racing, -, 2028, -',
  ],
  [
    'The deal keeps Ava Stone in the No. 12 at Northline Racing through the 2028 season.',
    'confirmed, Ava Stone, Northline Racing, -, 2028, -',
  ],
  [
    'The new deal will keep Ava Stone with Northline Racing until 2027.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  ['The contract ties Ava Stone to Northline Racing until 2027.', 'confirmed, Ava Stone, Northline Racing, -, 2027, -'],
  [
    'Ava Stone drives for Northline Racing. The new agreement runs through 2027.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  [
    'Ava Stone drives for Northline Racing. Terms of the multi-year deal were not disclosed.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone signed a two-year extension last winter to stay at Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  ['Ava Stone signed through 2028 with Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, 2028, -'],
  [
    'Ava Stone extended her stay at Northline Racing through 2028.',
    'confirmed, Ava Stone, Northline Racing, -, 2028, -',
  ],
  ['Ava Stone has extended with Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  [
    'Ava Stone has extended her contract with Northline Racing until 2027.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  ['Ava Stone extends with Northline Racing for two more years.', 'confirmed, Ava Stone, Northline Racing, yes, -, -'],
  ['Ava Stone has prolonged her contract with Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  ['Ava Stone renewed with Northline Racing for 2026.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  ['Ava Stone has renewed her contract with Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  ["Northline Racing has renewed Ava Stone's contract.", 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  ["Northline Racing picked up Ava Stone's option for 2026.", 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  ['Northline Racing has taken up its option on Ava Stone.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  ["Northline Racing activated the option in Ava Stone's contract.", 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  [
    "Northline Racing has triggered an extension in Ava Stone's contract.",
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  [
    'Ava Stone has signed as a development driver with Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  [
    "Ava Stone has been signed to Northline Racing's development program.",
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  [
    'Ava Stone joins the Northline Racing driver development program.',
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  ['Ava Stone is a member of the Northline Racing academy.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  ['Ava Stone has been named reserve driver at Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  [
    'Northline Racing signed Ava Stone as its reserve driver for 2026.',
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  [
    'Northline Racing development driver Ava Stone will drive the No. 21 for Pinecrest Motorsports.',
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  [
    'Northline Racing junior Ava Stone will drive the No. 21 for Pinecrest Motorsports.',
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  [
    'Ava Stone, a Northline Racing development driver, will drive the No. 21 for Pinecrest Motorsports.',
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  [
    'Ava Stone will drive the No. 21 for Pinecrest Motorsports on loan from Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, -, -, Pinecrest Motorsports',
  ],
  [
    'Ava Stone has been loaned to Pinecrest Motorsports by Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, -, -, Pinecrest Motorsports',
  ],
  [
    'Northline Racing has loaned Ava Stone to Pinecrest Motorsports.',
    'confirmed, Ava Stone, Northline Racing, -, -, Pinecrest Motorsports',
  ],
  [
    'Northline Racing is loaning Ava Stone out to Pinecrest Motorsports for 2026.',
    'confirmed, Ava Stone, Northline Racing, -, -, Pinecrest Motorsports',
  ],
  [
    'Northline Racing has farmed out Ava Stone to Pinecrest Motorsports.',
    'confirmed, Ava Stone, Northline Racing, -, -, Pinecrest Motorsports',
  ],
  [
    'Ava Stone has been farmed out to Pinecrest Motorsports by Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, -, -, Pinecrest Motorsports',
  ],
  [
    'Ava Stone will be seconded to Pinecrest Motorsports by Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, -, -, Pinecrest Motorsports',
  ],
  [
    'Northline Racing is sending Ava Stone to Pinecrest Motorsports on loan.',
    'confirmed, Ava Stone, Northline Racing, -, -, Pinecrest Motorsports',
  ],
  [
    'Ava Stone goes to Pinecrest Motorsports on a one-year loan from Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, -, -, Pinecrest Motorsports',
  ],
  [
    'Ava Stone is under contract to Northline Racing but is on loan to Pinecrest Motorsports.',
    'confirmed, Ava Stone, Northline Racing, -, -, Pinecrest Motorsports',
  ],
  [
    'Northline Racing loanee Ava Stone drives the No. 21 for Pinecrest Motorsports.',
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  [
    'Pinecrest Motorsports has borrowed Ava Stone from Northline Racing for 2026.',
    'confirmed, Ava Stone, Northline Racing, -, -, Pinecrest Motorsports',
  ],
  [
    'Ava Stone has signed a multi-year deal to drive the No. 12 for Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone has signed a multi-year contract to remain at Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone, who signed a multi-year extension with Northline Racing in May, won at Bristol.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone is back at Northline Racing after signing a two-year extension.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone will stay with Northline Racing after agreeing to a new multi-year contract.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone has a deal in place with Northline Racing for 2026.',
    'confirmed, Ava Stone, Northline Racing, -, 2026, -',
  ],
  [
    "Ava Stone's future is settled: she has a new two-year deal with Northline Racing.",
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone said she has signed a new deal with Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, -, -, -',
  ],
  ['Ava Stone re-ups with Northline Racing.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
  [
    'Ava Stone has re-upped with Northline Racing on a multi-year deal.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone, whose contract with Northline Racing expires at the end of 2025, has not decided.',
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  [
    'Northline Racing have tied Ava Stone to a new contract until 2027.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  ['Northline Racing has Ava Stone under contract through 2027.', 'confirmed, Ava Stone, Northline Racing, -, 2027, -'],
  [
    "Ava Stone's multi-year contract with Northline Racing includes an option for 2028.",
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone joined Northline Racing as a factory driver on a multi-year contract.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Stone’s deal is up in November.',
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Stone’s contract for the No. 12 expires in December.',
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Stone has an agreement that runs out in November.',
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Her deal is up after Phoenix.',
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Stone is out of contract.',
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Stone is out of contract in December.',
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Her Northline Racing contract is up when the year ends.',
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Stone will serve as reserve driver until the end of the year, when her contract expires.',
    'confirmed, Ava Stone, Northline Racing, -, 2025, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Stone is signed through 2027.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Stone has been extended through 2027.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Stone extended through 2027.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Stone extended her own contract to 2027 in May.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Stone is signed for 2026.',
    'confirmed, Ava Stone, Northline Racing, -, 2026, -',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Stone is signed long term.',
    'confirmed, Ava Stone, Northline Racing, yes, -, -',
  ],
  [
    'Ava Stone drives the No. 12 and Ben Carter the No. 30 for Northline Racing. Both drivers have contracts through 2027.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
    'confirmed, Ben Carter, Northline Racing, -, 2027, -',
  ],
  [
    'Northline Racing has extended the contract of Ava Stone through 2027.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  [
    'Northline Racing has extended the contracts of Ava Stone and of her crew chief through the 2027 season.',
    'confirmed, Ava Stone, Northline Racing, -, 2027, -',
  ],
  ['Northline Racing renewed the deal of Ava Stone.', 'confirmed, Ava Stone, Northline Racing, -, -, -'],
];
