/** Invented people. Any likeness to a living one is chance. */
const SURNAMES = [
  'Нұрланқызы',
  'Мұратов',
  'Сейітова',
  'Әбішев',
  'Оспанов',
  'Қасымова',
  'Ахметова',
  'Жүнісов',
  'Тілеубаева',
  'Ерғалиев',
  'Бекқожина',
  'Сағындықов',
  'Рахымжанова',
  'Құрманов',
  'Дәулетова',
  'Есімов',
  'Қалиева',
  'Төлегенов',
  'Исаева',
  'Байжанов',
  'Смағұлова',
  'Омаров',
  'Жақыпова',
  'Нұрғалиев',
  'Әлімбекова',
  'Қожахметов',
  'Сүлейменова',
  'Тұрсынов',
  'Мәдиева',
  'Шәріпов',
  'Ғабдуллина',
  'Ысқақов',
  'Үсенова',
  'Бөкенбаев',
]
const INITIALS = ['А', 'Т', 'Д', 'Қ', 'Е', 'С', 'Ж', 'М', 'Г', 'Н', 'Б', 'Ә']

/** The display name of the n-th invented person. */
export function personName(index: number): string {
  return `${INITIALS[(index * 5) % INITIALS.length]}. ${SURNAMES[index % SURNAMES.length]}`
}
