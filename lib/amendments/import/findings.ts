import type { Finding, Localized } from '../../base/index.ts';

/** What an import can report, by rule; each says what is wrong, where, and what to do. */
const MESSAGES = {
  'amendments/no-table': {
    kk: 'Файлда салыстырма кесте табылмады: «Қолданыстағы редакция» және «Ұсынылатын редакция» бағандары бар кестені жүктеңіз.',
    ru: 'В файле нет сравнительной таблицы: загрузите таблицу с колонками «Действующая редакция» и «Предлагаемая редакция».',
    en: 'The file holds no comparative table: load a table with columns for the current and the proposed wording.',
  },
  'amendments/tracked-changes': {
    kk: 'Құжатта қабылданбаған түзетулер бар, сондықтан қай мәтінді оқу керегі белгісіз: Word-та оларды қабылдаңыз немесе қабылдамаңыз да, файлды қайта жүктеңіз.',
    ru: 'В документе есть непринятые исправления, и неясно, какой текст читать: примите или отклоните их в Word и загрузите файл снова.',
    en: 'The document has tracked changes, so it is unclear which text counts: accept or reject them in Word and load the file again.',
  },
  'amendments/image-instead-of-text': {
    kk: 'Кестенің орнында немесе ұяшығында сурет бар, ал суреттегі мәтін оқылмайды: мәтіні бар файлды жүктеңіз немесе ұяшықты қолмен толтырыңыз.',
    ru: 'На месте таблицы или в её ячейке изображение, текст на нём не читается: загрузите файл с текстом или заполните ячейку вручную.',
    en: 'There is an image in place of the table or in a cell and its text cannot be read: load a file with text or fill in the cell by hand.',
  },
  'amendments/header-missing': {
    kk: 'Кестенің тақырып жолы табылмады, бағандар реті бойынша оқылды: олардың дұрыс анықталғанын тексеріңіз.',
    ru: 'У таблицы нет строки заголовка, колонки прочитаны по порядку: проверьте, верно ли они определены.',
    en: 'The table has no header row and its columns were read in order: check that they are right.',
  },
  'amendments/columns-unknown': {
    kk: 'Кестенің бағандары салыстырма кестеге ұқсамайды: «Қолданыстағы редакция» және «Ұсынылатын редакция» бағандарын көрсетіңіз.',
    ru: 'Колонки таблицы не похожи на сравнительную таблицу: укажите колонки «Действующая редакция» и «Предлагаемая редакция».',
    en: 'The columns are not those of a comparative table: name the columns of the current and the proposed wording.',
  },
  'amendments/nested-table': {
    kk: 'Ұяшықтың ішінде тағы бір кесте бар, ол жай мәтін етіп алынды: осы ұяшықты тексеріңіз.',
    ru: 'В ячейке есть вложенная таблица, она превращена в текст: проверьте эту ячейку.',
    en: 'A cell holds a table of its own, which was turned into text: check this cell.',
  },
  'amendments/merged-cells': {
    kk: 'Жолда біріктірілген ұяшықтар бар, мәтін бірінші бағанға қойылды: осы жолды тексеріңіз.',
    ru: 'В строке есть объединённые ячейки, текст отнесён к первой из колонок: проверьте эту строку.',
    en: 'The row has merged cells and their text was put in the first of the columns: check this row.',
  },
  'amendments/rows-run-together': {
    kk: 'Бір жолда бірнеше бап келтірілген: көрші жолдар қосылып кеткен болуы мүмкін; құжатпен салыстырып, бөліңіз.',
    ru: 'В одной строке приведено несколько статей: возможно, соседние строки слились; сверьте с документом и разделите их.',
    en: 'One row quotes several articles: neighbouring rows may have run together; compare with the document and part them.',
  },
  'amendments/element-from-above': {
    kk: 'Жаңа нөмірлі жолдың құрылымдық элементі бос, ол жоғарғы жолдан алынды: дұрыс па, тексеріңіз.',
    ru: 'У строки с новым номером пуст структурный элемент, он взят из строки выше: проверьте, верно ли это.',
    en: 'A row with a number of its own has no structural element; the one above was taken: check that it is right.',
  },
  'amendments/act-from-title': {
    kk: 'Жолдардың үстінде актінің атауы жоқ, ол кестенің тақырыбынан алынды: дұрыс па, тексеріңіз.',
    ru: 'Над строками нет названия акта, оно взято из заголовка таблицы: проверьте, верно ли это.',
    en: 'No heading above the rows names the act, so it was taken from the title of the table: check that it is right.',
  },
  'amendments/empty-cell': {
    kk: 'Жолдың қолданыстағы редакциясы да, ұсынылатын редакциясы да бос: ұяшықтарды толтырыңыз немесе жолды алып тастаңыз.',
    ru: 'В строке пусты и действующая, и предлагаемая редакции: заполните ячейки или удалите строку.',
    en: 'Both wordings of the row are empty: fill in the cells or remove the row.',
  },
  'amendments/uncertain-boundary': {
    kk: 'Ұяшық шекарасы мәтін бойынша болжап қойылды, ол сенімді емес: бастапқы құжатпен салыстырып, растаңыз немесе жылжытыңыз.',
    ru: 'Граница ячеек определена по тексту предположительно: сверьте с исходным документом, подтвердите или передвиньте её.',
    en: 'The boundary between cells was inferred from the text and is not certain: compare it with the source and confirm or move it.',
  },
  'amendments/automatic-numbers': {
    kk: 'Құжаттағы автоматты нөмірлер мәтінге кірмеді: бөлік пен тармақ нөмірлерін тексеріңіз.',
    ru: 'Автоматическая нумерация документа не вошла в текст: проверьте номера частей и пунктов.',
    en: 'Automatic list numbers of the document are not in its text: check the numbers of parts and items.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export type ImportRule = keyof typeof MESSAGES;

/** A finding of the import; `place` is a row or line, never its content. */
export function importFinding(rule_id: ImportRule, severity: Finding['severity'], place?: string): Finding {
  return { rule_id, severity, message: MESSAGES[rule_id], ...(place === undefined ? {} : { place }) };
}
