import { cases, expense, type DemoProject } from '../demo-project';

const town = { department: 'Digitalisering', owner: 'Digitaliseringschef' } as const;

/** The second fictitious municipality: small, and nobody else's business. */
export const PROEVESTRUP: readonly DemoProject[] = [
  {
    ...town,
    code: 'PR-01',
    name: 'Prøvestrup: digital flytning',
    phase: 'realisation',
    from: '2025-03',
    changes: ['Flytning meldes på nettet'],
    benefits: [cases('Flytninger uden sagsbehandling', 210_000, 60, '92', 'onPlan')],
    investmentKr: 140_000,
    runningKrPerYear: 20_000,
  },
  {
    ...town,
    code: 'PR-02',
    name: 'Prøvestrup: LED i gadebelysningen',
    phase: 'realisation',
    from: '2025-06',
    changes: ['1.100 lamper udskiftes'],
    benefits: [expense('Lavere elregning', 380_000, 84_000, 'behind')],
    investmentKr: 1_900_000,
    runningKrPerYear: 0,
  },
];
