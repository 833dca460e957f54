import type { DeadlineProblem } from '../engine/deadline-items.ts'
import type { Message, Translated } from './say.ts'

/** Why a deadline cannot be read as dates. */
export const deadlineReasons: Readonly<Record<DeadlineProblem, Translated>> = {
  empty: { kk: 'мәтін жоқ', ru: 'текста нет', en: 'there is no text' },
  'unknown-word': { kk: 'белгісіз сөз', ru: 'неизвестное слово', en: 'an unknown word' },
  'no-such-day': { kk: 'ондай күн жоқ', ru: 'такого дня нет', en: 'there is no such day' },
  'no-such-quarter': { kk: 'ондай тоқсан жоқ', ru: 'такого квартала нет', en: 'there is no such quarter' },
  'no-such-half-year': {
    kk: 'ондай жартыжылдық жоқ',
    ru: 'такого полугодия нет',
    en: 'there is no such half-year',
  },
  'years-backwards': {
    kk: 'жылдар кері жазылған',
    ru: 'годы идут в обратном порядке',
    en: 'the years run backwards',
  },
  'no-year': { kk: 'жылы жоқ', ru: 'не указан год', en: 'no year is given' },
  unclear: {
    kk: 'қай күн екені анық емес',
    ru: 'неясно, какой это день',
    en: 'it is not clear which day is meant',
  },
}

