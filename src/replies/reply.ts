import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js';

/** A picture or another file that goes with a message. */
export interface ReplyFile {
  /** With its ending, such as `seats.png`. An embed shows it as the picture `attachment://seats.png`. */
  readonly name: string;
  readonly data: Uint8Array;
  /** What a picture shows, for those who do not see it. */
  readonly description?: string;
}

/** A message body as Discord takes it. It mentions nobody, whatever its text says. */
export interface Reply {
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly files?: readonly ReplyFile[];
  /** 64: only the asker sees it. */
  readonly flags?: number;
}
