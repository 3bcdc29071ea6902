import { html, render } from 'lit';
import type { Words } from '../../replies/words.js';

type Theme = 'dark' | 'light';

const KEY = 'theme';

/** A switch between light and dark. The system's choice holds until somebody makes one of their own, which is remembered. */
export function createThemeSwitch(root: HTMLElement, words: Words): void {
  const system = matchMedia('(prefers-color-scheme: light)');
  let chosen = remembered();

  function show(): void {
    const theme = chosen ?? (system.matches ? 'light' : 'dark');
    const other = theme === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    const label = words.preview.switchTo[other];
    render(
      html`<button type="button" class="icon" aria-label=${label} title=${label} @click=${() => choose(other)}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d=${theme === 'dark' ? SUN : MOON} />
        </svg>
      </button>`,
      root,
    );
  }

  function choose(theme: Theme): void {
    chosen = theme;
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Not remembered where the browser keeps nothing.
    }
    show();
  }

  system.addEventListener('change', show);
  show();
}

function remembered(): Theme | undefined {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'dark' || theme === 'light' ? theme : undefined;
  } catch {
    return undefined;
  }
}

const SUN =
  'M12 7a5 5 0 1 0 0 10a5 5 0 0 0 0-10zM11 1h2v4h-2zM11 19h2v4h-2zM1 11h4v2H1zM19 11h4v2h-4zM4.2 5.6l1.4-1.4l2.9 2.9l-1.4 1.4zM15.5 16.9l1.4-1.4l2.9 2.9l-1.4 1.4zM4.2 18.4l2.9-2.9l1.4 1.4l-2.9 2.9zM15.5 7.1l2.9-2.9l1.4 1.4l-2.9 2.9z';
const MOON = 'M20.5 14.5A9 9 0 0 1 9.5 3.5a9 9 0 1 0 11 11z';
