import { detectEncoding } from '../../decode/detect-encoding';
import type { Answers } from '../../map/measurement-map';
import type { Encoding, EncodingEvidence } from '../../model';
import type { TableProfile } from '../../profile';
import { planTable } from '../../read';
import { hintsOf, savedLayout } from './layout-answers';
import { fingerprintOf, type SavedReading } from './saved-reading';

/**
 * The first of the saved readings whose layout makes a file one of those that it is about. Only the
 * beginning of the file is cut into a table for each of them, so that it can be read once afterwards.
 */
export async function fittingLayout(
  source: string | Uint8Array,
  learned: readonly SavedReading[],
  given: Answers,
  previous?: TableProfile,
): Promise<SavedReading | null> {
  const encodings = new Encodings(source, previous);
  const found = new Map<string, string>();
  for (const saved of learned) {
    const hints = hintsOf({ ...savedLayout(saved), ...given });
    const key = JSON.stringify(hints);
    const plan = async () => planTable(source, hints, await encodings.of(hints.encoding));
    const fingerprint = found.get(key) ?? fingerprintOf((await plan()).shape);
    found.set(key, fingerprint);
    if (fingerprint === saved.fingerprint) return saved;
  }
  return null;
}

/** The encodings that a file is taken for. Its bytes are looked through once, and only where none is said. */
class Encodings {
  private own: EncodingEvidence | null;

  constructor(
    private readonly source: string | Uint8Array,
    previous: TableProfile | undefined,
  ) {
    const known = previous && previous.encoding.reason !== 'chosen';
    this.own = known ? previous.encoding : null;
  }

  async of(chosen: Encoding | undefined): Promise<EncodingEvidence> {
    if (chosen) return detectEncoding(new Uint8Array(), chosen);
    this.own ??= await detectEncoding(this.source);
    return this.own;
  }
}
