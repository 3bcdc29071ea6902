import { textIn, type Words } from '../../replies/words.js';
import { type Definition, type Option, optionsOf } from './draft.js';

/** Commands as Discord shows them to a reader: their descriptions and choices in the reader's language. */
export function shownDefinitions(definitions: readonly Definition[], words: Words): readonly Definition[] {
  return definitions.map((definition) => ({
    ...definition,
    description: textIn(words, definition.description, definition.description_localizations),
    options: optionsOf(definition).map((option) => shownOption(option, words)) as NonNullable<Definition['options']>,
  }));
}

function shownOption(option: Option, words: Words): Option {
  const { description, description_localizations: inOthers, choices } = option;
  return {
    ...option,
    description: textIn(words, description, inOthers),
    ...(choices && {
      choices: choices.map((choice) => ({ ...choice, name: textIn(words, choice.name, choice.name_localizations) })),
    }),
  };
}
