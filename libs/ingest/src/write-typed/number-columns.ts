import { ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { FileBytes } from './file-bytes';

/** A block of one column. */
export type Numbers = Int32Array | BigInt64Array;
type ColumnChunk = ParquetWriter['row_groups'][number]['columns'][number];
type ChunkData = NonNullable<ColumnChunk['meta_data']>;
type Encoding = ChunkData['encodings'][number];

const CODEC = 'UNCOMPRESSED';

/**
 * A Parquet file of numbers without gaps. Head and foot are the library's; the pages are the memory
 * of typed arrays as it is, which its own encoder would go through value by value.
 */
export class NumberColumns {
  private readonly bytes: FileBytes;
  private readonly file: ParquetWriter;

  constructor(
    path: string,
    private readonly columns: readonly SchemaElement[],
  ) {
    const root = { name: 'root', num_children: columns.length };
    this.bytes = new FileBytes(path);
    this.file = new ParquetWriter({ writer: this.bytes, schema: [root, ...columns], codec: CODEC });
  }

  /** Writes one block of rows: as many numbers for each column. */
  add(blocks: readonly Numbers[]): void {
    const rows = blocks[0]?.length ?? 0;
    const start = this.bytes.offset;
    const columns = blocks.map((block, i) => this.chunk(this.columns[i]!, block));
    const size = BigInt(this.bytes.offset - start);
    this.file.num_rows += BigInt(rows);
    this.file.row_groups.push({ columns, total_byte_size: size, num_rows: BigInt(rows) });
  }

  /** Writes the foot; the file is whole then. */
  finish(): void {
    void this.file.finish();
  }

  /** Lets go of the file. */
  close(): void {
    this.bytes.close();
  }

  private chunk({ name, type }: SchemaElement, block: Numbers): ColumnChunk {
    const start = this.bytes.offset;
    const range = block instanceof Int32Array ? rangeOf(block) : null;
    const alike = range !== null && range.min_value === range.max_value;
    const places = alike ? this.alike(block) : this.plain(block);
    const size = BigInt(this.bytes.offset - start);
    const meta_data: ChunkData = {
      type: type!,
      path_in_schema: [name],
      codec: CODEC,
      num_values: BigInt(block.length),
      total_uncompressed_size: size,
      total_compressed_size: size,
      ...places,
      ...(range && { statistics: { ...range, null_count: 0n } }),
    };
    return { file_offset: BigInt(start), meta_data };
  }

  private plain(block: Numbers): Pick<ChunkData, 'encodings' | 'data_page_offset'> {
    const data_page_offset = BigInt(this.bytes.offset);
    this.page(block.length, 'PLAIN', memoryOf(block));
    return { encodings: ['PLAIN'], data_page_offset };
  }

  /** One number for the whole block: a dictionary of one, and one run. */
  private alike(
    block: Numbers,
  ): Pick<ChunkData, 'encodings' | 'data_page_offset' | 'dictionary_page_offset'> {
    const dictionary_page_offset = BigInt(this.bytes.offset);
    const only = memoryOf(block.subarray(0, 1));
    writePageHeader(this.bytes, {
      type: 'DICTIONARY_PAGE',
      uncompressed_page_size: only.length,
      compressed_page_size: only.length,
      dictionary_page_header: { num_values: 1, encoding: 'PLAIN' },
    });
    this.bytes.appendBytes(only);
    const data_page_offset = BigInt(this.bytes.offset);
    this.page(block.length, 'RLE_DICTIONARY', runOf(block.length));
    return { encodings: ['PLAIN', 'RLE_DICTIONARY'], data_page_offset, dictionary_page_offset };
  }

  private page(rows: number, encoding: Encoding, content: Uint8Array): void {
    writePageHeader(this.bytes, {
      type: 'DATA_PAGE_V2',
      uncompressed_page_size: content.length,
      compressed_page_size: content.length,
      data_page_header_v2: {
        num_values: rows,
        num_nulls: 0,
        num_rows: rows,
        encoding,
        definition_levels_byte_length: 0,
        repetition_levels_byte_length: 0,
        is_compressed: false,
      },
    });
    this.bytes.appendBytes(content);
  }
}

function memoryOf(block: Numbers): Uint8Array {
  return new Uint8Array(block.buffer, block.byteOffset, block.byteLength);
}

/** Bit width 1, then one run of the first entry. */
function runOf(rows: number): Uint8Array {
  const bytes = [1];
  let rest = rows * 2;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.from([...bytes, rest, 0]);
}

function rangeOf(block: Int32Array): { min_value: number; max_value: number } {
  let min = block[0] ?? 0;
  let max = min;
  // An iterator takes five times as long over so many numbers.
  for (let i = 1; i < block.length; i++) {
    const number = block[i]!;
    if (number < min) min = number;
    else if (number > max) max = number;
  }
  return { min_value: min, max_value: max };
}
