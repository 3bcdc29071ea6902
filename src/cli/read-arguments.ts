import { parseArgs } from 'node:util';

/** A mistake in what was typed after the program's name. The message says what can be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * What `npm start` was given.
 *
 * @throws {UsageError} for anything but `--preview`
 */
export function readArguments(args: readonly string[]): { readonly preview: boolean } {
  try {
    const { values } = parseArgs({ args: [...args], options: { preview: { type: 'boolean', default: false } } });
    return values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\nnpm start starts the bot; npm start -- --preview the preview beside it.`);
  }
}
