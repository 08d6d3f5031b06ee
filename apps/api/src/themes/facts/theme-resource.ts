import { ThemeResource, type PlanTheme, type ThemeFinding } from '@gevinst/contract';
import { openBarriers, themeProgress } from '@gevinst/domain';
import { etagOf } from '../../http/etag';
import { registersOf } from '../content/references';
import { staffingLines } from './staffing-risks';
import type { ThemeFacts } from './theme-facts';
import type { ThemeEntity } from '../../model/theme/theme.entity';
import type { ProjectThemes } from '../themes.port';
import { budgetFindings } from '../words/budget';
import { channelFindings } from '../words/channels';
import { cultureFindings } from '../words/culture';
import { followUpFindings } from '../words/follow-up';
import { organisationFindings } from '../words/organisation';
import type { Words } from '../../model/theme/theme-names';
import { workflowFindings } from '../words/workflows';

const FINDINGS: Readonly<Record<PlanTheme, (facts: ThemeFacts) => ThemeFinding[]>> = {
  channels: channelFindings,
  workflows: workflowFindings,
  culture: cultureFindings,
  organisation: organisationFindings,
  followUp: followUpFindings,
  budget: budgetFindings,
};
/** As many findings as fit in a sentence. */
const SAID = 2;

/** A theme as pages and clients get it: what is written, and what that says. */
export function themeResource(
  theme: PlanTheme,
  row: ThemeEntity | undefined,
  facts: ThemeFacts,
): ThemeResource {
  const content = facts.themes.contents[theme];
  const relevance = facts.themes.relevance[theme];
  const progress = themeProgress(theme, relevance, { ...content }, openIn(theme, facts));
  const findings = relevance === 'notRelevant' ? [] : warnFirst(FINDINGS[theme](facts));
  return ThemeResource.parse({
    theme,
    content,
    projectId: facts.themes.projectId,
    etag: etagOf(row?.version ?? 0),
    relevance,
    progress,
    items: registersOf(content).reduce((sum, [, lines]) => sum + lines.length, 0),
    openBarriers: barriersOf(facts.themes, facts).filter((one) => one.theme === theme).length,
    sentence: sentenceOf(progress, findings),
    findings,
    methodLink: facts.settings.methodLinks[theme] ?? null,
    updatedAt: row?.updatedAt.toISOString() ?? null,
    updatedBy: row?.updatedBy ?? null,
  });
}

/** Questions of a theme that stand outside of what is written in it. */
export const openIn = (theme: PlanTheme, { unacted }: Pick<ThemeFacts, 'unacted'>): number =>
  theme === 'followUp' ? unacted.length : 0;

/** What stands in the way comes before what is good to know. */
function warnFirst(findings: readonly ThemeFinding[]): ThemeFinding[] {
  return findings.toSorted((a, b) => Number(b.tone === 'warn') - Number(a.tone === 'warn'));
}

/**
 * What stands in the way in the themes of one plan; a theme that is not relevant has nothing. `staffing` may be what all
 * plans leave with too few: only what this plan has a part in counts.
 */
export function barriersOf(
  { contents, relevance }: ProjectThemes,
  { today, staffing, unacted }: Pick<ThemeFacts, 'today' | 'staffing' | 'unacted'>,
) {
  const { channels, workflows, culture, organisation, followUp, budget } = contents;
  const found = openBarriers({
    today,
    stakeholders: channels.stakeholders,
    closures: channels.closures,
    rules: workflows.rules,
    workflows: workflows.workflows,
    behaviours: culture.behaviours,
    competences: organisation.competences,
    staffing: staffingLines(contents),
    shortOfStaff: staffing,
    prerequisites: organisation.prerequisites,
    rows: followUp.rows,
    unacted,
    goals: budget.goals,
  });
  return found.filter(({ theme }) => relevance[theme] !== 'notRelevant');
}

function sentenceOf(progress: ThemeResource['progress'], findings: readonly ThemeFinding[]): Words {
  if (progress === 'notRelevant')
    return { da: 'Ikke relevant for projektet.', en: 'Not relevant to the project.' };
  if (findings.length === 0)
    return progress === 'empty'
      ? { da: 'Ikke gennemgået endnu.', en: 'Not looked at yet.' }
      : progress === 'started'
        ? {
            da: 'Gennemgangen er i gang; intet af det, der står, er åbent.',
            en: 'Being gone through; nothing that is written is open.',
          }
        : { da: 'Gennemgået; der er intet åbent.', en: 'Looked at; nothing is open.' };
  const said = findings.slice(0, SAID);
  return {
    da: said.map((one) => `${one.da}.`.replace('..', '.')).join(' '),
    en: said.map((one) => `${one.en}.`.replace('..', '.')).join(' '),
  };
}
