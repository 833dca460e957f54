import type { Message } from './say.ts'

/**
 * Words of the consolidated report's lead paragraph: each sentence stands by itself, so that any may be absent.
 * `{and}` is the Kazakh «мен», which takes the sound of the number before it.
 */
export const leadMessages = {
  noneAccepted: {
    kk: 'Бұл тоқсан бойынша әзірге бірде-бір орган бағаланған жоқ. Есеп ұсыну мерзімі: {deadline}.',
    ru: 'За этот квартал пока не оценён ни один орган. Срок представления отчётов: {deadline}.',
    en: 'No body has been assessed for this quarter yet. Submissions are due by {deadline}.',
  },
  assessed: {
    kk: { other: '{expected} органның ішінен {count} орган бағаланды.' },
    ru: {
      one: 'Оценён {count} орган из {expected}.',
      few: 'Оценены {count} органа из {expected}.',
      many: 'Оценено {count} органов из {expected}.',
      other: 'Оценено {count} органа из {expected}.',
    },
    en: {
      one: '{count} body of {expected} was assessed.',
      other: '{count} bodies of {expected} were assessed.',
    },
  },
  high: {
    kk: { other: '{count} органның балы 85 немесе одан жоғары.' },
    ru: {
      one: 'Балл 85 и выше у {count} органа.',
      other: 'Балл 85 и выше у {count} органов.',
    },
    en: { one: '{count} scored 85 or more.', other: '{count} scored 85 or more.' },
  },
  noneHigh: {
    kk: 'Олардың ешқайсысының балы 85-ке жеткен жоқ.',
    ru: 'Ни один из них не достиг 85 баллов.',
    en: 'None of them reached 85.',
  },
  average: {
    kk: 'Орташа балл {average}.',
    ru: 'Средний балл {average}.',
    en: 'The average score is {average}.',
  },
  averageBetween: {
    kk: 'Орташа балл {average}; деректер толық болмағандықтан, толық мәні {low} {and} {high} аралығында.',
    ru: 'Средний балл {average}; данные неполные, поэтому полное значение лежит в пределах от {low} до {high}.',
    en: 'The average score is {average}; the data are incomplete, so the full value lies between {low} and {high}.',
  },
  withoutScore: {
    kk: { other: '{count} орган балсыз: {list}.' },
    ru: {
      one: 'Без балла {count} орган: {list}.',
      few: 'Без балла {count} органа: {list}.',
      many: 'Без балла {count} органов: {list}.',
      other: 'Без балла {count} органа: {list}.',
    },
    en: { one: '{count} body has no score: {list}.', other: '{count} bodies have no score: {list}.' },
  },
  lowest: {
    kk: 'Ең төмен балл: {body}, {score}.',
    ru: 'Самый низкий балл: {body}, {score}.',
    en: 'The lowest score: {body}, {score}.',
  },
  bodyScore: {
    kk: 'Органның балы: {score}.',
    ru: 'Балл органа: {score}.',
    en: 'The score of the body is {score}.',
  },
  bodyScoreChanged: {
    kk: 'Органның балы: {score}; алдыңғы тоқсанда {previous} болған ({difference}).',
    ru: 'Балл органа: {score}; в предыдущем квартале был {previous} ({difference}).',
    en: 'The score of the body is {score}; in the previous quarter it was {previous} ({difference}).',
  },
  bodyBetween: {
    kk: 'Есеп толық емес: толық балл {low} {and} {high} аралығында.',
    ru: 'Отчёт неполный: полный балл лежит в пределах от {low} до {high}.',
    en: 'The report is incomplete: the full score lies between {low} and {high}.',
  },
  bodyWithout: { kk: 'Балл жоқ: {state}.', ru: 'Балла нет: {state}.', en: 'There is no score: {state}.' },
  planned: {
    kk: {
      other:
        'Жоспары бар {count} көрсеткіштің жағдайы: жолда {on}, тәуекелде {risk}, жолдан тыс {off}, мәні жоқ {none}.',
    },
    ru: {
      one: 'План есть у {count} показателя: по плану {on}, под риском {risk}, отстают {off}, без значения {none}.',
      other:
        'План есть у {count} показателей: по плану {on}, под риском {risk}, отстают {off}, без значения {none}.',
    },
    en: {
      one: '{count} indicator has a plan: on track {on}, at risk {risk}, off track {off}, no value {none}.',
      other:
        '{count} indicators have a plan: on track {on}, at risk {risk}, off track {off}, no value {none}.',
    },
  },
} as const satisfies Record<string, Message>

