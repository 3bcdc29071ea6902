import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const starts = (body: string): string[] =>
  claimsOf('start', '2026-05-08', `Five drivers, one seat: Where Northline’s No. 16 goes from here\n\n${body}`, [
    'driver',
    'number',
    'series',
    'date',
  ]);

describe('the races of who shares a car', () => {
  it('are those of the car of the title, and not of the one that she has in another series', () => {
    const body =
      'AVA STONE (two starts, two to go)\nStone is a full-time Xfinity driver for Northline Racing in the No. 97. Her Cup dates:\n• May 24 – Charlotte Motor Speedway\n• Aug. 29 – Daytona International Speedway';
    expect(starts(body)).toEqual([
      'confirmed driver=Ava Stone number=16 series=cup date=2026-05-24',
      'confirmed driver=Ava Stone number=16 series=cup date=2026-08-29',
    ]);
  });

  it('but are hers where the series is the same', () => {
    const body =
      'AVA STONE (two starts, two to go)\nStone is a part-time Cup driver for Northline Racing in the No. 97. Her Cup dates:\n• May 24 – Charlotte Motor Speedway';
    expect(starts(body)).toEqual(['confirmed driver=Ava Stone number=97 series=cup date=2026-05-24']);
  });
});

describe('who has been with a driver from one team to the next', () => {
  it.each([
    'Crew chief Dan Marsh, who has been with Ava Stone since the end of 2020 in one shop after another, is to remain at Northline Racing in 2026.',
    'Crew chief Dan Marsh has been with Ava Stone since 2020 at three different teams. She drives for Northline Racing.',
  ])('was not with the team of today all the time: %s', (body) => {
    const crews = claimsOf('crew', '2026-05-08', body, ['person', 'team', 'season']);
    expect(crews.filter((crew) => /season=202[0-4]/.test(crew))).toEqual([]);
  });

  it('but was where nothing of the kind is said', () => {
    const body = 'Crew chief Dan Marsh has been with Ava Stone at Northline Racing since 2024.';
    const crews = claimsOf('crew', '2026-05-08', body, ['person', 'season']);
    expect(crews).toContain('confirmed person=Dan Marsh season=2024');
  });
});
