/** How near to the end counts as there, in pixels. */
const NEAR = 40;

/**
 * Keeps the end of what scrolls around `root` in view while `root` grows (messages are drawn a moment after they are
 * added), until somebody scrolls away. Gives a function that goes to the end, and stays there again.
 */
export function stayAtEnd(root: HTMLElement): () => void {
  const pane = root.parentElement ?? root;
  let staying = true;
  let top = 0;

  function toEnd(): void {
    staying = true;
    pane.scrollTop = pane.scrollHeight;
  }

  pane.addEventListener('scroll', () => {
    const isThere = pane.scrollHeight - pane.scrollTop - pane.clientHeight < NEAR;
    // Growth moves the end away too; only somebody scrolling goes up.
    staying = isThere || (staying && pane.scrollTop >= top);
    top = pane.scrollTop;
  });
  new ResizeObserver(() => {
    if (staying) toEnd();
  }).observe(root);
  return toEnd;
}