/** Why a change of a draft edition is refused. */
export const editingProblems = {
  notNumber: {
    kk: 'Сан емес: {at}-таңбадан бастап оқылмайды («{rest}»).',
    ru: 'Не число: не читается с символа {at} («{rest}»).',
    en: 'Not a number: it stops being one at character {at} (“{rest}”).',
  },
  ambiguousNumber: {
    kk: 'Екі түрлі оқылады: {first} немесе {second}. Бірін толық жазыңыз.',
    ru: 'Читается двояко: {first} или {second}. Запишите одно из них.',
    en: 'It may be {first} or {second}: write the one that is meant.',
  },
  negativeAmount: {
    kk: 'Жоспардағы сома теріс болмайды.',
    ru: 'Сумма плана не бывает отрицательной.',
    en: 'An amount of a plan is not negative.',
  },
  absurdAmount: {
    kk: 'Бұрын {before} еді, енді {after}: өлшем бірлігі шатасқан болуы мүмкін. Дұрыс болса, негіздемесін жазыңыз.',
    ru: 'Было {before}, стало {after}: возможно, перепутана единица. Если верно, укажите основание.',
    en: 'It was {before} and is now {after}: the unit may be mistaken. If it is right, give the ground.',
  },
  amountMissing: {
    kk: '«Сома» күйінде сан жазылады; саны белгісіз болса, басқа күйді таңдаңыз.',
    ru: 'В состоянии «сумма» нужно число; если его нет, выберите другое состояние.',
    en: 'The state “amount” needs a number; where there is none, choose another state.',
  },
  amountWithState: {
    kk: 'Бұл күйде сан жазылмайды.',
    ru: 'В этом состоянии число не указывается.',
    en: 'This state goes without a number.',
  },
  amountTwice: {
    kk: 'Осы жыл мен көз бұл жолда екінші рет тұр.',
    ru: 'Этот год и источник уже есть в строке.',
    en: 'This year and source stand in the row already.',
  },
  unreadableDeadline: {
    kk: 'Мерзім күнге айналмайды: {at}-таңбадан бастап «{rest}», {reason}. Солай қалдыру үшін негіздемесін жазыңыз.',
    ru: 'Срок не читается: с символа {at} «{rest}», {reason}. Чтобы оставить так, укажите основание.',
    en: 'The deadline cannot be read from character {at} on (“{rest}”): {reason}. To keep it, give the ground.',
  },
  noSuchBody: {
    kk: '«{id}» органы жоқ.',
    ru: 'Органа «{id}» нет.',
    en: 'There is no body “{id}”.',
  },
  noSuchSource: {
    kk: '«{id}» қаржыландыру көзі жоқ.',
    ru: 'Источника финансирования «{id}» нет.',
    en: 'There is no funding source “{id}”.',
  },
  noSuchRow: {
    kk: 'Бұл редакцияда {id} жолы жоқ.',
    ru: 'В этой редакции нет строки {id}.',
    en: 'There is no row {id} in this edition.',
  },
  rowRemoved: {
    kk: '{id} жолы алып тасталған: оны өзгертуге болмайды.',
    ru: 'Строка {id} исключена: её нельзя изменить.',
    en: 'The row {id} has been removed: it cannot be amended.',
  },
  numberUsed: {
    kk: '{section}-бөлімде {number} нөмірі бұрын берілген; алып тасталған жолдың нөмірі қайта берілмейді.',
    ru: 'В разделе {section} номер {number} уже занят; номера исключённых строк не используются снова.',
    en: 'Section {section} has used the number {number}; numbers of removed rows are not used again.',
  },
  noSuchSection: {
    kk: '«{section}» бөлімі бұл редакцияда жоқ.',
    ru: 'Раздела «{section}» в этой редакции нет.',
    en: 'There is no section “{section}” in this edition.',
  },
  sectionUsed: {
    kk: '{section}-бөлім бар немесе болған; нөмір қайта берілмейді.',
    ru: 'Раздел {section} есть или был; номер не используется снова.',
    en: 'Section {section} is or was there; its number is not used again.',
  },
  hasParts: {
    kk: '{id} ішінде әлі мыналар бар: {parts}. Алдымен соларды алып тастаңыз.',
    ru: 'В {id} ещё есть: {parts}. Сначала исключите их.',
    en: '{id} still has {parts}: remove them first.',
  },
  cycle: {
    kk: 'Жол өзінің бөлігі бола алмайды: {chain}.',
    ru: 'Строка не может быть частью самой себя: {chain}.',
    en: 'A row cannot be a part of itself: {chain}.',
  },
  noSuchIndicator: {
    kk: 'Бұл редакцияда {id} көрсеткіші жоқ.',
    ru: 'В этой редакции нет показателя {id}.',
    en: 'There is no indicator {id} in this edition.',
  },
  indicatorRemoved: {
    kk: '{id} көрсеткіші алып тасталған: оны өзгертуге болмайды.',
    ru: 'Показатель {id} исключён: его нельзя изменить.',
    en: 'The indicator {id} has been removed: it cannot be amended.',
  },
  indicatorNumberUsed: {
    kk: '{number} нөмірлі көрсеткіш бар немесе болған.',
    ru: 'Показатель с номером {number} есть или был.',
    en: 'An indicator {number} is or was there.',
  },
  noSuchField: {
    kk: 'Паспортта «{key}» өрісі жоқ.',
    ru: 'В паспорте нет поля «{key}».',
    en: 'The passport has no field “{key}”.',
  },
  labelNeeded: {
    kk: 'Жаңа өріске атау керек.',
    ru: 'Новому полю нужно название.',
    en: 'A new field needs its label.',
  },
  noSuchPlace: {
    kk: 'Сома жазылатын «{id}» орны жоқ.',
    ru: 'Места «{id}», где печатается сумма, нет.',
    en: 'There is no place “{id}” that prints totals.',
  },
  noSuchTotal: { kk: 'Мұндай сома жоқ.', ru: 'Такой суммы нет.', en: 'There is no such total.' },
  noSuchAct: { kk: '«{id}» актісі жоқ.', ru: 'Акта «{id}» нет.', en: 'There is no act “{id}”.' },
  actUsed: {
    kk: 'Бұл акт осы бағдарламаның {number}-редакциясын жасаған.',
    ru: 'Этим актом уже создана редакция {number} программы.',
    en: 'This act has made edition {number} of the programme.',
  },
  beforeAct: {
    kk: 'Қолданысқа енетін күн ({date}) актінің күнінен ({act}) бұрын.',
    ru: 'Дата вступления в силу ({date}) раньше даты акта ({act}).',
    en: 'It would take effect on {date}, before the date of its act ({act}).',
  },
  notAfterLast: {
    kk: 'Қолданысқа енетін күн ({date}) {number}-редакцияның күнінен ({last}) кейін болуы керек.',
    ru: 'Дата вступления в силу ({date}) должна быть позже даты редакции {number} ({last}).',
    en: 'It would take effect on {date}, which is not after edition {number} ({last}).',
  },
  afterRepeal: {
    kk: '{date} күні бағдарламаның күші жойылған: {repeal}.',
    ru: 'На {date} программа уже утратила силу: {repeal}.',
    en: 'By {date} the programme was repealed ({repeal}).',
  },
  actTwice: {
    kk: 'Мұндай түрі, нөмірі және күні бар акт енгізілген.',
    ru: 'Акт с таким видом, номером и датой уже внесён.',
    en: 'An act of this kind, number and date is there already.',
  },
  forceBeforeDate: {
    kk: 'Күшіне енетін күн актінің күнінен бұрын.',
    ru: 'Дата вступления в силу раньше даты акта.',
    en: 'It enters into force before its own date.',
  },
  idTaken: {
    kk: '«{id}» коды бос емес.',
    ru: 'Код «{id}» занят.',
    en: 'The id “{id}” is taken.',
  },
  yearsBackwards: {
    kk: 'Соңғы жыл бірінші жылдан бұрын.',
    ru: 'Последний год раньше первого.',
    en: 'The last year comes before the first.',
  },
  draftStands: {
    kk: 'Бұл бағдарламаның {number}-редакциясы әзірленіп жатыр: бір мезгілде бір жоба ғана болады.',
    ru: 'Уже готовится редакция {number}: одновременно бывает один проект.',
    en: 'Edition {number} is being drafted: there is one draft at a time.',
  },
  neverApproved: {
    kk: 'Бұл бағдарлама бекітілмеген: өзгертетін редакциясы жоқ.',
    ru: 'Программа не была утверждена: изменять нечего.',
    en: 'The programme was never approved: there is no edition to amend.',
  },
  notDraft: {
    kk: '{number}-редакция жоба емес: ол өзгертілмейді.',
    ru: 'Редакция {number} — не проект: она не изменяется.',
    en: 'Edition {number} is no draft: it does not change.',
  },
  staleVersion: {
    kk: 'Жобаны сіз ашқаннан кейін {name} өзгертті. Қазіргі нұсқа: {version}. Ештеңе жазылған жоқ.',
    ru: 'Пока вы работали, проект изменил(а) {name}. Текущая версия: {version}. Ничего не записано.',
    en: '{name} has changed the draft since you opened it. The current version is {version}. Nothing was written.',
  },
  nothingToUndo: {
    kk: 'Болдырмайтын қадам жоқ.',
    ru: 'Отменять нечего.',
    en: 'There is no step to undo.',
  },
  cannotSend: {
    kk: 'Жобаны жіберуге әлі болмайды.',
    ru: 'Проект ещё нельзя отправить.',
    en: 'The draft cannot be sent yet.',
  },
  cannotApprove: {
    kk: 'Жобаны бекітуге болмайды.',
    ru: 'Проект нельзя утвердить.',
    en: 'The draft cannot be approved.',
  },
  ownWork: {
    kk: 'Жобамен жұмыс істеген адам оны бекітпейді.',
    ru: 'Кто работал над проектом, тот его не утверждает.',
    en: 'Who has worked on the draft does not approve it.',
  },
  findingUnknown: {
    kk: 'Жобада «{id}» қайшылығы жоқ.',
    ru: 'Противоречия «{id}» в проекте нет.',
    en: 'The draft has no finding “{id}”.',
  },
  errorsUnexplained: {
    kk: { other: 'Түсіндірілмеген қате саны: {count}. Әрқайсысына неге қалатынын жазыңыз.' },
    ru: {
      one: 'Не объяснена {count} ошибка. Напишите, почему она остаётся.',
      few: 'Не объяснены {count} ошибки. Напишите о каждой, почему она остаётся.',
      many: 'Не объяснены {count} ошибок. Напишите о каждой, почему она остаётся.',
      other: 'Не объяснены {count} ошибки. Напишите о каждой, почему она остаётся.',
    },
    en: {
      one: '{count} error is not explained: say why it stands.',
      other: '{count} errors are not explained: say of each why it stands.',
    },
  },
} as const satisfies Record<string, Message>
