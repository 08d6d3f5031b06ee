import type { Work } from '../form/work';
import type { SeriesClient } from '../http/series-client';
import type { SaveNote } from './cause-notes';

/** Saves the causes of the indicator that `id` says, and reads its series again. */
export function savingNotes(
  client: SeriesClient,
  id: () => string,
  { noting, series }: { readonly noting: Work; readonly series: { reload(): unknown } },
): SaveNote {
  return async (note, etag) => {
    const saved = await noting.run(() => client.note(id(), note, etag));
    // Also after a conflict: what the other one wrote is then read before it is replaced.
    series.reload();
    return saved;
  };
}
