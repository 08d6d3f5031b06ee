import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Modal } from './modal';

@Component({
  imports: [Modal],
  template: `
    <gv-modal label="Spørgsmål" [open]="open()">
      <label><input type="radio" name="a" id="first" />1</label>
      <label><input type="radio" name="a" id="chosen" checked />2</label>
      <input id="text" />
    </gv-modal>
  `,
})
class Page {
  readonly open = signal(false);
}

describe('a dialog that is opened', () => {
  beforeEach(() => {
    // The test browser has no dialogs of its own.
    HTMLDialogElement.prototype.showModal = jest.fn();
  });

  const opened = async (fingers: boolean) => {
    const matchMedia = () => ({ matches: fingers });
    Object.defineProperty(globalThis, 'matchMedia', { value: matchMedia, configurable: true });
    const page = TestBed.createComponent(Page);
    document.body.append(page.nativeElement as HTMLElement);
    page.componentInstance.open.set(true);
    await page.whenStable();
    return document.activeElement?.id;
  };

  afterEach(() => Reflect.deleteProperty(globalThis, 'matchMedia'));

  it('begins at what is chosen or to be filled in, and opens no keyboard under a finger', async () => {
    expect(await opened(false)).toBe('chosen');
    document.body.replaceChildren();
    expect(await opened(true)).not.toBe('chosen');
  });
});
