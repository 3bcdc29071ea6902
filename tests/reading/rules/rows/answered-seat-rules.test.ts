import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (body: string): readonly string[] =>
  claimsOf('ride', '2025-11-05', `Cup Series questions for 2026\n\nThe mail is full.\n\n${body}`, [
    'driver',
    'team',
    'season',
    'number',
    'extent',
  ]);

describe('a question for who has a seat', () => {
  it.each([
    [
      '**Who drives the No. 5 at Northline Racing next year?**\nAva Stone. The team announced her on Monday.',
      'confirmed driver=Ava Stone team=Northline Racing season=2026 number=5',
    ],
    [
      'And who will drive for Pinecrest Motorsports in 2026?\n\nBen Carter and Mia Torres.',
      'confirmed driver=Mia Torres team=Pinecrest Motorsports season=2026',
    ],
  ])('is answered by names alone: %s', (text, ride) => {
    expect(rides(text)).toContain(ride);
  });

  it.each([
    'Who could drive the No. 5 at Northline Racing next year?\n\nAva Stone.',
    'Who has won most with Northline Racing?\n\nAva Stone, by far.',
    'Who drives the No. 5 at Bristol for Northline Racing?\n\nAva Stone.',
    'Who is in charge at Northline Racing?\n\nAva Stone.',
    'Who drives the No. 5 at Northline Racing next year?\n\nAva Stone does not know.',
  ])('is not answered, or asks for something else: %s', (text) => {
    expect(rides(text).join('\n')).not.toContain('2026');
  });
});

describe('how much of the season the line over a list says', () => {
  it('is said of its rows', () => {
    const body = `Confirmed full-time entries:

5 | Ava Stone | Northline Racing
12 | Dan Marsh | Pinecrest Motorsports

And those who will run part-time:

Ben Carter, Northline Racing, No. 7
Mia Torres, Pinecrest Motorsports, No. 14`;
    expect(rides(body)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2026 number=5 extent=full-time',
      'confirmed driver=Ben Carter team=Northline Racing season=2026 number=7 extent=part-time',
      'confirmed driver=Dan Marsh team=Pinecrest Motorsports season=2026 number=12 extent=full-time',
      'confirmed driver=Mia Torres team=Pinecrest Motorsports season=2026 number=14 extent=part-time',
    ]);
  });

  it('is not where it says both', () => {
    const body =
      'Full-time and part-time entries:\n\n5 | Ava Stone | Northline Racing\n7 | Ben Carter | Northline Racing';
    expect(rides(body).join('\n')).not.toContain('extent');
  });
});

describe('a section of one car in a preview', () => {
  it('gives nobody its seat for the season', () => {
    const body = `Changes at Bristol

Thirty-eight drivers are entered for Sunday’s Cup Series race at Bristol Motor Speedway.

MISSING: #62-Pinecrest Motorsports
The team skips this one.

DRIVER CHANGE: #44-Northline Racing
Ava Stone takes the wheel from Ben Carter, who drove last week.`;
    expect(claimsOf('ride', '2025-04-10', body, ['driver', 'team'])).toEqual([]);
    expect(claimsOf('exit', '2025-04-10', body, ['driver', 'team'])).toEqual([]);
  });
});
