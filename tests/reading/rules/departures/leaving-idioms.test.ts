import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'replacedBy'];
const exits = (body: string): string[] => claimsOf('exit', '2026-08-12', body, SLOTS);

const STONE = 'confirmed driver=Ava Stone team=Northline Racing';
const CARTER = 'confirmed driver=Ben Carter team=Northline Racing replacedBy=Ava Stone';

describe('a driver leaves a team, or is let go', () => {
  it.each([
    'Ava Stone and Northline Racing have called it quits.',
    'Northline Racing has cut all ties with Ava Stone.',
    'Ava Stone and Northline Racing are no more.',
    'Ava Stone and Northline Racing have reached the end of the road.',
    'Northline Racing and Ava Stone are breaking up.',
    'Northline Racing and Ava Stone are getting a divorce.',
    'Ava Stone and Northline Racing have agreed to tear up their contract.',
    'Ava Stone brought down the curtain on her spell with Northline Racing.',
    'Ava Stone has drawn a line under her stay at Northline Racing.',
    'The marriage between Ava Stone and Northline Racing is over.',
    'Ava Stone’s parting with Northline Racing was amicable.',
    'Ava Stone’s farewell to Northline Racing comes in November.',
    'Ava Stone’s deal with Northline Racing has been torn up.',
    'Northline Racing has cancelled Ava Stone’s contract.',
    'Northline Racing has got rid of Ava Stone.',
    'Northline Racing has sent Ava Stone packing.',
    'Northline Racing has thrown Ava Stone out.',
    'Northline Racing handed Ava Stone walking papers.',
    'Northline Racing yanked Ava Stone from the No. 12.',
    'Northline Racing has no place for Ava Stone next season.',
    'Northline Racing no longer has room for Ava Stone.',
    'Northline Racing has told Ava Stone her services are no longer needed.',
    'Ava Stone’s services are no longer required at Northline Racing.',
    'Ava Stone has chosen not to re-sign with Northline Racing.',
    'Ava Stone has been stripped of her Northline Racing seat.',
    'Ava Stone has parted from Northline Racing by mutual consent.',
  ])('%s', (body) => {
    expect(exits(body)).toEqual([STONE]);
  });

  it.each([
    'Ava Stone will bow out of full-time racing at season’s end.',
    'Ava Stone will step out of the car for good in November.',
    'Ava Stone will pull the curtain down on her career in November.',
    'Ava Stone is trading the cockpit for the broadcast booth in 2027.',
    'Ava Stone will ride off into the sunset after the 2026 season.',
  ])('for good: %s', (sentence) => {
    expect(exits(`Ava Stone drives the No. 12 for Northline Racing in the Cup Series. ${sentence}`)).toEqual([STONE]);
  });
});

describe('a driver whose seat another takes', () => {
  it.each([
    'Ava Stone has usurped Ben Carter at Northline Racing.',
    'Ava Stone displaces Ben Carter at Northline Racing for 2027.',
    'Ava Stone has ousted Ben Carter from the No. 12 Northline Racing Ford.',
    'Ava Stone will step into Ben Carter’s shoes at Northline Racing in 2027.',
    'Ava Stone will assume Ben Carter’s seat at Northline Racing in 2027.',
    'Northline Racing has dropped Ben Carter for Ava Stone.',
  ])('%s', (body) => {
    expect(exits(body)).toEqual([CARTER]);
  });
});

describe('no leaving', () => {
  it.each([
    'Ava Stone and Northline Racing called it a day after the test at Iowa.',
    'Ava Stone and Northline Racing are no more than two points behind.',
    'Ava Stone and Northline Racing broke up the Pinecrest streak.',
    'Ava Stone and Northline Racing have come to the end of the road course season.',
    'Northline Racing and Ava Stone have severed ties with sponsor Halden Oil.',
    'Northline Racing has scrapped Ava Stone’s car after the crash at Iowa.',
    'Northline Racing has cancelled Ava Stone’s autograph session.',
    'Ava Stone’s parting shot at Northline Racing’s rivals made headlines.',
    'Ava Stone of Northline Racing was shown the door by security at the nightclub.',
    'Ava Stone was squeezed out of the playoffs by Northline Racing’s Ben Carter.',
    'Ava Stone of Northline Racing was booted from the race for rough driving.',
    'Ava Stone was forced out of the race by a broken axle on her Northline Racing Ford.',
    'Northline Racing pulled Ava Stone from the No. 12 car after she felt ill in the race.',
    'Northline Racing forced Ava Stone out on slicks.',
    'Northline Racing gave Ava Stone the boot of the pedal box to inspect.',
    'Northline Racing has no place for Ava Stone to park her bus.',
    'Northline Racing has told Ava Stone that she will not be back on track before noon.',
    'The services of spotter Neil Marsh are no longer needed by Ava Stone at Northline Racing.',
    'Ava Stone handed back the keys to the Northline Racing rental van.',
    'Ava Stone walked out of the Northline Racing hauler with a smile.',
    'Ava Stone moved out of Northline Racing’s way.',
    'Ava Stone hung up her helmet on the hook and walked to the Northline Racing hauler.',
    'Ava Stone displaced Ben Carter for the lead in the Northline Racing Ford.',
    'Ava Stone supplanted Ben Carter as points leader in the No. 12 Northline Racing Ford.',
    'Ben Carter made way for Ava Stone, his Northline Racing teammate, on team orders.',
    'Northline Racing gave crew chief Neil Marsh the boot.',
    'Engineer Neil Marsh handed in his notice at Northline Racing.',
    'If Ava Stone jumps ship, Northline Racing will look for a driver.',
    'Should Northline Racing cut Ava Stone loose, she would have options.',
  ])('%s', (body) => {
    expect(exits(body)).toEqual([]);
  });
});
