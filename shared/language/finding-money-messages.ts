import type { RuleMessage } from './finding-rule-message.ts'

/** What the money of a plan says against itself. `{scope}` is the section, year and source that the total is of. */
export const findingMoneyMessages = {
  'total-differs-from-rows': {
    title: {
      kk: 'Жиынтық жолдардың қосындысына тең емес',
      ru: 'Итог не равен сумме строк',
      en: 'The total is not the sum of its rows',
    },
    sentence: {
      kk: '{scope}: жазылғаны {stated}, жолдардың қосындысы {sum}, айырма {difference}.',
      ru: '{scope}: указано {stated}, сумма строк {sum}, разница {difference}.',
      en: '{scope}: {stated} is stated, the rows add up to {sum}; the difference is {difference}.',
    },
    more: {
      unsure: {
        kk: 'Тағы {unsure} осыған жатуы мүмкін; айырма ең жақын оқылуы бойынша есептелді.',
        ru: 'Сюда может относиться ещё {unsure}; разница посчитана по ближайшему прочтению.',
        en: 'Another {unsure} may belong here; the difference is that of the nearest reading.',
      },
      leftOut: {
        kk: 'Қосындыға кірмеген жолдар: {leftOut}.',
        ru: 'В сумму не вошли строки: {leftOut}.',
        en: 'Rows left out of the sum: {leftOut}.',
      },
    },
    question: {
      kk: 'Бұл жиынтыққа қай сомалар кіреді?',
      ru: 'Какие суммы входят в этот итог?',
      en: 'Which amounts belong to this total?',
    },
  },
  'parts-differ-from-whole': {
    title: {
      kk: 'Бөліктері бүтініне тең емес',
      ru: 'Части не равны целому',
      en: 'The parts do not make the whole',
    },
    sentence: {
      kk: '{scope}: бүтіні {stated}, сол жерде жазылған бөліктерінің қосындысы {sum}, айырма {difference}.',
      ru: '{scope}: целое {stated}, сумма частей, указанных там же, {sum}, разница {difference}.',
      en: '{scope}: the whole is {stated}, its parts stated in the same place add up to {sum}; the difference is {difference}.',
    },
    question: {
      kk: 'Аталмай қалған көз бар ма?',
      ru: 'Есть ли неназванный источник?',
      en: 'Is a source left unnamed?',
    },
  },
  'total-stated-differently': {
    title: {
      kk: 'Бір жиынтық екі түрлі жазылған',
      ru: 'Один итог указан по-разному',
      en: 'One total stated in two ways',
    },
    sentence: {
      kk: '{scope}: бір жерде {least}, басқа жерде {most}, айырма {difference}.',
      ru: '{scope}: в одном месте {least}, в другом {most}, разница {difference}.',
      en: '{scope}: {least} in one place, {most} in another; the difference is {difference}.',
    },
  },
  'total-unit-differs': {
    title: {
      kk: 'Бір сан екі түрлі бірлікпен жазылған',
      ru: 'Одно число с двумя единицами',
      en: 'One number with two units',
    },
    sentence: {
      kk: '«{firstPlace}»: {first}; «{secondPlace}»: {second}. Саны бірдей, бірлігі әртүрлі.',
      ru: '«{firstPlace}»: {first}; «{secondPlace}»: {second}. Число одно, единицы разные.',
      en: '“{firstPlace}”: {first}; “{secondPlace}”: {second}. The same number, two units.',
    },
  },
  'parent-differs-from-children': {
    title: {
      kk: 'Жолдың сомасы астындағы жолдардікіне тең емес',
      ru: 'Сумма строки не равна суммам строк под ней',
      en: 'A row and the rows under it differ',
    },
    sentence: {
      kk: '{row}-жол: жазылғаны {stated}, астындағы жолдардың қосындысы {sum}, айырма {difference}.',
      ru: 'Строка {row}: указано {stated}, сумма строк под ней {sum}, разница {difference}.',
      en: 'Row {row}: {stated} is stated, the rows under it add up to {sum}; the difference is {difference}.',
    },
    question: {
      kk: 'Бұл солардың жиынтығы ма, әлде жолдың өз ақшасы ма?',
      ru: 'Это их итог или собственные деньги строки?',
      en: 'Is it their total, or money of its own?',
    },
  },
  'amount-without-source': {
    title: {
      kk: 'Сома бар, қаржыландыру көзі жоқ',
      ru: 'Сумма есть, источника нет',
      en: 'An amount without a source',
    },
    sentence: {
      kk: '{row}-жол: сома жазылған, қаржыландыру көзі жазылмаған.',
      ru: 'Строка {row}: сумма указана, источник финансирования не указан.',
      en: 'Row {row}: an amount is stated, its source is not.',
    },
    more: { years: { kk: 'Жылдары: {years}.', ru: 'Годы: {years}.', en: 'Years: {years}.' } },
  },
  'source-without-amount': {
    title: {
      kk: 'Қаржыландыру көзі бар, сома жоқ',
      ru: 'Источник есть, суммы нет',
      en: 'A source without an amount',
    },
    sentence: {
      kk: '{row}-жол: «{source}» көзі жазылған, бірақ сома да, оның неге жоқ екені де жазылмаған.',
      ru: 'Строка {row}: указан источник «{source}», но нет ни суммы, ни причины её отсутствия.',
      en: 'Row {row}: the source “{source}” is stated, but neither an amount nor the reason for its lack.',
    },
  },
  'quantity-price-differs': {
    title: {
      kk: 'Саны мен бағасы сомаға сай емес',
      ru: 'Количество и цена не дают суммы',
      en: 'Quantity times price is not the amount',
    },
    sentence: {
      kk: '{row}-жол: жазылған саны жазылған бағамен {cost} болады, сома {amount}, айырма {difference}.',
      ru: 'Строка {row}: указанное количество по указанной цене даёт {cost}, сумма {amount}, разница {difference}.',
      en: 'Row {row}: the stated quantity at the stated price comes to {cost}, the amount is {amount}; the difference is {difference}.',
    },
    more: { year: { kk: 'Жылы: {year}.', ru: 'Год: {year}.', en: 'Year: {year}.' } },
    question: {
      kk: 'Сома тағы бір нәрсеге арналған ба?',
      ru: 'Покрывает ли сумма что-то ещё?',
      en: 'Does the amount pay for something else too?',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessage>>
