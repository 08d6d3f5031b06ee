import type { ImportMessage } from '@gevinst/contract';
import { PROBLEMS } from '../../http/problem-codes';
import { ProblemError, sayIn } from '../../http/problem-error';
import { WorkerDied } from '../worker/import-runner';

const OWN = {
  worker_died: {
    da: 'Læsningen gik i stå, fordi den brugte mere hukommelse end tilladt eller blev stoppet. Intet er skrevet. Prøv igen, eller del filen op.',
    en: 'The reading stopped because it used more memory than allowed or was ended. Nothing is written. Try again, or split the file.',
  },
  no_space: {
    da: 'Der er ikke plads til mere på serveren. Intet er skrevet. Prøv igen, når der er ryddet op.',
    en: 'The server has no room left. Nothing is written. Try again when space has been freed.',
  },
  reading_failed: {
    da: 'Der skete en fejl hos os, mens filen blev læst. Intet er skrevet. Prøv igen.',
    en: 'Something failed on our side while the file was read. Nothing is written. Try again.',
  },
  other_form_replaced: {
    da: 'Tal, der i dag står samlet, kommer i denne fil opdelt, eller omvendt. {reason} tal bliver afløst, så intet tælles to gange.',
    en: 'Values that stand as a whole today come divided in this file, or the reverse. {reason} values are replaced, so that nothing is counted twice.',
  },
  other_breakdown_replaced: {
    da: '{reason}. Den nye opdeling afløser den gamle, så intet tælles to gange.',
    en: '{reason}. The new division replaces the old one, so that nothing is counted twice.',
  },
  longer_than_measured: {
    da: '{reason} tal gælder længere perioder, end deres indikatorer måles i. De gemmes, men tæller først med, når indikatorens hyppighed er rettet (fx til kvartal).',
    en: '{reason} values are for longer periods than their indicators are measured in. They are kept, but count only once the indicator’s frequency is corrected (e.g. to quarter).',
  },
  portfolio_failed: {
    da: 'Porteføljen blev ikke læst ind: {reason} Intet er skrevet. Ret filen, eller send den igen.',
    en: 'The portfolio was not loaded: {reason} Nothing is written. Correct the file, or send it again.',
  },
};

interface Reason {
  readonly da: string;
  readonly en: string;
}

const NO_REASON: Reason = { da: '', en: '' };

/** Why an import failed, without the innards of the error. */
export function failureMessage(error: unknown): ImportMessage {
  if (error instanceof ProblemError) return ownMessage('portfolio_failed', reasonOf(error));
  if (error instanceof WorkerDied) return ownMessage('worker_died');
  if (/ENOSPC|No space left/i.test(String(error))) return ownMessage('no_space');
  return ownMessage('reading_failed');
}

/** Why, without the innards of an error nobody expected. */
export function reasonOf(error: unknown): Reason {
  const known = error instanceof ProblemError ? error : null;
  const kind = PROBLEMS[known?.code ?? 'internal'];
  const said = (language: 'da' | 'en') =>
    `${sayIn(language, known?.detail ?? kind)}.`.replace('..', '.');
  return { da: said('da'), en: said('en') };
}

/** A message about the whole file; `reason` in both languages where the message asks for one. */
export function ownMessage(code: keyof typeof OWN, reason: Reason = NO_REASON): ImportMessage {
  const { da, en } = OWN[code];
  return {
    code,
    da: da.replace('{reason}', reason.da),
    en: en.replace('{reason}', reason.en),
    line: null,
    column: null,
    text: null,
    suggestion: null,
  };
}
