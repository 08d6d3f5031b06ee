import da from '../i18n/da.json';
import { FIELDS } from './board-view';

it('S2.1 a board has four fields, in the order and with the names of the wall', () => {
  expect(FIELDS.map((field) => da.field[field])).toEqual([
    ...['Mål', 'Ideer', 'Vurdering', 'Handleplan'],
  ]);
});
