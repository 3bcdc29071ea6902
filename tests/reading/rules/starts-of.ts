import type { Claim } from '../../../src/claims/claim.js';
import { readArticle } from '../../../src/reading/read-article.js';

/** Tuesday before a weekend at Bristol. */
const PUBLISHED = '2026-04-07';

/** Reads one tiny article of 7 April 2026 and prints its starts, sorted: "Stone, Bristol 04-12", with `denied` or `rumored` behind. */
export function startsOf(body: string): string[] {
  return starts(body)
    .map((claim) => `${surname(claim)}, ${place(claim)} ${day(claim)}${status(claim)}`.trim())
    .sort();
}

/** The same with car, team and series: "Stone 12 Northline Racing cup, Bristol 04-12". */
export function entriesOf(body: string): string[] {
  return starts(body)
    .map((claim) => {
      const { number, team, series } = claim;
      const seat = [surname(claim), number ?? '-', team ?? '-', series ?? '-'].join(' ');
      return `${seat}, ${place(claim)} ${day(claim)}${status(claim)}`;
    })
    .sort();
}

/** Sponsors of the starts: "Bristol 04-12 Millfield Grain", `-` where there is none. */
export function sponsorsOf(body: string): string[] {
  return starts(body)
    .map((claim) => `${place(claim)} ${day(claim)} ${claim.sponsor ?? '-'}`)
    .sort();
}

type Start = Extract<Claim, { kind: 'start' }>;

function starts(body: string): Start[] {
  return readArticle({ name: 'tiny', published: PUBLISHED, body, hash: '' }).filter(
    (claim): claim is Start => claim.kind === 'start',
  );
}

function surname({ driver }: Start): string {
  return driver.split(' ').at(-1) ?? driver;
}

function place({ track, race }: Start): string {
  return (track ?? race ?? '-').replace(
    / (?:Motor Speedway|Superspeedway|Raceway|International Speedway|International Raceway)$/,
    '',
  );
}

function day({ date, from, to }: Start): string {
  return [date ?? from, date ? undefined : to]
    .filter((iso) => iso !== undefined)
    .map((iso) => iso.slice(5))
    .join('/');
}

function status(claim: Start): string {
  return claim.status === 'confirmed' ? '' : ` ${claim.status}`;
}
