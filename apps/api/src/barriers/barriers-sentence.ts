import type { HeldCounts } from '@gevinst/domain';
import { THEME_NAMES } from '../themes/open-barriers.port';

interface Words {
  readonly da: string;
  readonly en: string;
}

/** "5 af 7 røde gevinster holdes tilbage af åbne barrierer, flest i Arbejdsgange og regler. 2 er der ingen forklaring på." */
export function barriersSentence(red: number, { held, unexplained, byTheme }: HeldCounts): Words {
  if (red === 0) return { da: 'Ingen gevinster er røde.', en: 'No benefits are red.' };
  if (held === 0) return nobodyKnows(red);
  const [most] = byTheme.toSorted((a, b) => b.benefits - a.benefits || b.barriers - a.barriers);
  const name = most && THEME_NAMES[most.theme];
  const da = red === 1 ? 'Den ene røde gevinst' : `${held} af ${red} røde gevinster`;
  const en = red === 1 ? 'The one red benefit is' : `${held} of ${red} red benefits are`;
  const rest = unexplainedWords(unexplained);
  return {
    da: `${da} holdes tilbage af åbne barrierer, flest under ${name?.da ?? ''}.${rest.da}`,
    en: `${en} held back by open barriers, most of them under ${name?.en ?? ''}.${rest.en}`,
  };
}

function nobodyKnows(red: number): Words {
  return red === 1
    ? {
        da: 'Én gevinst er rød, og ingen har skrevet, hvad der holder den tilbage.',
        en: 'One benefit is red, and nobody has written what holds it back.',
      }
    : {
        da: `${red} gevinster er røde, og ingen har skrevet, hvad der holder dem tilbage.`,
        en: `${red} benefits are red, and nobody has written what holds them back.`,
      };
}

function unexplainedWords(count: number): Words {
  if (count === 0) return { da: '', en: '' };
  return count === 1
    ? { da: ' Én har ingen forklaring.', en: ' One has no explanation.' }
    : { da: ` ${count} har ingen forklaring.`, en: ` ${count} have no explanation.` };
}
