import { epochDay } from '../calendar/date';
import { MEETING_DAYS, PART_DAYS, type PlanFacts } from './health-facts';
import { counted, dayInWords, finding, type HealthFinding } from './health-words';

/** Does the plan hang where people see it? S1.7. */
export function visibleFindings({ pinnedGoals, lastMeetingOn, today }: PlanFacts): HealthFinding[] {
  if (pinnedGoals > 0 || lastMeetingOn !== null) {
    return [goals(pinnedGoals), meeting(lastMeetingOn, today)];
  }
  const words = {
    da: 'Måltavlen er ikke taget i brug.',
    en: 'The target board is not in use yet.',
  };
  return [finding('missing', words, 'board')];
}

function goals(pinned: number): HealthFinding {
  if (pinned === 0) {
    const words = {
      da: 'Ingen har valgt, hvilke mål måltavlen viser.',
      en: 'Nobody has chosen which goals the target board shows.',
    };
    return finding('weak', words, 'board');
  }
  const words = counted(
    pinned,
    { da: 'Måltavlen viser ét mål.', en: 'The target board shows one goal.' },
    (count) => ({
      da: `Måltavlen viser ${count} mål.`,
      en: `The target board shows ${count} goals.`,
    }),
  );
  return finding('good', words);
}

function meeting(lastOn: string | null, today: string): HealthFinding {
  if (lastOn === null) {
    const words = {
      da: 'Der er ikke holdt et møde ved tavlen.',
      en: 'No meeting has been held at the board.',
    };
    return finding('weak', words, 'board');
  }
  const day = dayInWords(lastOn);
  const days = epochDay(today) - epochDay(lastOn);
  if (days <= MEETING_DAYS) {
    const words = { da: `Seneste møde var ${day.da}.`, en: `The latest meeting was on ${day.en}.` };
    return finding('good', words);
  }
  const words = {
    da: `Seneste møde var ${day.da}, for ${days} dage siden.`,
    en: `The latest meeting was on ${day.en}, ${days} days ago.`,
  };
  return finding('weak', words, 'board');
}

/** Does anyone beside the one who wrote it take part? S1.7. */
export function involvingFindings({ participants }: PlanFacts): HealthFinding[] {
  const within = { da: `de seneste ${PART_DAYS} dage`, en: `the last ${PART_DAYS} days` };
  if (participants === 0) {
    const words = {
      da: `Ingen har taget del i planen ${within.da}.`,
      en: `Nobody has taken part in the plan in ${within.en}.`,
    };
    return [finding('missing', words, 'board')];
  }
  if (participants === 1) {
    const words = {
      da: `Kun én har taget del i planen ${within.da}.`,
      en: `Only one person has taken part in the plan in ${within.en}.`,
    };
    return [finding('weak', words, 'board')];
  }
  const words = {
    da: `${participants} har taget del i planen ${within.da}.`,
    en: `${participants} people have taken part in the plan in ${within.en}.`,
  };
  return [finding('good', words)];
}
