import { treeSvg } from './tree-picture';

jest.mock('./font-faces', () => ({ fontFaces: () => Promise.resolve('') }));

describe('S9 a tree that leaves the page as a picture', () => {
  it('has no border of what the pointer or the keyboard is at', async () => {
    document.body.innerHTML = `
      <style>rect { stroke: rgb(1, 1, 1) } g:focus rect { stroke: rgb(9, 9, 9) }</style>
      <svg viewBox="0 0 10 10"><g tabindex="0"><rect width="4" height="4" /></g></svg>`;
    const drawing = document.querySelector('svg') as SVGSVGElement;
    document.querySelector('g')?.focus();
    const box = () => getComputedStyle(drawing.querySelector('rect') as Element);
    expect(box().getPropertyValue('stroke')).toBe('rgb(9, 9, 9)');
    const svg = await treeSvg(drawing, { title: 'Træ', source: 'Kommune' });
    expect(svg).toContain('rgb(1, 1, 1)');
    expect(svg).not.toContain('rgb(9, 9, 9)');
    expect(document.querySelectorAll('svg')).toHaveLength(1);
  });
});
