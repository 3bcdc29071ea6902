import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from '../rules/claims-of.js';

const KINDS = ['ride', 'start', 'contract', 'exit', 'crew'] as const;

function told(sentence: string): string[] {
  return claimsOfKinds(KINDS, '2026-08-12', sentence, ['driver', 'person', 'team', 'number', 'role']);
}

describe('the words of an idiom in another sense', () => {
  it.each([
    'Ava Stone threw in her towel with Northline Racing watching.',
    'Ava Stone hung her helmet in the Northline Racing hauler.',
    'Ava Stone set up shop at the Northline Racing merchandise tent.',
    "Ava Stone showed up at Northline Racing's fan day.",
    'Ava Stone ended up at the Northline Racing hauler after the wreck.',
    'Ava Stone ended up with a Northline Racing cap.',
    'Ava Stone bagged a Northline Racing cap.',
    'Ava Stone picked up the Northline Racing ride height trick from Ben Carter.',
    'Ava Stone wrapped up the title over Northline Racing.',
    'Ava Stone got the call from Northline Racing to pit.',
    'Northline Racing landed Ava Stone a new sponsor.',
    'Northline Racing landed Ava Stone in hot water.',
    'Northline Racing snapped up tickets for Ava Stone.',
    'Northline Racing called up Ava Stone on the phone to say sorry.',
    'Northline Racing took on Ava Stone in a charity softball game.',
    'Northline Racing took Ava Stone on a tour of its shop.',
    'Northline Racing took Ava Stone off the entry list on Monday.',
    'Northline Racing brought Ava Stone into the pits for tires.',
    'Northline Racing welcomed Ava Stone aboard its yacht on Monday.',
    'Northline Racing secured the services of a doctor for Ava Stone.',
    "Northline Racing got Ava Stone's signature on a photo.",
    'Northline Racing bumped Ava Stone up the order with a fast stop.',
    'Northline Racing made Ava Stone its pick for the pole.',
    "Northline Racing held on to Ava Stone's car for an inspection.",
    'Northline Racing gave Ava Stone another chance to win on Sunday.',
    'Northline Racing gave Ava Stone a ride to the airport.',
    'Northline Racing rolled the dice on tires with Ava Stone.',
    'Northline Racing took a gamble on fuel with Ava Stone.',
    'Northline Racing found a seat for Ava Stone on the flight to Iowa.',
    'Northline Racing threw the keys to the rental car to Ava Stone.',
    "Ava Stone chose Northline Racing's pit stall.",
    'Ava Stone picked Northline Racing to win on Sunday.',
    "Ava Stone said yes to Northline Racing's request for an interview.",
    'Ava Stone began a conversation with Northline Racing on Monday.',
    'Ava Stone walked into the Northline Racing hauler.',
    'Ava Stone walked into trouble at Northline Racing.',
    'Ava Stone waved the Northline Racing flag in the grandstand as a child.',
    'Mechanic Ava Stone is on the Northline Racing payroll.',
    'Acme Tools has thrown in its lot with Northline Racing.',
    'Acme Tools will fly the Northline Racing banner in 2027.',
    'Acme Tools has said yes to Northline Racing.',
    'Acme Tools has hooked up with Northline Racing for 2027.',
    'Acme Tools begins a new chapter with Northline Racing in 2027.',
    'Pinecrest Motorsports has thrown in its lot with Northline Racing.',
    'Pinecrest Motorsports has chosen Northline Racing as its technical partner.',
    'Engineer Ben Carter has joined forces with Northline Racing.',
    "Ava Stone's father set up shop at Northline Racing.",
    'Ava Stone would have thrown in her lot with Northline Racing.',
    'If Ava Stone throws in her lot with Northline Racing, fans will cheer.',
    'Ava Stone has not thrown in her lot with anybody.',
    'Ava Stone hoped to find a home at Northline Racing.',
    'Ava Stone will be loyal to Northline Racing fans.',
    "Ava Stone stayed loyal to Northline Racing's old setup.",
    'Ava Stone carried on with the Northline Racing tour of schools.',
    "Ava Stone had another go with Northline Racing's simulator.",
  ])('say nothing of a seat: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('an idiom', () => {
  it.each([
    ['NASCAR veteran Ava Stone has thrown in her lot with Northline Racing.', 'Ava Stone'],
    ['Northline Racing has roped in Ava Stone for 2027.', 'Ava Stone'],
    ['Ava Stone has been snapped up by Northline Racing.', 'Ava Stone'],
    ["Northline Racing has won the race for Ava Stone's signature.", 'Ava Stone'],
    ["Ava Stone keeps her spot in Northline Racing's line-up.", 'Ava Stone'],
    ['Ava Stone has locked up a ride with Northline Racing.', 'Ava Stone'],
  ])('says what its verb says in other forms too: %s', (sentence, driver) => {
    expect(told(sentence)).toContain(`ride confirmed driver=${driver} team=Northline Racing`);
  });
});

describe('a pit box', () => {
  it.each([
    'Ben Carter takes over the pit box of the No. 12.',
    'Ben Carter will climb atop the No. 12 pit box next season.',
    'Ben Carter has been handed the No. 12 pit box.',
    'Ben Carter inherits the No. 12 pit box.',
    'Ben Carter will take charge of the No. 12 pit box.',
    'Crew chief duties on the No. 12 fall to Ben Carter.',
    'Ben Carter takes on crew chief duties for the No. 12.',
  ])('is taken by a crew chief: %s', (sentence) => {
    expect(told(sentence)).toEqual(['crew confirmed person=Ben Carter number=12 role=crew chief']);
  });

  it.each([
    'Ava Stone stood on the No. 12 pit box.',
    'Ben Carter was thrown from the No. 12 pit box.',
    'Fans moved to the No. 12 pit box.',
    'Ben Carter was handed the No. 12 pit crew.',
    'Ava Stone gets the No. 1 pit box.',
  ])('is not: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
