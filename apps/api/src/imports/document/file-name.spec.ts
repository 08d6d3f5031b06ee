import { curlLine } from './curl-line';
import { attachment, safeFileName } from './file-name';

describe('file names', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Anna\\tal.csv', 'tal.csv'],
    ['..', 'fil.csv'],
    ['', 'fil.csv'],
    ['a\r\nb.csv', 'ab.csv'],
    ['vsc.\u202ecsv', 'vsc.csv'],
  ])('%j is shown as %j', (sent, shown) => expect(safeFileName(sent)).toBe(shown));

  it('are cut at 200 characters', () => {
    expect([...safeFileName('æ'.repeat(300))]).toHaveLength(200);
  });

  it('are offered for download without breaking the header', () => {
    expect(attachment('a"; x=\'æ.csv')).toBe(
      `attachment; filename="a__ x___.csv"; filename*=UTF-8''a%22%3B%20x%3D%27%C3%A6.csv`,
    );
  });

  it('cannot leave the curl command', () => {
    expect(curlLine('http://h', { fileName: `a'b".csv`, source: `$(x)'` })).toBe(
      `curl -b cookies.txt -F 'source=$(x)'\\''' -F 'file=@"a'\\''b\\".csv"' http://h/api/v1/imports`,
    );
  });
});
