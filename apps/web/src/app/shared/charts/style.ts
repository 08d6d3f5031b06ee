import type { ChartColours } from '../theme/chart-colours';

const FONT = 'IBM Plex Sans, system-ui, sans-serif';

/** Rich-text tooltips: HTML ones would need inline styles, which the content security policy refuses. */
export function tooltip(colours: ChartColours) {
  return {
    renderMode: 'richText' as const,
    backgroundColor: colours.card,
    borderColor: colours.line,
    textStyle: { color: colours.ink, fontFamily: FONT, fontSize: 13 },
    confine: true,
  };
}

/** `size` is how much larger than on a desk it is looked at. */
export function axisLabel(colours: ChartColours, size = 1) {
  return { color: colours.quiet, fontFamily: FONT, fontSize: 12 * size };
}

export function grid(left = 8, top = 24) {
  return { left, right: 16, top, bottom: 6, outerBoundsMode: 'same' as const };
}

export function splitLine(colours: ChartColours) {
  return { lineStyle: { color: colours.line } };
}
