import type { Page } from 'playwright-core';

/**
 * Texts that a reader cannot read whole: cut off by a box that hides what does not fit, outside the window, or under
 * another text. What can be scrolled to inside its own box is not cut off.
 */
export function illegible(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** So many pixels are rounding, not reading. */
    const SLACK = 2;
    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    interface Line extends Box {
      readonly owner: Element;
      readonly layer: Element | null;
      readonly text: string;
    }

    const ancestors = (element: Element): Element[] => {
      const up: Element[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) up.push(at);
      return up;
    };
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('svg, select, option, textarea') === null &&
      !ancestors(element).some(
        (one) => getComputedStyle(one).clipPath !== 'none' && one.clientWidth <= 1,
      );
    const inner = (element: Element): Box => {
      const { left, top } = element.getBoundingClientRect();
      const x = left + element.clientLeft;
      const y = top + element.clientTop;
      return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
    };
    const within = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      right: Math.min(a.right, b.right),
      top: Math.max(a.top, b.top),
      bottom: Math.min(a.bottom, b.bottom),
    });
    const width = (box: Box) => box.right - box.left;
    const height = (box: Box) => box.bottom - box.top;

    const found: string[] = [];
    const lines: Line[] = [];
    const tell = (what: string, line: Line) => {
      const where = line.owner.closest('[class]')?.className.toString() ?? '';
      found.push(`${what}: "${line.text}" in ${line.owner.tagName} .${where}`);
    };

    /** What is left of a line inside the boxes around it; told when one of them hides a part of it. */
    const seenOf = (line: Line): Box | null => {
      let seen: Box = line;
      for (const box of ancestors(line.owner)) {
        const { overflowX, overflowY, display } = getComputedStyle(box);
        if (display === 'inline' || box === document.body || box === document.documentElement)
          continue;
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const room = inner(box);
        const hides = [overflowX, overflowY].map((one) => one === 'hidden' || one === 'clip');
        const out = [
          Math.max(room.left - seen.left, seen.right - room.right),
          // A line's box is taller than its letters.
          Math.max(room.top - seen.top, seen.bottom - room.bottom) - height(line) / 4,
        ];
        if (out.some((over, axis) => hides[axis] === true && over > SLACK)) {
          tell('cut off', line);
          return null;
        }
        seen = within(seen, room);
        if (width(seen) <= 0 || height(seen) <= 0) return null;
      }
      if (seen.left < -SLACK || seen.right > document.documentElement.clientWidth + SLACK) {
        tell('outside the window', line);
        return null;
      }
      return seen;
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!owner || text === '' || !isShown(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const layer =
        ancestors(owner).find((one) => /fixed|sticky/.test(getComputedStyle(one).position)) ?? null;
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const line = { left, right, top, bottom, owner, layer, text: text.slice(0, 60) };
        if (width(line) < 1) continue;
        const seen = seenOf(line);
        if (seen) lines.push({ ...line, ...seen });
      }
    }

    lines.sort((a, b) => a.top - b.top);
    lines.forEach((one, at) => {
      for (const other of lines.slice(at + 1)) {
        if (other.top > one.bottom) break;
        // What stays in place while the page scrolls under it covers on purpose.
        if (one.owner === other.owner || one.layer !== other.layer) continue;
        const both = within(one, other);
        const low = Math.min(height(one), height(other));
        if (width(both) > SLACK && height(both) > low / 2) tell(`under "${other.text}"`, one);
      }
    });
    return [...new Set(found)];
  });
}
