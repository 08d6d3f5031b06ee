import type { BarriersQuery, PlanTheme } from '@gevinst/contract';
import type { HeldCounts } from '@gevinst/domain';
import { THEME_NAMES } from '../model/theme/theme-names';

interface Words {
  readonly da: string;
  readonly en: string;
}

/** "5 af 7 røde gevinster holdes tilbage af åbne barrierer, flest i Arbejdsgange og regler. 2 er der ingen forklaring på." */
export function barriersSentence(
  red: number,
  counts: HeldCounts,
  { theme, ...projects }: BarriersQuery = {},
): Words {
  const { held, unexplained, byTheme } = counts;
  if (red === 0) return Object.keys(projects).length === 0 ? NONE_RED : NONE_RED_HERE;
  if (theme !== undefined) return underTheme(red, theme, counts);
  if (held === 0) return nobodyKnows(red);
  const [most] = byTheme.toSorted((a, b) => b.benefits - a.benefits || b.barriers - a.barriers);
  const name = most && THEME_NAMES[most.theme];
  const rest = unexplainedWords(unexplained);
  const { da, en } = heldOf(held, red);
  return {
    da: `${da} holdes tilbage af åbne barrierer, flest under ${name?.da ?? ''}.${rest.da}`,
    en: `${en} held back by open barriers, most of them under ${name?.en ?? ''}.${rest.en}`,
  };
}

const NONE_RED = { da: 'Ingen gevinster er røde.', en: 'No benefits are red.' };
const NONE_RED_HERE = {
  da: 'Ingen gevinster er røde i det, du har valgt.',
  en: 'No benefits are red in what you have chosen.',
};

function heldOf(held: number, red: number): Words {
  return red === 1
    ? { da: 'Den ene røde gevinst', en: 'The one red benefit is' }
    : { da: `${held} af ${red} røde gevinster`, en: `${held} of ${red} red benefits are` };
}

function underTheme(red: number, theme: PlanTheme, { byTheme }: HeldCounts): Words {
  const held = byTheme.find((one) => one.theme === theme)?.benefits ?? 0;
  const name = THEME_NAMES[theme];
  if (held > 0) {
    const { da, en } = heldOf(held, red);
    return {
      da: `${da} holdes tilbage af åbne barrierer under ${name.da}.`,
      en: `${en} held back by open barriers under ${name.en}.`,
    };
  }
  return red === 1
    ? {
        da: `Intet åbent under ${name.da} holder den ene røde gevinst tilbage.`,
        en: `Nothing that is open under ${name.en} holds the one red benefit back.`,
      }
    : {
        da: `Intet åbent under ${name.da} holder nogen af de ${red} røde gevinster tilbage.`,
        en: `Nothing that is open under ${name.en} holds any of the ${red} red benefits back.`,
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
