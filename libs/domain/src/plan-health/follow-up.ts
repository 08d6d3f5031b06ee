import type { BenefitLack, PlanFacts } from './health-facts';
import { counted, finding, type HealthFinding, type Words } from './health-words';

const LACKS: Readonly<Record<BenefitLack, Words>> = {
  indicator: {
    da: 'måles ikke: den har ingen indikator',
    en: 'is not measured: it has no indicator',
  },
  baseline: {
    da: 'har intet udgangspunkt at måle fra',
    en: 'has no baseline to measure from',
  },
  target: { da: 'har intet måltal', en: 'has no target' },
  measurement: { da: 'er aldrig målt', en: 'has never been measured' },
};

/** Does one see whether it comes, and is someone to act? S7.1, S1.6. */
export function followUpFindings(facts: PlanFacts): HealthFinding[] {
  return [...measured(facts), ...late(facts), ...owners(facts)];
}

/** A benefit that nobody can follow is visibly incomplete. S7.1. */
function measured({ benefits }: PlanFacts): HealthFinding[] {
  if (benefits.length === 0) {
    const words = {
      da: 'Der er ingen gevinster at følge.',
      en: 'There are no benefits to follow.',
    };
    return [finding('missing', words, 'tree')];
  }
  const lacking = benefits.filter(({ lacks }) => lacks.length > 0);
  if (lacking.length === 0) {
    const words = counted(
      benefits.length,
      {
        da: 'Gevinsten har indikator, udgangspunkt og målinger.',
        en: 'The benefit has an indicator, a baseline and measurements.',
      },
      (count) => ({
        da: `Alle ${count} gevinster har indikator, udgangspunkt og målinger.`,
        en: `All ${count} benefits have an indicator, a baseline and measurements.`,
      }),
    );
    return [finding('good', words)];
  }
  return lacking.map(({ id, name, lacks }) => {
    const tone = lacks.includes('indicator') ? 'missing' : 'weak';
    const said = (language: 'da' | 'en', and: string) =>
      `${name} ${lacks.map((lack) => LACKS[lack][language]).join(` ${and} `)}.`;
    return finding(tone, { da: said('da', 'og'), en: said('en', 'and') }, 'benefit', id);
  });
}

function late({ missingMeasurements, nobodyActs }: PlanFacts): HealthFinding[] {
  const missing = counted(
    missingMeasurements,
    { da: 'Én måling mangler.', en: 'One measurement is missing.' },
    (count) => ({ da: `${count} målinger mangler.`, en: `${count} measurements are missing.` }),
  );
  const acts = counted(
    nobodyActs,
    {
      da: 'Ingen er sat til at handle på én af målingerne.',
      en: 'Nobody is to act on one of the measurements.',
    },
    (count) => ({
      da: `Ingen er sat til at handle på ${count} af målingerne.`,
      en: `Nobody is to act on ${count} of the measurements.`,
    }),
  );
  return [
    ...(missingMeasurements > 0 ? [finding('weak', missing, 'measurements')] : []),
    ...(nobodyActs > 0 ? [finding('weak', acts, 'followUp')] : []),
  ];
}

/** Everything has an owner. S1.6. */
function owners({ benefits, changesWithoutOwner }: PlanFacts): HealthFinding[] {
  const without = benefits.filter(({ owner }) => owner.trim() === '').length;
  const said = [
    ...(without > 0
      ? [
          counted(without, { da: 'én gevinst', en: 'one benefit' }, (count) => ({
            da: `${count} gevinster`,
            en: `${count} benefits`,
          })),
        ]
      : []),
    ...(changesWithoutOwner > 0
      ? [
          counted(changesWithoutOwner, { da: 'én forandring', en: 'one change' }, (count) => ({
            da: `${count} forandringer`,
            en: `${count} changes`,
          })),
        ]
      : []),
  ];
  if (said.length === 0) return [];
  const words = {
    da: `Ingen ejer ${said.map(({ da }) => da).join(' og ')}.`,
    en: `Nobody owns ${said.map(({ en }) => en).join(' and ')}.`,
  };
  return [finding('weak', words, 'tree')];
}
