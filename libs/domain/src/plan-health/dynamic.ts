import type { PlanFacts } from './health-facts';
import { counted, dayInWords, finding, type HealthFinding, listed } from './health-words';

/** Is the plan changed as the world does, and does one see it? S1.5. */
export function dynamicFindings(facts: PlanFacts): HealthFinding[] {
  return [...approval(facts), ...unforeseen(facts), ...unpromised(facts), ...silence(facts)];
}

function approval({ approved, draftWaits }: PlanFacts): HealthFinding[] {
  const waits = draftWaits
    ? [
        finding(
          'good',
          {
            da: 'En ny plan er på vej og venter på at blive godkendt.',
            en: 'A new plan is on its way and waits for approval.',
          },
          'revisions',
        ),
      ]
    : [];
  if (approved === null) {
    const words = { da: 'Planen er ikke godkendt endnu.', en: 'The plan is not approved yet.' };
    return [finding('missing', words, 'plan'), ...waits];
  }
  const day = dayInWords(approved.lastOn);
  const again = approved.count - 1;
  const words =
    again === 0
      ? {
          da: `Planen fra ${day.da} er ikke lavet om.`,
          en: `The plan of ${day.en} has not been changed.`,
        }
      : counted(
          again,
          {
            da: `Planen er lavet om én gang, ${day.da}.`,
            en: `The plan has been changed once, ${day.en}.`,
          },
          (count) => ({
            da: `Planen er lavet om ${count} gange, senest ${day.da}.`,
            en: `The plan has been changed ${count} times, last ${day.en}.`,
          }),
        );
  return [finding('good', words, 'revisions'), ...waits];
}

function unforeseen({ unforeseen: benefits }: PlanFacts): HealthFinding[] {
  if (benefits.length === 0) return [];
  const names = listed(benefits.map(({ name }) => name));
  const words = counted(
    benefits.length,
    {
      da: `En uforudset gevinst er kommet til undervejs: ${names.da}.`,
      en: `An unforeseen benefit has come on the way: ${names.en}.`,
    },
    (count) => ({
      da: `${count} uforudsete gevinster er kommet til undervejs: ${names.da}.`,
      en: `${count} unforeseen benefits have come on the way: ${names.en}.`,
    }),
  );
  return [finding('good', words, 'revisions')];
}

function unpromised({ approved, unpromised: benefits }: PlanFacts): HealthFinding[] {
  if (approved === null || benefits.length === 0) return [];
  const names = listed(benefits.map(({ name }) => name));
  const words = counted(
    benefits.length,
    {
      da: `${names.da} står i gevinsttræet, men ikke i den godkendte plan.`,
      en: `${names.en} is in the benefit tree, but not in the approved plan.`,
    },
    (count) => ({
      da: `${count} gevinster står i træet, men ikke i den godkendte plan: ${names.da}.`,
      en: `${count} benefits are in the tree, but not in the approved plan: ${names.en}.`,
    }),
  );
  return [finding('weak', words, 'plan')];
}

function silence({ silentDays }: PlanFacts): HealthFinding[] {
  if (silentDays === null) return [];
  const words = {
    da: `Der er ikke sket noget i ${silentDays} dage.`,
    en: `Nothing has happened for ${silentDays} days.`,
  };
  return [finding('weak', words, 'board')];
}
