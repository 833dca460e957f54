import type { Message } from './say.ts'

/** Why a change of a programme's head, tree of goals, stages, duties or measures is refused. */
export const structureProblems = {
  programmeApproved: {
    kk: 'Бағдарламаның редакциясы бекітілген: атауы, жылдары, жауапты органы, есеп беру жиілігі мен мерзімі барлық редакцияға ортақ, сондықтан енді өзгермейді.',
    ru: 'У программы есть утверждённая редакция: название, годы, ответственный орган, частота и срок отчётов общие для всех редакций и больше не меняются.',
    en: 'The programme has an approved edition: title, years, owner, and how often and when it reports, are common to all editions and change no more.',
  },
  noSuchNode: {
    kk: 'Мақсаттар ағашында «{id}» жоқ.',
    ru: 'В дереве целей нет «{id}».',
    en: 'The tree of goals has no “{id}”.',
  },
  nodeUsed: {
    kk: '{name} бар немесе болған; нөмір қайта берілмейді.',
    ru: '{name} есть или был; номер не используется снова.',
    en: '{name} is or was there; its number is not used again.',
  },
  nodeCycle: {
    kk: 'Өзінің астында тұра алмайды: {chain}.',
    ru: 'Не может стоять под самим собой: {chain}.',
    en: 'It cannot stand under itself: {chain}.',
  },
  partRow: { kk: '{id} жолы', ru: 'строка {id}', en: 'row {id}' },
  partIndicator: { kk: '{id} көрсеткіші', ru: 'показатель {id}', en: 'indicator {id}' },
  noSuchStage: {
    kk: 'Бұл редакцияда мұндай кезең жоқ ({id}).',
    ru: 'В этой редакции нет такого этапа ({id}).',
    en: 'There is no such stage in this edition ({id}).',
  },
  noSuchDuty: {
    kk: 'Бұл редакцияда мұндай есеп беру міндеті жоқ ({id}).',
    ru: 'В этой редакции нет такой обязанности отчитываться ({id}).',
    en: 'There is no such reporting duty in this edition ({id}).',
  },
  noSuchMeasure: {
    kk: 'Бұл редакцияда мұндай жету жолы жоқ ({id}).',
    ru: 'В этой редакции нет такого пути достижения ({id}).',
    en: 'There is no such way to achieve in this edition ({id}).',
  },
  noSuchMilestone: {
    kk: 'Бұл редакцияда мұндай уәде жоқ ({id}).',
    ru: 'В этой редакции нет такого обещания ({id}).',
    en: 'There is no such promise in this edition ({id}).',
  },
} as const satisfies Record<string, Message>
