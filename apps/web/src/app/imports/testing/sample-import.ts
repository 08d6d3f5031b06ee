import type { ImportMessage, ImportQuestion, ImportResource } from '@gevinst/contract';

/** A ready import of 124 values with three rejects; fictitious. */
export function sampleImport(over: Partial<ImportResource> = {}): ImportResource {
  return {
    id: '0b7d6d6e-3f53-4f0e-9a35-0f5a4a3f7b11',
    kind: 'measurements',
    state: 'ready',
    source: 'Kontaktcenter',
    fileName: 'henvendelser_oktober.csv',
    sha256: 'ab'.repeat(32),
    bytes: 9120,
    createdBy: 'Anna Analytiker',
    createdAt: '2026-11-23T08:00:00Z',
    appliedAt: null,
    undoneAt: null,
    duplicateOf: null,
    progress: null,
    counts: sampleCounts(),
    reading: null,
    questions: [],
    warnings: [],
    warningsTotal: 0,
    refusal: null,
    changes: [],
    effect: null,
    outdated: false,
    curl: null,
    ...over,
  };
}

export function sampleCounts(
  over: Partial<ImportResource['counts']> = {},
): ImportResource['counts'] {
  return {
    lines: 148,
    records: 148,
    titleRows: 3,
    dataRows: 127,
    totalRows: 1,
    loaded: 124,
    rejected: 3,
    missing: 0,
    quarantined: 0,
    new: 118,
    changed: 6,
    unchanged: 0,
    ...over,
  };
}

export function sampleMessage(over: Partial<ImportMessage> = {}): ImportMessage {
  return {
    code: 'number_format',
    da: '»12..5« i kolonnen Værdi er ikke et tal.',
    en: '“12..5” in the column Værdi is not a number.',
    line: 77,
    column: 'Værdi',
    text: '12..5',
    suggestion: '12,5',
    severity: 'rejected',
    ...over,
  };
}

export function sampleQuestion(over: Partial<ImportQuestion> = {}): ImportQuestion {
  return {
    id: 'style:Værdi',
    kind: 'numberStyle',
    da: 'Hvad betyder »1.234«?',
    en: 'What does “1.234” mean?',
    column: 'Værdi',
    examples: ['1.234', '2.500'],
    options: [
      { value: 'da', da: 'ettusind …', en: 'one thousand …', confidence: 0.6 },
      { value: 'en', da: 'en komma …', en: 'one point …', confidence: 0.4 },
    ],
    answer: null,
    ...over,
  };
}
