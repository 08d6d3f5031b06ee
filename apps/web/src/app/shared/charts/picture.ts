import type { ChartColours } from '../theme/chart-colours';

/** What stands around a chart when it leaves the page: a picture must explain itself. */
export interface PictureWords {
  readonly title: string;
  readonly legend: readonly {
    readonly name: string;
    readonly colour: string;
    readonly dashed: boolean;
  }[];
  /** Whose figures, as of when, and that they are fictitious when they are. */
  readonly source: string;
}

const FONT = '"IBM Plex Sans", system-ui, sans-serif';
const MARGIN = 48;

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
  canvas.width = image.width + 2 * MARGIN;
  canvas.height = image.height + 260;
  const pen = canvas.getContext('2d');
  if (!pen) return chart;
  pen.fillStyle = colours.card;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  write(pen, words.title, 80, `600 36px ${FONT}`, colours.ink);
  drawLegend(pen, words.legend, colours);
  pen.drawImage(image, MARGIN, 170);
  write(pen, words.source, image.height + 226, `400 24px ${FONT}`, colours.quiet);
  return canvas.toDataURL('image/png');
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
  pen.fillText(text, MARGIN, y);
}

function drawLegend(
  pen: CanvasRenderingContext2D,
  legend: PictureWords['legend'],
  colours: ChartColours,
): void {
  pen.font = `400 26px ${FONT}`;
  pen.lineWidth = 6;
  legend.reduce((x, { name, colour, dashed }) => {
    pen.strokeStyle = colour;
    pen.setLineDash(dashed ? [10, 8] : []);
    pen.beginPath();
    pen.moveTo(x, 127);
    pen.lineTo(x + 34, 127);
    pen.stroke();
    pen.fillStyle = colours.quiet;
    pen.fillText(name, x + 46, 136);
    return x + 46 + pen.measureText(name).width + 44;
  }, MARGIN);
}
