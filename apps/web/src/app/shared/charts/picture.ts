import type { ChartColours } from '../theme/chart-colours';
import { KEY_WIDTH, type LegendEntry, type PlacedEntry, placeLegend } from './picture-legend';

/** What stands around a chart when it leaves the page: a picture must explain itself. */
export interface PictureWords {
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  /** Whose figures, as of when, and that they are fictitious when they are. */
  readonly source: string;
}

const FONT = '"IBM Plex Sans", system-ui, sans-serif';
const LEGEND_FONT = `400 26px ${FONT}`;
const MARGIN = 48;
const LEGEND_TOP = 127;
const LEGEND_ROW = 40;

/** The chart (a data URL) with its title, legend and source as one PNG, again as a data URL. */
export async function framedPicture(
  chart: string,
  words: PictureWords,
  colours: ChartColours,
): Promise<string> {
  const image = new Image();
  image.src = chart;
  await image.decode();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return chart;
  const legend = legendFor(pen, words.legend, image.width);
  const more = (legend.at(-1)?.row ?? 0) * LEGEND_ROW;
  canvas.width = image.width + 2 * MARGIN;
  canvas.height = image.height + 260 + more;
  pen.fillStyle = colours.card;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  write(pen, words.title, 80, `600 36px ${FONT}`, colours.ink);
  pen.font = LEGEND_FONT;
  for (const entry of legend) drawEntry(pen, entry, colours);
  pen.drawImage(image, MARGIN, 170 + more);
  write(pen, words.source, image.height + 226 + more, `400 24px ${FONT}`, colours.quiet);
  return canvas.toDataURL('image/png');
}

function legendFor(
  pen: CanvasRenderingContext2D,
  legend: PictureWords['legend'],
  room: number,
): PlacedEntry[] {
  pen.font = LEGEND_FONT;
  return placeLegend(legend, (name) => pen.measureText(name).width, room);
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  y: number,
  font: string,
  colour: string,
): void {
  pen.font = font;
  pen.fillStyle = colour;
  // On a narrow screen the letters stand closer, so that no word is cut.
  pen.fillText(text, MARGIN, y, pen.canvas.width - 2 * MARGIN);
}

function drawEntry(
  pen: CanvasRenderingContext2D,
  { name, colour, shape, x, row }: PlacedEntry,
  colours: ChartColours,
): void {
  const [left, middle] = [MARGIN + x, LEGEND_TOP + row * LEGEND_ROW];
  pen.strokeStyle = colour;
  pen.beginPath();
  if (shape === 'ring') {
    pen.lineWidth = 4;
    pen.setLineDash([]);
    pen.arc(left + 17, middle, 9, 0, 2 * Math.PI);
  } else {
    pen.lineWidth = 6;
    pen.setLineDash(shape === 'dashed' ? [10, 8] : []);
    pen.moveTo(left, middle);
    pen.lineTo(left + 34, middle);
  }
  pen.stroke();
  pen.fillStyle = colours.quiet;
  pen.fillText(name, left + KEY_WIDTH, middle + 9);
}
