import { BudgetContent, ChannelsContent, type Relevance } from '@gevinst/contract';
import { writtenThemes } from '../../model/theme/written-themes';
import { closingWords, unsaidWords } from './closing';

const id = (at: number) => `10000000-0000-4000-8000-00000000000${at}`;

describe('channels that close, in words', () => {
  const closure = (at: number, what: string, benefitIds: string[] = []) => ({
    ...{ id: id(at), what, status: 'decided', benefitIds },
  });
  const goal = { id: id(9), name: 'Svartid', reviewed: true };
  const said = (closures: object[], goals: object[], channelsAre: Relevance = 'relevant') => {
    const themes = writtenThemes('p', []);
    const channels = ChannelsContent.parse({ closures });
    const contents = { ...themes.contents, channels, budget: BudgetContent.parse({ goals }) };
    const relevance = { ...themes.relevance, channels: channelsAre };
    return closingWords({ themes: { ...themes, contents, relevance } }).map(({ da }) => da);
  };
  const letters = 'Brevpost lukker, uden at et servicemål for det er set efter';

  it('S8.8 are named, until a goal of their benefit is looked at again', () => {
    expect(said([closure(1, 'Brevpost')], [])).toEqual([letters]);
    const two = [closure(1, 'Brevpost', [id(5)]), closure(2, 'Telefon', [id(6)])];
    expect(said(two, [{ ...goal, benefitIds: [id(6)] }])).toEqual([letters]);
    expect(said(two, [{ ...goal, benefitIds: [id(5), id(6)] }])).toEqual([]);
  });

  it('S8.8 S10.3 are none where the channels are not relevant', () => {
    expect(said([closure(1, 'Brevpost')], [], 'notRelevant')).toEqual([]);
  });

  it('S3.7 are told of when they are decided and nobody has said when, or who decides', () => {
    const firm = { ...closure(1, 'Brevpost'), on: '2027-01-01', decidedBy: 'Udvalget' };
    const { closures } = ChannelsContent.parse({
      closures: [
        firm,
        { ...firm, id: id(2), what: 'Telefon', on: null },
        { ...firm, id: id(3), what: 'Skranken', decidedBy: ' ' },
        { ...firm, id: id(4), what: 'Fax', status: 'proposed', on: null, decidedBy: '' },
      ],
    });
    expect(unsaidWords(closures).map(({ da }) => da)).toEqual([
      'Det er ikke skrevet, hvornår Telefon lukker; derfor er det ikke på kurverne',
      'Det er ikke skrevet, hvem der beslutter, at Skranken lukker',
    ]);
  });
});
