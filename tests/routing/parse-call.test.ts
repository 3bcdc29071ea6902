import { describe, expect, it } from 'vitest';
import type { Command } from '../../commands/command.js';
import { commands } from '../../commands/index.js';
import { CallError, parseCall } from '../../src/routing/parse-call.js';

const parse = (typed: string) => parseCall(typed, commands as readonly Command[]);

describe('parseCall', () => {
  it.each([
    ['/driver name:Ann Example', 'driver', { name: 'Ann Example' }],
    [
      '/driver name:Ann Example as_of:2024-01-01 season:2024',
      'driver',
      { name: 'Ann Example', as_of: '2024-01-01', season: '2024' },
    ],
    ['driver name:Ann', 'driver', { name: 'Ann' }],
    ['  /car   number:07   series:cup ', 'car', { number: '07', series: 'cup' }],
    ['/team name:Team: Red, est. 12:30', 'team', { name: 'Team: Red, est. 12:30' }],
    ['/team name:One for: all', 'team', { name: 'One for: all' }],
    ['/driver name: Ann Example  as_of: 2024-01-01', 'driver', { name: 'Ann Example', as_of: '2024-01-01' }],
    ['/driver as_of:2024-01-01 name:Ann', 'driver', { as_of: '2024-01-01', name: 'Ann' }],
    ['/schedule', 'schedule', {}],
    ['/schedule private:True', 'schedule', { private: 'true' }],
    ['/moves status:rumored', 'moves', { status: 'rumored' }],
    ['/help', 'help', {}],
  ])('reads %j', (typed, command, options) => {
    expect(parse(typed)).toEqual({ command, options });
  });

  it.each([
    ['/drive name:Ann', /no command "drive".*\/driver, \/team, \/car, .*\/schedule, \/sources, \/help/],
    ['', /no command ""/],
    ['who drives the 71?', /no command "who".* plain words: \/ask question:who drives the 71\?$/],
    ['/who drives the 71?', /no command "who".*\/help\.$/],
    ['/driver', /needs name/],
    ['/driver Ann Example', /"Ann Example" belongs to no option.*name:\.\.\. season:\.\.\. as_of:/],
    ['/driver name:Ann number:7', /no option "number"/],
    ['/driver name:', /name has no value/],
    ['/driver name:Ann name:Bo', /name stands twice/],
    ['/driver name:Ann season:soon', /season takes a whole number.*"soon"/],
    ['/driver name:Ann private:maybe', /private takes true or false.*"maybe"/],
    ['/moves status:rumoured', /status takes one of these: confirmed, rumored/],
    ['/help name:Ann', /no option "name".*takes private:/],
    ['/driver constructor:x', /no option "constructor"/],
  ])('says what is wrong with %j', (typed, message) => {
    expect(() => parse(typed)).toThrow(CallError);
    expect(() => parse(typed)).toThrow(message);
  });
});
