import type { ThemeContents } from '@gevinst/contract';
import type { Words } from '../../model/theme/theme-names';

type Channel = ThemeContents['channels']['channels'][number];

const KINDS: Readonly<Record<Channel['kind'], Words>> = {
  website: { da: 'Hjemmeside', en: 'Website' },
  phone: { da: 'Telefon', en: 'Phone' },
  inPerson: { da: 'Personligt', en: 'In person' },
  letter: { da: 'Brev', en: 'Letter' },
  sms: { da: 'SMS', en: 'SMS' },
  digitalPost: { da: 'Digital Post', en: 'Digital Post' },
  remotePrint: { da: 'Fjernprint', en: 'Remote print' },
  selfService: { da: 'Selvbetjening', en: 'Self-service' },
  nemRefusion: { da: 'NemRefusion', en: 'NemRefusion' },
  socialMedia: { da: 'Socialt medie', en: 'Social media' },
  systems: { da: 'Systemer', en: 'Systems' },
  other: { da: 'En anden kanal', en: 'Another channel' },
};

/** A channel as people call it, else by its kind. */
export function channelName({ name, kind }: Pick<Channel, 'name' | 'kind'>): Words {
  return name.trim() === '' ? KINDS[kind] : { da: name, en: name };
}
