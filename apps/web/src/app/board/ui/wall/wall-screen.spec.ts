import { TestBed } from '@angular/core/testing';
import { fullScreen, wallScale } from './wall-screen';

describe('the board on a wall', () => {
  it('S2.13 fills the whole screen, and comes back', () => {
    const asked: string[] = [];
    const say = (word: string) => () => {
      asked.push(word);
      return Promise.resolve();
    };
    const state: { element: Element | null } = { element: null };
    Object.defineProperties(document, {
      fullscreenEnabled: { value: true, configurable: true },
      fullscreenElement: { get: () => state.element, configurable: true },
      exitFullscreen: { value: say('back'), configurable: true },
    });
    Object.assign(document.documentElement, { requestFullscreen: say('whole') });
    const screen = TestBed.runInInjectionContext(fullScreen);
    expect([screen.can, screen.on()]).toEqual([true, false]);
    screen.toggle();
    state.element = document.documentElement;
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(screen.on()).toBe(true);
    screen.toggle();
    expect(asked).toEqual(['whole', 'back']);
  });

  it('S2.13 is drawn larger where there are more points, and never smaller', () => {
    expect([wallScale(1280), wallScale(1920), wallScale(3840)]).toEqual([1, 1, 2]);
  });
});
