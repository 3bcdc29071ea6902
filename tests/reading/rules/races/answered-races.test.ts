import { expect, it } from 'vitest';
import { entriesOf } from '../starts-of.js';

const INTERVIEW =
  'Five questions with Ava Stone\n\nAva Stone drives the No. 8 Ford for Pinecrest Motorsports in the Cup Series.\n\n';

// Published on 2026-04-07, a Tuesday.
it.each<readonly [string, ...string[]]>([
  [
    `${INTERVIEW}Q: Any Truck races this year?\n\nSTONE: Two, for Northline Racing, in the 12. Bristol on April 12 and Talladega a week after that. I am happy.`,
    'Stone 12 Northline Racing truck, Bristol 04-12',
    'Stone 12 Northline Racing truck, Talladega 04-19',
  ],
  [
    'Ava Stone will run four Truck Series races in the No. 12 of Northline Racing. She spoke to us on Monday.\n\nQ: Which four?\n\nSTONE: Bristol on April 12, Dover on May 15, Pocono on July 10 and Richmond on Aug. 14. I like them all.',
    'Stone 12 Northline Racing truck, Bristol 04-12',
    'Stone 12 Northline Racing truck, Dover 05-15',
    'Stone 12 Northline Racing truck, Pocono 07-10',
    'Stone 12 Northline Racing truck, Richmond 08-14',
  ],
  [
    'Ava Stone drives for Northline Racing in the Truck Series.\n\nWhich races will you run?\n\n“One. Pocono, July 10, in the No. 12.”',
    'Stone 12 Northline Racing truck, Pocono 07-10',
  ],
])('reads races that an answer counts up: %s', (body, ...starts) => {
  expect(entriesOf(body)).toEqual(starts);
});

it.each([
  `${INTERVIEW}Q: When is the wedding?\n\nSTONE: Talladega, the week after. April 19. I am happy.`,
  `${INTERVIEW}Q: Your favorite tracks?\n\nSTONE: Bristol and Talladega. I am happy.`,
  `${INTERVIEW}Q: Where will you test next?\n\nSTONE: Pocono on April 20. I am happy.`,
  `${INTERVIEW}Q: Your last race?\n\nSTONE: Phoenix on March 8. I am happy.`,
  `${INTERVIEW}Q: Who has the races in the 12?\n\nSTONE: Ben Carter. Bristol on April 12. I am happy.`,
])('leaves alone what else is answered: %s', (body) => {
  expect(entriesOf(body)).toEqual([]);
});
