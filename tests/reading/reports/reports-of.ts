import { claimsOfKinds } from '../rules/claims-of.js';

/** A Sunday, the day after the race of the lead. */
const DAY = '2025-06-08';

/** The lead of a report: who won, where and when. */
export const LEAD =
  'Ava Stone won Saturday night’s Millfield 250 at Iowa Speedway, the 11th race of the NASCAR Truck Series season.\n\n';

/** The finishes that a text of that Sunday tells of its race: "Carter 3", without the winner of the lead. */
export function finishesOf(body: string): string[] {
  return claimsOfKinds(['result'], DAY, body, ['driver', 'position', 'date'])
    .filter((line) => line.includes('date=2025-06-07') && !line.includes('driver=Ava Stone position=1 '))
    .map((line) => line.replace(/^.* (\S+) position=(\d+) .*$/, '$1 $2'));
}

/** The seats of a season and the starts that it tells, but for those of the winner: "Carter 34 Pinecrest Motorsports 2025". */
export function seatsOf(body: string, published = DAY): string[] {
  return claimsOfKinds(['ride', 'start', 'exit'], published, body, [
    'driver',
    'number',
    'team',
    'season',
    'track',
    'date',
  ])
    .map((line) =>
      line
        .replace(/^ride confirmed /, '')
        .replace(/ confirmed /, ' ')
        .replace(/driver=\S+ /, '')
        .replaceAll(/(?:number|team|season|track|date)=/g, ''),
    )
    .sort();
}
