import type { Indicator } from '@gevinst/contract';
import { fillIndicator, indicatorForm, indicatorOf } from './indicator-form';

const indicator: Indicator = {
  id: '4b0e9c5e-3c39-4a52-8e0a-4e9f3fb4a111',
  etag: '"1"',
  code: 'BS-01',
  name: 'Opkald',
  synonyms: ['kald', 'henvendelser'],
  kind: 'benefit',
  unit: 'kald',
  direction: 'lower',
  baseline: '1200.5',
  baselinePeriod: '2025',
  grain: 'quarter',
  aggregation: 'mean',
  graceDays: 20,
  tolerance: { green: '0.98', yellow: '0.905' },
  responsible: 'Mette',
  audience: 'leadership',
};

describe('the form of an indicator', () => {
  it('gives back exactly what it was filled with', () => {
    const form = indicatorForm();
    fillIndicator(form, indicator);
    expect(form.value).toMatchObject({ green: '98', yellow: '90,5', baseline: '1.200,5' });
    const { id: _id, etag: _etag, ...said } = indicator;
    expect(indicatorOf(form)).toEqual(said);
  });

  it('needs a name, a unit and a whole number of days', () => {
    const form = indicatorForm();
    form.patchValue({ name: 'Opkald', code: 'X', unit: 'kald' });
    expect(form.valid).toBe(true);
    form.patchValue({ graceDays: '1,5' });
    expect(form.controls.graceDays.errors).toEqual({ number: true });
  });
});
