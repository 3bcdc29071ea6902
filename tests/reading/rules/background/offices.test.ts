import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const WHO = 'Ava Stone drives the No. 12 Ford for Northline Racing. ';
const roles = (body: string): string[] => claimsOf('role', '2025-08-20', WHO + body, ['person', 'role', 'team']);
const alliances = (body: string): string[] => claimsOf('alliance', '2025-08-20', WHO + body, ['team', 'partner']);

it.each([
  ['behind the team', 'Northline Racing president Dan Hollis said so.', 'president'],
  ['behind the name', 'Dan Hollis, president of Northline Racing, said so.', 'president'],
  ['set off', 'Northline Racing’s general manager, Dan Hollis, said so.', 'general manager'],
  ['after a quotation', '“We are glad,” said Dan Hollis, Northline Racing’s team principal.', 'team principal'],
  ['the team in focus', '“We are glad,” team owner Dan Hollis said.', 'owner'],
  ['whose', 'Ava Stone stays at Northline Racing, whose president is Dan Hollis.', 'president'],
  ['became', 'Dan Hollis became president of Northline Racing in May.', 'president'],
  ['with … as its', 'Northline Racing has two cars, with Dan Hollis as its president.', 'president'],
  ['is', 'Dan Hollis is the CEO of Northline Racing.', 'CEO'],
  ['joins as', 'Dan Hollis has joined Northline Racing as competition director.', 'competition director'],
  ['the team president', 'Dan Hollis, the team president of Northline Racing, said so.', 'team president'],
  ['appointed', 'Dan Hollis has been appointed team principal of Northline Racing.', 'team principal'],
  ['named by the team', 'Northline Racing has named Dan Hollis general manager.', 'general manager'],
  ['promoted to', 'Northline Racing has promoted Dan Hollis to competition director.', 'competition director'],
  ['owns', 'Dan Hollis owns Northline Racing.', 'owner'],
  ['who owns', 'Dan Hollis, who owns Northline Racing, said so.', 'owner'],
  ['which … owns', 'Northline Racing, which Dan Hollis owns, has signed Ava Stone.', 'owner'],
  ['owns half', 'Dan Hollis, who owns the bigger half of Northline Racing, said so.', 'owner'],
  ['owned by', 'Northline Racing is owned by Dan Hollis.', 'owner'],
  ['-owned', 'The Dan Hollis-owned team, Northline Racing, has signed Ava Stone.', 'owner'],
])('reads an office: %s', (_name, body, role) => {
  expect(roles(body)).toEqual([`confirmed person=Dan Hollis role=${role} team=Northline Racing`]);
});

it('reads both owners', () => {
  const both = [
    'confirmed person=Dan Hollis role=co-owner team=Northline Racing',
    'confirmed person=Kim Sauter role=co-owner team=Northline Racing',
  ];
  expect(roles('Northline Racing co-owners Dan Hollis and Kim Sauter said so.')).toEqual(both);
  expect(roles('Northline Racing, co-owned by Dan Hollis and Kim Sauter, has two cars.')).toEqual(both);
});

it.each([
  ['a former president', 'Former Northline Racing president Dan Hollis said so.'],
  ['the owner’s son', 'Dan Hollis, the owner’s son, said so.'],
  ['a track’s president', 'The president of the track, Dan Hollis, said so.'],
  ['no owner', 'Dan Hollis does not own Northline Racing.'],
  ['an office to be filled', 'Northline Racing has named no president, said Dan Hollis.'],
  ['a possibility', 'Dan Hollis could become president of Northline Racing.'],
  ['a crew chief', 'Crew chief Dan Hollis said so.'],
  ['an owner without a name', 'Ava Stone and the owner of Northline Racing said so.'],
])('reads no office from %s', (_name, body) => {
  expect(roles(body)).toEqual([]);
});

it.each([
  ['has', 'Northline Racing has a technical alliance with Pinecrest Motorsports.'],
  ['leans on', 'Northline Racing leans on an alliance with Pinecrest Motorsports.'],
  ['its', 'Northline Racing keeps its alliance with Pinecrest Motorsports.'],
  ['between', 'A technical partnership between Northline Racing and Pinecrest Motorsports was announced.'],
  ['allied', 'Northline Racing, allied with Pinecrest Motorsports, has two cars.'],
  ['aligned', 'Northline Racing is aligned with Pinecrest Motorsports.'],
  ['partner', 'Northline Racing is a technical partner of Pinecrest Motorsports.'],
  ['both', 'Northline Racing and Pinecrest Motorsports have formed a technical alliance.'],
  ['under', 'Northline Racing gets help from Pinecrest Motorsports under a technical alliance.'],
  ['the team in focus', 'The technical alliance with Pinecrest Motorsports has been renewed.'],
])('reads an alliance: %s', (_name, body) => {
  expect(alliances(body)).toEqual(['confirmed team=Northline Racing partner=Pinecrest Motorsports']);
});

it.each([
  ['none', 'Northline Racing has no alliance with Pinecrest Motorsports.'],
  ['a hope', 'Northline Racing hopes for an alliance with Pinecrest Motorsports.'],
  ['an end of a technical one', 'Northline Racing ended its technical alliance with Pinecrest Motorsports.'],
  ['an end', 'Northline Racing ended its alliance with Pinecrest Motorsports.'],
  ['a sponsor’s partnership', 'Northline Racing has a partnership with Tidewater Tools.'],
  ['two teams in one sentence', 'Northline Racing and Pinecrest Motorsports raced at Iowa.'],
])('reads no alliance from %s', (_name, body) => {
  expect(alliances(body)).toEqual([]);
});

it('takes the team named last for an owner’s team without a name', () => {
  const body =
    'Northline Racing and Northline Racing alone had made an offer. Stone could sign with Pinecrest Motorsports.\n\nShe has talked with many teams, including the Dan Hollis-owned team.';
  expect(claimsOf('role', '2025-10-20', `Ava Stone drives for Northline Racing. ${body}`, ['person', 'team'])).toEqual([
    'confirmed person=Dan Hollis team=Pinecrest Motorsports',
  ]);
});

it('gives no team to an office elsewhere', () => {
  expect(roles('President Dan Hollis of Acme Tools praised Stone.')).toEqual([]);
});
