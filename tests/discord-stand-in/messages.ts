// Payloads of MESSAGE_CREATE, written to https://discord.com/developers/docs/resources/message

/** How a message is said; by default by a member in the channel of server 100. */
export interface Said {
  readonly guild?: string;
  readonly byBot?: boolean;
}

/**
 * A message as Discord sends it to a bot without the privileged intent for message content: its text is there only if
 * it mentions the bot.
 */
export function messageOf(
  content: string,
  id: string,
  bot: string,
  { guild = '100', byBot = false }: Said = {},
): object {
  const isMentioned = new RegExp(`<@!?${bot}>`).test(content);
  return {
    id,
    type: 0,
    channel_id: `${guild}1`,
    guild_id: guild,
    author: { id: '42', username: 'member', discriminator: '0', global_name: 'Member', avatar: null, bot: byBot },
    member: { roles: [], joined_at: '2024-01-01T00:00:00+00:00', deaf: false, mute: false, flags: 0 },
    content: isMentioned ? content : '',
    timestamp: '2024-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: isMentioned ? [{ id: bot, username: 'Spotter', discriminator: '0001', avatar: null, bot: true }] : [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: 0,
  };
}
