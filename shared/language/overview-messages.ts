import type { Message } from './say.ts'

/** Words of the overview of a quarter. */
export const overviewMessages = {
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  belowTitle: {
    kk: {
      other: '{count} орган бағаланды, {below} органның балы {line}-тен төмен; ең төмені: {lowest}, {score}',
    },
    ru: {
      one: 'Ниже {line} баллов: {below} из {count} оценённого органа; самый низкий балл: {lowest}, {score}',
      other: 'Ниже {line} баллов: {below} из {count} оценённых органов; самый низкий балл: {lowest}, {score}',
    },
    en: {
      one: '{below} of {count} assessed body scores below {line}; the lowest: {lowest}, {score}',
      other: '{below} of {count} assessed bodies score below {line}; the lowest: {lowest}, {score}',
    },
  },
  noneBelowTitle: {
    kk: { other: 'Бағаланған {count} органның бәрі кемінде {line} балл алды' },
    ru: {
      one: 'Оценён {count} орган, и у него не ниже {line} баллов',
      few: 'Оценены {count} органа, и у каждого не ниже {line} баллов',
      many: 'Оценено {count} органов, и у каждого не ниже {line} баллов',
      other: 'Оценено {count} органа, и у каждого не ниже {line} баллов',
    },
    en: {
      one: '{count} body is assessed, and it scores {line} or more',
      other: '{count} bodies are assessed, and each scores {line} or more',
    },
  },
  nothingTitle: {
    kk: '{period}: қабылданған есеп әлі жоқ',
    ru: '{period}: принятых отчётов пока нет',
    en: '{period}: no submission has been accepted yet',
  },
  bodiesFact: {
    kk: 'орган бағаланды',
    ru: 'органов оценено',
    en: 'bodies assessed',
  },
  notAccepted: {
    kk: 'есебі қабылданбаған: {names}',
    ru: 'отчёт не принят: {names}',
    en: 'not accepted: {names}',
  },
  manyNotAccepted: {
    kk: { other: '{count} органның есебі қабылданбаған' },
    ru: {
      one: 'не принят отчёт {count} органа',
      other: 'не приняты отчёты {count} органов',
    },
    en: {
      one: '{count} body’s submission is not accepted',
      other: '{count} bodies’ submissions are not accepted',
    },
  },
  withheldBodies: {
    kk: 'деректері жабық: {names}',
    ru: 'данные закрыты: {names}',
    en: 'withheld: {names}',
  },
  indicatorsFact: {
    kk: 'көрсеткіштің мәні бар',
    ru: 'показателей со значением',
    en: 'indicators have a value',
  },
  withoutValue: {
    kk: { other: '{count} көрсеткіштің мәні жоқ: қабылданбаған, жабық немесе дерегі жетіспейді' },
    ru: {
      one: '{count} показатель без значения: не принят, закрыт или не хватает данных',
      few: '{count} показателя без значения: не приняты, закрыты или не хватает данных',
      many: '{count} показателей без значения: не приняты, закрыты или не хватает данных',
      other: '{count} показателя без значения: не приняты, закрыты или не хватает данных',
    },
    en: {
      one: '{count} has none: not accepted, withheld or inputs missing',
      other: '{count} have none: not accepted, withheld or inputs missing',
    },
  },
  averageFact: { kk: 'орташа балл', ru: 'средний балл', en: 'average score' },
  averageBounds: {
    kk: 'шегі: жетіспейтін мәндер 0 не 100 балл алса',
    ru: 'границы: если недостающее получит 0 или 100 баллов',
    en: 'bounds: were what is missing to score 0 or 100',
  },
  lateFact: {
    kk: { other: 'орган кешікті' },
    ru: { one: 'орган опоздал', few: 'органа опоздали', many: 'органов опоздали', other: 'органа опоздали' },
    en: { one: 'body late', other: 'bodies late' },
  },
  lateDetail: {
    kk: 'ең көбі {days} күн; мерзімі {deadline}',
    ru: 'самое большое, дней: {days}; срок {deadline}',
    en: 'at most, in days: {days}; due {deadline}',
  },
  dueDetail: { kk: 'мерзімі {deadline}', ru: 'срок {deadline}', en: 'due {deadline}' },
  heatTitle: {
    kk: 'Орган балы, тоқсан бойынша',
    ru: 'Балл органа по кварталам',
    en: 'Score of each body by quarter',
  },
  ministry: { kk: 'Орган', ru: 'Орган', en: 'Body' },
  difference: { kk: 'Айырма', ru: 'Разница', en: 'Change' },
  fromTo: { kk: '{before} → {period}', ru: '{before} → {period}', en: '{before} → {period}' },
  cell: { kk: '{body}, {period}: {words}', ru: '{body}, {period}: {words}', en: '{body}, {period}: {words}' },
  points: { kk: '{score} балл', ru: 'балл {score}', en: 'score {score}' },
  assessedOf: {
    kk: 'толық емес, бағаланған салмақ {reported} / {assessed}',
    ru: 'неполно, оценённый вес {reported} / {assessed}',
    en: 'incomplete, weight assessed {reported} / {assessed}',
  },
  shortNone: { kk: 'жоқ', ru: 'нет', en: 'none' },
  shortWithheld: { kk: 'жабық', ru: 'закрыто', en: 'withheld' },
  bin1: { kk: '50-ден төмен', ru: 'ниже 50', en: 'below 50' },
  bin2: { kk: '50–70', ru: '50–70', en: '50–70' },
  bin3: { kk: '70–85', ru: '70–85', en: '70–85' },
  bin4: { kk: '85–95', ru: '85–95', en: '85–95' },
  bin5: { kk: '95 және жоғары', ru: '95 и выше', en: '95 and above' },
  marksNote: {
    kk: 'Белгі жанындағы сан: толық емес балда – бағаланған салмақ, кешіккенде – күн саны.',
    ru: 'Число у знака: у неполного балла – оценённый вес, у опоздания – дни.',
    en: 'The number beside a mark: weight assessed where incomplete, days where late.',
  },
  lostTitle: {
    kk: 'Ең көп балл жоғалтқан көрсеткіштер',
    ru: 'Показатели, потерявшие больше всего баллов',
    en: 'Indicators that lose the most points',
  },
  lostRule: {
    kk: 'салмақ × (1 − орындалуы, 100 %-ға дейін), өз бөлімінің балында',
    ru: 'вес × (1 − достижение, не выше 100 %), в балле своего раздела',
    en: 'weight × (1 − achievement, at most 100%), within its section’s score',
  },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
  valueAndPath: { kk: 'Мәні / жол', ru: 'Факт / путь', en: 'Value / path' },
  lostPoints: { kk: 'Жоғалған балл', ru: 'Потеряно баллов', en: 'Points lost' },
  valueOf: {
    kk: '{name}: мәні {value}, сан паспорты',
    ru: '{name}: значение {value}, паспорт числа',
    en: '{name}: value {value}, number passport',
  },
  moreLost: {
    kk: { other: 'Тағы {count} көрсеткіш балл жоғалтты.' },
    ru: {
      one: 'Ещё {count} показатель потерял баллы.',
      few: 'Ещё {count} показателя потеряли баллы.',
      many: 'Ещё {count} показателей потеряли баллы.',
      other: 'Ещё {count} показателя потеряли баллы.',
    },
    en: { one: '{count} more indicator lost points.', other: '{count} more indicators lost points.' },
  },
  seeAll: { kk: 'Бәрін көру', ru: 'Показать все', en: 'See all' },
  nothingLost: {
    kk: 'Бұл тоқсанда балл жоғалтқан көрсеткіш жоқ',
    ru: 'В этом квартале баллов никто не потерял',
    en: 'No indicator lost points in this quarter',
  },
  nothingLostText: {
    kk: 'Балл қабылданған есептерден есептеледі. Алдыңғы кезеңді таңдап көріңіз немесе жиынтық есепті ашыңыз.',
    ru: 'Баллы считаются по принятым отчётам. Выберите более ранний период или откройте сводный отчёт.',
    en: 'Points are counted from accepted submissions. Choose an earlier period, or open the consolidated report.',
  },
  toReport: { kk: 'Жиынтық есеп', ru: 'Сводный отчёт', en: 'Consolidated report' },
} as const satisfies Record<string, Message>
