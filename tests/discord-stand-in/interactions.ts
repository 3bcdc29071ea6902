// Payloads of INTERACTION_CREATE, written to https://discord.com/developers/docs/interactions/receiving-and-responding

/** Where a member asks: in a server, in a DM with the bot, or in a DM with somebody else as a user-installed app. */
type Place = { readonly guild: string } | 'bot-dm' | 'private-channel';

/** A member's deed, as the stand-in sends it once ids and a token are added. */
export interface Deed {
  readonly type: 2 | 3 | 4;
  readonly data: Readonly<Record<string, unknown>>;
  readonly place: Place;
  readonly locale: string;
  /** What the member may do in the server, as a bit set. */
  readonly permissions: string;
}

type Options = Readonly<Record<string, string | number>>;

interface Where {
  readonly place?: Place;
  readonly locale?: string;
  readonly permissions?: string;
}

const STRING = 3;
const INTEGER = 4;
const USE_COMMANDS = '2147483648';
/** Permissions of a member who may manage events too. */
export const MANAGES_EVENTS = String(2n ** 31n + 2n ** 33n);

/** A slash command that was sent, e.g. `command('driver', { name: 'Zane Smith' })`. */
export function command(name: string, options: Options = {}, where: Where = {}): Deed {
  return deed(2, { ...commandData(name), options: Object.entries(options).map(optionOf) }, where);
}

/** An option while it is typed. */
export function typing(name: string, option: string, typed: string, where: Where = {}): Deed {
  const options = [{ ...optionOf([option, typed]), focused: true }];
  return deed(4, { ...commandData(name), options }, where);
}

/** A button pressed. */
export function press(customId: string, where: Where = {}): Deed {
  return deed(3, { custom_id: customId, component_type: 2, id: 1 }, where);
}

/** An entry of a select menu chosen. */
export function choose(customId: string, value: string, where: Where = {}): Deed {
  return deed(3, { custom_id: customId, component_type: 3, values: [value], id: 1 }, where);
}

function deed(
  type: Deed['type'],
  data: Deed['data'],
  { place = { guild: '100' }, locale = 'en-US', permissions = USE_COMMANDS }: Where,
): Deed {
  return { type, data, place, locale, permissions };
}

function commandData(name: string): object {
  return { id: '700', name, type: 1 };
}

function optionOf([name, value]: readonly [string, string | number]): object {
  return { name, type: typeof value === 'number' ? INTEGER : STRING, value };
}

/** The whole payload of a deed. */
export function payloadOf(
  deed: Deed,
  id: string,
  token: string,
  application: string,
): Readonly<Record<string, unknown>> & { readonly id: string } {
  const user = {
    id: '42',
    username: 'member',
    discriminator: '0',
    global_name: 'Member',
    avatar: null,
    public_flags: 0,
  };
  const channel = '1001';
  const here =
    typeof deed.place === 'object'
      ? {
          context: 0,
          guild_id: deed.place.guild,
          guild_locale: 'en-US',
          member: {
            user,
            roles: [],
            joined_at: '2024-01-01T00:00:00+00:00',
            permissions: deed.permissions,
            deaf: false,
            mute: false,
          },
          channel: { id: channel, type: 0, name: 'general', guild_id: deed.place.guild, permissions: '2147483648' },
        }
      : {
          context: deed.place === 'bot-dm' ? 1 : 2,
          user,
          channel: { id: channel, type: 1, recipients: [user] },
        };
  return {
    id,
    application_id: application,
    type: deed.type,
    token,
    version: 1,
    data: deed.data,
    locale: deed.locale,
    channel_id: channel,
    ...here,
    ...(deed.type === 3 && { message: pressedMessage(application, channel) }),
    app_permissions: '2147483648',
    entitlements: [],
    authorizing_integration_owners: typeof deed.place === 'object' ? { 0: deed.place.guild } : { 1: user.id },
    attachment_size_limit: 10_485_760,
  };
}

/** The message whose button was pressed. */
function pressedMessage(application: string, channel: string): object {
  return {
    id: '9001',
    type: 20,
    channel_id: channel,
    author: { id: application, username: 'Spotter', discriminator: '0000', avatar: null, bot: true },
    content: '',
    timestamp: '2024-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: 0,
  };
}
