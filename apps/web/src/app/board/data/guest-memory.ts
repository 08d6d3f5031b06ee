import { Service } from '@angular/core';
import { z } from 'zod';

const KEY = 'gevinst.guest.';
const Notes = z.array(z.object({ id: z.string(), text: z.string() }));
/** A note as its writer wrote it. */
export type Written = z.infer<typeof Notes>[number];

/** What a guest's phone knows of one meeting for as long as its tab is open, also when the page begins anew. */
@Service()
export class GuestMemory {
  /** '' for nothing. `in` is the name that they are in under, `name` the one they are typing. */
  read(token: string, what: 'in' | 'name' | 'draft' | 'notes'): string {
    return sessionStorage.getItem(`${KEY}${what}.${token}`) ?? '';
  }

  write(token: string, what: 'in' | 'name' | 'draft' | 'notes', text: string): void {
    if (text === '') sessionStorage.removeItem(`${KEY}${what}.${token}`);
    else sessionStorage.setItem(`${KEY}${what}.${token}`, text);
  }

  notes(token: string): Written[] {
    const kept = Notes.safeParse(JSON.parse(this.read(token, 'notes') || '[]'));
    return kept.data ?? [];
  }

  keepNotes(token: string, notes: readonly Written[]): void {
    this.write(token, 'notes', notes.length === 0 ? '' : JSON.stringify(notes));
  }
}
