import { describe, expect, it } from 'vitest';
import {
  compareCommands,
  comparisonLines,
  type Definition,
  isSame,
  type LiveCommand,
} from '../../src/discord/compare-commands.js';

const driver: Definition = {
  name: 'driver',
  description: 'Who drives what',
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [
    { type: 3, name: 'name', description: 'A name', required: true, autocomplete: true },
    { type: 3, name: 'as_of', description: 'A day', required: false },
  ],
};
const help: Definition = { name: 'help', description: 'What can be asked' };

/** As Discord returns `driver`. */
const liveDriver: LiveCommand = {
  id: '1',
  application_id: '2',
  version: '3',
  default_member_permissions: null,
  type: 1,
  name: 'driver',
  name_localizations: null,
  description: 'Who drives what',
  description_localizations: null,
  dm_permission: true,
  contexts: [2, 0, 1],
  integration_types: [1, 0],
  nsfw: false,
  options: [
    { autocomplete: true, type: 3, name: 'name', name_localizations: null, description: 'A name', required: true },
    { type: 3, name: 'as_of', description: 'A day', description_localizations: null },
  ],
};

describe('compareCommands', () => {
  it("sees no difference in Discord's own fields, defaults and order", () => {
    const comparison = compareCommands([help, driver], [liveDriver, { ...help, id: '9', options: [] }], 'global');
    expect(comparison).toEqual({ added: [], changed: [], removed: [], unchanged: ['/driver', '/help'] });
    expect(isSame(comparison)).toBe(true);
  });

  it('knows what is new and what is gone', () => {
    const comparison = compareCommands([help], [liveDriver], 'global');
    expect(comparison).toEqual({ added: ['/help'], changed: [], removed: ['/driver'], unchanged: [] });
    expect(isSame(comparison)).toBe(false);
  });

  it.each<[string, LiveCommand, string]>([
    ['a description', { ...liveDriver, description: 'Drivers' }, 'description: "Drivers" -> "Who drives what"'],
    ['a place less', { ...liveDriver, contexts: [0] }, 'contexts: [0] -> [0,1,2]'],
    ['another way to install', { ...liveDriver, integration_types: [0] }, 'integration_types: [0] -> [0,1]'],
    ['an age limit', { ...liveDriver, nsfw: true }, 'nsfw: true -> nothing'],
    [
      'a translation',
      { ...liveDriver, name_localizations: { de: 'fahrer' } },
      'name_localizations: {"de":"fahrer"} -> nothing',
    ],
    ['no options', { ...liveDriver, options: [] }, expect.stringMatching(/^options: nothing -> \[/)],
    ['options in another order', { ...liveDriver, options: reversed(liveDriver.options) }, 'options: another order'],
  ])('names the field that changes: %s', (_what, live, difference) => {
    expect(compareCommands([driver], [live], 'global').changed).toEqual([
      { name: '/driver', differences: [difference] },
    ]);
  });

  it('names the option that changes', () => {
    const [name, asOf] = driver.options ?? [];
    const { type: _, ...without } = { ...liveDriver };
    const live = {
      ...without,
      options: [
        { ...name, required: false },
        { ...asOf, description: 'Day' },
        { ...name, name: 'x' },
      ],
    };
    expect(compareCommands([driver], [live], 'global').changed[0]?.differences).toEqual([
      'options.name.required: nothing -> true',
      'options.as_of.description: "Day" -> "A day"',
      expect.stringMatching(/^options\.x: \{.*\} -> nothing$/),
    ]);
  });

  it('leaves out of a comparison in one server what only counts for all servers', () => {
    const inServer = { ...liveDriver, contexts: null, integration_types: [0], guild_id: '7' };
    expect(isSame(compareCommands([driver], [inServer], 'server'))).toBe(true);
    expect(isSame(compareCommands([driver], [inServer], 'global'))).toBe(false);
  });
});

describe('comparisonLines', () => {
  it('has a line for each command and for each field that changes', () => {
    const live = [
      { ...liveDriver, description: 'Drivers' },
      { id: '8', name: 'old', description: 'x' },
    ];
    expect(comparisonLines(compareCommands([help, driver], live, 'global'))).toEqual([
      '+ /help  new',
      '~ /driver  changed',
      '    description: "Drivers" -> "Who drives what"',
      '- /old  removed',
    ]);
    expect(comparisonLines(compareCommands([driver], [liveDriver], 'global'))).toEqual(['= /driver  unchanged']);
  });
});

function reversed(options: unknown): unknown[] {
  return [...(options as unknown[])].reverse();
}
