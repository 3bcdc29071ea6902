import { expect, it } from 'vitest';
import { claimsOfKinds } from '../rules/claims-of.js';
import { seatsOf } from './reports-of.js';

const WIRE = `Stone holds on at Iowa

NEWTON, Iowa — Ava Stone held off Ben Carter over the final four laps Saturday night to win the Millfield 250 at Iowa Speedway, her second victory of the NASCAR Truck Series season.

Stone led 88 laps in the No. 12 Ford for Northline Racing and crossed the line ahead of Carter's No. 34 Pinecrest Motorsports Toyota.

Cleo Diaz finished third for Larkfield Racing, followed by Dan Ellis and rookie Eve Ford. Gus Hale, who started from the pole, came home 11th in Larkfield's No. 8. Pinecrest teammate Ian Jost hit the wall on Lap 31 and was 30th.

The series returns June 20 at Pocono Raceway, where Ben Carter will be replaced in the No. 34 by Kim Lane.`;

const LOCAL = `Ames driver ends the wait

A boy from Ames won at Knoxville Raceway on Saturday, and half the county was there.

Ben Carter, 22, brought the No. 34 Toyota of Pinecrest Motorsports home first in the Harvest Bank Dirt Classic after Ava Stone cut a tire with two to go. It is the rookie's first win in 41 Truck Series starts.

Stone limped home 14th in Northline Racing's No. 12. Dan Ellis, the Larkfield Racing veteran, was third, and Eve Ford fourth in a second Pinecrest truck, the No. 35. Gus Hale, in the No. 8 for Larkfield, retired with engine trouble.`;

const RELEASE = `NORTHLINE RACING RACE REPORT: DOVER

DOVER, Del. (May 19, 2025) – Northline Racing scored a pair of top-10 finishes in Sunday's Lakeview Windows 300 at Dover Motor Speedway.

Ava Stone drove the No. 12 Ford Mustang to a fifth-place finish in the NASCAR Xfinity Series race, her fourth top five of the season. Teammate Ben Carter rallied from a pit-road penalty to finish ninth in the No. 21 Ford.

Carter's No. 21 team, led by crew chief Hal Moss, is eighth in the owner standings.`;

const NOTEBOOK = `Sonoma notebook: Diaz breaks through

SONOMA, Calif. — Cleo Diaz needed 61 starts. On Sunday she needed only one more lap of fuel than Ava Stone had, and she won the Redwood 350 at Sonoma Raceway for her first Cup Series victory.

Diaz drives the No. 8 Chevrolet for Larkfield Racing, which had not won since 2021 with Hugh Barr, now an analyst.

Stone coasted across in 19th in the No. 12 Ford. Her Northline Racing teammate, Ben Carter, was second in the No. 21 and said he would have settled for 10th on Friday, when he crashed in practice.

ROAD WARRIOR: Truck Series regular Eve Ford finished 24th in her Cup debut in the No. 60 of Fenwick Motorsports. She goes back to the No. 35 Pinecrest Motorsports truck at Kansas Speedway on Saturday.

SEAT TALK: Dan Ellis was seventh for Ridgeway Motorsports and says nothing is done for 2026.`;

const INDYCAR = `ELKHART LAKE, Wis. – Matteo Ricci mastered a drying track on Sunday to claim the Grand Prix of Millfield at Road America, his second NTT IndyCar Series win of the year.

The Italian took the lead from pole-sitter Ava Stone at the final stops and won by 2.4 seconds. Stone was second in the No. 12 Chevrolet for Northline Racing, with Ben Carter third for Pinecrest Motorsports, Jonas Lind fourth and Halden Racing's other driver, Pia Roth, fifth in the No. 42 Honda.

Two-time series champion Hugh Barr spun from sixth with seven laps to go and ended up 18th.`;

const SUPERCARS = `Brown and Lane deliver at the Mountain

Toby Brown and Kim Lane have won the Bathurst 1000 for Birchwood Racing after 161 laps on Sunday.

Brown took the No. 9 Mustang to the flag. Jack Hollis and Mia Tran were second in the No. 27 Camaro of Kestrel Motorsport.

The Supercars Championship resumes on the Gold Coast on October 24.`;

it.each([
  [
    'a wire',
    '2025-06-08',
    WIRE,
    [
      'Carter 34 Pinecrest Motorsports 2025',
      'Diaz Larkfield Racing 2025',
      'Hale 8 Larkfield Racing 2025',
      'Jost Pinecrest Motorsports 2025',
      'Stone 12 Northline Racing 2025',
    ],
    ['Diaz 3', 'Ellis 4', 'Ford 5', 'Hale 11', 'Jost 30', 'Stone 1'],
  ],
  [
    'a local paper',
    '2025-08-04',
    LOCAL,
    [
      'Carter 34 Pinecrest Motorsports 2025',
      'Ellis Larkfield Racing 2025',
      'Ford 35 Pinecrest Motorsports 2025',
      'Hale 8 Larkfield Racing 2025',
      'Stone 12 Northline Racing 2025',
    ],
    ['Ellis 3', 'Ford 4', 'Stone 14'],
  ],
  [
    'a team',
    '2025-05-19',
    RELEASE,
    ['Carter 21 Northline Racing 2025', 'Stone 12 Northline Racing 2025'],
    ['Carter 9', 'Stone 5'],
  ],
  [
    'a notebook',
    '2025-07-14',
    NOTEBOOK,
    [
      'Carter 21 Northline Racing 2025',
      'Diaz 8 Larkfield Racing 2025',
      'Ellis Ridgeway Motorsports 2025',
      'Ford 60 Fenwick Motorsports 2025',
      'Stone 12 Northline Racing 2025',
      'start Ford 35 Pinecrest Motorsports 2025 Kansas Speedway 2025-07-19',
    ],
    ['Carter 2', 'Diaz 1', 'Ellis 7', 'Ford 24', 'Stone 19'],
  ],
  [
    'an IndyCar race',
    '2025-06-23',
    INDYCAR,
    ['Carter Pinecrest Motorsports 2025', 'Roth 42 Halden Racing 2025', 'Stone 12 Northline Racing 2025'],
    ['Barr 18', 'Carter 3', 'Lind 4', 'Ricci 1', 'Roth 5', 'Stone 2'],
  ],
  [
    'a race of shared cars',
    '2025-10-13',
    SUPERCARS,
    ['Brown Birchwood Racing 2025', 'Lane Birchwood Racing 2025'],
    ['Brown 1', 'Hollis 2', 'Lane 1', 'Tran 2'],
  ],
])('the report of %s', (_, published, body, seats, finishes) => {
  const told = [...new Set(seatsOf(body, published))];
  expect(told).toEqual(seats);
  const results = claimsOfKinds(['result'], published, body, ['driver', 'position', 'date']).filter((line) =>
    line.includes('date='),
  );
  expect(results.map((line) => line.replace(/^.* (\S+) position=(\d+) .*$/, '$1 $2')).sort()).toEqual(finishes);
});
