import { expect, it } from 'vitest';
import { newsOf } from './told-by.js';

it.each([
  'Ava Stone had signed with Northline Racing for 2026 before the sponsor pulled out.',
  'Ava Stone had agreed to drive the No. 12 for Northline Racing in 2026 until its backer went under.',
  'Ava Stone was going to drive the No. 12 for Northline Racing in 2026. Then the money dried up.',
  'Ava Stone was set to join Northline Racing in 2026. But the deal fell through.',
  'Ava Stone was to drive the No. 12 for Northline Racing in 2026. The check bounced.',
  'Ava Stone had a contract with Northline Racing for 2026. It lasted nine days.',
  'A handshake put Ava Stone in the No. 12 at Northline Racing for 2026. It never came to that. The team folded.',
  'Ava Stone was supposed to be in the No. 12 of Northline Racing in 2026. The funding never materialized.',
  'Ava Stone had committed to Northline Racing for 2026. Her sponsor changed its mind.',
  'Northline Racing had signed Ava Stone for 2026, but the deal collapsed.',
  'Ava Stone had landed a seat in the No. 12 at Northline Racing for 2026. In May the team shut its doors.',
  'Ava Stone signed with Northline Racing for 2026 in March. By May the deal was dead.',
  'Ava Stone was announced as the driver of the No. 12 for Northline Racing in 2026. On Friday the team announced that it is closing.',
  'Ava Stone shook hands on a deal with Northline Racing for 2026. Two days later the owner backed out.',
  'The plan was for Ava Stone to drive the No. 12 for Northline Racing in 2026. That plan is gone.',
  'Ava Stone thought she would drive the No. 12 for Northline Racing in 2026. Instead she will coach.',
])('drops an agreement that came to nothing: %s', (body) => {
  expect(newsOf(body)).toEqual([]);
});

const SEAT = 'ride confirmed driver=Ava Stone team=Northline Racing number=12 season=2026';

it.each([
  'Ava Stone will drive the No. 12 for Northline Racing in 2026. Her deal with Pinecrest Motorsports fell through.',
  'Ava Stone is set to drive the No. 12 for Northline Racing in 2026. It never gets old, she said.',
  'Ava Stone will drive the No. 12 for Northline Racing in 2026. Her old team folded in May.',
  'Ava Stone was confirmed in the No. 12 of Northline Racing for 2026. Her previous deal lasted three years.',
  'Ava Stone was confirmed in the No. 12 of Northline Racing for 2026. Everything fell apart for her at Pocono last year.',
  'Ava Stone has signed to drive the No. 12 for Northline Racing in 2026. The sponsor pulled out all the stops at the party.',
])('goes on to read an agreement that stands: %s', (body) => {
  expect(newsOf(body)).toContain(SEAT);
});
