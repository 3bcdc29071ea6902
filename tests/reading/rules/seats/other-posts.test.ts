import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const told = (body: string): readonly string[] =>
  claimsOfKinds(['ride', 'contract'], '2026-09-05', body, ['driver', 'season', 'number']);

describe('no seat', () => {
  it.each([
    'Northline Racing hired Matt Lorne – a crew chief from Pinecrest – as the Director of Vehicle Performance in the Cup Series.',
    'Northline Racing hired Matt Lorne as the Director of Vehicle Performance.',
    'Northline Racing hired Matt Lorne as head of aerodynamics.',
    'Northline Racing signed Matt Lorne as its new Chief Operating Officer.',
  ])('is a post: %s', (body) => {
    expect(told(body)).toEqual([]);
  });

  it.each([
    'Ava Stone should be re-signed to drive the No. 12 for Northline Racing.',
    'Northline Racing should hire Ava Stone to drive the No. 12 next year.',
    'Ava Stone ought to be kept to drive the No. 12 for Northline Racing.',
    'Ava Stone must be signed by Northline Racing to race the No. 12.',
    'Ava Stone deserves to be kept to drive the No. 12 for Northline Racing.',
  ])('is what somebody thinks right: %s', (body) => {
    expect(told(body)).toEqual([]);
  });

  it.each([
    'Ava Stone drives for Northline Racing. She has been vocal in wanting to stay with Northline Racing in 2027.',
    'Ava Stone has spoken of wanting to return to Northline Racing in 2027.',
    'Ava Stone is counting on staying with Northline Racing in 2027.',
  ])('is what somebody would like: %s', (body) => {
    expect(told(body).filter((one) => one.includes('season=2027'))).toEqual([]);
  });

  it.each([
    'Northline Racing signed Ava Stone as the driver of its No. 12.',
    'Northline Racing has signed Ava Stone to drive the No. 12, with Dan Marsh as its director of competition.',
    'Ava Stone was signed by Northline Racing to race the No. 12.',
  ])('but one where it is said: %s', (body) => {
    expect(told(body).join()).toContain('driver=Ava Stone');
  });
});
