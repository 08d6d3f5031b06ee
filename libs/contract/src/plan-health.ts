import { PLAN_QUALITIES, QUALITY_STANDINGS } from '@gevinst/domain';
import { z } from 'zod';
import { Id, Phase } from './common';

export const PlanQuality = z.enum(PLAN_QUALITIES);
export const QualityStanding = z.enum(QUALITY_STANDINGS);

/** One of the five qualities of a good plan: how it stands, and why, in words; the worst first. */
export const QualityHealth = z.object({
  quality: PlanQuality,
  standing: QualityStanding,
  findings: z.array(
    z.object({
      tone: QualityStanding,
      da: z.string(),
      en: z.string(),
      mend: z
        .enum([
          'plan',
          'revisions',
          'tree',
          'rules',
          'followUp',
          'board',
          'measurements',
          'benefit',
        ])
        .nullable()
        .describe('The page on which something can be done about it; null = nothing to do.'),
      id: Id.nullable().describe('Of `benefit`, which one.'),
    }),
  ),
});

/** GET /api/v1/projects/{id}/plan-health; one of the items of GET /api/v1/plan-health. */
export const PlanHealth = z.object({
  projectId: Id,
  projectName: z.string(),
  owner: z.string(),
  phase: Phase,
  /** How many times the plan has been approved anew after the first time. */
  rebaselines: z.number().int(),
  /** Always the five, in their fixed order. */
  qualities: z.array(QualityHealth),
});

export type PlanQuality = z.infer<typeof PlanQuality>;
export type QualityStanding = z.infer<typeof QualityStanding>;
export type QualityHealth = z.infer<typeof QualityHealth>;
export type PlanHealth = z.infer<typeof PlanHealth>;
