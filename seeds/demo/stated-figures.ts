/** A figure as it is told: a number, or why there is none. */
export type StatedFigure =
  | { readonly value: string; readonly note?: string }
  | { readonly state: 'not-reported' | 'not-applicable' | 'withheld'; readonly ground: string }

const NO_ADMISSION = 'Қабылдау науқаны жазда өтеді, бұл тоқсанда талапкер жоқ.'

function pair(place: string, numerator: string, denominator: string): Record<string, StatedFigure> {
  return { [`${place} numerator`]: { value: numerator }, [`${place} denominator`]: { value: denominator } }
}

/** Figures that are told instead of drawn: `body period number operand`. */
export const STATED: Readonly<Record<string, StatedFigure>> = {
  ...pair('agriculture 2023-Q4 1.5', '0', '44'),
  ...pair('agriculture 2024-Q1 1.5', '0', '44'),
  ...pair('agriculture 2024-Q2 1.5', '0', '46'),
  ...pair('agriculture 2024-Q3 1.1', '62041.7', '116183.0'),
  ...pair('agriculture 2024-Q3 1.2', '3890', '243118'),
  ...pair('agriculture 2024-Q3 1.3', '184', '447'),
  ...pair('agriculture 2024-Q3 1.4', '32415.1', '116183.0'),
  ...pair('agriculture 2024-Q3 1.5', '0', '46'),
  'justice 2024-Q1 2.6 numerator': { value: '0' },
  'justice 2024-Q1 2.6 denominator': { value: '0', note: 'Бұл тоқсанда рәсім өткізілген жоқ.' },
  ...pair('health 2023-Q4 4.5', '8727427', '17412604'),
  ...pair('health 2024-Q1 4.5', '9643117', '17464844'),
  ...pair('health 2024-Q2 4.5', '10436602', '17517240'),
  ...pair('health 2024-Q3 4.5', '11227360', '17570204'),
  ...pair('health 2023-Q4 4.6', '7853150', '20033546'),
  ...pair('health 2024-Q1 4.6', '8752818', '20075271'),
  ...pair('health 2024-Q2 4.6', '9604380', '20137640'),
  ...pair('health 2024-Q3 4.6', '10463658', '20200112'),
  ...pair('health 2024-Q3 4.7', '20', '30'),
  ...pair('health 2024-Q3 4.8', '60', '1150'),
  ...pair('health 2024-Q3 4.9', '4', '97'),
  'education 2024-Q1 9.2 numerator': { state: 'not-applicable', ground: NO_ADMISSION },
  'education 2024-Q1 9.2 denominator': { state: 'not-applicable', ground: NO_ADMISSION },
  'education 2024-Q2 9.5 denominator': {
    state: 'not-reported',
    ground: 'Бірыңғай дерекқордағы құжаттар түгенделуде, саны 2024 жылғы қазанда белгілі болады.',
  },
  'science-higher-education 2024-Q3 3.4 numerator': { state: 'not-reported', ground: 'Мұрағат көшірілуде.' },
  'industry-construction 2024-Q1 11.3 count': { value: '4' },
  'industry-construction 2024-Q2 11.3 count': { value: '9' },
  'industry-construction 2024-Q3 11.3 count': {
    value: '8',
    note: 'Бір кәсіпорын екі рет саналған, түзетілді.',
  },
  ...pair('internal-affairs 2024-Q3 15.2', '10120', '9790'),
}

/** A body whose figures are not for every eye. */
export const WITHHELD: Readonly<Record<string, string>> = {
  defence: 'Қызмет бабында пайдалануға арналған мәлімет.',
}

/** What analysts have typed already into the open quarter: `number operand` of each body. */
export const BEGUN: Readonly<Record<string, Readonly<Record<string, StatedFigure>>>> = {
  agriculture: {
    ...pair('1.1', '62870.4', '116183.0'),
    ...pair('1.2', '4126', '205940'),
    ...pair('1.3', '184', '0'),
    ...pair('1.5', '0', '46'),
  },
  health: {
    ...pair('4.1', '638400', '22010000'),
    ...pair('4.2', '2405000', '39430000'),
    '4.5 numerator': { value: '11612863' },
    '4.5 denominator': {
      value: '14301556',
      note: 'Тіркелімдегі қайталанған паспорттар жеке тұлғалар дерекқорымен салыстырылып, жойылды.',
    },
    ...pair('4.6', '11640118', '20283399'),
    '4.9 numerator': { value: '5' },
  },
}
