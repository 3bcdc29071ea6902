import { join, md } from '../src/replies/markdown.js';
import { render } from '../src/replies/message.js';
import { wordsFor } from '../src/replies/words.js';
import type { Command } from './command.js';
import { EVERYWHERE } from './options/definitions.js';

/** `/help`: every command with an example that has an answer, clickable where Discord's ids of the commands are known. */
export function createHelp(others: readonly Command[]): Command {
  return {
    definition: { name: 'help', description: 'What you can ask me, with examples', ...EVERYWHERE },
    example: () => '',
    answer: (_call, context) => {
      const words = wordsFor(context.locale);
      return render(
        {
          look: 'help',
          title: words.helpTitle,
          lead: [words.helpLead],
          sections: others.map(({ definition: { name, description }, example }) => {
            const id = context.commandIds?.[name];
            const typed = id === undefined ? md`/${name}` : { markdown: `</${name}:${id}>` };
            return {
              heading: `/${name}`,
              lines: [md`${description}`, words.helpExample(join([typed, example(context)], ' '))],
            };
          }),
          footer: words.helpTips,
          private: true,
        },
        words,
      );
    },
  };
}
