/** Why a question about a programme cannot be answered. */
export const programmeProblems = {
  notYetInForce: {
    kk: '{id} бағдарламасы {date} күні әлі қолданыста болған жоқ: бірінші редакциясы {first} күнінен бастап қолданылады.',
    ru: 'Программа {id} на {date} ещё не действовала: первая редакция действует с {first}.',
    en: 'The programme {id} was not yet in force on {date}: its first edition is effective from {first}.',
  },
  noSuchEdition: {
    kk: '{id} бағдарламасының {number}-редакциясы жоқ; соңғысы — {last}.',
    ru: 'У программы {id} нет редакции {number}; последняя — {last}.',
    en: 'The programme {id} has no edition {number}; the last one is {last}.',
  },
  noSuchFinding: {
    kk: '{finding} қайшылығы бұл редакцияда жоқ.',
    ru: 'Противоречия {finding} в этой редакции нет.',
    en: 'There is no contradiction {finding} in this edition.',
  },
  datesBackwards: {
    kk: 'Басталатын күн ({from}) аяқталатын күннен ({to}) кейін.',
    ru: 'Начальная дата ({from}) позже конечной ({to}).',
    en: 'The first date ({from}) comes after the last one ({to}).',
  },
} as const
