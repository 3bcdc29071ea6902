import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const SEAT = 'Ava Stone is in the No. 12 for Northline Racing.';
const seriesOf = (text: string): string[] =>
  claimsOf('ride', '2026-04-07', text, ['driver', 'series']).filter((one) => one.includes('Stone'));

// Three sentences that name no series, so that none is that of the lead.
const LEAD = 'It rained all week. Nobody minded. Then came the sun.\n\n';

it.each([
  `${LEAD}${SEAT}\n\nTrackhouse Racing was there, and 23XI Racing too. Trackhouse Racing’s guests like it. Each has a deal in the Xfinity Series for a guest.`,
  `${LEAD}${SEAT} She was ninth in the Cup standings. There was talk of a Truck race or two. The Cup garage is her home.`,
  `${LEAD}${SEAT} Cup is what she came for.\n\nXfinity notes: Bea Carter is in the No. 21 of Pinecrest Motorsports. Qualifying is on Friday.`,
  `${LEAD}${SEAT} Cup is what she came for. Her day job was the No. 2 in the Truck Series.`,
])('of several series the one that teams and titles speak for as well is the article’s: %s', (text) => {
  expect(seriesOf(text)).toEqual(['confirmed driver=Ava Stone series=cup']);
});

it.each([
  [`${LEAD}${SEAT} The Truck Series is next. In the Truck Series anything goes. 23XI Racing looked on.`, 'truck'],
  [`The Xfinity Series rests.\n\n${SEAT} Trackhouse Racing, 23XI Racing and the Wood Brothers looked on.`, 'xfinity'],
])('but what the lead or most sentences name stays it: %s', (text, series) => {
  expect(seriesOf(text)).toEqual([`confirmed driver=Ava Stone series=${series}`]);
});

it('a label tells the series of its paragraph', () => {
  const text = `The Cup Series is at Bristol on Sunday.\n\nTruck Series notes: ${SEAT}\n\nTrucks: Bea Carter is in the No. 21 for Pinecrest Motorsports.`;
  expect(claimsOf('ride', '2026-04-07', text, ['driver', 'series'])).toEqual([
    'confirmed driver=Ava Stone series=truck',
    'confirmed driver=Bea Carter series=truck',
  ]);
});

it('a firm that is on board is no house that she drives for', () => {
  const text =
    'Northline Racing has a plan. Ava Stone will drive the No. 12 full-time, with Salt Glass on board for 20 of the 23 events.';
  expect(claimsOf('ride', '2026-01-14', text, ['driver', 'team'])).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing',
  ]);
});
