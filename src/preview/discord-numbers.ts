// Discord's numbers, as it writes them in JSON
// (https://discord.com/developers/docs/interactions/receiving-and-responding).

/** Interactions. */
export const COMMAND = 2;
export const COMPONENT = 3;
export const AUTOCOMPLETE = 4;

/** Callbacks. */
export const NEW_MESSAGE = 4;
export const UPDATE = 7;
export const CHOICES = 8;

/** The flag of a message that only the asker sees. */
export const EPHEMERAL = 64;
