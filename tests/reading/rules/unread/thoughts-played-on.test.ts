import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const told = (body: string): string[] =>
  (['ride', 'start', 'exit', 'contract', 'crew'] as const).flatMap((kind) =>
    claimsOf(kind, '2025-06-18', body, ['driver', 'team', 'number', 'season']),
  );

const SEAT = 'Ava Stone drives the No. 12 for Northline Racing.';

// A thought that goes on behind its paragraph, and races on a screen.
it.each([
  `What if Ben Carter had stayed with Pinecrest Motorsports?\n\nIt is winter. Bear with us.\n\n${SEAT}`,
  `WHAT IF ... Ben Carter had never left?\n\nThe team wins at once. ${SEAT}\n\nAnd the dominoes: Pinecrest Motorsports never signs Mia Duke. Duke goes to Ford and drives the No. 6.`,
  `In this version of history, Ben Carter says no.\n\nThen the others fall. ${SEAT}\n\nMia Duke signs with Pinecrest Motorsports.`,
  `Imagine a world without charters.\n\n${SEAT} Mia Duke drives the No. 21 for Pinecrest Motorsports.`,
  `Welcome to our alternate 2025.\n\n${SEAT}\n\nMia Duke has signed with Pinecrest Motorsports for 2026.`,
  `Picture a season in which nobody had moved.\n\n${SEAT}`,
  `What if nobody had called\n\nBen Carter never leaves. ${SEAT}\n\nSo today? Mia Duke is in the No. 21 for Pinecrest Motorsports.`,
  `Five questions: What if she had stayed?\n\n${SEAT}`,
  `The iRacing Series came back on Tuesday.\n\nAva Stone, in the No. 12 Chevrolet, won it. Mia Duke signed with Pinecrest Pioneers; she will drive the No. 21 there.`,
  'Ava Stone, driving the No. 12 Chevrolet for Northline eSports, won on Tuesday.',
  'Ava Stone crashed out on Lap 3 in the No. 12 for Northline Esports.',
  'At the virtual Dover Motor Speedway, Ava Stone drives the No. 12 for Northline Racing.',
])('gives nothing: %s', (body) => {
  expect(told(body)).toEqual([]);
});

it.each([
  `What if Ben Carter had stayed?\n\nHe wins at once. Mia Duke drives the No. 6.\n\nBack to reality: ${SEAT}`,
  `In this version of history, Ben Carter says no.\n\nIn real life, ${SEAT}`,
  `The real world is stranger than what ifs. ${SEAT}`,
  `Ben Carter asked himself what if. ${SEAT}`,
  `The iRacing champion has a seat.\n\n${SEAT}`,
  `The iRacing Series came back on Tuesday.\n\nBen Carter won it. In the real thing, ${SEAT}`,
  'Ava Stone, who came from esports, drives the No. 12 for Northline Racing.',
])('and ends: %s', (body) => {
  expect(told(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing number=12 season=2025']);
});
