/**
 * HTTP status and Discord's own code of an error (https://discord.com/developers/docs/topics/opcodes-and-status-codes);
 * undefined if the error is none of Discord's. Not told by class: `@discordjs/rest` is in the process twice, by itself
 * and inside discord.js, and each has classes of its own.
 */
export function discordError(error: unknown): { readonly status: number; readonly code: unknown } | undefined {
  const { status, code } = Object(error) as { status?: unknown; code?: unknown };
  return typeof status === 'number' ? { status, code } : undefined;
}
