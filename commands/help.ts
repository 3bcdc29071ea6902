import { join, md } from '../src/replies/markdown.js';
import { render } from '../src/replies/message.js';
import { textIn, wordsFor } from '../src/replies/words.js';
import type { Command } from './command.js';
import { AS_OF_OPTION, described, EVERYWHERE } from './options/definitions.js';

/** The commands that only know today, listed. */
function withoutDay(commands: readonly Command[]): string {
  return commands
    .filter(({ definition: { options = [] } }) => !options.some(({ name }) => name === AS_OF_OPTION.name))
    .map(({ definition: { name } }) => `/${name}`)
    .join(', ');
}

/** `/help`: every command with an example that has an answer, clickable where Discord's ids of the commands are known. */
export function createHelp(others: readonly Command[]): Command {
  return {
    definition: { name: 'help', ...described(({ help }) => help.is), ...EVERYWHERE },
    example: () => '',
    answer: (_call, context) => {
      const words = wordsFor(context.locale);
      return render(
        {
          look: 'help',
          title: words.helpTitle,
          lead: [words.helpLead],
          sections: others.map(
            ({ definition: { name, description, description_localizations: inOthers }, example }) => {
              const id = context.commandIds?.[name];
              const typed = id === undefined ? md`/${name}` : { markdown: `</${name}:${id}>` };
              return {
                heading: `/${name}`,
                lines: [
                  md`${textIn(words, description, inOthers)}`,
                  words.helpExample(join([typed, example(context)], ' ')),
                ],
              };
            },
          ),
          footer: words.helpTips(withoutDay(others)),
          private: true,
        },
        words,
      );
    },
  };
}
