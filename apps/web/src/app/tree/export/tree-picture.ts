import { fontFaces } from './font-faces';

/** What stands around the drawing when it leaves the page. */
export interface PictureWords {
  readonly title: string;
  readonly source: string;
}

const KEPT = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'],
  ...['font-family', 'font-size', 'font-weight'],
];
/** What is there to be used, and says nothing on paper. */
const TOOLS = '.tree-handle, .tree-reach, .tree-cut, .tree-loose';
const MARGIN = 32;
const ABOVE = 56;
const BELOW = 44;
const SHARP = 2;
const SPACE = 'http://www.w3.org/2000/svg';

/** The drawing as an SVG document of its own: colours and fonts inside, title above, source below. */
export async function treeSvg(drawing: SVGSVGElement, words: PictureWords): Promise<string> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const quietly = untouched(drawing);
  inline(quietly, copy);
  quietly.remove();
  copy.querySelectorAll(TOOLS).forEach((tool) => tool.remove());
  const [x, y, width, height] = numbers(drawing.getAttribute('viewBox'));
  const page = { x: x - MARGIN, y: y - ABOVE, width: width + 2 * MARGIN, height: 0 };
  page.height = height + ABOVE + BELOW;
  copy.setAttribute('xmlns', SPACE);
  copy.setAttribute('viewBox', Object.values(page).join(' '));
  copy.setAttribute('width', String(page.width));
  copy.setAttribute('height', String(page.height));
  const { ink, quiet, card } = colours(drawing);
  copy.prepend(
    style(await fontFaces()),
    element('rect', { ...page, fill: card }),
    text(words.title, { x, y: y - 22, fill: ink, 'font-size': 19, 'font-weight': 600 }),
    text(words.source, { x, y: y + height + 30, fill: quiet, 'font-size': 12 }),
  );
  copy.querySelectorAll('[class], [tabindex], [role], [data-node]').forEach((one) => {
    for (const name of ['class', 'tabindex', 'role', 'data-node']) one.removeAttribute(name);
  });
  return new XMLSerializer().serializeToString(copy);
}

/** The same as a PNG, twice as sharp as a screen. */
export async function treePng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SHARP;
  canvas.height = image.height * SHARP;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture')))),
  );
}

/** The same drawing beside it, under the same style sheet, with neither pointer nor keyboard upon it. */
function untouched(drawing: SVGSVGElement): SVGSVGElement {
  const twin = drawing.cloneNode(true) as SVGSVGElement;
  twin.setAttribute('style', 'position: absolute; visibility: hidden; pointer-events: none');
  drawing.after(twin);
  return twin;
}

/** Everything as it is painted now: another program does not know the page's style sheet. */
function inline(from: Element, to: Element): void {
  const painted = getComputedStyle(from);
  for (const name of KEPT) to.setAttribute(name, painted.getPropertyValue(name));
  for (const [at, child] of [...from.children].entries()) {
    const twin = to.children[at];
    if (twin) inline(child, twin);
  }
}

function colours(drawing: Element): { ink: string; quiet: string; card: string } {
  const style = getComputedStyle(drawing);
  const [ink, quiet, card] = ['--ink', '--quiet', '--card'].map((name) =>
    style.getPropertyValue(name).trim(),
  );
  return { ink: ink ?? '', quiet: quiet ?? '', card: card ?? '' };
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function text(said: string, attributes: Record<string, string | number>): SVGElement {
  const made = element('text', { 'font-family': 'IBM Plex Sans, sans-serif', ...attributes });
  made.textContent = said;
  return made;
}

function style(css: string): SVGElement {
  const made = element('style', {});
  made.textContent = css;
  return made;
}

function numbers(list: string | null): [number, number, number, number] {
  const [x = 0, y = 0, width = 0, height = 0] = (list ?? '').split(' ').map(Number);
  return [x, y, width, height];
}
