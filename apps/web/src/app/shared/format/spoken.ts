import { signal } from '@angular/core';

export type Language = 'da' | 'en';

const chosen = signal<Language>('da');

/** The language that numbers and days are written in; what reads it in a template or `computed` follows it. */
export const spoken = chosen.asReadonly();

export function speak(language: Language): void {
  chosen.set(language);
}
