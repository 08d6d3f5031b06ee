import type { ComparedRevision, PlanContent } from '@gevinst/contract';
import { COST_WORDS, FUNDING_WORDS } from '@gevinst/domain';
import type { NamedPlan } from '../../plan/named-plan.port';
import { plainText, type Input } from '../inputs';
import { dayWritten, joined, named, NO_VALUE, type Words } from '../words';

type CostLine = PlanContent['costs'][number];

/** What a cost is called: by its label, or else by its kind. */
export function costWords({ label, kind }: Pick<CostLine, 'label' | 'kind'>): Words {
  return label === '' ? COST_WORDS[kind] : named(label);
}

/** One line of a cost: what kind it is, who pays, and in which year’s prices. */
export function lineWords({ funding, priceLevelYear }: CostLine, kind: Words): Words {
  const payer = funding === null ? kind : joined(kind, FUNDING_WORDS[funding], ', ');
  if (priceLevelYear === null) return payer;
  return joined(payer, joined(PRICES, named(String(priceLevelYear)), ' '), ', ');
}

/** 'plan nr. 2', in the middle of a sentence. */
export function planWords({ number, state }: ComparedRevision): Words {
  if (number === null) return NOW;
  return joined(state === 'draft' ? DRAFT : PLAN, named(String(number)), ' ');
}

/** Which plan it is, who approved it and why, or who is writing on it. */
export function planInputs({ revision, earlier }: NamedPlan): Input[] {
  const { number, state, author, approvedAt, approvedBy, reason } = revision;
  if (number === null) {
    const inForce = earlier.at(-1);
    return inForce === undefined ? [] : [plainText(IN_FORCE, String(inForce.number))];
  }
  const who =
    state === 'approved' && approvedAt !== null
      ? [
          plainText(APPROVED, approvedBy ?? NO_VALUE),
          plainText(APPROVED_ON, dayWritten(approvedAt)),
        ]
      : [plainText(WRITTEN, author)];
  const why = reason === '' ? [] : [plainText(REASON, reason)];
  return [plainText(state === 'draft' ? DRAFT_NO : PLAN_NO, String(number)), ...who, ...why];
}

const PLAN = { da: 'plan nr.', en: 'plan no.' };
const DRAFT = { da: 'kladden til plan nr.', en: 'the draft of plan no.' };
const NOW = { da: 'planen, som den står nu', en: 'the plan as it stands now' };
const PLAN_NO = { da: 'Plan nr.', en: 'Plan no.' };
const DRAFT_NO = { da: 'Kladde til plan nr.', en: 'Draft of plan no.' };
const IN_FORCE = { da: 'Ingen kladde; godkendt plan nr.', en: 'No draft; approved plan no.' };
const APPROVED = { da: 'Godkendt af', en: 'Approved by' };
const APPROVED_ON = { da: 'Godkendt den', en: 'Approved on' };
const WRITTEN = { da: 'Skrevet af', en: 'Written by' };
const REASON = { da: 'Begrundelse', en: 'Reason' };
const PRICES = { da: 'priser fra', en: 'prices of' };
