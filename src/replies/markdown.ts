/** Text that is finished markdown: Spotter's own words, with everything from outside escaped in it. */
export interface Markdown {
  readonly markdown: string;
}

/**
 * Text from articles, files or members without what cannot be seen: control characters, zero-width and bidirectional
 * marks, fillers and halves of characters go, runs of white space become one space. For places without markdown
 * (footers, button labels, autocomplete).
 */
export function plain(text: string): string {
  return text
    .replace(/[\s\u0085]/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Each character that gets a backslash in `escapeText`, and why. */
const MEANS_SOMETHING = new RegExp(
  [
    /[\\*_~`|[\]<>@]/, // styles, code, spoilers, masked links, quotes, mentions
    /(?<=<\w*)[#:/]/, // channels, emoji, timestamps, commands: what follows `<`
    /:(?=[\w+-]+:)/, // :emoji: by name
    /:(?=\/\/)/, // links: nobody follows one by accident, and Discord adds no preview
    /(?<=discord(?:app)?\.(?:gg|com))\//, // invitations, which need no https
    /^[#+-]/, // headings, small print and lists, which begin a line
    /(?<=^\d+)[.)]/, // numbered lists
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'gi',
);

/**
 * Text from articles, files or members, safe in a message: it shows as it was written, on one line, and neither
 * formats, mentions, links nor hides anything. The only way for such text into a message.
 */
export function escapeText(text: string): string {
  return (
    plain(text)
      .replace(MEANS_SOMETHING, '\\$&')
      // Discord finds these two whatever stands before them; the wide form looks the same and is no mention.
      .replace(/\\@(?=everyone|here)/gi, '＠')
  );
}

/**
 * Template tag for messages: md`**${driver}** leaves` escapes each value, unless it is markdown already.
 * The literal parts are Spotter's own words and stay as they are.
 */
export function md(parts: TemplateStringsArray, ...values: readonly (string | number | Markdown)[]): Markdown {
  return { markdown: String.raw({ raw: parts }, ...values.map(toMarkdown)) };
}

/** The values that are there, with `between` between them. */
export function join(values: readonly (string | Markdown | undefined)[], between: string): Markdown {
  return {
    markdown: values
      .filter((value) => value !== undefined)
      .map(toMarkdown)
      .filter((text) => text !== '')
      .join(between),
  };
}

function toMarkdown(value: string | number | Markdown): string {
  return typeof value === 'object' ? value.markdown : escapeText(String(value));
}
