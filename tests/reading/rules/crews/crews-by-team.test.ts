import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2026-01-22';
const crews = (body: string): string[] => claimsOf('crew', DAY, body, ['person', 'driver', 'team', 'number', 'season']);

const SCORECARD = `Who’s on the box? Cup crew chiefs for 2026

A scorecard of who moved and who stayed.

NORTHLINE RACING (Ford)
Paul Ross, who won the 2022 title with Ben Carter, goes to Jack Lowe’s No. 22. And Jerry Bull, Ava Stone’s man up to now, inherits Carter and the No. 2.

PINECREST MOTORSPORTS (Toyota)
No changes for Dora Hale (No. 11, Chris Gabe), champion Kyle Berg (No. 18, Adam Stein) or Erik Joss (No. 20, Colin Gale).

LAKESIDE RACING (Chevrolet)
• No. 8 Tyler Reed (rookie): Randy Burns, who was with Mia Fox last season.

HARBOR MOTORSPORTS (Ford)
• No. 10 Eric Alm: Mike Bugar, from the 14.
• No. 14 Cole Bow: Johnny Klaus, from the 10.`;

it('reads who leads which crew under the names of teams with their makes', () => {
  const read = crews(SCORECARD).filter((one) => one.endsWith('season=2026'));
  expect(read).toEqual([
    'confirmed person=Adam Stein driver=Kyle Berg team=Pinecrest Motorsports number=18 season=2026',
    'confirmed person=Chris Gabe driver=Dora Hale team=Pinecrest Motorsports number=11 season=2026',
    'confirmed person=Colin Gale driver=Erik Joss team=Pinecrest Motorsports number=20 season=2026',
    'confirmed person=Jerry Bull driver=Ben Carter team=Northline Racing number=2 season=2026',
    'confirmed person=Johnny Klaus driver=Cole Bow team=Harbor Motorsports number=14 season=2026',
    'confirmed person=Mike Bugar driver=Eric Alm team=Harbor Motorsports number=10 season=2026',
    'confirmed person=Paul Ross driver=Jack Lowe team=Northline Racing number=22 season=2026',
    'confirmed person=Randy Burns driver=Tyler Reed team=Lakeside Racing number=8 season=2026',
  ]);
});

it('has nobody of the crews drive', () => {
  const drivers = claimsOf('ride', DAY, SCORECARD, ['driver']).join('\n');
  for (const name of ['Chris Gabe', 'Paul Ross', 'Jerry Bull', 'Randy Burns', 'Mike Bugar'])
    expect(drivers).not.toContain(name);
});

it('has those who come from a car on it the year before', () => {
  const read = crews(SCORECARD).filter((one) => one.endsWith('season=2025'));
  expect(read.find((one) => one.includes('Mike Bugar'))).toContain('number=14');
  expect(read.find((one) => one.includes('Johnny Klaus'))).toContain('number=10');
  expect(read.find((one) => one.includes('Jerry Bull'))).toContain('driver=Ava Stone');
});

it('gives the car that somebody goes to nobody that he leaves', () => {
  const body =
    'Crew chief changes for 2026\n\nCrew chief Dan Marsh leaves Ava Stone for Ben Carter and the No. 12 at Northline Racing.';
  expect(crews(body).filter((one) => one.includes('Ava Stone'))).toEqual([
    'confirmed person=Dan Marsh driver=Ava Stone team=Northline Racing season=2025',
  ]);
});

it('takes nobody in brackets for a crew chief where drivers are told of', () => {
  const body = 'Ava Stone (No. 12, Ben Carter) was a joke of the entry list of Northline Racing.';
  expect(crews(body)).toEqual([]);
});

it('has the crew chief beside a car that is taken over on that car, and on no other of the driver', () => {
  const body =
    'Ava Stone drives the No. 22 of Northline Racing in the Xfinity Series.\n\nStone will also take over the No. 29 Ford of Pinecrest Motorsports in the Truck Series, starting at Dover on Oct. 5, with Dan Marsh as her crew chief.';
  expect(claimsOf('crew', '2025-10-01', body, ['person', 'driver', 'team', 'number'])).toEqual([
    'confirmed person=Dan Marsh driver=Ava Stone team=Pinecrest Motorsports number=29',
  ]);
});
