import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { discordsCheck } from '../discord-stand-in/check.js';

const NOT_COMMANDS = ['command.ts', 'index.ts'];
const definitions = commands.map(({ definition }) => definition);

describe('the list of commands', () => {
  it('has one command for each file of the folder, of the same name', () => {
    const files = readdirSync(fileURLToPath(new URL('../../commands', import.meta.url)), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !NOT_COMMANDS.includes(entry.name))
      .map(({ name }) => name.replace(/\.ts$/, ''));
    expect(definitions.map(({ name }) => name).sort()).toEqual(files.sort());
  });

  it('registers plain JSON: what is sent is what stands in the list', () => {
    expect(JSON.parse(JSON.stringify(definitions))).toEqual(definitions);
  });

  it('is what Discord would take', () => {
    expect(discordsCheck('PUT', '/applications/1/commands', definitions)).toEqual([]);
  });

  it.each(definitions.map((definition) => [definition.name, definition] as const))(
    '/%s is within what Discord takes, and usable everywhere',
    (name, {
      description,
      description_localizations,
      name_localizations,
      options = [],
      contexts,
      integration_types,
    }) => {
      expect(name).toMatch(/^[a-z_]{1,32}$/);
      expect(description.length).toBeLessThanOrEqual(100);
      expect(contexts).toEqual([0, 1, 2]);
      expect(integration_types).toEqual([0, 1]);
      const names = options.map((option) => option.name);
      expect(new Set(names).size).toBe(names.length);
      for (const option of options) {
        expect(option.name).toMatch(/^[a-z_]{1,32}$/);
        expect(option.description.length).toBeLessThanOrEqual(100);
      }
      const choices = options.flatMap((option) => ('choices' in option ? [...(option.choices ?? [])] : []));
      for (const [inEnglish, others] of [
        [description, description_localizations],
        ...options.map((option) => [option.description, option.description_localizations] as const),
        ...choices.map((choice) => [choice.name, choice.name_localizations] as const),
      ] as const) {
        for (const locale of ['es-ES', 'es-419'] as const) {
          expect(others?.[locale]?.length).toBeLessThanOrEqual(100);
          expect(others?.[locale]).toMatch(/\p{L}/u);
          expect(others?.[locale]).not.toBe(inEnglish);
        }
      }
      // One name in every language: what is typed can be told to others, and `/ask` shows it.
      expect([name_localizations, ...options.map((option) => option.name_localizations)].filter(Boolean)).toEqual([]);
      const required = options.map((option) => ('required' in option ? option.required === true : false));
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    },
  );
});
