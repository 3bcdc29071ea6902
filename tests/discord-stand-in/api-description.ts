import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Check } from './world.js';

/** Where Discord's API description is looked for; `DISCORD_OPENAPI` names another place. */
export const DESCRIPTION_FILE =
  process.env.DISCORD_OPENAPI ?? fileURLToPath(new URL('../../../shared/discord/openapi.json', import.meta.url));

const COMMANDS = /^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/;
const EVENTS = /^\/guilds\/\d+\/scheduled-events$/;
const EVENT = /^\/guilds\/\d+\/scheduled-events\/\d+$/;
const CALLBACK = /^\/interactions\/\d+\/[^/]+\/callback$/;
const MESSAGES = /^\/channels\/\d+\/messages(\/\d+)?$/;
const CALLBACK_SCHEMAS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
};

/**
 * A check of bodies against Discord's own API description (https://github.com/discord/discord-api-spec),
 * or nothing where the file is not at hand.
 */
export function apiDescription(file = DESCRIPTION_FILE): Check | undefined {
  if (!existsSync(file)) return undefined;
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false });
  for (const free of ['int32', 'int64', 'double', 'nonce']) ajv.addFormat(free, true);
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('snowflake', /^(?:0|[1-9][0-9]*)$/);
  ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'discord');

  const schemaFor = (name: string): ValidateFunction => {
    const key = `discord#/components/schemas/${name}`;
    const validate = ajv.getSchema(key);
    if (!validate) throw new Error(`${file} has no schema ${name}.`);
    return validate;
  };
  const problemsOf = (name: string, value: unknown): string[] => {
    const validate = schemaFor(name);
    return validate(value) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`];
  };

  return (method, path, body) => {
    if (method === 'PUT' && COMMANDS.test(path)) {
      return (body as unknown[]).flatMap((command) => problemsOf('ApplicationCommandUpdateRequest', command));
    }
    if (MESSAGES.test(path)) {
      return problemsOf(method === 'POST' ? 'MessageCreateRequest' : 'MessageEditRequestPartial', body);
    }
    if (method === 'POST' && EVENTS.test(path)) return problemsOf('ExternalScheduledEventCreateRequest', body);
    if (method === 'PATCH' && EVENT.test(path)) return problemsOf('ExternalScheduledEventPatchRequestPartial', body);
    if (method === 'POST' && CALLBACK.test(path)) {
      const schema = CALLBACK_SCHEMAS[(body as { type: number }).type];
      return schema ? problemsOf(schema, body) : [];
    }
    return [];
  };
}
