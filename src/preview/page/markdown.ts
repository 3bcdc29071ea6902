import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { html, type nothing, type TemplateResult } from 'lit';

type Node = ReturnType<ReturnType<typeof SimpleMarkdown.parserFor>>[number];
type Shown = TemplateResult | string | typeof nothing;

/** What somebody can do in a text. */
export interface TextActions {
  /** Begins a call of the command that was pressed. */
  readonly begin: (command: string) => void;
}

/** The one thing of Discord's that the parser leaves out: lists, whose lines begin with `- `. */
const list = {
  order: rulesExtended.heading?.order ?? 0,
  match: (source: string, state: { prevCapture?: readonly string[] | null }) =>
    !state.prevCapture || state.prevCapture[0]?.endsWith('\n') ? /^(?:[-*] [^\n]+(?:\n|$))+/.exec(source) : null,
  parse: (capture: readonly string[], parse: (text: string, state: object) => Node[], state: object) => ({
    items: (capture[0] ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => parse(line.slice(2), state)),
  }),
};

const parse = SimpleMarkdown.parserFor({ ...rulesExtended, list });

/** Discord's markdown as elements. Text stays text: nothing in it becomes HTML, and links lead to the web alone. */
export function markdown(text: string, actions: TextActions): readonly Shown[] {
  try {
    return shown(parse(text, { inline: true }), actions);
  } catch {
    return [text]; // The parser goes as deep as the text does.
  }
}

function shown(nodes: readonly Node[], actions: TextActions): readonly Shown[] {
  return nodes.map((node) => element(node, actions));
}

function element(node: Node, actions: TextActions): Shown {
  const { type, content } = node;
  const inner = () => (Array.isArray(content) ? shown(content, actions) : String(content ?? ''));
  switch (type) {
    case 'text':
      return String(content);
    case 'br':
    case 'newline':
      return html`<br />`;
    case 'strong':
      return html`<strong>${inner()}</strong>`;
    case 'em':
      return html`<em>${inner()}</em>`;
    case 'underline':
      return html`<u>${inner()}</u>`;
    case 'strikethrough':
      return html`<s>${inner()}</s>`;
    case 'inlineCode':
      return html`<code>${inner()}</code>`;
    case 'codeBlock':
      return html`<pre>${inner()}</pre>`;
    case 'subtext':
      return html`<small>${inner()}</small>`;
    case 'heading':
      return html`<div class="heading">${inner()}</div>`;
    case 'blockQuote':
      return html`<blockquote>${shown(withoutLastBreak(content), actions)}</blockquote>`;
    case 'list':
      return html`<ul>${node.items.map((item: Node[]) => html`<li>${shown(item, actions)}</li>`)}</ul>`;
    case 'link':
    case 'url':
    case 'autolink':
      return link(String(node.target), inner());
    case 'timestamp':
      return time(Number(node.timestamp), String(node.format ?? 'f'));
    case 'slashCommand':
      return command(String(node.fullName), actions);
    case 'twemoji':
      return String(node.name);
    default:
      return inner() as Shown;
  }
}

function withoutLastBreak(nodes: readonly Node[]): readonly Node[] {
  return nodes.at(-1)?.type === 'br' ? nodes.slice(0, -1) : nodes;
}

function link(target: string, inner: readonly Shown[] | string): Shown {
  if (!/^https?:\/\//i.test(target)) return html`${inner}`;
  return html`<a href=${target} target="_blank" rel="noopener noreferrer">${inner}</a>`;
}

function command(name: string, { begin }: TextActions): Shown {
  return html`<button type="button" class="mention" @click=${() => begin(name)}>/${name}</button>`;
}

/** https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const TIME_STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

function time(seconds: number, style: string): Shown {
  const moment = new Date(seconds * 1_000);
  const text = style === 'R' ? relative(moment) : moment.toLocaleString(navigator.language, TIME_STYLES[style]);
  return html`<time datetime=${moment.toISOString()}>${text}</time>`;
}

function relative(moment: Date): string {
  const days = Math.round((moment.getTime() - Date.now()) / 86_400_000);
  return new Intl.RelativeTimeFormat(navigator.language, { numeric: 'auto' }).format(days, 'day');
}
