import { describe, expect, it } from 'vitest';
import { DESCRIPTION_FILE } from './api-description.js';
import { discordsCheck, isDescribed } from './check.js';
import { brokenLimits } from './limits.js';

const CALLBACK = '/interactions/1/token/callback';
const COMMANDS = '/applications/1/commands';

const message = (data: object): readonly string[] => brokenLimits('POST', CALLBACK, { type: 4, data });
const button = (id: string | undefined): object => ({ type: 2, style: 1, label: 'Why?', custom_id: id });
const row = (...components: object[]): object => ({ type: 1, components });
const commands = (...list: object[]): readonly string[] => brokenLimits('PUT', COMMANDS, list);
const option = (name: string, required = false): object => ({ type: 3, name, description: 'x', required });

describe("limits that Discord's description does not hold", () => {
  it.each<[string, readonly string[]]>([
    ['a message', message({ embeds: [{ title: 'x' }], components: [row(button('a'), button('b'))] })],
    [
      'a message of 6,000 characters',
      message({ embeds: [{ title: 'x'.repeat(2000) }, { description: 'x'.repeat(4000) }] }),
    ],
    ['five rows', message({ content: 'x', components: ['a', 'b', 'c', 'd', 'e'].map((id) => row(button(id))) })],
    [
      'suggestions',
      brokenLimits('POST', CALLBACK, { type: 8, data: { choices: [{ name: 'x', value: 'x'.repeat(100) }] } }),
    ],
    ['a command', commands({ name: 'as-of_2', description: 'x', options: [option('name', true), option('as_of')] })],
  ])('let %s through', (_what, problems) => {
    expect(problems).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    ['an empty message', message({ embeds: [] }), 'empty message'],
    ['an embed of colour alone', message({ embeds: [{ color: 1 }] }), 'without text'],
    [
      '6,001 characters in two embeds',
      message({ embeds: [{ title: 'x'.repeat(2001) }, { footer: { text: 'x'.repeat(4000) } }] }),
      '6,000',
    ],
    [
      '6,001 characters in fields',
      message({ embeds: [{ fields: [{ name: 'x'.repeat(3000), value: 'x'.repeat(3001) }] }] }),
      '6,000',
    ],
    [
      'six rows',
      message({ content: 'x', components: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row(button(id))) }),
      '6 rows',
    ],
    ['a row of six', message({ content: 'x', components: [row(...[...'abcdef'].map(button))] }), 'more than 5'],
    ['an empty row', message({ content: 'x', components: [row()] }), 'without components'],
    ['a button without an id', message({ content: 'x', components: [row(button(undefined))] }), 'without custom_id'],
    ['an id twice', message({ content: 'x', components: [row(button('a')), row(button('a'))] }), 'custom_id a'],
    [
      '26 suggestions',
      brokenLimits('POST', CALLBACK, { type: 8, data: { choices: Array(26).fill({ name: 'x', value: 'x' }) } }),
      '25',
    ],
    [
      'a suggestion of 101',
      brokenLimits('POST', CALLBACK, { type: 8, data: { choices: [{ name: 'x', value: 'x'.repeat(101) }] } }),
      '1 to 100',
    ],
    ['a form to fill in', brokenLimits('POST', CALLBACK, { type: 9 }), 'type 9'],
    ['a capital in a name', commands({ name: 'Driver', description: 'x' }), 'Driver'],
    ['a blank in a name', commands({ name: 'my driver', description: 'x' }), 'my driver'],
    ['a command twice', commands({ name: 'x', description: 'x' }, { name: 'x', description: 'y' }), 'named x'],
    ['an option twice', commands({ name: 'x', description: 'x', options: [option('a'), option('a')] }), 'options a'],
    [
      '8,001 characters in another language',
      commands({ name: 'x', description: 'x', description_localizations: { 'es-ES': 'x'.repeat(8000) } }),
      '8,000',
    ],
    [
      'a required option at the end',
      commands({ name: 'x', description: 'x', options: [option('a'), option('b', true)] }),
      'required option b',
    ],
  ])('stop %s', (_what, problems, hint) => {
    expect(problems).toEqual([expect.stringContaining(hint)]);
  });
});

describe("Discord's own API description", () => {
  it.skipIf(!isDescribed)(`checks the bodies of all these tests (skipped if not at ${DESCRIPTION_FILE})`, () => {
    expect(discordsCheck('POST', CALLBACK, { type: 4, data: { embeds: [{ title: 'x' }] } })).toEqual([]);
    expect(discordsCheck('POST', CALLBACK, { type: 4, data: { embeds: [{ title: 'x'.repeat(257) }] } })).toHaveLength(
      1,
    );
    expect(discordsCheck('PUT', COMMANDS, [{ name: 'x', description: 'x'.repeat(101) }])).toHaveLength(1);
  });
});
