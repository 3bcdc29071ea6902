// What operators are told in more than one place.

const GET_A_TOKEN =
  'put DISCORD_TOKEN=your-token into the file .env (.env.example shows how). You get one at ' +
  'https://discord.com/developers/applications: New Application, then Bot, then Reset Token.';

export const NO_TOKEN = `Spotter has no Discord token yet: ${GET_A_TOKEN}\nTo try Spotter at once, without Discord: npm start`;

export const GO_ON_TO_DISCORD = `To go on to Discord: ${GET_A_TOKEN} Then start again.`;

export const NOT_IN_SERVER =
  'The bot is not in the server that DISCORD_GUILD_ID names, or was invited without the scope applications.commands.';

/** What to do when members see commands twice; `names` are those that exist for all servers and for one as well. */
export function seenTwice(names: readonly string[]): string {
  return (
    `Members of the server see ${names.join(', ')} twice: the bot has commands for all servers as well. ` +
    'To remove those: npm run register -- --global --clear'
  );
}
