/** What may rest on what a file made; `{n}` is how many, `{names}` which. */
const RESTS = {
  measurements: {
    da: [
      '1 import af målinger bygger på indikatorerne: {names}. Fortryd den først',
      '{n} importer af målinger bygger på indikatorerne: {names}. Fortryd dem først',
    ],
    en: [
      '1 import of measurements builds on the indicators: {names}. Undo it first',
      '{n} imports of measurements build on the indicators: {names}. Undo them first',
    ],
  },
  files: {
    da: [
      '1 porteføljefil har siden ændret det samme: {names}',
      '{n} porteføljefiler har siden ændret det samme: {names}',
    ],
    en: [
      '1 portfolio file has changed the same since: {names}',
      '{n} portfolio files have changed the same since: {names}',
    ],
  },
  plans: {
    da: ['1 plan er lavet siden: {names}', '{n} planer er lavet siden: {names}'],
    en: ['1 plan has been made since: {names}', '{n} plans have been made since: {names}'],
  },
  users: {
    da: [
      '1 andet projekt bruger indikatorerne i sin plan: {names}',
      '{n} andre projekter bruger indikatorerne i deres planer: {names}',
    ],
    en: [
      '1 other project uses the indicators in its plan: {names}',
      '{n} other projects use the indicators in their plans: {names}',
    ],
  },
  overrides: {
    da: [
      '1 projekt har fået sin status sat i hånden: {names}',
      '{n} projekter har fået deres status sat i hånden: {names}',
    ],
    en: [
      'The status of 1 project has been set by hand: {names}',
      'The status of {n} projects has been set by hand: {names}',
    ],
  },
  themes: {
    da: [
      'Nogen har skrevet i temaerne for 1 projekt: {names}',
      'Nogen har skrevet i temaerne for {n} projekter: {names}',
    ],
    en: [
      'Someone has written in the themes of 1 project: {names}',
      'Someone has written in the themes of {n} projects: {names}',
    ],
  },
  boards: {
    da: [
      'Nogen har arbejdet ved måltavlen for 1 projekt: {names}',
      'Nogen har arbejdet ved måltavlerne for {n} projekter: {names}',
    ],
    en: [
      'Someone has worked at the target board of 1 project: {names}',
      'Someone has worked at the target boards of {n} projects: {names}',
    ],
  },
  comments: {
    da: [
      'Nogen har skrevet kommentarer til 1 projekt: {names}',
      'Nogen har skrevet kommentarer til {n} projekter: {names}',
    ],
    en: [
      'Someone has commented on 1 project: {names}',
      'Someone has commented on {n} projects: {names}',
    ],
  },
  pins: {
    da: [
      '1 andet projekt har indikatorerne på sin måltavle: {names}',
      '{n} andre projekter har indikatorerne på deres måltavler: {names}',
    ],
    en: [
      '1 other project has the indicators on its target board: {names}',
      '{n} other projects have the indicators on their target boards: {names}',
    ],
  },
  actions: {
    da: [
      '1 handling i et andet projekt nævner dem: {names}',
      '{n} handlinger i andre projekter nævner dem: {names}',
    ],
    en: [
      '1 action of another project names them: {names}',
      '{n} actions of other projects name them: {names}',
    ],
  },
  themeLines: {
    da: [
      '1 andet projekt nævner dem i sine temaer: {names}',
      '{n} andre projekter nævner dem i deres temaer: {names}',
    ],
    en: [
      '1 other project names them in its themes: {names}',
      '{n} other projects name them in their themes: {names}',
    ],
  },
  notes: {
    da: [
      '1 indikator har fået skrevet årsager: {names}',
      '{n} indikatorer har fået skrevet årsager: {names}',
    ],
    en: [
      'Causes have been written on 1 indicator: {names}',
      'Causes have been written on {n} indicators: {names}',
    ],
  },
  projects: {
    da: ['1 projekt er rettet siden: {names}', '{n} projekter er rettet siden: {names}'],
    en: [
      '1 project has been edited since: {names}',
      '{n} projects have been edited since: {names}',
    ],
  },
  indicators: {
    da: ['1 indikator er rettet siden: {names}', '{n} indikatorer er rettet siden: {names}'],
    en: [
      '1 indicator has been edited since: {names}',
      '{n} indicators have been edited since: {names}',
    ],
  },
} as const;

/** One kind of what rests, with the names of it. */
export interface Rest {
  readonly kind: keyof typeof RESTS;
  readonly names: readonly string[];
}

interface Words {
  readonly da: string;
  readonly en: string;
}

const SHOWN = 3;

/** A project or an indicator as a person recognises it. */
export const named = ({ code, name }: { code: string; name: string }): string => `${code} ${name}`;

/** Everything that rests, a sentence each, in both languages. */
export function restWords(rests: readonly Rest[]): Words {
  const say = (language: keyof Words): string =>
    rests.map((rest) => sentence(rest, language)).join('. ');
  return { da: say('da'), en: say('en') };
}

function sentence({ kind, names }: Rest, language: keyof Words): string {
  const [one, more] = RESTS[kind][language];
  return (names.length === 1 ? one : more)
    .replace('{n}', String(names.length))
    .replace('{names}', () => someOf(names, language));
}

/** The first few names, and how many more there are. */
export function someOf(names: readonly string[], language: keyof Words): string {
  const more = names.length - SHOWN;
  const shown = names.slice(0, SHOWN).join(', ');
  if (more <= 0) return shown;
  return language === 'da' ? `${shown} og ${more} mere` : `${shown} and ${more} more`;
}
