import type { RuleMessage } from './finding-rule-message.ts'

/** What the deadlines of a plan say against its money, its term and one another. */
export const findingDeadlineMessages = {
  'money-after-deadline': {
    title: {
      kk: 'Ақша соңғы мерзімнен кейінге жоспарланған',
      ru: 'Деньги после последнего срока',
      en: 'Money after the last deadline',
    },
    sentence: {
      kk: '{row}-жол: соңғы мерзімі {last}, ал ақша одан кейінгі жылдарға да жазылған: {years}.',
      ru: 'Строка {row}: последний срок {last}, а деньги указаны и на годы после него: {years}.',
      en: 'Row {row}: its last deadline is {last}, but there is money for later years: {years}.',
    },
  },
  'yearly-money-stops': {
    title: {
      kk: 'Жыл сайынғы іске кейінгі жылдарға ақша жазылмаған',
      ru: 'Ежегодной работе не указаны деньги на последние годы',
      en: 'Yearly work without money for its later years',
    },
    sentence: {
      kk: '{row}-жол жыл сайын орындалады. Ақша жазылған жылдар: {paid}; ештеңе жазылмаған жылдар: {years}.',
      ru: 'Строка {row} выполняется ежегодно. Деньги указаны на годы: {paid}; ничего не указано на годы: {years}.',
      en: 'Row {row} is due every year. There is money for {paid}, and nothing is stated for {years}.',
    },
    question: {
      kk: 'Бұл жылдарға ақша керек пе?',
      ru: 'Нужны ли деньги на эти годы?',
      en: 'Is money required for those years?',
    },
  },
  'deadline-before-term': {
    title: {
      kk: 'Мерзімі бағдарламадан бұрын',
      ru: 'Срок раньше программы',
      en: 'A deadline before the programme',
    },
    sentence: {
      kk: '{row}-жолдың мерзімі: {dates}.',
      ru: 'Срок строки {row}: {dates}.',
      en: 'Row {row} is due: {dates}.',
    },
    more: {
      term: {
        kk: 'Бағдарлама кезеңінің басы: {term}.',
        ru: 'Начало срока программы: {term}.',
        en: 'The programme’s term begins: {term}.',
      },
      inForce: {
        kk: 'Бағдарлама күшіне енген күн: {inForce}.',
        ru: 'Программа вступила в силу: {inForce}.',
        en: 'The programme came into force: {inForce}.',
      },
    },
  },
  'deadline-after-term': {
    title: {
      kk: 'Мерзімі бағдарлама аяқталғаннан кейін',
      ru: 'Срок после окончания программы',
      en: 'A deadline after the programme’s end',
    },
    sentence: {
      kk: '{row}-жолдың мерзімі: {dates}.',
      ru: 'Срок строки {row}: {dates}.',
      en: 'Row {row} is due: {dates}.',
    },
    more: {
      term: {
        kk: 'Бағдарлама кезеңінің соңы: {term}.',
        ru: 'Конец срока программы: {term}.',
        en: 'The programme’s term ends: {term}.',
      },
    },
  },
  'deadline-after-repeal': {
    title: {
      kk: 'Мерзімі бағдарламаның күші жойылғаннан кейін',
      ru: 'Срок после утраты силы',
      en: 'Deadlines after the repeal',
    },
    sentence: {
      kk: 'Бағдарламаның күші жойылған күн: {limit}. Одан кейін мерзімі бар жолдар: {count}.',
      ru: 'Программа утратила силу: {limit}. Строк со сроком после этого дня: {count}.',
      en: 'The programme was repealed: {limit}. Rows due after that day: {count}.',
    },
    question: {
      kk: 'Олар қай құжатта жалғасады?',
      ru: 'В каком документе они продолжены?',
      en: 'Which document carries them on?',
    },
  },
  'consolidation-before-inputs': {
    title: {
      kk: 'Жинақтау мерзімі оған кіретіндерден бұрын',
      ru: 'Свод раньше того, что в него входит',
      en: 'A consolidation before its inputs',
    },
    sentence: {
      kk: 'Жинақтау ({whole}): {wholeDates}. Оған кіретіндердің мерзімі кейінірек: {inputs}; біріншісінікі: {inputDates}.',
      ru: 'Свод ({whole}): {wholeDates}. Сроки того, что в него входит, позже: {inputs}; у первого: {inputDates}.',
      en: 'The consolidation ({whole}) is due {wholeDates}. What goes into it is due later: {inputs}; the first of them {inputDates}.',
    },
    question: {
      kk: 'Бұл жол астындағыларды жинақтай ма?',
      ru: 'Сводит ли эта строка то, что под ней?',
      en: 'Does this row put together those under it?',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessage>>
