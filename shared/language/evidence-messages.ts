import type { Message } from './say.ts'

/** Why a file is not taken. */
export const evidenceRefusals = {
  noFile: { kk: 'Файл жіберілмеген.', ru: 'Файл не передан.', en: 'No file was sent.' },
  emptyFile: { kk: 'Файл бос.', ru: 'Файл пуст.', en: 'The file is empty.' },
  tooLarge: {
    kk: 'Файл тым үлкен: ең көбі 20 МБ.',
    ru: 'Файл слишком большой: не больше 20 МБ.',
    en: 'The file is too large: at most 20 MB.',
  },
  wrongKind: {
    kk: '«{name}» файлының мазмұны PDF, сурет немесе кесте емес ({found}). Файл қабылданбады.',
    ru: 'Содержимое файла «{name}» не PDF, не изображение и не таблица ({found}). Файл не принят.',
    en: 'The content of “{name}” is not a PDF, an image or a spreadsheet ({found}). The file was not taken.',
  },
  wrongName: {
    kk: '«{name}» атауы мазмұнына сай емес: мазмұны {found}. Атауын түзетіп, қайта жіберіңіз.',
    ru: 'Имя «{name}» не соответствует содержимому: внутри {found}. Исправьте имя и отправьте снова.',
    en: 'The name “{name}” does not fit the content, which is {found}. Correct the name and send it again.',
  },
  macros: {
    kk: '«{name}» ішінде макрос бар. Макроссыз сақтап, қайта жіберіңіз.',
    ru: 'В «{name}» есть макросы. Сохраните без макросов и отправьте снова.',
    en: '“{name}” has macros in it. Save it without macros and send it again.',
  },
  notMultipart: {
    kk: 'Файл multipart/form-data түрінде жіберіледі.',
    ru: 'Файл отправляется как multipart/form-data.',
    en: 'A file is sent as multipart/form-data.',
  },
  unknownContent: { kk: 'мазмұны танылмады', ru: 'содержимое не распознано', en: 'the content is not known' },
} satisfies Record<string, Message>