/** Words of the report's sheet and of the rail beside it. */
export const reportSheetMessages = {
  title: { kk: 'Жиынтық есеп', ru: 'Сводный отчёт', en: 'Consolidated report' },
  bodyHeading: {
    kk: 'Цифрлық орынбасардың KPI-ға қол жеткізуі туралы есеп',
    ru: 'Отчёт о достижении KPI цифровым заместителем',
    en: 'Report on the KPIs of the digital deputy',
  },
  rail: { kk: 'Есеп мәліметі', ru: 'Сведения об отчёте', en: 'About the report' },
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  complete: { kk: 'Толық', ru: 'Полный', en: 'Complete' },
  asOf: { kk: 'Қай сәтке', ru: 'На момент', en: 'As of' },
  accepted: { kk: 'Қабылданған есеп', ru: 'Принято отчётов', en: 'Accepted' },
  contents: { kk: 'Мазмұны', ru: 'Содержание', en: 'Contents' },
  download: { kk: 'Жүктеу', ru: 'Скачать', en: 'Download' },
  print: { kk: 'Басып шығару', ru: 'Печать', en: 'Print' },
  excelFull: {
    kk: 'Excel, {language}, {period}',
    ru: 'Excel, {language}, {period}',
    en: 'Excel, {language}, {period}',
  },
  jsonFull: { kk: 'JSON, {period}', ru: 'JSON, {period}', en: 'JSON, {period}' },
  excelNote: {
    kk: 'Excel мен экрандағы жолдар бірдей, формулалары тірі.',
    ru: 'Строки в Excel те же, что на экране; формулы живые.',
    en: 'Excel has the same rows as the screen, with live formulas.',
  },
  allBodies: { kk: 'Барлық органның есебі', ru: 'Отчёт по всем органам', en: 'The report of all bodies' },
  bodiesSection: { kk: 'Органдар бойынша балл', ru: 'Баллы органов', en: 'Scores of bodies' },
  coverageSection: { kk: 'Қамту және кешігу', ru: 'Охват и опоздания', en: 'Coverage and delays' },
  sharedSection: { kk: 'Ортақ нәтижелер', ru: 'Общие результаты', en: 'Shared results' },
  kpiSection: { kk: 'Органдардың көрсеткіштері', ru: 'Показатели органов', en: 'Indicators of bodies' },
  methodSection: { kk: 'Есептеу тәсілі', ru: 'Метод расчёта', en: 'Method' },
  table: { kk: '{n}-кесте. {title}', ru: 'Таблица {n}. {title}', en: 'Table {n}. {title}' },
  body: { kk: 'Орган', ru: 'Орган', en: 'Body' },
  score: { kk: 'Балл', ru: 'Балл', en: 'Score' },
  weightSeen: { kk: 'Бағаланған салмақ', ru: 'Оценённый вес', en: 'Weight assessed' },
  ofTotal: { kk: '{part} / {total}', ru: '{part} / {total}', en: '{part} / {total}' },
  noValue: { kk: 'Мәні жоқ', ru: 'Нет данных', en: 'No value' },
  difference: { kk: '{period} айырма', ru: 'Разница, {period}', en: 'Change, {period}' },
  noDifference: {
    kk: 'Салыстыратын балл жоқ',
    ru: 'Нет балла для сравнения',
    en: 'No score to compare with',
  },
  averageRow: {
    kk: 'Барлығы, {count} орган, орташа',
    ru: 'Всего, органов: {count}, среднее',
    en: 'All, {count} scored, average',
  },
  scoreNote: { kk: 'Балл = {formula}.', ru: 'Балл = {formula}.', en: 'Score = {formula}.' },
  incompleteNote: {
    kk: 'Балл толық емес: мәні жоқ көрсеткіштің салмағы басқаларға бөлінбейді, бағаланған салмақ жанында тұр.',
    ru: 'Балл неполный: вес показателя без значения не делится между другими, оценённый вес стоит рядом.',
    en: 'The score is incomplete: the weight of an indicator without a value is not spread over the others; the weight assessed stands beside it.',
  },
  passportOf: {
    kk: '{name}: {value}, паспорты',
    ru: '{name}: {value}, паспорт',
    en: '{name}: {value}, passport',
  },
  coverageText: {
    kk: '{expected} есептің ішінен {accepted} есеп қабылданды. Есепке тек қабылданған мәндер кіреді.',
    ru: 'Принято отчётов: {accepted} из {expected}. В отчёт входят только принятые значения.',
    en: '{accepted} of {expected} submissions are accepted. Only accepted figures enter the report.',
  },
  missing: { kk: 'Қабылданбаған', ru: 'Не принято', en: 'Not accepted' },
  late: { kk: 'Кешіккен', ru: 'С опозданием', en: 'Late' },
  nobody: { kk: 'жоқ', ru: 'нет', en: 'none' },
  deadline: { kk: 'Ұсыну мерзімі', ru: 'Срок представления', en: 'Deadline' },
  result: { kk: 'Нәтиже', ru: 'Результат', en: 'Result' },
  sums: { kk: 'Қосындылар', ru: 'Суммы', en: 'Sums' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  includedBodies: { kk: 'Кірді', ru: 'Вошли', en: 'Included' },
  missingBodies: { kk: 'Кірмеді', ru: 'Не вошли', en: 'Missing' },
  sharedNote: {
    kk: 'Бірнеше орган бір нәтижені береді: әрқайсысы бір рет саналады, алымдар қосындысы бөлімдер қосындысына бөлінеді.',
    ru: 'Несколько органов дают один результат: каждый учтён один раз, сумма числителей делится на сумму знаменателей.',
    en: 'Several bodies report one result: each is counted once, the sum of numerators is divided by the sum of denominators.',
  },
  bounds: { kk: 'шегі {low} – {high}', ru: 'пределы {low} – {high}', en: 'bounds {low} – {high}' },
  indicator: {
    kk: 'Көрсеткіш және деректері',
    ru: 'Показатель и его данные',
    en: 'Indicator and its inputs',
  },
  target: { kk: 'Нысана', ru: 'Цель', en: 'Target' },
  path: { kk: 'Жоспар', ru: 'План', en: 'Path' },
  achievement: { kk: 'Орын\u00ADдалуы', ru: 'Дости\u00ADжение', en: 'Achieve\u00ADment' },
  band: { kk: 'Жағдайы', ru: 'Состояние', en: 'State' },
  weight: { kk: 'Салмақ', ru: 'Вес', en: 'Weight' },
  firstTarget: { kk: 'алғашқы {value}', ru: 'первая {value}', en: 'first {value}' },
  noTarget: { kk: 'нысана жоқ', ru: 'нет цели', en: 'no target' },
  noPath: { kk: 'жоспар жоқ', ru: 'нет плана', en: 'no path' },
  sectionScore: { kk: 'Бөлім балы', ru: 'Балл раздела', en: 'Score of the section' },
  sectionOf: {
    kk: '{number}-бөлім. {title}',
    ru: 'Раздел {number}. {title}',
    en: 'Section {number}. {title}',
  },
  toBodyReport: { kk: 'Осы органның есебі', ru: 'Отчёт этого органа', en: 'The report of this body' },
  methodVersion: {
    kk: 'Әдіс нұсқасы {version}. Балдың ішінде орындалу {cap} деңгейінен аспайды; өзінің толық мәні кестеде көрсетіледі.',
    ru: 'Версия метода {version}. Внутри балла достижение не выше {cap}; полностью оно показано в таблице.',
    en: 'Version of the method {version}. Inside a score the achievement is capped at {cap}; the table shows it in full.',
  },
  bandFrom: {
    kk: '{band}: орындалуы {from} және одан жоғары',
    ru: '{band}: достижение {from} и выше',
    en: '{band}: achievement of {from} and above',
  },
  bandBetween: {
    kk: '{band}: орындалуы {from} және одан жоғары, бірақ {to} деңгейінен төмен',
    ru: '{band}: достижение {from} и выше, но ниже {to}',
    en: '{band}: achievement of {from} and above, but below {to}',
  },
  bandBelow: {
    kk: '{band}: орындалуы {to} деңгейінен төмен',
    ru: '{band}: достижение ниже {to}',
    en: '{band}: achievement below {to}',
  },
  mean: {
    kk: 'Бірнеше бөлімі бар органның балы: {text}.',
    ru: 'Балл органа с несколькими разделами: {text}.',
    en: 'The score of a body with several sections: {text}.',
  },
  missingNotZero: {
    kk: 'Жоқ мән ешқашан нөл деп саналмайды: ол балға кірмейді, күйі сөзбен жазылады. Шектер жоқ мәнді нөл және толық орындалу деп алғанда шығады.',
    ru: 'Отсутствующее значение никогда не считается нулём: оно не входит в балл, его состояние названо словом. Пределы получаются, если принять отсутствующее за ноль и за полное достижение.',
    en: 'A missing value is never counted as zero: it does not enter the score and its state is told in words. The bounds take what is missing at nothing and at full achievement.',
  },
  revision: {
    kk: 'Есеп нұсқасы {revision}',
    ru: 'Ревизия отчёта {revision}',
    en: 'Revision of the report {revision}',
  },
  retry: { kk: 'Қайталау', ru: 'Повторить', en: 'Try again' },
  toReports: { kk: 'Есептерге өту', ru: 'К списку отчётов', en: 'To the reports' },
} as const satisfies Record<string, Message>

/** Words of the list of reports. */
export const reportListMessages = {
  title: { kk: 'Есептер', ru: 'Отчёты', en: 'Reports' },
  subtitle: {
    kk: 'Әр есеп экранда, Excel-де және JSON-да бірдей сандарды көрсетеді',
    ru: 'Каждый отчёт показывает одни и те же числа на экране, в Excel и в JSON',
    en: 'Every report shows the same numbers on the screen, in Excel and in JSON',
  },
  consolidated: { kk: 'Жиынтық есептер', ru: 'Сводные отчёты', en: 'Consolidated reports' },
  bodies: { kk: 'Органдардың есептері', ru: 'Отчёты органов', en: 'Reports of bodies' },
  period: { kk: 'Кезең', ru: 'Период', en: 'Period' },
  accepted: { kk: 'Қабылданды', ru: 'Принято', en: 'Accepted' },
  missing: { kk: 'Қабылданбаған', ru: 'Не принято', en: 'Not accepted' },
  late: { kk: 'Кешіккен', ru: 'С опозданием', en: 'Late' },
  average: { kk: 'Орташа балл', ru: 'Средний балл', en: 'Average score' },
  files: { kk: 'Файлдар', ru: 'Файлы', en: 'Files' },
  body: { kk: 'Орган', ru: 'Орган', en: 'Body' },
  score: { kk: 'Балл', ru: 'Балл', en: 'Score' },
  status: { kk: 'Есеп күйі', ru: 'Состояние отчёта', en: 'State of the report' },
  noPeriods: {
    kk: 'Әзірге есепті кезең жоқ',
    ru: 'Отчётных периодов пока нет',
    en: 'No reporting periods yet',
  },
  noPeriodsText: {
    kk: 'Есептер көрсеткіштерді бекітетін акт енгізілгенде пайда болады.',
    ru: 'Отчёты появятся, когда будет внесён акт, утверждающий показатели.',
    en: 'Reports appear once an act that approves indicators is entered.',
  },
  toActs: { kk: 'Актілерге өту', ru: 'К актам', en: 'To the acts' },
} as const satisfies Record<string, Message>
