import { z } from 'zod';
import { Id, IsoDate } from '../common';

export const line = z.string().max(300).default('');
export const named = z.string().trim().min(1).max(300);
export const note = z.string().max(4000).default('');
export const ids = z.array(Id).max(200).default([]);

/** What every line of a register has: who and when, and what of the plan it is about. */
export const ThemeItem = z.object({
  id: Id,
  owner: z.string().max(120).default(''),
  due: IsoDate.nullable().default(null),
  benefitIds: ids,
  changeIds: ids,
  actionIds: ids,
});

/** A register: lines in the order that people gave them. */
export const registerOf = <T extends z.ZodRawShape>(fields: T) =>
  z.array(ThemeItem.extend(fields)).max(300).default([]);
