/** Whether the keyboard is in `host`, or nowhere because what it was in is gone. */
export function keyboardIsIn(host: HTMLElement): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || host.contains(at);
}
