import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SEAT = 'Ava Stone will drive the No. 12 for Northline Racing in 2026';

const statuses = (body: string): string[] =>
  claimsOf('ride', '2025-10-01', body, ['season']).map((ride) => ride.split(' ')[0] ?? '');

it.each([
  `Motor Weekly reports that ${SEAT}.`,
  `Motor Weekly is reporting that ${SEAT}.`,
  `NASCAR insider Jo Day reports that ${SEAT}.`,
  `According to Motor Weekly, ${SEAT}.`,
  `According to Jo Day of Motor Weekly, ${SEAT}.`,
  `Per Jo Day, ${SEAT}.`,
  `${SEAT}, according to Motor Weekly.`,
  `${SEAT}, per Motor Weekly’s Jo Day.`,
  `${SEAT}, Motor Weekly reported.`,
  `${SEAT}, Jo Day of Motor Weekly reported Tuesday.`,
  `${SEAT}, reports Jo Day.`,
  `Motor Weekly says ${SEAT}.`,
  `The Harbor Times claimed on Monday that ${SEAT}.`,
  `Gazzetta della Corsa writes that ${SEAT}.`,
  `Racing Today believes ${SEAT}.`,
  `${SEAT}, says Motor Weekly.`,
])('what a journal tells is a rumour: %s', (body) => {
  expect(statuses(body)).toEqual(['rumored']);
});

it.each([
  `According to Northline Racing, ${SEAT}.`,
  `Northline Racing says ${SEAT}.`,
  `Tamarack says ${SEAT}.`,
  `NASCAR says ${SEAT}.`,
  `${SEAT}, says team owner Jo Day.`,
  `Team owner Jo Day told the Harbor Times that ${SEAT}.`,
  `According to a team release, ${SEAT}.`,
  `According to team owner Jo Day, ${SEAT}.`,
  `According to NASCAR, ${SEAT}.`,
  `${SEAT}, according to the team.`,
  `${SEAT}, according to owner Jo Day.`,
  `${SEAT}, according to Stone.`,
  `${SEAT}, according to the entry list.`,
  `Jo Day, the owner of Northline Racing, said so. ${SEAT}, according to Jo Day.`,
])('what those who know tell is none: %s', (body) => {
  expect(statuses(body)).toEqual(['confirmed']);
});
