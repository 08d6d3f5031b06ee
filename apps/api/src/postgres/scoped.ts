import { Column, ForeignKey } from 'typeorm';

/**
 * The column every tenant's row has. Its default comes from the transaction's tenant, so that code cannot forget
 * it, and row-level security compares it with the same tenant.
 */
export function MunicipalityColumn(options: { primary?: boolean } = {}): PropertyDecorator {
  return (target, property) => {
    Column({
      name: 'municipality_id',
      type: 'uuid',
      primary: options.primary ?? false,
      default: () => 'current_municipality()',
    })(target, property);
    ForeignKey('municipality')(target, property);
  };
}
