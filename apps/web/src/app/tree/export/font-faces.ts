const FAMILY = 'IBM Plex Sans';
const WEIGHTS: ReadonlySet<string> = new Set(['400', '600']);

/** The page's own letters as style rules with the fonts inside; '' where they cannot be had. */
export async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(facesOf);
  return (await Promise.all(rules.map(embedded))).join('\n');
}

function facesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter(
      (rule): rule is CSSFontFaceRule =>
        rule instanceof CSSFontFaceRule &&
        rule.style.getPropertyValue('font-family').includes(FAMILY) &&
        WEIGHTS.has(rule.style.getPropertyValue('font-weight')),
    );
  } catch {
    // A sheet from elsewhere does not let itself be read.
    return [];
  }
}

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, address] = /url\("?([^")]+\.woff2)"?\)/.exec(style.getPropertyValue('src')) ?? [];
  if (address === undefined) return '';
  const base = parentStyleSheet?.href ?? document.baseURI;
  const answer = await fetch(new URL(address, base));
  if (!answer.ok) return '';
  const data = base64(new Uint8Array(await answer.arrayBuffer()));
  const weight = style.getPropertyValue('font-weight');
  return `@font-face{font-family:'${FAMILY}';font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
