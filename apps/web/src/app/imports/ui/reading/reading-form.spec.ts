import { TestBed } from '@angular/core/testing';
import type { ImportResource } from '@gevinst/contract';
import { sampleColumn, sampleReading } from '../../testing/sample-reading';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { ReadingForm } from './reading-form';

function open(kind: ImportResource['kind'] = 'measurements', reading = sampleReading()) {
  const fixture = TestBed.createComponent(ReadingForm);
  fixture.componentRef.setInput('reading', reading);
  fixture.componentRef.setInput('kind', kind);
  const sent: object[] = [];
  fixture.componentInstance.corrected.subscribe((answers) => sent.push(answers));
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  const select = (label: string, value: string) => {
    const list = page.querySelector<HTMLSelectElement>(label);
    if (!list) throw new Error(`no ${label}`);
    list.value = value;
    list.dispatchEvent(new Event('change'));
    fixture.detectChanges();
  };
  const submit = () => page.querySelector('form')?.dispatchEvent(new Event('submit'));
  return { page, select, submit, sent };
}

describe('the form that corrects a reading', () => {
  showKeysAsTexts();

  it('sends nothing before something is corrected', () => {
    const { page, submit, sent } = open();
    expect(page.querySelector<HTMLButtonElement>('.button-primary')?.disabled).toBe(true);
    submit();
    expect(sent).toEqual([]);
  });

  it('sends what the columns are to be used for', () => {
    const { select, submit, sent } = open();
    select('tbody tr:nth-child(2) select', 'ignored');
    submit();
    expect(sent).toEqual([{ 'role:Værdi': 'ignored' }]);
  });

  it('puts the columns aside when the file is to be cut in another way', () => {
    const { page, select, submit, sent } = open();
    select('#correct-delimiter', ',');
    expect(page.querySelector('table')).toBeNull();
    submit();
    expect(sent).toEqual([{ delimiter: ',' }]);
  });

  it('marks the line with the headers', () => {
    const { page } = open();
    expect(page.querySelector('.import-line-on')?.textContent).toContain('Måned;Værdi');
  });

  it('says which field a column of a portfolio is, and refuses two columns for one', () => {
    const column = (name: string, target: string | null) =>
      sampleColumn({ name, target, role: target === null ? 'ignored' : 'projectField' });
    const columns = [column('Ansvarlig', 'owner'), column('Tovholder', null)];
    const { page, select, submit, sent } = open('portfolio', sampleReading({ columns }));
    select('tbody tr:nth-child(2) select', 'field:owner');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('imports.correct.doubled');
    expect(page.querySelectorAll('select[aria-invalid=true]')).toHaveLength(2);
    submit();
    expect(sent).toEqual([]);
    select('tbody tr:nth-child(1) select', 'ignored');
    expect(page.querySelector('[role=alert] p')).toBeNull();
    submit();
    expect(sent).toEqual([{ 'role:Ansvarlig': 'ignored', 'role:Tovholder': 'field:owner' }]);
  });
});
