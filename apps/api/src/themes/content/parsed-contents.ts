import type { ThemeEntity } from '../../model/theme/theme.entity';
import { parsedContent } from '../../model/theme/written-themes';

interface Kept {
  readonly version: number;
  readonly updatedAt: number;
  readonly content: object;
}

/** The contents of a thousand projects. */
const MOST = 6000;

/**
 * Contents that have been parsed, until they are written anew: to parse those of all projects takes longer than to read
 * them. What it answers is shared, so it is copied before it is changed. Beyond `most` the one asked for longest ago goes.
 */
export class ParsedContents {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly most = MOST) {}

  readonly of = (row: ThemeEntity): object => {
    const key = `${row.municipalityId}/${row.projectId}/${row.theme}`;
    const known = this.kept.get(key);
    this.kept.delete(key);
    const one = known !== undefined && isOf(known, row) ? known : parsed(row);
    this.kept.set(key, one);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= this.most) break;
      this.kept.delete(oldest);
    }
    return one.content;
  };
}

/** The time too, since a project that is taken out and put in again counts from one. */
const isOf = (kept: Kept, { version, updatedAt }: ThemeEntity) =>
  kept.version === version && kept.updatedAt === updatedAt.getTime();

const parsed = (row: ThemeEntity): Kept => ({
  version: row.version,
  updatedAt: row.updatedAt.getTime(),
  content: parsedContent(row),
});
