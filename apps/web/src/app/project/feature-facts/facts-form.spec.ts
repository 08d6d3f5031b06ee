import { ProjectInput } from '@gevinst/contract';
import { factsForm, factsOf, fillFacts } from './facts-form';

const project: ProjectInput = {
  code: 'BS-01',
  name: 'Automatisk journalisering',
  department: 'Borgerservice',
  phase: 'realisation',
  owner: 'Mette',
  goLive: '2026-03-01',
  description: 'Post',
  takenInAdvanceKr: '1250.50',
  deliveryUrl: 'https://projekter.eksempelkoebing.test/bs-01',
};

describe('the form of a project', () => {
  it('gives back exactly what it was filled with', () => {
    const form = factsForm();
    fillFacts(form, project);
    expect(factsOf(form)).toEqual(project);
  });

  it('S1.4 takes the address of a page where the delivery is managed, or none', () => {
    const form = factsForm();
    fillFacts(form, { ...project, deliveryUrl: null });
    const { deliveryUrl } = form.controls;
    expect([form.valid, factsOf(form).deliveryUrl]).toEqual([true, null]);
    for (const wrong of ['javascript:alert(1)', 'projekter.eksempelkoebing.test', 'https://']) {
      deliveryUrl.setValue(wrong);
      expect([wrong, deliveryUrl.errors]).toEqual([wrong, { link: true }]);
    }
    deliveryUrl.setValue(` ${String(project.deliveryUrl)} `);
    expect([form.valid, factsOf(form).deliveryUrl]).toEqual([true, project.deliveryUrl]);
    expect(ProjectInput.safeParse(factsOf(form)).success).toBe(true);
    deliveryUrl.setValue(`https://a.test/${'a'.repeat(500)}`);
    expect(deliveryUrl.errors).toHaveProperty('maxlength');
  });
});
