import { HttpErrorResponse } from '@angular/common/http';
import type { ProblemFailure } from '../../shared/http/problem-failure';
import { failureOf } from '../../shared/http/problem-failure';

/** Answer of an upload: HTTP status (0 = never got through) and the body as text. */
export interface SentFile {
  status: number;
  body: unknown;
}

/**
 * Sends one file as multipart form data and tells how far it has come (0–1).
 * XMLHttpRequest, because fetch cannot report upload progress.
 */
export function sendFile(
  url: string,
  form: FormData,
  onProgress: (share: number) => void,
): Promise<SentFile> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    };
    request.onerror = () => resolve({ status: 0, body: null });
    request.onabort = () => resolve({ status: 0, body: null });
    request.onload = () => resolve({ status: request.status, body: json(request.responseText) });
    request.send(form);
  });
}

/** The failure behind an upload that was not accepted, as the other calls report theirs. */
export function failureFrom(status: number, body: unknown): ProblemFailure {
  return failureOf(new HttpErrorResponse({ status, error: body }));
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
