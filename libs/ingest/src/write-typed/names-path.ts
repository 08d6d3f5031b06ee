/** Where the texts behind the numbers of a typed Parquet file stand: `x.parquet` has `x.names.parquet`. */
export function namesPath(parquet: string): string {
  return `${parquet.replace(/\.parquet$/, '')}.names.parquet`;
}
