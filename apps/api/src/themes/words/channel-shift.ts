import type { ThemeFinding } from '@gevinst/contract';
import { decimalFromOre, type Decimal, type VolumeShift } from '@gevinst/domain';
import type { ChannelShift, LeftOut, LeftOutWhy } from '../facts/channel-shifts';
import { listed, periodName, when, wholeNumber } from './say';
import type { Words } from '../../model/theme/theme-names';

/** What has moved between the channels, which way, in which period, and what could not be counted. F5. */
export function shiftWords(found: ChannelShift | null): ThemeFinding[] {
  if (found === null) return [];
  const { shift, month, counted, behind, leftOut } = found;
  const period = month && periodName(month, counted[0]?.indicator.grain ?? 'month');
  return [
    ...(shift && period ? [movedWords(shift, period)] : unknownWords(found)),
    ...(period ? behindWords(behind, period) : []),
    ...leftOut.map(leftOutWords),
  ];
}

function movedWords(shift: VolumeShift, at: Words): ThemeFinding {
  const { moved, savedOre } = shift;
  if (moved.isZero()) return stoodWords(shift, at);
  const [contacts, kr] = [wholeNumber(moved.abs()), wholeNumber(decimalFromOre(savedOre).abs())];
  const figure = 'channelShift' as const;
  const costs = savedOre < 0n;
  if (moved.isNegative())
    return {
      ...{ tone: 'warn', figure },
      da: `Det går den forkerte vej: ${contacts.da} henvendelser er gået tilbage til dyrere kanaler i ${at.da}; det ${costs ? 'koster' : 'sparer'} ${kr.da} kr.`,
      en: `It goes the wrong way: ${contacts.en} contacts have gone back to dearer channels in ${at.en}, which ${costs ? 'costs' : 'saves'} ${kr.en} kr.`,
    };
  return {
    ...{ tone: costs ? 'warn' : 'good', figure },
    da: `${contacts.da} henvendelser er flyttet til billigere kanaler i ${at.da}; det ${costs ? 'koster' : 'svarer til'} ${kr.da} kr.`,
    en: `${contacts.en} contacts have moved to cheaper channels in ${at.en}, which ${costs ? 'costs' : 'is'} ${kr.en} kr.`,
  };
}

function stoodWords({ fell, rose }: VolumeShift, at: Words): ThemeFinding {
  const [dear, cheap] = [change(fell.negated()), change(rose)];
  return {
    ...{ tone: rose.isNegative() ? 'warn' : 'note', figure: 'channelShift' },
    da: `Ingen henvendelser er flyttet til billigere kanaler i ${at.da}: de dyre kanaler har ${dear.da}, de billige ${cheap.da}`,
    en: `No contacts have moved to cheaper channels in ${at.en}: the dear channels have ${dear.en}, the cheap ones ${cheap.en}`,
  };
}

function change(by: Decimal): Words {
  if (by.isZero()) return { da: 'lige så mange som før', en: 'as many as before' };
  const { da, en } = wholeNumber(by.abs());
  return by.isNegative()
    ? { da: `${da} færre end før`, en: `${en} fewer than before` }
    : { da: `${da} flere end før`, en: `${en} more than before` };
}

function unknownWords({ counted, month }: ChannelShift): ThemeFinding[] {
  const [da, en] = ['Hvad der er flyttet, kan ikke regnes ud', 'What has moved cannot be told'];
  if (counted.length > 0 && month === null)
    return when(
      true,
      'note',
      `${da}: kanalerne er ikke målt i samme periode`,
      `${en}: the channels are not measured in the same period`,
    );
  const lacks = counted.some(({ cheap }) => cheap) ? ['dyr', 'dear'] : ['billig', 'cheap'];
  return when(
    true,
    'note',
    `${da}, før en ${lacks[0]} kanal har mængde, udgangspunkt og enhedspris`,
    `${en} before a ${lacks[1]} channel has volume, baseline and unit cost`,
  );
}

function behindWords(behind: readonly Words[], at: Words): ThemeFinding[] {
  const [da, en] = [behind.map((one) => one.da), behind.map((one) => one.en)];
  return when(
    behind.length > 0,
    'note',
    `${listed(da, 'og')} er ikke målt siden ${at.da}; derfor tælles der ikke længere frem`,
    `${listed(en, 'and')} has no value after ${at.en}, so nothing later is counted`,
  );
}

/** Why a channel is not counted. */
export const LEFT_OUT: Readonly<Record<LeftOutWhy, Words>> = {
  noVolume: { da: 'ingen indikator måler den', en: 'no indicator measures it' },
  noBaseline: { da: 'udgangspunktet mangler', en: 'the baseline is missing' },
  noUnitCost: { da: 'prisen pr. henvendelse mangler', en: 'the cost of a contact is missing' },
  notMeasured: { da: 'den er ikke målt endnu', en: 'it is not measured yet' },
  otherGrain: {
    da: 'den måles ikke lige så ofte som de andre',
    en: 'it is not measured as often as the others',
  },
  sameVolume: {
    da: 'den indikator, der måler den, er allerede talt med i en anden kanal',
    en: 'the indicator that measures it is already counted in another channel',
  },
};

function leftOutWords({ name, why }: LeftOut): ThemeFinding {
  return {
    tone: 'note',
    da: `${name.da} er ikke regnet med: ${LEFT_OUT[why].da}`,
    en: `${name.en} is not counted: ${LEFT_OUT[why].en}`,
  };
}
