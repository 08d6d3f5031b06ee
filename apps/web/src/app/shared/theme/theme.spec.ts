import { TestBed } from '@angular/core/testing';
import { ThemeStore } from './theme';

describe('what is printed', () => {
  afterEach(() => localStorage.clear());

  it('is light, and the page dark again afterwards, also when the page is paper itself', () => {
    localStorage.setItem('gevinst.theme', 'dark');
    const theme = TestBed.inject(ThemeStore);
    const seen = () => [theme.dark(), document.documentElement.dataset['theme']];
    const say = (event: string) => dispatchEvent(new Event(event));
    say('beforeprint');
    expect(seen()).toEqual([false, 'light']);
    say('afterprint');
    expect(seen()).toEqual([true, 'dark']);
    const leave = theme.onPaper();
    say('beforeprint');
    say('afterprint');
    expect(seen()).toEqual([false, 'light']);
    leave();
    expect(seen()).toEqual([true, 'dark']);
  });
});
